// Guards the house: layers, cycles, types, sizes. Every rule is first shown to fail on a sample that breaks it.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  breaksLayers,
  importsInCircles,
  loadsTooMuchInPages,
  rendersMarkup,
  touchesForbidden,
  writesToPages,
} from './layers/rules'
import { parseSource, readSources, type Source } from './layers/source'
import { assertsNonNull, evadesTypes, isBadlyKept, isOutOfPlace, isTooLong } from './layers/style'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const product = readSources(ROOT, ['lib', 'components', 'entrypoints'])
const tests = readSources(ROOT, ['test'])

describe('the house', () => {
  test('each layer imports only what it may', () => expect(breaksLayers(product)).toEqual([]))
  test('no modules import each other in a circle', () => expect(importsInCircles(product)).toEqual([]))
  test('pure layers touch neither browser nor clock nor chance', () => expect(touchesForbidden(product)).toEqual([]))
  test('page readers load nothing heavy', () => expect(loadsTooMuchInPages(product)).toEqual([]))
  test('page readers never write to the page', () => expect(writesToPages(product)).toEqual([]))
  test('nothing renders markup or runs text', () => expect(rendersMarkup(product)).toEqual([]))
  test('no any, nothing silences the compiler', () => expect([...product, ...tests].flatMap(evadesTypes)).toEqual([]))
  test('no ! outside of tests', () => expect(product.flatMap(assertsNonNull)).toEqual([]))
  test('files, functions and components can be read', () => expect(product.flatMap(isTooLong)).toEqual([]))
  test('modules say what they are for and stand in their place', () => expect(product.flatMap(isBadlyKept)).toEqual([]))
  test('nothing else lies in the top folder', () => expect(isOutOfPlace(readdirSync(ROOT))).toEqual([]))
})

describe('the rules can fail', () => {
  test.each([
    ['lib/icp/score.ts', "import { openDB } from 'idb'"],
    ['lib/icp/score.ts', "import { z } from 'zod/mini'"],
    ['lib/icp/score.ts', "import type { Reading } from '../page/reading'"],
    ['lib/icp/score.ts', "const later = import('../log/store')"],
    ['lib/icp/score.ts', "type Store = import('../log/store').Store"],
    ['lib/page/read.ts', "import '../log/store'"],
    ['lib/log/store.ts', "import { Panel } from '../../components/panel/Panel'"],
    ['lib/tab.ts', "import { readPage } from './page/read'"],
    ['components/panel/Panel.tsx', "import { open } from '../../lib/log/store'"],
    ['components/panel/Panel.tsx', "import { browser } from 'wxt/browser'"],
    ['lib/tab.ts', "import browser from 'webextension-polyfill'"],
    ['stray/thing.ts', 'export const one = 1'],
  ])('layers: %s %s', (file, text) => {
    const others = ['lib/page/reading.ts', 'lib/page/read.ts', 'lib/log/store.ts', 'components/panel/Panel.tsx']
    const beside = others.filter((other) => other !== file).map((other) => sample(other, 'export const one = 1'))
    expect(breaksLayers([...beside, sample(file, text)])).toHaveLength(1)
  })

  test('circles through types and through three modules', () => {
    const a = sample('lib/icp/a.ts', "import type { B } from './b'")
    const b = sample('lib/icp/b.ts', "export { c } from './c'")
    const c = sample('lib/icp/c.ts', "const a = () => import('./a')")
    expect(importsInCircles([a, b, c])).toEqual(['lib/icp/a.ts → lib/icp/b.ts → lib/icp/c.ts → lib/icp/a.ts'])
    expect(importsInCircles([a, b])).toEqual([])
  })

  test.each([
    ['lib/icp/score.ts', 'export const now = Date.now()'],
    ['lib/icp/score.ts', 'export const now = new Date()'],
    ['lib/icp/score.ts', 'export const id = Math.random()'],
    ['lib/icp/score.ts', 'export function id() { return crypto.randomUUID() }'],
    ['lib/icp/score.ts', 'export const title = (page = document) => page.title'],
    ['lib/page/read.ts', 'export function read(page: Document) { return page.title + window.name + document.title }'],
    ['lib/page/read.ts', 'export const tabs = () => chrome.tabs.query({})'],
    ['lib/log/csv.ts', "export const make = () => document.createElement('a')"],
    ['lib/tab.ts', 'export const tabs = () => chrome.tabs.query({})'],
    ['components/panel/Panel.tsx', 'export const Panel = () => <p>{browser.runtime.id}</p>'],
    ['components/panel/Panel.tsx', "export const Panel = () => indexedDB.open('log')"],
    ['entrypoints/page-reader.ts', 'export const id = chrome.runtime.id'],
    ['entrypoints/options/main.tsx', "export const send = () => fetch('https://example.com')"],
  ])('names: %s %s', (file, text) => {
    expect(touchesForbidden([sample(file, text)]).length).toBeGreaterThan(0)
  })

  test('a name that is declared is nobody else’s', () => {
    const text = `export function read(document: Document, { url: location }: Page, [self] = [1]) {
      const chrome = { document: 1 }
      for (const window of chrome.window) try { window.document } catch (browser) { browser.fetch({ navigator: self }) }
      return { title: document.title, location, at: new Date(0), fetch: () => name } 
      function name() { return Math.max(Date.UTC(2026), 1) }
    }`
    expect(touchesForbidden([sample('lib/page/read.ts', text)])).toEqual([])
  })

  test('a page reader that reaches schemas through another module, but not by type alone', () => {
    const zod = sample('lib/icp/zod.ts', "import * as z from 'zod/mini'")
    const between = sample('lib/icp/profile.ts', "import { z } from './zod'")
    const reader = (text: string) => sample('lib/page/read.ts', text)
    expect(loadsTooMuchInPages([zod, between, reader("import { P } from '../icp/profile'")])).toHaveLength(1)
    expect(loadsTooMuchInPages([zod, between, reader("import type { P } from '../icp/profile'")])).toEqual([])
    const suffixes = sample('lib/page/domain.ts', "import { getDomain } from 'tldts'")
    const entry = sample('entrypoints/page-reader.ts', "import { domainOf } from '../lib/page/domain'")
    expect(loadsTooMuchInPages([suffixes, entry])).toEqual(['entrypoints/page-reader.ts loads lib/page/domain.ts'])
  })

  test.each(["page.body.setAttribute('id', 'x')", "page['body'].innerHTML = ''", "page.dispatchEvent(new Event('x'))"])(
    'a page reader that writes: %s',
    (text) => expect(writesToPages([sample('lib/page/read.ts', text)])).toHaveLength(1),
  )

  test.each([
    '<p dangerouslySetInnerHTML={{ __html: x }} />',
    'h({ innerHTML: x })',
    "node['outerHTML'] = x",
    "eval('1')",
  ])('markup: %s', (text) =>
    expect(rendersMarkup([sample('components/panel/Panel.tsx', text)]).length).toBeGreaterThan(0),
  )

  test.each(['let a: any', 'b as any', 'const c = <any>d', 'type E = Record<string, any>', '// @ts-ignore\nf()'])(
    'types: %s',
    (text) => expect(evadesTypes(sample('lib/icp/a.ts', text))).toHaveLength(1),
  )

  test.each(['a!.b', 'let c!: string', 'd[0]!'])('non-null: %s', (text) => {
    expect(assertsNonNull(sample('lib/icp/a.ts', text))).toHaveLength(1)
    expect(assertsNonNull(sample('lib/icp/a.ts', 'if (!a && a != b && a !== c) d()'))).toEqual([])
  })

  test('sizes: a file, a function, an arrow, a component', () => {
    const lines = (count: number) => 'f()\n'.repeat(count)
    expect(isTooLong(sample('lib/icp/a.ts', lines(251)))).toHaveLength(1)
    expect(isTooLong(sample('lib/icp/a.ts', lines(250)))).toEqual([])
    expect(isTooLong(sample('lib/icp/a.ts', `function f() {\n${lines(39)}}`))).toHaveLength(1)
    expect(isTooLong(sample('lib/icp/a.ts', `const f = () => {\n${lines(39)}}`))).toHaveLength(1)
    expect(isTooLong(sample('lib/icp/a.ts', `function f() {\n${lines(38)}}`))).toEqual([])
    expect(isTooLong(sample('components/A.tsx', `function A() {\n${lines(148)}}`))).toEqual([])
    expect(isTooLong(sample('components/A.tsx', `function A() {\n${lines(149)}}`))).toHaveLength(1)
  })

  test.each([
    ['lib/icp/a.ts', 'export const one = 1'],
    ['lib/utils/a.ts', '// For one.\nexport const one = 1'],
    ['lib/icp/a.ts', "// For all.\nexport * from './b'\nexport const one = 1"],
    ['lib/icp/a.ts', "// For b.\nimport { b } from './b'\nexport { b }\nexport { c } from './c'"],
    ['lib/icp/a.ts', '// For one.\nexport default 1'],
  ])('keeping: %s %s', (file, text) => expect(isBadlyKept(sample(file, text))).toHaveLength(1))

  test('a stray entry in the top folder', () => {
    expect(isOutOfPlace(['docs', 'lib', '.github', 'vite.config.ts'])).toEqual(['docs', 'vite.config.ts'])
  })
})

function sample(path: string, text: string): Source {
  return parseSource(path, text)
}
