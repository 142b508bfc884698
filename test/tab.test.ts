// Reading the tab in front: what can never be read, what the browser's refusals mean, and that nothing stale or malformed gets through.
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readSelection } from '../lib/inject'
import { collectPage } from '../lib/page/document'
import { activeTab, readTab, refusal, type TabApi } from '../lib/tab'

const URL_OF_PAGE = 'https://www.acme.co.uk/about'
const HTML =
  '<html lang="en"><head><title>Acme</title></head><body><h1>Acme</h1><p>Robots for warehouses, made in Leeds.</p></body></html>'

function pageAt(url = URL_OF_PAGE, html = HTML) {
  return collectPage(parseHTML(html).document, url)
}

type Fake = {
  url?: string | (() => string | undefined)
  result?: unknown
  error?: string
  type?: string
  tabs?: unknown
}

/** A browser with one tab, in which a script gives `result`, or fails with `error`. */
function fake({ url = URL_OF_PAGE, result, error, type = 'text/html', tabs }: Fake = {}) {
  const ran: unknown[] = []
  const api = {
    tabs: {
      get: async (id: number) => {
        if (id !== 1) throw new Error(`No tab with id: ${id}.`)
        return { id, url: typeof url === 'function' ? url() : url }
      },
      query: async () => tabs ?? [{ id: 1, url: URL_OF_PAGE }],
    },
    scripting: {
      executeScript: async (injection: { files?: string[]; func?: unknown }) => {
        ran.push(injection)
        if (error) throw new Error(error)
        return [{ result: String(injection.func).includes('contentType') ? type : result }]
      },
    },
  }
  return { api: api as unknown as TabApi, ran }
}

describe('what can never be read', () => {
  test.each([
    ['', 'blank'],
    ['about:blank', 'blank'],
    ['about:newtab', 'blank'],
    ['about:home', 'blank'],
    ['chrome://newtab/', 'blank'],
    ['edge://newtab/', 'blank'],
    ['chrome://settings/', 'browser-page'],
    ['chrome://extensions/?id=x', 'browser-page'],
    ['edge://flags', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:blank2', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/page.html', 'browser-page'],
    ['moz-extension://6e2a/page.html', 'browser-page'],
    ['view-source:https://acme.example/', 'browser-page'],
    ['data:text/html,<h1>Acme</h1>', 'browser-page'],
    ['blob:https://acme.example/1-2-3', 'browser-page'],
    ['javascript:void 0', 'browser-page'],
    ['not an address', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chromewebstore.google.com', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'],
    ['file:///home/rep/notes.html', 'file'],
    ['file:///home/rep/report.pdf', 'file'],
    ['https://acme.example/report.pdf', 'pdf'],
    ['https://acme.example/Report.PDF?download=1#page=2', 'pdf'],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'pdf'],
    ['chrome-error://chromewebdata/', 'error-page'],
    ['about:neterror?e=dnsNotFound', 'error-page'],
    ['about:certerror', 'error-page'],
  ])('%s is %s', (url, code) => {
    expect(refusal(url)).toBe(code)
  })

  test.each([
    'https://acme.example/',
    'http://acme.example',
    'http://localhost:3000/',
    'https://acme.example/pdf',
    'https://acme.example/?file=report.pdf',
    'https://chrome.google.com/webstores',
    'https://chromewebstore.google.com.evil.example/',
    'https://www.linkedin.com/company/acme',
  ])('%s can be read', (url) => {
    expect(refusal(url)).toBeUndefined()
  })

  test('is refused without running anything in it', async () => {
    const { api, ran } = fake({ url: 'chrome://settings/' })
    expect(await readTab(1, api)).toMatchObject({ ok: false, code: 'browser-page' })
    expect(ran).toEqual([])
  })
})

describe('the words of the browser', () => {
  test.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    [
      'Cannot access contents of url "https://acme.example/". Extension manifest must request permission to access this host.',
      'no-access',
    ],
    ['Missing host permission for the tab', 'no-access'],
    [
      'Cannot access contents of url "file:///notes.html". Extension manifest must request permission to access this host.',
      'file',
    ],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['No tab with id: 12.', 'moved'],
    ['Invalid tab ID: 12', 'moved'],
    ['Frame with ID 0 was removed.', 'moved'],
    ['The tab was closed.', 'moved'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'unreadable'],
    ['Something nobody has seen before', 'unreadable'],
  ])('%s: %s', async (error, code) => {
    expect(await readTab(1, fake({ error }).api)).toMatchObject({
      ok: false,
      code,
      detail: expect.stringContaining(error),
    })
    expect(await readSelection(1, fake({ error }).api)).toMatchObject({ ok: false, code })
  })
})

describe('a page', () => {
  test('is read once, by the reader, and its domain is that of the address', async () => {
    const { api, ran } = fake({ result: pageAt() })
    const result = await readTab(1, api)
    expect(result).toMatchObject({
      ok: true,
      value: { url: URL_OF_PAGE, account: { name: 'Acme', domain: 'acme.co.uk' } },
    })
    expect(ran).toEqual([{ target: { tabId: 1 }, files: ['/page-reader.js'] }])
  })

  test('of a tab that is gone, or went on while it was read, is dropped', async () => {
    expect(await readTab(2, fake().api)).toMatchObject({ ok: false, code: 'moved' })
    const urls = [URL_OF_PAGE, 'https://globex.example/']
    expect(await readTab(1, fake({ url: () => urls.shift(), result: pageAt() }).api)).toMatchObject({
      ok: false,
      code: 'moved',
    })
    expect(await readTab(1, fake({ result: pageAt('https://globex.example/') }).api)).toMatchObject({
      ok: false,
      code: 'moved',
    })
  })

  test('whose address the browser hides is taken by the address it was read at', async () => {
    const { api } = fake({ url: () => undefined, result: pageAt() })
    expect(await readTab(1, api)).toMatchObject({ ok: true, value: { url: URL_OF_PAGE } })
  })

  test('opened at a quote is the same page', async () => {
    const { api } = fake({ url: `${URL_OF_PAGE}#:~:text=made%20in%20Leeds`, result: pageAt() })
    expect(await readTab(1, api)).toMatchObject({ ok: true })
    const { api: other } = fake({ url: `${URL_OF_PAGE}#team:~:text=made`, result: pageAt(`${URL_OF_PAGE}#team`) })
    expect(await readTab(1, other)).toMatchObject({ ok: true })
  })

  test('about a file is a page, and a file served without a name is a file', async () => {
    const wiki = 'https://wiki.example/File:Report.pdf'
    expect(await readTab(1, fake({ url: wiki, result: pageAt(wiki) }).api)).toMatchObject({ ok: true })
    const file = 'https://acme.example/report.pdf'
    expect(await readTab(1, fake({ url: file, result: pageAt(file), type: 'application/pdf' }).api)).toMatchObject({
      code: 'pdf',
    })
    expect(await readTab(1, fake({ url: file, error: 'Cannot access contents of the page' }).api)).toMatchObject({
      code: 'pdf',
    })
    const served = { url: 'https://acme.example/download?id=3', type: 'application/pdf' }
    const empty = pageAt(served.url, '<html><body><embed></body></html>')
    expect(await readTab(1, fake({ ...served, result: empty }).api)).toMatchObject({ code: 'pdf' })
    expect(await readTab(1, fake({ ...served, type: 'text/html', result: empty }).api)).toMatchObject({ ok: true })
  })

  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { url: URL_OF_PAGE },
    { ...pageAt(), blocks: 'many' },
    { ...pageAt(), links: [null] },
    { ...pageAt(), data: [7], heads: [{}] },
  ])('that is malformed (%#) is unreadable, and nothing throws', async (result) => {
    expect(await readTab(1, fake({ result }).api)).toMatchObject({ ok: false, code: 'unreadable' })
  })

  test('keeps no characters that turn a line around, and no text without end', async () => {
    const page = pageAt()
    page.blocks = [
      { role: 'text', text: `a\u202eb\u0007c\nd${'x'.repeat(50_000)}` },
      ...Array(6000).fill({ role: 'item', text: 'y' }),
    ]
    const result = await readTab(1, fake({ result: page }).api)
    if (!result.ok) throw new Error(result.code)
    expect(result.value.blocks[0]!.text.slice(0, 7)).toBe('a b c\nd')
    expect(result.value.blocks[0]!.text).toHaveLength(20_000)
    expect(result.value.blocks).toHaveLength(5000)
  })
})

describe('the tab in front', () => {
  test('of a window', async () => {
    expect(await activeTab(7, fake().api)).toMatchObject({ id: 1, url: URL_OF_PAGE })
  })

  test('of a window that is closing is none', async () => {
    expect(await activeTab(7, fake({ tabs: [] }).api)).toBeUndefined()
    const rejecting = { tabs: { query: () => Promise.reject(new Error('No window with id: 7.')) } }
    expect(await activeTab(7, rejecting as never)).toBeUndefined()
  })
})
