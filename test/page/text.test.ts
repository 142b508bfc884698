// @vitest-environment jsdom
// The visible text of a page: what is read, in which order and role, what is left out, and what a hostile page cannot do.
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readBlocks, type TextOptions } from '../../lib/page/text'

const BASE = 'https://acme.example/news/'

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function page(body: string, head = ''): Document {
  return parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
}

function read(body: string, options: TextOptions = {}, head = '') {
  return readBlocks(page(body, head), { base: BASE, ...options })
}

const texts = (body: string) => read(body).map(({ text }) => text)

describe('what is read', () => {
  it('reads paragraphs, headings and items in order with their roles', () => {
    const blocks = read(
      '<h1>Acme opens a plant</h1><p>It is <b>large</b>.</p><h2>Details</h2><ul><li>two halls for presses</li></ul>',
    )
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['title', 'Acme opens a plant'],
      ['text', 'It is large.'],
      ['heading', 'Details'],
      ['item', 'two halls for presses'],
    ])
  })

  it('keeps words apart at line breaks and between links, and together inside a word', () => {
    expect(
      texts(
        '<p>one<br>two</p><p><a href="/a">Plant in Ghent</a><a href="/b">Plant in Lille</a></p><p>Nor<b>thwi</b>nd</p>',
      ),
    ).toEqual(['one two', 'Plant in Ghent Plant in Lille', 'Northwind'])
  })

  it('takes the h1 that the document’s title repeats, not a louder one beside it', () => {
    const head = '<title>Acme buys Globex | Example News</title>'
    const blocks = read(
      '<h1>Another story with a very long headline on the side</h1><h1>Acme buys Globex</h1><p>Today.</p>',
      {},
      head,
    )
    expect(blocks.filter(({ role }) => role === 'title').map(({ text }) => text)).toEqual(['Acme buys Globex'])
  })

  it('has the document’s title where a page shows next to no text', () => {
    expect(read('<div>false</div>', {}, '<title>Acme names a new chief</title>')[0]).toEqual({
      role: 'title',
      text: 'Acme names a new chief',
    })
  })

  it('says which language a part declares', () => {
    const [first, second] = read(
      '<p>Good news from the plant.</p><section lang="de"><p>Gute Nachrichten aus dem Werk.</p></section>',
    )
    expect([first?.lang, second?.lang]).toEqual(['en', 'de'])
  })
})

describe('lists of stories', () => {
  const list = `<h1>Newsroom of Acme</h1><div>
    <article><time datetime="2026-05-04T08:00Z">4 May</time><h3><a href="plant">Acme opens a plant</a></h3><p>In Ghent.</p></article>
    <article><time datetime="2026-04-01">1 April</time><h3><a href="/news/deal">Acme buys Globex</a></h3><p>For cash.</p></article></div>`

  it('makes each item a story of its own with its lines, link and day', () => {
    expect(read(list).slice(1)).toEqual([
      {
        text: '4 May\nAcme opens a plant\nIn Ghent.',
        role: 'item',
        lang: 'en',
        day: '2026-05-04',
        link: 'https://acme.example/news/plant',
      },
      {
        text: '1 April\nAcme buys Globex\nFor cash.',
        role: 'item',
        lang: 'en',
        day: '2026-04-01',
        link: 'https://acme.example/news/deal',
      },
    ])
  })

  it('reads days that stand as text: ISO, with dots, and in English words', () => {
    const item = (day: string, n: number) =>
      `<li><span>${day}</span><div><a href="/n${n}">Story number ${n} about the firm</a></div></li>`
    const days = ['2026-02-03', '3.2.2026', 'February 3, 2026', '3 Feb 2026', '31.02.2026'].map(
      (day) => `<div>${day}</div>`,
    )
    const blocks = read(`<ul>${days.map(item).join('')}</ul>`)
    const found = blocks.map(({ day }) => day)
    expect(found.slice(0, 4)).toEqual(Array(4).fill('2026-02-03'))
    expect(found.slice(4).every((day) => day === undefined)).toBe(true)
  })

  it('gives each dated card its day, also where its headline is no link', () => {
    const card = (day: string, head: string) =>
      `<article><time datetime="${day}">${day}</time><h3>${head}</h3><p>More about it.</p></article>`
    const blocks = read(`<h2>News</h2>${card('2026-11-17', 'Acme opens a plant')}${card('2026-10-03', 'Acme hires')}`)
    const dayOf = (text: string) => blocks.find((block) => block.text === text)?.day
    expect([dayOf('News'), dayOf('Acme opens a plant'), dayOf('Acme hires')]).toEqual([
      undefined,
      '2026-11-17',
      '2026-10-03',
    ])
  })

  it('does not tear an article with sections into stories', () => {
    const section = `<section><h2>Part</h2><p>${'A long paragraph about presses. '.repeat(20)}</p></section>`
    expect(
      read(`<article><h1>Report</h1>${section}${section}</article>`).filter(({ role }) => role === 'item'),
    ).toEqual([])
  })

  it('gives only web addresses as links', () => {
    const blocks = read(
      '<ul><li><a href="javascript:alert(1)">A story that runs something</a></li><li><a href="mailto:a@b.example">Write to us about it</a></li></ul>',
    )
    expect(blocks.map(({ link }) => link)).toEqual([undefined, undefined])
  })
})

describe('what is left out', () => {
  it.each([
    ['navigation', '<nav><p>Products and services of ours</p></nav>'],
    ['navigation by role', '<div role="navigation"><p>Products and services of ours</p></div>'],
    ['a menu by its class', '<div class="main-menu"><ul><li>Products and services of ours</li></ul></div>'],
    ['the footer', '<footer><p>Acme buys Globex</p></footer>'],
    ['a form', '<form><p>Your e-mail address is not published.</p><input name="q"></form>'],
    ['a consent box', '<div id="cookie-consent"><p>We value your privacy and use cookies.</p></div>'],
    ['a dialog', '<div role="dialog"><p>Subscribe to our letter today</p></div>'],
    ['code', '<pre>acquire(lock)</pre>'],
    ['JSON that stands as text', '<div>{"name":"Acme","event":"acquires Globex"}</div>'],
    ['scripts and styles', '<script>var a = "Acme buys Globex"</script><style>p{}</style>'],
    ['what is hidden', '<p hidden>Acme buys Globex</p><p style="color:red; display : none">Acme buys Initech</p>'],
    ['text for screen readers alone', '<span class="visually-hidden">Acme buys Globex</span>'],
    [
      'entries of a menu without a name',
      '<ul><li><a href="/a">About us</a></li><li><a href="/b">Contact</a></li></ul>',
    ],
    ['frames', '<iframe srcdoc="<p>Acme buys Globex</p>"></iframe>'],
  ])('%s', (_name, part) => {
    expect(texts(`<p>The plant opens its doors to all neighbours.</p>${part}`)).toEqual([
      'The plant opens its doors to all neighbours.',
    ])
  })

  it('keeps a page that is one large form, as some old systems build it', () => {
    expect(texts(`<form id="page"><h1>Acme</h1><p>${'Presses for every purpose. '.repeat(9)}</p></form>`)).toHaveLength(
      2,
    )
  })

  it('keeps a page whose wrapper is named like a menu', () => {
    expect(texts('<div class="has menu"><h1>Acme opens a plant</h1><p>In Ghent.</p></div>')).toEqual([
      'Acme opens a plant',
      'In Ghent.',
    ])
  })
})

describe('hostile pages', () => {
  it('reads past form controls that are named like what it needs', () => {
    const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'hasAttribute', 'childNodes']
    const form = `<form>${names.map((name) => `<input name="${name}"><img name="${name}">`).join('')}<h2>Acme buys Globex</h2></form>`
    expect(texts(`<p>${'Presses for every purpose. '.repeat(9)}</p>${form}<p>The end of the page.</p>`)).toHaveLength(2)
    expect(
      texts(`<form>${names.map((name) => `<input name="${name}">`).join('')}<h1>Acme buys Globex</h1></form>`),
    ).toEqual(['Acme buys Globex'])
  })

  it('survives 100,000 levels', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    let inner = document.createElement('div')
    inner.textContent = 'Acme buys Globex'
    for (let depth = 0; depth < 100_000; depth++) {
      const outer = document.createElement('div')
      outer.append(inner)
      inner = outer
    }
    document.body.append(inner)
    const blocks = readBlocks(document as unknown as Document, { deadline: 60_000 })
    expect(blocks.map(({ text }) => text)).toEqual(['Acme buys Globex'])
  })

  it('stops at its limit of characters', () => {
    const blocks = read(`<p>${'word '.repeat(100)}</p>`.repeat(100), { limit: 1200 })
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1200)
  })

  it('stops at its deadline with what it has', () => {
    let time = 0
    const blocks = read('<p>word</p>'.repeat(5000), { deadline: 10, now: () => time++ })
    expect(blocks.length).toBeGreaterThan(100)
    expect(blocks.length).toBeLessThan(3000)
  })

  it('leaves the page as it was', () => {
    const document = page(
      '<h1>Acme</h1><form><input name="x" value="1"></form><p hidden>x</p><ul><li><a href="/a">one two three</a></li></ul>',
    )
    const before = document.documentElement.outerHTML
    readBlocks(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

it('reads the same with another parser', () => {
  const html = `<!doctype html><html lang="nl"><body><h1>Acme opent fabriek</h1><p>In Gent, <b>vandaag</b>.</p>
    <ul><li><time datetime="2026-01-02">2 jan</time> <a href="/a">Acme koopt Globex</a></li><li><time datetime="2026-01-01">1 jan</time> <a href="/b">Acme verhuist</a></li></ul></body></html>`
  const other = parseHTML(html).document as unknown as Document
  expect(readBlocks(other, { base: BASE })).toEqual(readBlocks(parse(html), { base: BASE }))
})
