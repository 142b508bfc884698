// What a spreadsheet program makes of our files; skipped with a word where there is none.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { view } from '../../lib/icp/view'
import { CRM_PRESETS, crmFile } from '../../lib/log/crm'
import { type Cell, toCsv } from '../../lib/log/csv'
import { sheetsOf } from '../../lib/log/sheets'
import { standings } from '../../lib/log/standing'
import { evaluationRowsOf, SCORES } from '../../lib/log/table'
import { toXlsx } from '../../lib/log/xlsx'
import { evaluation, GLOBEX, record } from './examples'

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

/** What a log may hold at its worst: other scripts, signs, and texts that would run. */
const NAMES = [
  'İstanbul Yazılım Ltd. Şti.',
  'شرکت نمونه می‌خواهم',
  'Globex 🚀 👩‍👩‍👧',
  '=HYPERLINK("https://evil.example";"Acme")',
]
const LOG = NAMES.flatMap((name, index) => {
  const account = index ? `domain:account-${index}.example` : GLOBEX
  const body = evaluation({
    account,
    evaluation: `e-${index}`,
    notes: '+1',
    answers: { 'fit.technical': { value: 'yes' } },
  })
  return [
    record('account', { account, facts: { name, headquarters: '-Delft', employees: { min: 51, max: 200 } } }),
    record('revision', { body }),
    record('evidence', { account, quote: '@SUM(A1)', criterion: 'fit.technical' }),
    record('catalyst', { account, catalyst: 'funding', quote: '=1+1', day: '2026-11-01' }),
  ]
})
const OPTIONS = { today: '2026-11-22', profileOf: () => DEFAULT_PROFILE }
const IN_UTF8 = ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false']

const missing = found
  ? ''
  : ' (skipped: LibreOffice is not installed; on Debian: apt-get install libreoffice-calc-nogui)'

describe.runIf(found)(`in LibreOffice${missing}`, () => {
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

  it('the log as a workbook: four sheets with filters, widths, days, and scores with one decimal', async () => {
    const file = await toXlsx(await sheetsOf(LOG, OPTIONS))
    writeFileSync(path.join(folder, 'log.xlsx'), Buffer.from(await file.arrayBuffer()))
    const xml = open('log.xlsx')
    expect(xml).not.toContain('table:formula')
    expect([...xml.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Accounts',
      'Evaluations',
      'Catalysts',
      'Evidence',
    ])
    expect(xml.match(/table:display-filter-buttons="true"/g)).toHaveLength(4)
    expect(new Set([...xml.matchAll(/style:column-width="([^"]*)"/g)].map(([, width]) => width)).size).toBeGreaterThan(
      5,
    )
    for (const name of NAMES) expect(plain(xml)).toContain(name)
    expect(xml.match(/office:date-value="2026-11-01"/g)).toHaveLength(2 * NAMES.length)
    expect(xml).toMatch(/office:value-type="float" office:value="50"[^>]*>\s*<text:p>50\.0</)
  }, 120_000)

  it('the log as CSV, and accounts for each CRM: no formula, every name, scores as numbers', async () => {
    const rows = await evaluationRowsOf(view(LOG), OPTIONS)
    const files = { 'log.csv': toCsv(rows, { scores: SCORES }) }
    const crm = CRM_PRESETS.map(async (preset): Promise<[string, string]> => {
      const { csv } = await crmFile(standings(view(LOG), OPTIONS), preset)
      return [`${preset.id}.csv`, Buffer.from(await csv.arrayBuffer()).toString()]
    })
    for (const [name, text] of Object.entries({ ...files, ...Object.fromEntries(await Promise.all(crm)) })) {
      writeFileSync(path.join(folder, name), text)
      const xml = open(name, IN_UTF8)
      expect(xml, name).not.toContain('table:formula')
      for (const each of NAMES.slice(0, 3)) expect(plain(xml), name).toContain(each)
      expect(xml, name).toMatch(/office:value-type="float" office:value="50"/)
    }
  }, 300_000)

  it('no cell of a CSV file became a formula; letters of every script are intact', () => {
    writeFileSync(path.join(folder, 'table.csv'), toCsv(ROWS))
    const xml = open('table.csv', IN_UTF8)
    expect(xml).not.toContain('table:formula')
    const cells = firstCells(xml)
    for (const text of TEXTS.filter((each) => /^[\p{L}]/u.test(each) && !each.includes('\n')))
      expect(cells).toContain(text)
    expect(xml.match(/office:value-type="float" office:value="-3.5"/g)).toHaveLength(1)
  }, 120_000)
})
