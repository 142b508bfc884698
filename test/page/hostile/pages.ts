// Pages made to freeze, mislead or break a reader: one function per case, each gives HTML.

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}<footer><p>© 2024 Relecloud Ltd</p></footer></body></html>`

const TITLE = '<title>Contact | Relecloud</title>'

/** Elements inside of each other, far deeper than any stack. */
export function deep(levels: number): string {
  return page(TITLE, `${'<div>'.repeat(levels)}deep${'</div>'.repeat(levels)}`)
}

/** Much text in many elements. */
export function large(paragraphs = 100_000): string {
  return page(TITLE, '<p class="text">A paragraph that says nothing about anything.</p>'.repeat(paragraphs))
}

/** One block of embedded data of ten megabytes, before one that can be read. */
export function hugeData(size = 10_000_000): string {
  const huge = JSON.stringify({ '@type': 'Organization', name: 'Evil', description: 'x'.repeat(size) })
  return page(
    `${TITLE}<script type="application/ld+json">${huge}</script>${dataOf({ '@type': 'Organization', name: 'Relecloud' })}`,
    '',
  )
}

export function manyData(blocks = 5000): string {
  return page(TITLE + dataOf({ '@type': 'Organization', name: 'Relecloud' }).repeat(blocks), '')
}

/** Embedded data deeper than a recursive walk survives. */
export function deepData(levels = 60_000): string {
  return page(`${TITLE}<script type="application/ld+json">${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}</script>`, '')
}

/** Embedded data of every wrong shape. */
export function oddData(): string {
  const odd = [
    'null',
    '[]',
    '"text"',
    '{"@type":["Organization",null,{}],"name":{"@value":{"@value":["Relecloud"]}},"url":[null]}',
    '{"@type":"Organization","name":["Relecloud",{"x":1}],"address":[[]],"numberOfEmployees":{"value":{}},"sameAs":{"a":1}}',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"Organization","name":"Relecloud"}',
    '{"@type":"Organization","name":"Relecloud",}',
    '<!-- {"@type":"Organization","name":"Relecloud"} -->',
  ]
  return page(TITLE + odd.map((text) => `<script type="application/ld+json">${text}</script>`).join(''), '')
}

/** Markup and scripts where names are looked for. */
export function markupInNames(): string {
  const evil = '&lt;img src=x onerror=alert(1)&gt;'
  return page(`<title>${evil} | Relecloud</title><meta property="og:site_name" content="${evil}">`, `<h1>${evil}</h1>`)
}

/** Text that makes patterns with nested repetition explode, in every place that is read. */
export function repeated(part: string, size = 100_000): string {
  const text = part.repeat(Math.ceil(size / part.length))
  const safe = text.replace(/["<>&]/g, '')
  return page(
    `<title>${safe}</title><meta name="description" content="${safe}"><meta property="og:site_name" content="${safe}"><meta name="keywords" content="${safe}">${dataOf({ '@type': 'Organization', name: text, legalName: text, numberOfEmployees: text, address: { addressLocality: text } })}`,
    `<a href="/"><img class="logo" alt="${safe}">${safe}</a><h1>${safe}</h1><p>${safe}</p><p>© ${safe}</p>`,
  )
}

/** A page's own scripts put something else in the place of what a reader uses. */
export function overridden(): string {
  return page(
    `${TITLE}<script>
      for (const name of ['map', 'filter', 'flatMap', 'forEach', 'push']) Array.prototype[name] = () => { throw new Error(name) }
      JSON.parse = () => ({ '@type': 'Organization', name: 'Evil' })
      String.prototype.trim = () => 'Evil'
      document.querySelector = document.querySelectorAll = () => { throw new Error('asked') }
      Object.defineProperty(document, 'title', { get: () => 'Evil' })
      Object.defineProperty(document, 'documentElement', { get: () => { throw new Error('asked') } })
    </script>`,
    '<h1>Contact Relecloud</h1>',
  )
}

function dataOf(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify(thing).replace(/</g, '\\u003c')}</script>`
}
