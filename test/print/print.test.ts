// What the page for the printer shows of a real store.
import { describe, expect, it } from 'vitest'
import type { PrintState } from '../../components/print/model'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import type { LogRecord } from '../../lib/icp/records'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import type { Store } from '../../lib/log/store'
import { hashOf, type Paper } from '../../lib/paper'
import { type PrintApp, startPrint } from '../../lib/print/print'
import { MOST_ROWS } from '../../lib/print/rows'
import { ACME, evaluation, GLOBEX, NOON, open, record } from '../log/examples'
import { PERSON, withPerson } from '../log/with-person'

type Stage = PrintApp & { titles: string[] }

async function openPaper(log: LogRecord[], paper: Paper | string, more: Partial<Store> = {}): Promise<Stage> {
  const store = await open()
  await store.merge(log)
  const titles: string[] = []
  const effects = {
    store: { ...store, ...more },
    t: createTranslate('en', en),
    now: () => NOON,
    print: () => undefined,
    title: (text: string) => void titles.push(text),
  }
  const app = startPrint(effects, typeof paper === 'string' ? paper : hashOf(paper))
  await app.ready
  return { ...app, titles }
}

function sheetOf<What extends PrintState['sheet']['what']>(stage: Stage, what: What) {
  const { sheet } = stage.state.value
  expect(sheet.what).toBe(what)
  return sheet as Extract<PrintState['sheet'], { what: What }>
}

const LOG = [
  record('account', { facts: { name: 'Acme B.V.' } }),
  record('same', { accounts: [ACME, 'domain:acme.nl'] }),
  record('revision', { body: evaluation({ evaluation: 'mine', notes: 'Mine' }), rep: 'Robin' }),
  record('revision', { body: evaluation({ evaluation: 'theirs', account: 'domain:acme.nl', notes: 'Theirs' }) }),
  record('evidence', { account: 'domain:acme.nl', quote: 'Late invoices' }),
  record('person', { person: 'p-1', fields: { role: 'Controller' } }),
  record('job', { job: 'j-1', fields: { want: 'close the books', people: { 'p-1': true } } }),
  record('account', { account: GLOBEX, facts: { name: 'Globex' } }),
]

describe('an account brief', () => {
  it('holds the evaluation that was asked for, and what all keys of the account know', async () => {
    const stage = await openPaper(LOG, { what: 'brief', account: ACME, evaluation: 'mine' })
    const { brief } = sheetOf(stage, 'brief')
    expect(brief).toMatchObject({ account: { name: 'Acme B.V.' }, domains: ['acme.example', 'acme.nl'] })
    expect(brief.judged).toMatchObject({ notes: 'Mine', rep: 'Robin' })
    expect(brief.judged?.groups[0]?.rows[0]?.sources).toMatchObject([{ quote: 'Late invoices' }])
    expect(stage.titles.at(-1)).toBe('Acme B.V. – Account brief – 2026-11-22')
  })

  it('is judged by the newest version of the profile, as the panel does', async () => {
    const body = { ...DEFAULT_PROFILE, version: 2, name: 'Ours' }
    const stage = await openPaper([...LOG, record('profile', { body })], { what: 'brief', account: 'domain:acme.nl' })
    expect(sheetOf(stage, 'brief').brief.judged).toMatchObject({
      profile: { name: 'Ours', version: 2 },
      notes: 'Theirs',
    })
  })

  it('shows what is known of an account that nobody has judged', async () => {
    const stage = await openPaper(LOG, { what: 'brief', account: GLOBEX, evaluation: 'gone' })
    expect(sheetOf(stage, 'brief').brief).not.toHaveProperty('judged')
  })

  it('names nobody once it is redacted, and everybody again after that', async () => {
    const stage = await openPaper(withPerson(), { what: 'brief', account: ACME })
    expect(JSON.stringify(stage.state.value).toLowerCase()).toMatch(PERSON)
    stage.actions.redact(true)
    await expect.poll(() => JSON.stringify(stage.state.value).toLowerCase()).not.toMatch(PERSON)
    expect(sheetOf(stage, 'brief').brief.judged?.decision?.kind).toBe('disqualify')
    stage.actions.redact(false)
    await expect.poll(() => JSON.stringify(stage.state.value).toLowerCase()).toMatch(PERSON)
  })
})

describe('the card of a person', () => {
  it('holds the role with its jobs, and has no variant without people', async () => {
    const stage = await openPaper(LOG, `${hashOf({ what: 'persona', account: ACME, person: 'p-1' })}&redacted=yes`)
    expect(sheetOf(stage, 'persona')).toMatchObject({
      card: { role: 'Controller', jobs: [{ statement: { want: 'close the books' } }] },
      account: 'Acme B.V.',
    })
    expect(stage.state.value).toMatchObject({ canRedact: false, redacted: false })
  })
})

describe('what cannot be shown', () => {
  it.each<[string, Paper | string]>([
    ['an account that the log does not know', { what: 'brief', account: 'domain:nobody.example' }],
    ['a person that was removed', { what: 'persona', account: ACME, person: 'p-9' }],
    ['an address that makes no sense', '#/brief'],
  ])('%s is said to be missing', async (_, paper) => {
    sheetOf(await openPaper(LOG, paper), 'missing')
  })

  it('a log that cannot be read is told by its code', async () => {
    const broken = async () => ({ ok: false as const, code: 'failed' as const, detail: '' })
    const brief = await openPaper(LOG, { what: 'brief', account: ACME }, { byKind: broken })
    expect(sheetOf(brief, 'failed').code).toBe('failed')
    expect(sheetOf(await openPaper(LOG, { what: 'log' }, { all: broken }), 'failed').code).toBe('failed')
  })
})

describe('the log as a table', () => {
  it('has one row for each account with an evaluation, the one worked on last, by name', async () => {
    const stage = await openPaper(LOG, { what: 'log' })
    const { parts, total, ready } = sheetOf(stage, 'log')
    expect(parts.flat()).toMatchObject([
      { name: 'Acme B.V.', domain: 'acme.example', rep: 'North', changed: '2026-11-22' },
    ])
    expect({ total, ready }).toEqual({ total: 1, ready: true })
    expect(stage.titles.at(-1)).toBe('Qualification log – 2026-11-22')
  })

  it('is printed in parts where it is long, each account in one of them', async () => {
    const many = Array.from({ length: MOST_ROWS + 150 }, (_, index) => {
      const account = `domain:account-${index}.example`
      return record('revision', { body: evaluation({ account, evaluation: `e-${index}` }) })
    })
    const stage = await openPaper(many, { what: 'log' })
    const first = sheetOf(stage, 'log')
    expect(first).toMatchObject({ from: 0, shown: MOST_ROWS, total: many.length, starts: [0, MOST_ROWS], ready: true })
    stage.actions.begin(MOST_ROWS)
    await expect.poll(() => stage.state.value.sheet).toMatchObject({ from: MOST_ROWS, shown: 150, ready: true })
    const keys = [first, sheetOf(stage, 'log')].flatMap(({ parts }) => parts.flat().map(({ key }) => key))
    expect(new Set(keys).size).toBe(many.length)
  })

  it('names nobody once it is redacted', async () => {
    const stage = await openPaper(withPerson(), hashOf({ what: 'log' }, { redacted: true }))
    expect(sheetOf(stage, 'log').shown).toBe(1)
    expect(JSON.stringify(stage.state.value).toLowerCase()).not.toMatch(PERSON)
  })
})
