// The page is left as it was: nothing in the document, no global, no listener, no event, nothing asked of the network.
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readPage } from '../../lib/page/read'
import { casesOf } from './cases'

const cases = casesOf(['website', 'news', 'press', 'profile', 'linkedin'])

test.each(cases)('$id', ({ id, html, expected: { url } }) => {
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only' })
  const { document } = window
  const seen: string[] = []
  const observer = new window.MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (const name of ['addEventListener', 'dispatchEvent'] as const) {
    const target = window.EventTarget.prototype
    const real = target[name]
    Object.assign(target, {
      [name](this: EventTarget, ...given: Parameters<typeof real>) {
        seen.push(name)
        return Reflect.apply(real, this, given)
      },
    })
  }
  const globals = Object.getOwnPropertyNames(window)
  const before = document.documentElement.outerHTML
  readPage(document, url)
  expect(document.documentElement.outerHTML).toBe(before)
  expect(observer.takeRecords()).toEqual([])
  expect(Object.getOwnPropertyNames(window)).toEqual(globals)
  // The selectors that LinkedIn is asked by are jsdom's own code, which listens for changes; a browser's does not.
  expect(seen.filter((name) => !(name === 'addEventListener' && id.startsWith('linkedin')))).toEqual([])
})

test('a document that nobody may write to is read all the same', () => {
  const [first] = cases
  const { document } = new JSDOM(first!.html, { url: first!.expected.url }).window
  const frozen = Object.freeze(document)
  expect(readPage(frozen, first!.expected.url).url).toBe(first!.expected.url)
})

test('what is read is plain data that survives being sent', () => {
  for (const { html, expected } of cases) {
    const reading = readPage(parseHTML(html).document, expected.url)
    expect(structuredClone(reading)).toEqual(reading)
  }
})
