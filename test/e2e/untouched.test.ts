// A page is left as it was: nothing inserted, no global, no event, no message, nothing loaded, its selection and focus kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { select } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { html } from './pages'

const WATCHED = 'https://www.initech-watch.example/'

// The page watches itself, from before its first element to the end of the test.
const PAGE = `<!doctype html><html lang="en"><head><title>Initech Watches</title>
<meta property="og:site_name" content="Initech Watches"><link rel="icon" href="data:,">
<script>
  const seen = []
  new MutationObserver((changes) => seen.push(...changes.map((change) => change.type + ' ' + change.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  addEventListener('message', () => seen.push('message'))
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(window)).filter((name) => name.startsWith('on')))
    addEventListener(name.slice(2), (event) => event.isTrusted || seen.push('event ' + event.type), true)
  for (const target of [EventTarget.prototype]) {
    const original = target.dispatchEvent
    target.dispatchEvent = function (event) { seen.push('dispatched ' + event.type); return original.call(this, event) }
  }
  addEventListener('load', () => {
    seen.length = 0
    window.before = { globals: Object.getOwnPropertyNames(window).length, markup: document.documentElement.outerHTML }
    window.report = () => ({
      seen,
      globals: Object.getOwnPropertyNames(window).length - before.globals - 2,
      same: document.documentElement.outerHTML === before.markup,
      loaded: performance.getEntriesByType('resource').filter((entry) => entry.name.includes('extension')).length,
      selected: String(getSelection()),
      focus: document.activeElement.id,
    })
  })
</script></head>
<body><header><a href="/">Initech Watches</a></header>
<main><h1>Watches that never stop</h1><p id="pain">Repairs take six weeks, and every third customer calls twice.</p>
<button id="search">Search</button></main>
<iframe srcdoc="<p>Umbra Systems</p>"></iframe>
<footer>© 2026 Initech Watches</footer></body></html>`

let browser: Harness
beforeAll(async () => {
  browser = await startBrowser({ fixtures: { [WATCHED]: html(PAGE) } })
})
afterAll(() => browser.close())

test('reading it, quoting it by panel, key and menu, and reading it again leaves no trace', async () => {
  const page = await browser.open(WATCHED)
  await page.locator('#search').focus()
  const panel = await browser.press(page)
  await panel.shows('Initech Watches')
  await select(page, '#pain')
  await panel.press('e')
  await expect.poll(() => panel.evidence('ready.problem')).toBe(1)
  await browser.command('evidence')
  await expect.poll(() => panel.evidence('ready.problem')).toBe(2)
  await browser.choose('catalyst other', 'Repairs take six weeks')
  await expect.poll(() => panel.catalysts()).toHaveLength(1)
  await panel.readAgain()
  await panel.shows('Initech Watches')
  expect(await page.evaluate('report()')).toEqual({
    seen: [],
    globals: 0,
    same: true,
    loaded: 0,
    selected: 'Repairs take six weeks, and every third customer calls twice.',
    focus: 'search',
  })
})

test('the watch would notice', async () => {
  const page = await browser.open(WATCHED)
  await page.evaluate(
    `document.body.append('x'); window.mark = 1; document.dispatchEvent(new CustomEvent('hello')); postMessage(1)`,
  )
  await expect
    .poll(() => page.evaluate('report()'))
    .toMatchObject({
      seen: expect.arrayContaining(['childList BODY', 'dispatched hello', 'message']),
      globals: 1,
      same: false,
    })
})
