// What the search promises besides finding: exact places, days, deadlines, status, guards, one hint per event, limits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/page/reading'
import { findCatalysts, passedOver } from '../../../lib/page/signals/find'
import type { CatalystHint, FindOptions } from '../../../lib/page/signals/hint'

const TODAY = '2026-11-22'

function find(source: string | Block[], options: Partial<FindOptions> = {}): CatalystHint[] {
  return findCatalysts(source, { today: TODAY, lang: 'en', ...options })
}

const first = (source: string | Block[], options: Partial<FindOptions> = {}) => find(source, options)[0]

describe('the place of the evidence', () => {
  const WORDS = [
    'Acme',
    'buys',
    'Globex',
    'Inc.',
    'for',
    '$3',
    'million',
    '\u00a0',
    '\n',
    '“files',
    'bankruptcy”.',
    'Übernahme',
    '😀',
    'to acquire',
    '\t',
    'کارخانه',
    'İstanbul',
    "d'Acme",
    'Dr.',
    '. ',
    '1,5',
  ]

  it('is exact on any text: the quote is what stands there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom('en', 'de', 'fr', 'tr', 'fa'),
        (words, lang) => {
          const blocks: Block[] = [
            { text: words.join(' '), role: 'title' },
            { text: words.reverse().join(' '), role: 'text' },
          ]
          for (const { block, start, end, quote } of find(blocks, { lang })) {
            expect(blocks[block]?.text.slice(start, end)).toBe(quote)
            expect(quote.trim()).toBe(quote)
            expect(quote.length).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is the line and the place in it where a plain string is searched', () => {
    const text = 'Northwind news\n\nIt rains. Northwind acquires Globex Ltd. It is cold.'
    const hint = first(text)
    expect([hint?.block, text.split('\n')[2]?.slice(hint?.start, hint?.end)]).toEqual([
      2,
      'Northwind acquires Globex Ltd. It is cold.',
    ])
  })

  it('is one sentence, not the ones beside it, and not torn at an abbreviation', () => {
    expect(first('x\nIt rains. On Friday Dr. Roe of Acme resigned as chief executive. It is cold.')?.quote).toBe(
      'On Friday Dr. Roe of Acme resigned as chief executive.',
    )
  })

  it('is at most 600 characters of a sentence without end', () => {
    const hint = first(`x\n${'word '.repeat(300)}Acme acquires Globex Ltd ${'word '.repeat(300)}`)
    expect(hint?.quote).toContain('Acme acquires Globex')
    expect(hint?.quote.length).toBeLessThanOrEqual(600)
  })
})

describe('when', () => {
  it.each([
    ['Acme acquired Globex Ltd on 3 March 2026.', '2026-03-03'],
    ['Acme acquired Globex Ltd on March 3rd, 2026.', '2026-03-03'],
    ['Acme acquired Globex Ltd on 2026-03-03.', '2026-03-03'],
    ['Acme acquires Globex Ltd.', undefined],
    ['Acme acquired Globex Ltd yesterday.', undefined],
    ['Acme acquired Globex Ltd on 31 February 2026.', undefined],
  ])('%s', (text, day) => {
    expect(first(text)?.day).toBe(day)
  })

  it.each([
    ['de', 'Nordlicht hat am 3. März 2026 den Konkurrenten Südwind GmbH übernommen.', '2026-03-03'],
    ['nl', 'Noordster heeft op 3 maart 2026 het bedrijf Zuiderzon overgenomen.', '2026-03-03'],
    ['fr', 'Le 3 mars 2026, Exemple a racheté la société Soleil.', '2026-03-03'],
    ['es', 'Ejemplo compró la empresa Sol el 3 de marzo de 2026.', '2026-03-03'],
    ['tr', "Örnek Holding 3 Mart 2026'da rakip şirketi satın aldı.", '2026-03-03'],
    ['fa', 'شرکت نمونه در ۱۲ اسفند ۱۴۰۴ سهام رقیب خود را خریداری کرد.', '2026-03-03'],
    ['fa', 'شرکت نمونه در 1404/12/12 سهام رقیب خود را خریداری کرد.', '2026-03-03'],
  ])('in %s: %s', (lang, text, day) => {
    expect(first(text, { lang })?.day).toBe(day)
  })

  it('reads relative days against the page’s own day, never against today', () => {
    const text = 'x\nAcme acquired Globex Ltd yesterday.\nGlobex will cut 90 jobs, it said on Monday.'
    const days = find(text, { published: '2026-03-04' }).map(({ kind, day }) => [kind, day])
    expect(days).toEqual([
      ['merger', '2026-03-03'],
      ['layoffs', '2026-03-02'],
    ])
  })

  it('has the day of its own story, and else of the page', () => {
    const blocks: Block[] = [
      { text: 'Acme acquires Globex', role: 'title' },
      { text: 'Duff files for bankruptcy', role: 'item', day: '2026-01-05', link: 'https://news.example/a' },
    ]
    expect(find(blocks, { page: 'news', published: '2026-02-01' }).map(({ day }) => day)).toEqual([
      '2026-02-01',
      '2026-01-05',
    ])
  })

  it('tells a deadline from a day', () => {
    const hint = first('Springfield County invites bids for payroll services by 15 January 2027.')
    expect([hint?.kind, hint?.deadline, hint?.day]).toEqual(['rfp', '2027-01-15', undefined])
  })
})

describe('status', () => {
  it.each([
    ['Acme is in talks to buy rival Globex', 'rumoured'],
    ['Acme may acquire Globex', 'rumoured'],
    ['Acme will acquire Globex', 'announced'],
    ['Acme completes acquisition of Globex', 'done'],
    ['Acme denies report of merger with Globex', 'denied'],
    ['Acme calls off merger with Globex', 'denied'],
    ['Talks on merger of Acme and Globex collapse', 'denied'],
    ['Acme collapses into administration', 'announced'],
    ['Acme acquired Globex Ltd, which is not large.', 'done'],
  ])('%s', (text, status) => {
    expect(first(text)?.status).toBe(status)
  })
})

describe('guards', () => {
  it.each([
    ['history', 'The firm was founded in 1931 and acquired Globex Ltd in 1987.'],
    ['history on a page of a company', 'In 2004 we acquired Globex Ltd.'],
    ['advice', 'How to merge with Globex: what you need to know'],
    ['hypothesis', 'If you acquire Globex Ltd, call us.'],
  ])('%s', (_name, text) => {
    expect(find([{ text, role: 'text' }], { page: 'company', account: { name: 'Acme', ownSite: true } })).toEqual([])
  })

  it('takes no career for an event on a person’s page, and no advert for a drive on a job’s', () => {
    const blocks: Block[] = [{ text: 'In May Jane Roe joined Acme as chief technology officer.', role: 'text' }]
    const advert: Block[] = [{ text: 'We are hiring 20 engineers this month.', role: 'text' }]
    expect(find(blocks, { page: 'person' })).toEqual([])
    expect(find(advert, { page: 'job' })).toEqual([])
    expect(find(advert, { page: 'company', account: { name: 'Acme', ownSite: true } }).map(({ kind }) => kind)).toEqual(
      ['hiring'],
    )
  })

  it('keeps why a sentence with an event in it was passed over', () => {
    const blocks: Block[] = [
      { text: 'In 2004 we acquired Globex Ltd.', role: 'text' },
      { text: 'If you want to acquire Globex Ltd, call us.', role: 'text' },
      { text: 'It is our aim to acquire Globex Ltd and others.', role: 'text' },
    ]
    const passed = passedOver(blocks, {
      today: TODAY,
      lang: 'en',
      page: 'company',
      account: { name: 'Acme', ownSite: true },
    })
    expect(passed.map(({ block, kind, reason }) => [block, kind, reason])).toEqual([
      [0, 'merger', 'old'],
      [1, 'merger', 'hypothesis'],
      [2, 'merger', 'not-told'],
    ])
  })

  it('reads nothing into what a company says of itself below its news', () => {
    const text =
      'Acme opens new plant in Ghent\nAcme makes lamps.\nAbout Acme\nAcme has acquired Globex Ltd and Initech Ltd.'
    expect(find(text).map(({ kind }) => kind)).toEqual(['expansion'])
  })

  it('reads nothing into legal pages', () => {
    const blocks: Block[] = [
      { text: 'Terms of Service', role: 'title' },
      { text: 'Acme has announced that it may assign this contract if Acme is acquired by Globex Ltd.', role: 'text' },
    ]
    expect(find(blocks, { page: 'site', account: { name: 'Acme', ownSite: true } })).toEqual([])
  })

  it('wants a sentence on a company page to say that it reports', () => {
    const told = (text: string, role: Block['role'] = 'text', day?: string) =>
      find([{ text, role, ...(day ? { day, link: 'https://acme.example/n' } : {}) }], {
        page: 'company',
        account: { name: 'Acme', ownSite: true },
      }).map(({ kind }) => kind)
    expect(told('Migrating old systems to the cloud: we implement ERP software.')).toEqual([])
    expect(told('Acme launches new scanner')).toEqual([])
    expect(told('Acme launches new scanner', 'heading')).toEqual(['launch'])
    expect(told('New scanner launched', 'item', '2026-11-02')).toEqual(['launch'])
    expect(told('Today we launched our new scanner.')).toEqual(['launch'])
  })
})

describe('one hint per event', () => {
  it('is the strongest of the sentences that tell it', () => {
    const text =
      'Acme to acquire Globex\nAcme said on Monday it will acquire Globex Ltd. The acquisition of Globex is large.'
    expect(find(text).map(({ kind, block }) => [kind, block])).toEqual([['merger', 0]])
  })

  it('keeps the stories of a list apart', () => {
    const item = (text: string, n: number): Block => ({
      text,
      role: 'item',
      link: `https://acme.example/${n}`,
      day: '2026-10-01',
    })
    const blocks = [item('Acme acquires Globex', 1), item('Acme acquires Initech', 2)]
    expect(find(blocks, { page: 'company', account: { name: 'Acme', ownSite: true } })).toHaveLength(2)
  })

  it('gives at most 50, however many there are', () => {
    const blocks = Array.from(
      { length: 3000 },
      (_, n): Block => ({
        text: `Acme acquires Globex ${n} Ltd`,
        role: 'item',
        link: `https://a.example/${n}`,
        day: '2026-10-01',
      }),
    )
    expect(find(blocks, { page: 'news' }).length).toBe(50)
  })

  it('says why', () => {
    expect(first('Acme acquires Globex Ltd')?.reasons.length).toBeGreaterThan(0)
  })
})
