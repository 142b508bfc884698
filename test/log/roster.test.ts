import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import type { LogRecord } from '../../lib/icp/records'
import { view } from '../../lib/icp/view'
import { headsIn, hostIn, linkedinIn } from '../../lib/log/cells'
import { guessColumns } from '../../lib/log/columns'
import { CRM_PRESETS, crmFile } from '../../lib/log/crm'
import { toCsv } from '../../lib/log/csv'
import { type List, type ListOptions, readList } from '../../lib/log/list'
import { applyRoster, planRoster, type RosterOptions } from '../../lib/log/roster'
import { standings } from '../../lib/log/standing'
import { domainOf } from '../../lib/page/domain'
import { ACME, must, open, record } from './examples'

const read = async (text: string | Blob, options?: ListOptions) => must(await readList(new Blob([text]), options))
const cells = ({ rows }: List) => rows.map((row) => row.cells)
const plan = async (text: string, known: LogRecord[] = [], change: Partial<RosterOptions> = {}) => {
  const list = await read(text)
  return must(await planRoster(list, { columns: guessColumns(list), domainOf, known: view(known), ...change }))
}

describe('readList', () => {
  it.each([
    ['comma', 'Name,Website\nAcme,acme.example\n'],
    ['semicolon', 'Name;Website\r\nAcme;acme.example\r\n'],
    ['tab', 'Name\tWebsite\rAcme\tacme.example'],
    ['bar', 'Name|Website\nAcme|acme.example'],
    ['sep=;', 'sep=;\r\nName;Website\r\nAcme;acme.example'],
    ['a byte order mark', '\ufeffName,Website\nAcme,acme.example'],
    ['quotes', '"Name","Website"\n"Acme","acme.example"\n\n  \n'],
  ])('reads a list with %s', async (_, text) => {
    const list = await read(text)
    expect(list.header).toEqual(['Name', 'Website'])
    expect(cells(list)).toEqual([['Acme', 'acme.example']])
  })

  it('counts lines through quoted line breaks, blank lines and a separator line', async () => {
    const list = await read('sep=;\r\nName;Note\r\nAcme;"a\r\nb;""c"""\r\n\r\nGlobex;x')
    expect(list.rows).toEqual([
      { line: 3, cells: ['Acme', 'a\r\nb;"c"'] },
      { line: 6, cells: ['Globex', 'x'] },
    ])
  })

  it('reads UTF-16, and other encodings when told', async () => {
    const text = 'Şirket;Web sitesi\nIşık;isik.example\n'
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect((await read(new Blob([utf16]))).header[0]).toBe('Şirket')
    const turkish = Uint8Array.from([0xde, 0x69, 0x72, 0x3b, 0x57, 0x65, 0x62, 0x0a, 0x61, 0x3b, 0x62])
    expect(await readList(new Blob([turkish]))).toMatchObject({ code: 'encoding', detail: 'utf-8' })
    expect((await read(new Blob([turkish]), { encoding: 'windows-1254' })).header).toEqual(['Şir', 'Web'])
    expect(await readList(new Blob([turkish]), { encoding: 'klingon' })).toMatchObject({ code: 'encoding' })
  })

  it.each([
    ['nothing', new Blob(), 'empty'],
    ['only a byte order mark', new Blob(['\ufeff']), 'empty'],
    ['blank lines', new Blob(['\n \r\n,,\n']), 'empty'],
    ['a workbook', new Blob(['PK\u0003\u0004']), 'binary'],
    ['a PDF called .csv', new Blob(['%PDF-1.7']), 'binary'],
    ['UTF-16 without its mark', new Blob([Buffer.from('a,b', 'utf16le')]), 'encoding'],
    ['too many columns', new Blob([`${','.repeat(600)}x`]), 'too-many'],
    ['too many rows', new Blob(['x\n'.repeat(200_010)]), 'too-many'],
  ])('refuses %s', async (_, file, code) => {
    expect(await readList(file)).toMatchObject({ ok: false, code })
  })

  it('takes a first row of data for data', async () => {
    const list = await read('Acme,acme.example\nGlobex,globex.example')
    expect([list.header, list.rows.length]).toEqual([['1', '2'], 2])
    expect(guessColumns(list)).toEqual({ domain: 1, name: 0 })
  })

  it('gets past a quote that never ends and a cell without end', async () => {
    const long = await read(`Name,Note\nAcme,"${'x'.repeat(1_000_000)}\n${'y,'.repeat(1000)}`)
    expect(long.rows).toHaveLength(1)
    expect(long.rows[0]?.cells[1]).toHaveLength(32_767)
  })

  it('never throws, whatever the bytes', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', ' ', '\ufeff', 'sep='),
      maxLength: 80,
    })
    await fc.assert(fc.asyncProperty(text, async (given) => void (await readList(new Blob([given])))))
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 80 }),
        async (given) => void (await readList(new Blob([given.slice()]))),
      ),
    )
  })

  it('reads back what was written, cell for cell', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\t', 'a', 'b', ' ', 'ş'),
      minLength: 1,
      maxLength: 8,
    })
    const row = fc.tuple(
      text.map((each) => `a${each}`),
      text,
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const quoted = rows.map((each) => each.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
        const list = await read(`Name,Note\n${quoted}`, { delimiter: ',' })
        expect(cells(list)).toEqual(rows)
      }),
    )
  })
})

describe('guessColumns', () => {
  it.each([
    [
      'Company name,Company domain name,Industry,Number of employees,City,Country/Region',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    [
      'Account ID,Account Name,Website,Billing City,Employees,Description',
      { name: 1, domain: 2, city: 3, employees: 4, description: 5 },
    ],
    [
      'Organization - Name,Organization - Website,Organization - Address,Organization - LinkedIn profile',
      { name: 0, domain: 1, headquarters: 2, linkedin: 3 },
    ],
    [
      'Firma,Webseite,Branche,Anzahl Mitarbeiter,Stadt,Land',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    [
      'ŞİRKET ADI,WEB SİTESİ,SEKTÖR,ÇALIŞAN SAYISI,ŞEHİR,ÜLKE',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    [
      'Bedrijfsnaam,Website,Branche,Aantal medewerkers,Plaats,Land',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    [
      'نام شرکت,وب‌سایت,صنعت,تعداد کارکنان,شهر,کشور',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    [
      'Raison sociale,Site web,Secteur d’activité,Effectif,Ville,Pays',
      { name: 0, domain: 1, industry: 2, employees: 3, city: 4, country: 5 },
    ],
    ['Nombre de la empresa,Sitio web,Número de empleados', { name: 0, domain: 1, employees: 2 }],
    ['Owner,Phone,Notes', {}],
  ])('%s', (header, columns) => {
    expect(guessColumns({ header: header.split(','), rows: [] })).toEqual(columns)
  })

  it('knows addresses by their looks where the header does not say', () => {
    const rows = [
      { cells: ['7', 'https://www.linkedin.com/company/acme', 'https://acme.example/', 'Acme'] },
      { cells: ['8', 'linkedin.com/company/globex', 'globex.example', 'Globex'] },
    ]
    expect(guessColumns({ header: ['#', 'A', 'B', 'C'], rows })).toEqual({ linkedin: 1, domain: 2, name: 3 })
  })
})

describe('cells', () => {
  it.each([
    ['51-200', { min: 51, max: 200 }],
    ['1.001–5.000', { min: 1001, max: 5000 }],
    ['1,001 - 5,000 employees', { min: 1001, max: 5000 }],
    ['10.000+', { min: 10_000 }],
    ['> 500', { min: 500 }],
    ['<50', { max: 50 }],
    ['10K', { min: 10_000, max: 10_000 }],
    ['1.5k', { min: 1500, max: 1500 }],
    ['۱۲۳', { min: 123, max: 123 }],
    ['۱٬۲۳۴', { min: 1234, max: 1234 }],
    ['1.234,56', { min: 1234, max: 1234 }],
    ['1 234', { min: 1234, max: 1234 }],
    ['250', { min: 250, max: 250 }],
    ['0', { min: 0, max: 0 }],
    ['unknown', undefined],
    ['200-51', undefined],
    ['2020-01-02', undefined],
    ['9999999999', undefined],
  ])('heads: %s', (cell, heads) => {
    expect(headsIn(cell)).toEqual(heads)
  })

  it.each([
    ['acme.example', 'http://acme.example/'],
    [' HTTPS://WWW.Acme.Example/about?x=1#y ', 'http://www.acme.example/'],
    ['info@acme.example', 'http://acme.example/'],
    ['//acme.example', 'http://acme.example/'],
    ["'=acme.example", undefined],
    ['şirket.example', 'http://xn--irket-idb.example/'],
    ['facebook.com', 'http://facebook.com/'],
  ])('hosts: %s', (cell, url) => {
    const host = hostIn(cell)
    expect(host?.ok ? host.url : undefined).toBe(url)
  })

  it.each([
    ['facebook.com/acme', 'shared-host'],
    ['https://www.linkedin.com/company/acme', 'shared-host'],
    ['someone@gmail.com', 'shared-host'],
    ['no web site', 'bad-domain'],
    ['http://', 'bad-domain'],
    ['javascript:alert(1)', 'bad-domain'],
  ])('no hosts: %s', (cell, code) => {
    expect(hostIn(cell)).toEqual({ ok: false, code })
    expect(hostIn('  ')).toBeUndefined()
  })

  it('company pages, and no pages of people', () => {
    expect(linkedinIn('https://www.linkedin.com/company/acme-bv/?x=1')).toBe('acme-bv')
    expect(linkedinIn('acme-bv')).toBe('acme-bv')
    expect(linkedinIn('https://www.linkedin.com/in/somebody')).toBeUndefined()
    expect(linkedinIn('')).toBeUndefined()
  })
})

const LIST = [
  'Name,Website,LinkedIn,Industry,Employees,City,Country',
  'Acme B.V.,https://shop.acme.example/nl,https://www.linkedin.com/company/acme,Tools,51-200,Delft,NL',
  '"=EVIL()\u0007",globex.co.uk,,,"1.234,56",,',
  'No address,,,,,,',
  'Odd address,n/a,,,,,',
  'On a shared host,facebook.com/odd,,,,,',
  'Acme again,acme.example,,,,,',
  'Only LinkedIn,,linkedin.com/company/initech,,many,,',
].join('\n')

describe('planRoster', () => {
  it('says of each row what it would do, with line and reason, and writes nothing', async () => {
    const { records, counts, refused, notices } = await plan(LIST)
    expect(counts).toEqual({ added: 3, changed: 0, same: 0, refused: 4 })
    expect(refused).toEqual([
      { line: 4, code: 'no-key', detail: '' },
      { line: 5, code: 'bad-domain', detail: 'n/a' },
      { line: 6, code: 'shared-host', detail: 'facebook.com/odd' },
      { line: 7, code: 'repeated', detail: 'as line 2' },
    ])
    expect(notices).toEqual([{ line: 8, code: 'heads', detail: 'many' }])
    expect(records).toEqual([
      {
        kind: 'account',
        account: ACME,
        facts: { name: 'Acme B.V.', industry: 'Tools', headquarters: 'Delft, NL', employees: { min: 51, max: 200 } },
      },
      { kind: 'same', accounts: [ACME, 'linkedin:acme'] },
      {
        kind: 'account',
        account: 'domain:globex.co.uk',
        facts: { name: '=EVIL()', employees: { min: 1234, max: 1234 } },
      },
      { kind: 'account', account: 'linkedin:initech', facts: { name: 'Only LinkedIn' } },
    ])
  })

  it('is applied as one step, changes nothing the second time, and can be taken back', async () => {
    const store = await open()
    const applied = must(await applyRoster(store, await plan(LIST)))
    expect(applied.added).toHaveLength(4)
    const known = must(await store.byKind(['account', 'same']))
    expect(await plan(LIST, known)).toMatchObject({
      records: [],
      counts: { added: 0, changed: 0, same: 3, refused: 4 },
    })
    must(await store.takeBack(applied))
    expect(must(await store.count())).toBe(0)
  })

  it('fills blanks, keeps what a rep confirmed, and overwrites it only when asked', async () => {
    const known = [record('account', { facts: { name: 'ACME b.v.', industry: 'Toys' } })]
    const filled = await plan(LIST, known)
    expect(filled.records[0]).toMatchObject({ facts: { headquarters: 'Delft, NL', employees: { min: 51 } } })
    expect(filled.records[0]).not.toHaveProperty('facts.industry')
    expect(filled.notices).toContainEqual({ line: 2, code: 'kept', detail: 'industry' })
    const over = await plan(LIST, known, { overwrite: true })
    expect(over.records[0]).toMatchObject({ facts: { industry: 'Tools' } })
    expect(over.counts).toMatchObject({ added: 2, changed: 1 })
  })

  it('joins no two accounts that the log knows apart', async () => {
    const known = [record('account'), record('account', { account: 'linkedin:acme', facts: { name: 'Another Acme' } })]
    const { records, notices } = await plan(LIST, known)
    expect(records.filter(({ kind }) => kind === 'same')).toEqual([])
    expect(notices).toContainEqual({ line: 2, code: 'other-account', detail: 'linkedin:acme' })
    const one = await plan(LIST, known.slice(1))
    expect(one.records).toContainEqual({ kind: 'same', accounts: [ACME, 'linkedin:acme'] })
  })

  it('takes back in what was sent out to a CRM', async () => {
    const log = [
      record('account', { facts: { name: '-Acme, "x"', industry: 'Tools', employees: { min: 51, max: 51 } } }),
      record('account', { account: 'domain:globex.example', facts: { name: 'Globex' } }),
    ]
    const accounts = standings(view(log), { today: '2026-11-22', profileOf: () => DEFAULT_PROFILE })
    for (const preset of CRM_PRESETS) {
      const { counts } = await plan(await (await crmFile(accounts, preset)).csv.text(), log)
      expect(counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 })
    }
    const { counts } = await plan(toCsv([{ Domain: 'acme.example', Name: '-Acme, "x"' }]), log)
    expect(counts.same).toBe(1)
  })

  it('lets the page live under twenty thousand rows, tells how far it is, and stops when called off', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Company ${index},c${index}.example,${index}`)
    const list = await read(['Name,Domain,Employees', ...rows].join('\n'))
    const options = { columns: guessColumns(list), domainOf, known: view([]) }
    let turns = 0
    const living = setInterval(() => (turns += 1), 1)
    const seen: number[] = []
    const roster = must(await planRoster(list, { ...options, progress: (done) => seen.push(done) }))
    clearInterval(living)
    expect(roster.counts.added).toBe(20_000)
    expect(turns).toBeGreaterThan(5)
    expect(seen.length).toBeGreaterThan(5)
    const stopped = await planRoster(list, { ...options, signal: AbortSignal.abort() })
    expect(stopped).toMatchObject({ ok: false, code: 'cancelled' })
  })
})
