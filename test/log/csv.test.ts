import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFile, defuse, toCsv } from '../../lib/log/csv'

describe('toCsv', () => {
  it('is what a spreadsheet opens: BOM, comma, CRLF, quotes where needed', () => {
    expect(
      toCsv([
        { Account: 'Acme, Inc', Fit: 72.5 },
        { Account: 'Şirket "A"', Fit: null, Note: 'a\nb' },
      ]),
    ).toBe('\ufeffAccount,Fit,Note\r\n"Acme, Inc",72.5,\r\n"Şirket ""A""",,"a\nb"')
  })

  it('keeps numbers as numbers, negative ones too, and shows nothing for what is none', () => {
    expect(toCsv([[-5, 0, 1e21, Number.NaN, Number.POSITIVE_INFINITY, true, undefined]])).toBe(
      '\ufeff-5,0,1e+21,,,true,',
    )
  })

  it('takes rows without a header, and no rows', () => {
    expect(
      toCsv([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('\ufeffa,1\r\nb,2')
    expect(toCsv([])).toBe('\ufeff')
  })

  it('writes a long grid in parts, byte for byte the same', async () => {
    const grid = [['A', 'B'], ...Array.from({ length: 2500 }, (_, index) => [index, `=${index}`])]
    for (const rows of [grid, grid.slice(0, 1000), grid.slice(0, 1), []])
      for (const bom of [true, false])
        expect(Buffer.from(await (await csvFile(rows, { bom })).arrayBuffer()).toString()).toBe(toCsv(rows, { bom }))
  })

  it('defuses headers too', () => {
    expect(toCsv([{ '=1+1': 'x' }])).toBe("\ufeff'=1+1\r\nx")
  })
})

describe('defuse', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 20 555', "'+31 20 555"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['  =1', "'  =1"],
    ['\u00a0\u200b=1', "'\u00a0\u200b=1"],
    ['a\n=1', "a\n'=1"],
    ['a\r\n  @x', "a\r\n'  @x"],
    ['a\n\tb', "a\n'\tb"],
    ['a;=1', "a;'=1"],
    ['a\t+1', "a\t'+1"],
    ['＝1', "'＝1"],
    ['\u0000=1', "'=1"],
    ['a=b', 'a=b'],
    ['mail@acme.example', 'mail@acme.example'],
    ['well-known', 'well-known'],
    ['', ''],
  ])('%j → %j', (text, safe) => {
    expect(defuse(text)).toBe(safe)
  })

  it('leaves no cell and no line that begins like a formula, whatever the text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', ',', '"', "'", 'a', '1', '\u00a0'),
    })
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const parsed = Papa.parse<string[]>(toCsv(rows).slice(1), { newline: '\r\n', delimiter: ',' })
        expect(parsed.data).toEqual(rows.map((row) => row.map(defuse)))
        for (const cell of parsed.data.flat())
          for (const line of cell.split(/[\n\r]/)) expect(line).not.toMatch(/^[ \u00a0]*[=+\-@]/)
      }),
    )
  })

  it('takes no time for a long run of blanks', () => {
    const text = `${' '.repeat(200_000)}x${'\n'.repeat(200_000)}`
    expect(defuse(text)).toBe(text)
  })
})
