import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import { view } from '../../lib/icp/view'
import { briefOf } from '../../lib/log/brief'
import { CRM_FIELDS, CRM_PRESETS, crmFile, parsePreset } from '../../lib/log/crm'
import { type Cell, csvFile, toCsv } from '../../lib/log/csv'
import { parseLog, toJsonl } from '../../lib/log/file'
import { toHtml, toMarkdown, toPlain } from '../../lib/log/markup'
import { noteOf, summaryOf } from '../../lib/log/note'
import { redact } from '../../lib/log/redact'
import { sheetsOf } from '../../lib/log/sheets'
import { standings, standingsOf } from '../../lib/log/standing'
import { evaluationRows, evaluationRowsOf, SCORES } from '../../lib/log/table'
import { toXlsx } from '../../lib/log/xlsx'
import { ACME, evaluation, GLOBEX, record } from './examples'
import { unzip } from './unzip'
import { PERSON, withPerson } from './with-person'

const options = { today: '2026-11-22', profileOf: (): Profile => DEFAULT_PROFILE }
const V1 = parseLog(readFileSync(new URL('../files/v1.jsonl', import.meta.url), 'utf8')).records

/** The text of a file with its byte order mark, which `text()` would swallow. */
async function textOf(blob: Blob): Promise<string> {
  return Buffer.from(await blob.arrayBuffer()).toString()
}

/** Rows with a header, made of objects. */
function gridFrom(rows: Record<string, Cell>[]): Cell[][] {
  const headers = Object.keys(rows[0] ?? {})
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))]
}

const HOSTILE = '=HYPERLINK("https://evil.example","x")'

describe('the workbook', () => {
  it('has four sheets with frozen, filtering headers and widths, and the same bytes every time', async () => {
    const file = await toXlsx(await sheetsOf(V1, options))
    expect(Buffer.from(await file.arrayBuffer())).toEqual(
      Buffer.from(await (await toXlsx(await sheetsOf(V1, options))).arrayBuffer()),
    )
    const files = await unzip(file)
    const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual(['Accounts', 'Evaluations', 'Catalysts', 'Evidence'])
    for (const number of [1, 2, 3, 4]) {
      const sheet = files.get(`xl/worksheets/sheet${number}.xml`)
      expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/)
      expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
      expect(sheet).toMatch(/<cols><col min="1" max="1" width="\d+" customWidth="1"\/>/)
    }
  })

  it('keeps text as text, numbers as numbers, days as days, and nothing as a formula', async () => {
    const row = { Name: HOSTILE, Number: -1.5, Day: '2026-11-22', Text: '2026-11-22', None: undefined, Not: Number.NaN }
    const names = ['constructor', '__proto__', '_x0041_', 'a\u0000\ud800b<&>"', '007', '  x ']
    const rows = [row, ...names.map((Name) => ({ Name }))]
    const files = await unzip(await toXlsx([{ name: "a'/b:?*[]\\", rows: gridFrom(rows), days: new Set(['Day']) }]))
    const sheet = files.get('xl/worksheets/sheet1.xml')!
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain(`<c r="A2" s="3" t="inlineStr"><is><t>=HYPERLINK(&quot;`)
    expect(sheet).toContain('<c r="B2"><v>-1.5</v></c><c r="C2" s="1"><v>46348</v></c><c r="D2" s="3" t="inlineStr">')
    const texts = [...sheet.matchAll(/<c r="A\d+"[^>]*><is><t[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts.slice(2)).toEqual([
      'constructor',
      '__proto__',
      '_x005F_x0041_',
      'a\ufffdb&lt;&amp;&gt;&quot;',
      '007',
      '  x ',
    ])
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="a  b"')
  })

  it('can be empty, wide and long', async () => {
    const sheetOf = async (rows: Cell[][], rightToLeft = false) =>
      (await unzip(await toXlsx([{ name: 'x', rows }], { rightToLeft }))).get('xl/worksheets/sheet1.xml')
    expect(await sheetOf([])).toContain('<row r="1"></row>')
    const long = Array.from({ length: 3000 }, (_, index) => [index])
    expect(await sheetOf([['c'], ...long])).toContain('<autoFilter ref="A1:A3001"/>')
    const numbers = Array.from({ length: 800 }, (_, index) => index)
    const wide = await sheetOf([numbers, numbers], true)
    expect(wide).toContain('<c r="ADT2"><v>799</v></c>')
    expect(wide).toContain('rightToLeft="1"')
  })

  it('shows scores and shares with one decimal, in the workbook by their format and in CSV by their digits', async () => {
    const sheet = (await unzip(await toXlsx(await sheetsOf(V1, options)))).get('xl/worksheets/sheet2.xml')!
    const styles = (await unzip(await toXlsx([]))).get('xl/styles.xml')
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.0"/>')
    const grid = await evaluationRowsOf(view(V1), options)
    const header = grid[0]!.map(String)
    const [readiness, evidence] = [header.indexOf('Readiness'), header.indexOf('Evidence')]
    expect(sheet).toContain(`<c r="I2" s="4"><v>${grid[1]![readiness]}</v></c>`)
    expect(SCORES).toContain('Fit coverage')
    const rows = Papa.parse<string[]>(toCsv(grid, { scores: SCORES })).data
    for (const row of rows.slice(1)) {
      expect(row[readiness]).toMatch(/^\d+\.\d$/)
      expect(row[evidence]).toMatch(/^\d+$/)
    }
    expect(await textOf(await csvFile(grid, { scores: SCORES }))).toBe(toCsv(grid, { scores: SCORES }))
  })

  it('has the evaluations that the CSV table has', async () => {
    const grid = gridFrom(evaluationRows(V1, options))
    expect(await evaluationRowsOf(view(V1), options)).toEqual(grid)
    expect((await sheetsOf(V1, options))[1]?.rows).toEqual(grid)
    expect(toCsv(grid)).toBe(toCsv(evaluationRows(V1, options)))
    expect(await evaluationRowsOf(view([]), options)).toHaveLength(1)
    expect(await standingsOf(view(V1), options)).toEqual(standings(view(V1), options))
  })
})

const LOG = [
  record('account', { facts: { name: 'Acme, "B.V."', employees: { min: 51, max: 200 }, headquarters: 'Delft' } }),
  record('same', { accounts: [ACME, 'domain:acme.nl'] }),
  record('same', { accounts: [ACME, 'linkedin:acme'] }),
  record('account', { account: 'name:globex', facts: { name: HOSTILE } }),
  record('revision', {
    rep: 'Robin',
    body: evaluation({
      answers: { 'ready.problem': { value: 'yes' }, 'able.means': { value: 'no' } },
      decision: { kind: 'pursue', reason: '=1+1', nextStep: 'Call\nthe board', day: '2026-11-20', due: '2026-12-01' },
      notes: 'First line\n<b>second</b> *line*\n1. three',
    }),
  }),
  record('evidence', {
    quote: 'late <script>alert(1)</script> & [x](y)',
    url: 'https://www.acme.example/a_(b)?q="<>"',
    who: 'CFO',
  }),
  record('catalyst', { catalyst: 'funding', day: '2026-11-01', quote: 'raised', url: 'https://news.example/1' }),
]
const [acme] = standings(view(LOG), options).filter(({ judged }) => judged)

describe('files for a CRM', () => {
  it('HubSpot gets a row for each domain, and hears which accounts have none', async () => {
    const file = await crmFile(standings(view(LOG), options), CRM_PRESETS.find(({ id }) => id === 'hubspot-companies')!)
    const { data } = Papa.parse<Record<string, string>>(await file.csv.text(), { header: true })
    expect(data.map((row) => row['Company domain name'])).toEqual(['acme.example', 'acme.nl'])
    expect(data[0]).toMatchObject({
      'Company name': 'Acme, "B.V."',
      'Number of employees': '51',
      'ICP decision': 'pursue',
    })
    expect(data[0]!['ICP reason']).toBe("'=1+1")
    expect(data[0]!['ICP summary']).toMatch(/^Because: .*Find out: /)
    expect(file).toMatchObject({ rows: 2, left: [HOSTILE] })
  })

  it.each(CRM_PRESETS.map(({ id }) => id))(
    '%s: every account once, with a key that stays, and nothing to run',
    async (id) => {
      const preset = CRM_PRESETS.find((each) => each.id === id)!
      const csv = await textOf((await crmFile(standings(view(LOG), options), preset)).csv)
      expect(csv.startsWith('\ufeff')).toBe(preset.bom)
      const { data } = Papa.parse<string[]>(csv.replace('\ufeff', ''))
      expect(data[0]).toEqual(preset.columns.map(({ header }) => header))
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@]/)
      const key = preset.columns.findIndex(({ field }) => field === 'key')
      if (key >= 0)
        expect(
          data
            .slice(1)
            .map((row) => row[key])
            .sort(),
        ).toEqual(['acme.example', 'name:globex'])
    },
  )

  it('shows scores with one decimal, the city alone, and no text longer than the CRM takes', async () => {
    const long = 'Acme '.repeat(60).trim()
    const log = [
      record('account', { facts: { name: long, headquarters: 'Delft, Zuid-Holland, NL' } }),
      record('revision', { body: evaluation({ answers: { 'ready.problem': { value: 'yes' } } }) }),
    ]
    const preset = CRM_PRESETS.find(({ id }) => id === 'dynamics-accounts')!
    const { csv } = await crmFile(standings(view(log), options), preset)
    const [row] = Papa.parse<Record<string, string>>(await csv.text(), { header: true }).data
    expect(row).toMatchObject({ 'Address 1: City': 'Delft', 'Touchstone Key': 'acme.example' })
    expect(row!['Account Name']).toHaveLength(159)
    expect(row!['ICP Fit']).toMatch(/^\d+\.\d$/)
  })

  it('takes a preset that a team edited, and says what does not fit', async () => {
    const preset = {
      ...CRM_PRESETS[0]!,
      columns: [
        { header: 'Source', value: 'ICP' },
        { header: 'Name', field: 'name' },
      ],
    }
    const parsed = parsePreset(JSON.stringify(preset))
    const made = parsed.ok && (await crmFile(standings(view(LOG), options), parsed.value))
    expect(made && (await textOf(made.csv))).toMatch(/^\ufeffSource,Name\r\nICP,/)
    expect(parsePreset('{')).toMatchObject({ code: 'not-json' })
    expect(parsePreset(JSON.stringify({ ...preset, columns: [{ header: 'x', field: 'age' }] }))).toMatchObject({
      code: 'invalid',
      detail: expect.stringContaining('columns.0.field'),
    })
    expect(CRM_FIELDS).toContain('note')
  })
})

describe('a note for the CRM', () => {
  const note = noteOf(acme!.seen, acme!.judged!)

  it('says who, how good, why, what next, with sources, in plain text', () => {
    const text = toPlain(note)
    expect(text).toMatch(/^Acme, "B\.V\.": [A-DX?]/)
    for (const part of [
      'Decision: pursue, 2026-11-20',
      'Next step: Call the board, due 2026-12-01',
      'Funding round, IPO or grant, 2026-11-01 “raised” <https://news.example/1>',
      'Has the problem or opportunity: yes, 2026-11-20, CFO “late <script>',
      '- First line',
      'Robin, Ideal customer, version 1',
    ])
      expect(text).toContain(part)
    expect(summaryOf(acme!.judged!)).toContain('Because: Has the problem or opportunity')
  })

  it('holds no markup but its own in HTML and Markdown', () => {
    const html = toHtml(note)
    expect(html).toContain('late &lt;script&gt;alert(1)&lt;/script&gt; &amp; [x](y)')
    expect(html).toContain('href="https://www.acme.example/a_(b)?q=&quot;&lt;&gt;&quot;"')
    expect(html.match(/<(?!\/?(h2|h3|ul|li|strong|q|a)\b)/g)).toBeNull()
    const markdown = toMarkdown(note)
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\> \\& \\[x\\](y)')
    expect(markdown).toContain('[acme.example](<https://www.acme.example/a_(b)?q="%3C%3E">)')
    expect(markdown).toContain('- \\<b\\>second\\</b\\> \\*line\\*')
    expect(markdown).toContain('- 1\\. three')
  })

  it('speaks the language of the rep', () => {
    const say = (key: string, fallback: string) =>
      ({ 'note.because': 'Omdat', 'decision.pursue': 'najagen', 'note.due': 'vóór {day}' })[key] ?? fallback
    const text = toPlain(noteOf(acme!.seen, acme!.judged!, { say, day: (day) => day.split('-').reverse().join('.') }))
    expect(text).toContain('Omdat: ')
    expect(text).toContain('Decision: najagen, 20.11.2026')
    expect(text).toContain('Call the board, vóór 01.12.2026')
  })

  it('never carries a line, a control or an invisible sign out of a text into its own structure', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (name, quote, notes) => {
        const records = [
          record('account', { facts: { name } }),
          record('revision', { body: evaluation({ notes }) }),
          record('evidence', { quote }),
        ]
        const [one] = standings(view(records), options)
        const made = noteOf(one!.seen, one!.judged!)
        for (const { lines } of made.sections)
          for (const line of lines) expect(`${line.text}${line.quote ?? ''}`).not.toMatch(/[\p{Cc}\u202e]/u)
        expect(toHtml(made).match(/<(?!\/?(h2|h3|ul|li|strong|q|a)\b)/g)).toBeNull()
      }),
    )
  })
})

describe('the brief for print', () => {
  it('holds the verdict, every criterion with its sources, catalysts newest first, and what is missing', () => {
    const brief = briefOf(acme!)
    expect(brief).toMatchObject({
      domains: ['acme.example', 'acme.nl'],
      linkedin: 'https://www.linkedin.com/company/acme/',
      catalysts: [{ kind: 'funding', sign: '+', day: '2026-11-01', url: 'https://news.example/1' }],
      judged: { rep: 'Robin', profile: { name: 'Ideal customer', version: 1 }, decision: { kind: 'pursue' } },
    })
    const ready = brief.judged?.groups.find(({ group }) => group === 'ready')
    expect(ready?.rows[0]).toMatchObject({ criterion: 'ready.problem', value: 'yes', sources: [{ who: 'CFO' }] })
    expect(brief.judged?.missing).toHaveLength(5)
    expect(briefOf({ seen: acme!.seen })).not.toHaveProperty('judged')
  })
})

describe('the log without people', () => {
  it('names nobody, in any form of file, and still is a log', async () => {
    const shown = redact(withPerson())
    const judged = standings(view(shown), options)
    const forms = [
      toJsonl(shown),
      toCsv(evaluationRows(shown, options)),
      JSON.stringify(await sheetsOf(shown, options)),
      ...(await Promise.all(CRM_PRESETS.map(async (preset) => textOf((await crmFile(judged, preset)).csv)))),
      ...judged.flatMap(({ seen, judged: one }) => (one ? [toPlain(noteOf(seen, one))] : [])),
    ]
    for (const form of forms) expect(form.toLowerCase()).not.toMatch(PERSON)
    expect(parseLog(toJsonl(shown)).refused).toEqual([])
    expect(shown.map(({ kind }) => kind)).not.toContain('person')
    expect(judged[0]?.judged?.evaluation.latest.body).toMatchObject({
      answers: { 'ready.problem': { value: 'yes' } },
      decision: { kind: 'disqualify', day: '2026-11-20' },
    })
    expect(forms[2]).toContain('https://www.linkedin.com/')
  })

  it('is the same every time, keeps threads and tombstones together, and can never be merged over the log', () => {
    const records = [
      record('evidence', { id: 'e1' }),
      record('evidence', { id: 'e2', replaces: 'e1', grade: 'confirmed' }),
      record('revision', { device: 'b', hlc: '0mwrsbk070000b' }),
      record('delete', { target: 'evaluation-1' }),
      record('evidence', { account: GLOBEX, id: 'x'.repeat(64) }),
    ]
    const shown = redact(records)
    expect(redact(records)).toEqual(shown)
    const state = view(shown)
    expect(state.evaluations.size).toBe(0)
    expect(state.accounts.get(ACME)?.evidence).toMatchObject([{ grade: 'confirmed' }])
    const ids = new Set(records.map(({ id }) => id))
    expect(shown.filter(({ id }) => ids.has(id))).toEqual([])
    expect(new Set(shown.map(({ device }) => device))).toEqual(new Set(['device-1', 'device-2']))
    expect(parseLog(toJsonl(shown)).refused).toEqual([])
  })
})
