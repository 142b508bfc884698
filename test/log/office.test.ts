// What a spreadsheet program makes of our files. Skipped where LibreOffice is not installed (on Debian: libreoffice-calc-nogui).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Cell, toCsv } from '../../lib/log/csv'
import { toXlsx } from '../../lib/log/xlsx'

const found = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = [
  '=1+1',
  '+31 20 555',
  '-5 %',
  '@SUM(A1:A9)',
  '  =cmd|calc',
  '=HYPERLINK("https://evil.example";"Acme")',
  'a\n=2+2',
  '\t=3',
  '＝1+1',
  'İstanbul Yazılım Ltd. Şti. ığüşöç',
  'شرکت نمونه می‌خواهم ۱۲۳',
  'rocket 🚀 family 👩‍👩‍👧',
  '007',
  '2026-11-22',
  'constructor',
]
const ROWS: Cell[][] = [['Text', 'Number', 'Day'], ...TEXTS.map((text, index) => [text, index - 3.5, '2026-11-22'])]

/** Converts a file to flat XML, where every cell shows what it became. */
function open(name: string, filter: string[] = []): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const made = spawnSync(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, path.join(folder, name)],
    { encoding: 'utf8', timeout: 100_000 },
  )
  expect(made.status, made.stderr).toBe(0)
  return readFileSync(path.join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8')
}

/** The texts of the first column, paragraphs joined as lines. */
function firstCells(xml: string): string[] {
  const rows = [...xml.matchAll(/<table:table-row[^>]*>\s*<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
  return rows.map(([, cell = '']) =>
    [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
      .map(([, text = '']) => plain(text.replace(/<text:s text:c="(\d+)"\/>/g, (_, n) => ' '.repeat(Number(n)))))
      .join('\n'),
  )
}

function plain(xml: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  const text = xml.replace(/<text:s\/>/g, ' ').replace(/<text:tab\/>/g, '\t')
  return text.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => signs[name]!)
}

describe.runIf(found)('in LibreOffice', () => {
  it('no cell of a workbook became a formula, and every text is what it was', async () => {
    const file = await toXlsx([{ name: 'Texts', rows: ROWS, days: new Set(['Day']) }])
    writeFileSync(path.join(folder, 'book.xlsx'), Buffer.from(await file.arrayBuffer()))
    const xml = open('book.xlsx')
    expect(xml).not.toContain('table:formula')
    expect(firstCells(xml).slice(1, TEXTS.length + 1)).toEqual(TEXTS)
    expect(xml.match(/office:value-type="date" office:date-value="2026-11-22"/g)).toHaveLength(TEXTS.length)
    expect(xml.match(/office:value-type="float"/g)).toHaveLength(TEXTS.length)
    expect(xml).toMatch(/table:display-filter-buttons="true"/)
  }, 120_000)

  it('no cell of a CSV file became a formula; letters of every script are intact', () => {
    writeFileSync(path.join(folder, 'table.csv'), toCsv(ROWS))
    const xml = open('table.csv', ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'])
    expect(xml).not.toContain('table:formula')
    const cells = firstCells(xml)
    for (const text of TEXTS.filter((each) => /^[\p{L}]/u.test(each) && !each.includes('\n')))
      expect(cells).toContain(text)
    expect(xml.match(/office:value-type="float" office:value="-3.5"/g)).toHaveLength(1)
  }, 120_000)
})
