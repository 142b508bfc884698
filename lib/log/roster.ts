// A team's list of accounts becomes records: what each row would do is shown first, then all of it is done in one step.
import { keysOf } from '../icp/account'
import { fold } from '../icp/name'
import type { RecordOf } from '../icp/records'
import { type AccountView, accountOf, type LogView } from '../icp/view'
import type { Result } from '../result'
import { headsIn, hostIn, linkedinIn, textIn } from './cells'
import type { Columns } from './columns'
import type { NewRecord } from './context'
import type { List, ListRow } from './list'
import type { StoreCode } from './transaction'
import { makeBreath, type Work } from './work'
import type { Merged, Writer } from './write'

/**
 * Why a row is not taken: `no-key` neither a domain nor a LinkedIn page; `bad-domain` no address of a host; `shared-host` a page on a site of many; `repeated`
 * the account of an earlier row.
 */
export type RosterCode = 'no-key' | 'bad-domain' | 'shared-host' | 'repeated'
/**
 * What is worth a word in a row that is taken: `heads` no number could be made out; `cut` a text is longer than is kept; `kept` the log says otherwise and stays
 * (`detail` names the field); `other-account` its LinkedIn page is another account's; `cells` it has more cells than there are columns.
 */
export type RosterNotice = 'heads' | 'cut' | 'kept' | 'other-account' | 'cells'

export type Roster = {
  records: NewRecord[]
  /** Rows, by what they do: accounts that are new, that get more facts, that stay as they are, that are not taken. */
  counts: { added: number; changed: number; same: number; refused: number }
  refused: { line: number; code: RosterCode; detail: string }[]
  notices: { line: number; code: RosterNotice; detail: string }[]
}

/**
 * `domainOf` knows the registrable domain of an address; `known` is the state of the log, as far as accounts go; `overwrite`: what the list says takes the place
 * of what the log says, else it only fills blanks.
 */
export type RosterOptions = Work & {
  columns: Columns
  domainOf: (url: string) => string | undefined
  known: LogView
  overwrite?: boolean
}

type Facts = RecordOf<'account'>['facts']
type State = { roster: Roster; options: RosterOptions; lines: Map<string, number> }

/** What a list would do to the log; nothing is written. Progress is counted in rows. */
export async function planRoster(list: List, options: RosterOptions): Promise<Result<Roster, 'cancelled'>> {
  const counts = { added: 0, changed: 0, same: 0, refused: 0 }
  const roster: Roster = { records: [], counts, refused: [], notices: [] }
  const [state, breath] = [{ roster, options, lines: new Map<string, number>() }, makeBreath()]
  for (const [index, row] of list.rows.entries()) {
    planRow(state, row, list.header.length)
    const pause = breath()
    if (!pause) continue
    options.progress?.(index + 1, list.rows.length)
    await pause
    if (options.signal?.aborted) return { ok: false, code: 'cancelled', detail: 'called off' }
  }
  return { ok: true, value: roster }
}

/** Writes what was planned, all or nothing; `takeBack` of the store undoes it. */
export async function applyRoster(
  store: Pick<Writer, 'append'>,
  { records }: Roster,
  work: Work = {},
): Promise<Result<Pick<Merged, 'added' | 'replaced'>, StoreCode>> {
  const added = await store.append(records, work)
  return added.ok ? { ok: true, value: { added: added.value.map(({ id }) => id), replaced: [] } } : added
}

function planRow(state: State, row: ListRow, width: number): void {
  const { roster, options } = state
  const cell = (field: keyof Columns) => row.cells[options.columns[field] ?? -1] ?? ''
  const keys = keysIn(cell('domain'), cell('linkedin'), options)
  const earlier = keys.ok
    ? keys.value.map((each) => state.lines.get(each)).find((line) => line !== undefined)
    : undefined
  if (!keys.ok || earlier !== undefined) {
    refuse(roster, row.line, keys.ok ? 'repeated' : keys.code, keys.ok ? `as line ${earlier}` : keys.detail)
    return
  }
  const [key = '', ...others] = keys.value
  for (const each of keys.value) state.lines.set(each, row.line)
  if (row.cells.length > width) notice(roster, row.line, 'cells', `${row.cells.length} of ${width}`)
  const seen = keys.value.map((each) => accountOf(options.known, each)).find((found) => found !== undefined)
  const facts = newFacts(state, row.line, statedFacts(state, row.line, cell), seen)
  const joins = joinsOf(state, row.line, key, others)
  if (seen && !joins.length && !Object.keys(facts).length) {
    roster.counts.same += 1
    return
  }
  roster.counts[seen ? 'changed' : 'added'] += 1
  if (!seen || Object.keys(facts).length) roster.records.push({ kind: 'account', account: key, facts })
  for (const accounts of joins) roster.records.push({ kind: 'same', accounts })
}

function refuse({ refused, counts }: Roster, line: number, code: RosterCode, detail: string): void {
  counts.refused += 1
  refused.push({ line, code, detail })
}

function notice({ notices }: Roster, line: number, code: RosterNotice, detail: string): void {
  notices.push({ line, code, detail })
}

/** The keys of a row, the domain first. A list speaks of companies, so that both of its keys mean one. */
function keysIn(domain: string, linkedin: string, { domainOf }: RosterOptions): Result<string[], RosterCode> {
  const host = hostIn(domain)
  const registrable = host?.ok ? domainOf(host.url) : undefined
  const slug = linkedinIn(linkedin) ?? linkedinIn(/linkedin\.com/i.test(domain) ? domain : '')
  const keys = keysOf({ domain: registrable, linkedin: slug === undefined ? undefined : { slug } })
  if (keys.length) return { ok: true, value: keys }
  const text = textIn(domain || linkedin, 100).text
  if (!host) return { ok: false, code: 'no-key', detail: text }
  return { ok: false, code: host.ok ? 'bad-domain' : host.code, detail: text }
}

const MOST = { name: 300, industry: 300, headquarters: 300, description: 2000 } as const

function statedFacts({ roster }: State, line: number, cell: (field: keyof Columns) => string): Facts {
  const place = [cell('city'), cell('country')].filter((each) => each.trim()).join(', ')
  const facts: Facts = {}
  for (const field of ['name', 'industry', 'headquarters', 'description'] as const) {
    const given = field === 'headquarters' ? cell(field) || place : cell(field)
    const { text, cut } = textIn(given, MOST[field])
    if (cut) notice(roster, line, 'cut', field)
    if (text) facts[field] = text
  }
  const heads = cell('employees').trim()
  const employees = heads ? headsIn(heads) : undefined
  if (heads && !employees) notice(roster, line, 'heads', textIn(heads, 60).text)
  return employees ? { ...facts, employees } : facts
}

/** Of what a row says, what the log does not: blanks are filled, the rest only where it is asked for. */
function newFacts({ roster, options }: State, line: number, stated: Facts, seen: AccountView | undefined): Facts {
  if (!seen) return stated
  const here: Record<string, unknown> = { ...seen.account }
  // Until somebody names it, an account is called by its key.
  if (seen.account.keys.some((key) => key.endsWith(`:${seen.account.name}`))) here.name = undefined
  const kept = Object.entries(stated).filter(([field, value]) => {
    if (here[field] === undefined) return true
    if (isSame(here[field], value)) return false
    if (!options.overwrite) notice(roster, line, 'kept', field)
    return options.overwrite === true
  })
  return Object.fromEntries(kept)
}

function isSame(here: unknown, stated: unknown): boolean {
  if (typeof here === 'string' && typeof stated === 'string') return fold(here) === fold(stated)
  const heads = (value: unknown) => {
    const { min, max } = Object(value) as { min?: unknown; max?: unknown }
    return `${min} ${max}`
  }
  return heads(here) === heads(stated)
}

/** Keys that the list says are one account, unless the log knows two of them apart. */
function joinsOf({ roster, options }: State, line: number, key: string, others: string[]): [string, string][] {
  const { known } = options
  const [root, here] = [known.roots.get(key) ?? key, accountOf(known, key)]
  return others.flatMap((other) => {
    const there = accountOf(known, other)
    if (known.roots.get(other) === root) return []
    if (!here || !there) return [[key, other] satisfies [string, string]]
    notice(roster, line, 'other-account', other)
    return []
  })
}
