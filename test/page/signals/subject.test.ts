// Whose event it is, in sentences of our own: both sides of a deal, investor and investee, victim and reporter, vendor and customer.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/page/reading'
import { findCatalysts } from '../../../lib/page/signals/find'

const TODAY = '2026-11-22'

function subjects(text: string, kind: string, name: string, lang = 'en'): string[] {
  const hints = findCatalysts(text, { today: TODAY, lang, account: { name } })
  return hints.filter((hint) => hint.kind === kind).map(({ subject }) => subject)
}

/** Kind, text, whose it is, and somebody named in it whose it is not. */
const PAIRS: [kind: string, text: string, mine: string[], notMine: string[]][] = [
  ['merger', 'Northwind to acquire Globex Packaging for $40 million', ['Northwind', 'Globex Packaging'], ['Initech']],
  [
    'merger',
    'Analysts at Wayne Research said Northwind may acquire Globex.',
    ['Northwind', 'Globex'],
    ['Wayne Research'],
  ],
  ['funding', 'Hooli raises $12 million Series A led by Raviga Capital', ['Hooli'], ['Raviga Capital']],
  ['funding', 'Raviga Capital invests $5 million in Hooli', ['Hooli'], ['Raviga Capital']],
  ['funding', 'Hooli has secured a $3 million grant from Wayne Foundation.', ['Hooli'], ['Wayne Foundation']],
  ['bankruptcy', 'Acme buys stores of Duff Retail Ltd, which filed for bankruptcy in May', ['Duff Retail'], ['Acme']],
  ['bankruptcy', 'Duff Retail, a rival of Acme, files for bankruptcy', ['Duff Retail'], ['Acme']],
  ['layoffs', 'Law firm Miller & Sons comments on layoffs at Globex', ['Globex'], ['Miller & Sons']],
  ['layoffs', 'Globex will cut 300 jobs, according to Initech Research', ['Globex'], ['Initech Research']],
  ['incident', 'Hackers stole customer data of Acme, security firm Initech said', ['Acme'], ['Initech']],
  ['incident', 'Law firm Miller & Sons announces investigation into data breach at Acme', ['Acme'], ['Miller & Sons']],
  ['executive', 'Globex names Jane Roe, formerly of Initech, as chief financial officer', ['Globex'], ['Initech']],
  ['executive', 'Jane Roe, a partner at Wayne Equity, joins Globex as chairwoman', ['Globex'], ['Wayne Equity']],
  [
    'technology',
    'Springfield Hospital selects Globex ERP software to replace legacy systems',
    ['Springfield Hospital'],
    ['Globex'],
  ],
  [
    'technology',
    'The City of Springfield has gone live with the platform of Initech',
    ['City of Springfield'],
    ['Initech'],
  ],
  ['launch', 'Globex launches new scanner with Initech', ['Globex'], ['Initech']],
  ['regulation', 'EU fines Globex over prices after complaint by Initech', ['Globex'], ['Initech']],
  ['results', 'Globex reports record quarterly profit, beating rival Initech', ['Globex'], ['Initech']],
  [
    'rfp',
    'Springfield County invites bids for payroll services; Initech will take part',
    ['Springfield County'],
    ['Initech'],
  ],
  ['partnership', 'Acme signs supply agreement with Globex', ['Acme', 'Globex'], ['Initech']],
]

describe('whose event', () => {
  it.each(PAIRS)('%s: %s', (kind, text, mine, notMine) => {
    for (const name of mine)
      expect([name, subjects(text, kind, name)]).toEqual([name, expect.arrayContaining(['account'])])
    for (const name of notMine)
      expect([name, subjects(text, kind, name)]).not.toEqual([name, expect.arrayContaining(['account'])])
  })

  it('knows a name without its legal form, by its domain, by its initials, and as it goes on', () => {
    const text = 'Sunnydale Cardio Systems B.V. cuts 40 jobs'
    const told = (said: string, account: object) =>
      findCatalysts(said, { today: TODAY, lang: 'en', account: { name: 'x', ...account } }).map(
        ({ subject }) => subject,
      )
    expect(told(text, { name: 'Sunnydale Cardio Systems' })).toEqual(['account'])
    expect(told('Sunnydale cuts 40 jobs', { name: 'Sunnydale Systems Inc.' })).toEqual(['account'])
    expect(told('Sunnydale cuts 40 jobs', { name: 'Other', domain: 'sunnydale.example' })).toEqual(['account'])
    expect(told('The SCS cuts 40 jobs', { name: 'Sunnydale Cardio Systems' })).toEqual(['account'])
    expect(told('The plenty cuts 40 jobs', { name: 'Plenty' })).not.toEqual(['account'])
  })

  it('takes "the company" for who was spoken of, and not for somebody else', () => {
    const text =
      'Globex in trouble\nGlobex makes lamps in Ghent. The company will cut 300 jobs.\nInitech makes lamps too. Duff Ltd will cut 12 jobs.'
    const hints = findCatalysts(text, { today: TODAY, lang: 'en', account: { name: 'Globex' } })
    expect(hints.map(({ subject, quote }) => [subject, quote])).toEqual([
      ['account', 'The company will cut 300 jobs.'],
      ['other', 'Duff Ltd will cut 12 jobs.'],
    ])
  })

  it('lets "we" be the account on its own site alone', () => {
    const blocks: Block[] = [{ text: 'We have opened a new office in Ghent.', role: 'text' }]
    const find = (ownSite: boolean) =>
      findCatalysts(blocks, { today: TODAY, lang: 'en', page: 'company', account: { name: 'Globex', ownSite } }).map(
        ({ subject }) => subject,
      )
    expect(find(true)).toEqual(['account'])
    expect(find(false)).not.toEqual(['account'])
  })

  it('keeps the stories of others on a news page apart from the account’s', () => {
    const blocks: Block[] = [
      { text: 'Globex cuts 300 jobs', role: 'title' },
      { text: 'The lamp maker told its staff today.', role: 'text' },
      { text: 'Duff files for bankruptcy today', role: 'item', link: 'https://news.example/duff' },
    ]
    const hints = findCatalysts(blocks, { today: TODAY, lang: 'en', page: 'news', account: { name: 'Globex' } })
    expect(hints.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['layoffs', 'account'],
      ['bankruptcy', 'other'],
    ])
  })

  it('counts every event, unsure whose, where no account is given', () => {
    expect(findCatalysts('Globex cuts 300 jobs', { today: TODAY }).map(({ subject }) => subject)).toEqual(['unsure'])
  })
})
