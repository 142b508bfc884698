import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD_VERSION } from '../../lib/icp/records'
import { parseLog, toJsonl } from '../../lib/log/file'
import { evaluation, record } from './examples'

const FILES = new URL('../files/', import.meta.url)
const VERSIONS = readdirSync(FILES).filter((name) => /^v\d+\.jsonl$/.test(name))
const V1 = readFileSync(new URL('v1.jsonl', FILES), 'utf8')

const line = (change: object = {}) => JSON.stringify({ ...record('evidence'), ...change })
const codes = (text: string) => parseLog(text).refused.map(({ line, code }) => [line, code])

describe('example files of every version', () => {
  it('are there up to the current one', () => {
    expect(VERSIONS.sort()).toEqual(Array.from({ length: RECORD_VERSION }, (_, index) => `v${index + 1}.jsonl`))
  })

  it.each(VERSIONS)('%s is read whole, every kind of record in it', (name) => {
    const { records, refused, notices } = parseLog(readFileSync(new URL(name, FILES), 'utf8'))
    expect(refused).toEqual([])
    expect(notices).toEqual([])
    const kinds = ['account', 'catalyst', 'checkpoint', 'delete', 'evidence', 'job', 'journey', 'outcome', 'person']
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual([...kinds, 'profile', 'revision', 'same'])
  })

  it(`v${RECORD_VERSION}.jsonl is written again byte for byte`, () => {
    expect(toJsonl(parseLog(V1).records)).toBe(V1)
  })
})

describe('toJsonl', () => {
  it('gives the same bytes for the same set, in any order and repeated', () => {
    const { records } = parseLog(V1)
    expect(toJsonl([...records].reverse())).toBe(V1)
    expect(toJsonl([...records, ...structuredClone(records)])).toBe(V1)
    expect(toJsonl([])).toBe('')
  })

  it('loses nothing, whatever a rep types', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (quote, notes) => {
        const records = [record('evidence', { quote }), record('revision', { body: evaluation({ notes }) })]
        const parsed = parseLog(toJsonl(records))
        expect(parsed.refused).toEqual([])
        expect(parsed.records).toEqual(records)
      }),
    )
  })
})

describe('parseLog', () => {
  it.each<[string, string, [number, string][]]>([
    ['nothing', '', [[0, 'empty']]],
    ['only a byte order mark', '\ufeff', [[0, 'empty']]],
    ['only blank lines', '\r\n \n\t\n', [[0, 'empty']]],
    ['a spreadsheet', 'PK\u0003\u0004…', [[0, 'binary']]],
    ['a PDF', '%PDF-1.7\n…', [[0, 'binary']]],
    ['an image', '\ufffdPNG\r\n\u001a\n', [[0, 'binary']]],
    ['text with NUL', `{"a":1}\u0000`, [[0, 'binary']]],
    [
      'a CSV file',
      'Account,Tier\nAcme,B',
      [
        [1, 'not-json'],
        [2, 'not-json'],
      ],
    ],
    ['a bare word', 'null', [[1, 'not-a-record']]],
    ['a list', '[{"v":1}]', [[1, 'not-a-record']]],
    ['an object of another kind', '{"a":1}', [[1, 'not-a-record']]],
    ['no kind', '{"v":1}', [[1, 'invalid']]],
    ['a version as text', line({ v: '1' }), [[1, 'not-a-record']]],
    ['version 0', line({ v: 0 }), [[1, 'not-a-record']]],
    ['a later version', line({ v: RECORD_VERSION + 1, shape: 'new' }), [[1, 'newer']]],
    ['NaN', line().replace('"v":1', '"v":NaN'), [[1, 'not-json']]],
    ['a number beyond numbers', line({ v: 7 }).replace('"v":7', '"v":1e999'), [[1, 'not-a-record']]],
    ['a day that is none', line({ day: '2026-02-30' }), [[1, 'invalid']]],
    ['a script as a link', line({ url: 'javascript:alert(1)' }), [[1, 'link']]],
    ['data as a link', line({ url: 'data:text/html,x' }), [[1, 'link']]],
    ['a quote that is too long', line({ quote: 'x'.repeat(301) }), [[1, 'invalid']]],
    ['a field nobody knows', line({ extra: 1 }), [[1, 'unknown-field']]],
    ['__proto__ as a key', line().replace('"kind"', '"__proto__":{"a":1},"kind"'), [[1, 'forbidden-key']]],
    ['constructor as a key', line({ anchor: { constructor: {} } }), [[1, 'forbidden-key']]],
    [
      '__proto__ as an answer',
      line({ body: 'B' }).replace('"B"', '{"answers":{"__proto__":{"value":"yes"}}}'),
      [[1, 'forbidden-key']],
    ],
    ['__proto__ as an id', line({ id: '__proto__' }), [[1, 'forbidden-key']]],
    ['constructor as a target', line({ target: 'constructor' }), [[1, 'forbidden-key']]],
    ['a control character in a key of an account', line({ account: 'name:a\u0007b' }), [[1, 'characters']]],
    ['a bidi mark in a key of an account', line({ account: 'domain:acme\u202e.example' }), [[1, 'characters']]],
    ['a control character in an id', line({ id: 'a\u0000b' }), [[1, 'characters']]],
    ['a line that breaks off', `${line()}\n${line().slice(0, 90)}`, [[2, 'truncated']]],
    ['a line that breaks off in between', `${line()}\n${line().slice(0, 90)}\n${line()}`, [[2, 'truncated']]],
  ])('refuses %s, with line and reason', (_, text, refused) => {
    expect(codes(text)).toEqual(refused)
  })

  it('takes a byte order mark, CRLF, blank lines and a missing last line end', () => {
    const records = [record('evidence'), record('catalyst')]
    const text = `\ufeff\r\n${JSON.stringify(records[0])}\r\n\r\n  ${JSON.stringify(records[1])}`
    expect(parseLog(text)).toEqual({ records, refused: [], notices: [] })
  })

  it('says where a field does not fit', () => {
    expect(parseLog(`\n${line({ day: '2026-02-30' })}`).refused).toEqual([
      { line: 2, code: 'invalid', detail: 'day: not a day of the calendar' },
    ])
  })

  it('keeps control and bidi characters in texts, and points at them', () => {
    const odd = record('evidence', { quote: 'a\u0007b', title: '\u202egnp.exe' })
    expect(parseLog(toJsonl([odd]))).toEqual({
      records: [odd],
      refused: [],
      notices: [{ line: 1, code: 'characters', detail: 'quote' }],
    })
    const persian = record('evidence', { quote: 'می\u200cشود\tو\nبعد' })
    expect(parseLog(toJsonl([persian])).notices).toEqual([])
  })

  it('takes one of a repeated record, and by the rule of the log one of two that conflict', () => {
    const one = record('evidence', { quote: 'a' })
    const other = { ...one, quote: 'b' }
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
    expect(parseLog(`${a}\n${a}`)).toEqual({
      records: [one],
      refused: [],
      notices: [{ line: 2, code: 'repeated', detail: 'as line 1' }],
    })
    const conflict = [{ line: 1, code: 'conflicting', detail: 'the id of line 2' }]
    expect(parseLog(`${a}\n${b}`)).toMatchObject({ records: [other], refused: conflict })
    expect(parseLog(`${b}\n${a}`)).toMatchObject({ records: [other], refused: [{ line: 2, code: 'conflicting' }] })
  })

  it('gets past lines that are endless, deep, or many', () => {
    const long = `{"a":"${'x'.repeat(20_000_000)}"}`
    const deep = `${'['.repeat(1_000_000)}`.slice(0, 999_999)
    const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(codes([long, deep, nested, line()].join('\n'))).toEqual([
      [1, 'too-long'],
      [2, 'too-deep'],
      [3, 'too-deep'],
    ])
    const brackets = record('evidence', { quote: '[[{{"\\'.repeat(40) })
    expect(parseLog(toJsonl([brackets])).records).toEqual([brackets])
  })

  it('gives up on what is no log at all, and lists no more than anyone reads', () => {
    const { refused } = parseLog('x\n'.repeat(500_000))
    expect(refused).toHaveLength(1001)
    expect(refused.at(-1)).toMatchObject({ line: 0, code: 'not-a-log' })
    const mixed = parseLog(`${line()}\n${'x\n'.repeat(1500)}`)
    expect(mixed.records).toHaveLength(1)
    expect(mixed.refused.at(-1)).toEqual({ line: 0, code: 'more', detail: '500' })
  })

  it('never throws, whatever happens to a file', () => {
    const lines = V1.trim().split('\n')
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('{', '}', '[', '"', '\\', '\n', '\u0000', '1e999', 'null', '__proto__', '"v":2', lines[3]!),
    )
    const change = fc.record({ place: fc.nat({ max: 2000 }), remove: fc.nat({ max: 30 }), noise })
    const file = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 4 }), (kept, changes) => {
        const text = changes.reduce((made, { place, remove, noise }) => {
          const start = place % (made.length + 1)
          return made.slice(0, start) + noise + made.slice(start + remove)
        }, kept.join('\n'))
        const { records, refused } = parseLog(text)
        expect(parseLog(toJsonl(records)).records).toHaveLength(records.length)
        expect(refused.length).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})
