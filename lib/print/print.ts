// The page for the printer: what it was asked for is read from the log, as it stands now.
import { type Signal, signal } from '@preact/signals'
import type { PrintActions, PrintState, Sheet } from '../../components/print/model'
import { dayOf } from '../icp/day'
import { persona } from '../icp/jobs'
import { DEFAULT_PROFILE } from '../icp/profile'
import { newestOf, profileOf } from '../icp/profile/versions'
import type { LogRecord } from '../icp/records'
import { type AccountView, accountOf, type LogView, view } from '../icp/view'
import { kindName } from '../locale/kind'
import type { Translate } from '../locale/translate'
import { briefOf } from '../log/brief'
import { redact } from '../log/redact'
import { standingOf } from '../log/standing'
import type { Store } from '../log/store'
import { type Paper, paperOf } from '../paper'
import { eachPart, MOST_ROWS, type PaperRow, type RowOptions } from './rows'

/** All effects of the page; `title` names the document, and so the file that a printer makes of it. */
export type Effects = {
  store: Pick<Store, 'all' | 'byAccount' | 'byKind'>
  t: Translate
  now: () => number
  print: () => void
  title: (text: string) => void
}

export type PrintApp = { state: Signal<PrintState>; actions: PrintActions; ready: Promise<void> }

type Session = {
  effects: Effects
  state: Signal<PrintState>
  paper?: Paper
  /** The place among all rows from which on the log is printed. */
  from: number
  abort: AbortController
}

/** Starts the page at the place that `hash` names; `ready` when all of it stands. */
export function startPrint(effects: Effects, hash: string): PrintApp {
  const asked = paperOf(hash)
  const canRedact = asked !== undefined && asked.what !== 'persona'
  const state = signal<PrintState>({
    sheet: { what: 'reading' },
    today: dayOf(effects.now()),
    redacted: canRedact && asked.redacted,
    canRedact,
  })
  const session: Session = { effects, state, paper: asked, from: 0, abort: new AbortController() }
  const actions: PrintActions = {
    redact(redacted) {
      state.value = { ...state.value, redacted }
      void load(session)
    },
    begin(from) {
      session.from = from
      void load(session)
    },
    print: () => effects.print(),
  }
  return { state, actions, ready: load(session) }
}

/** Reads anew; what an earlier reading still brings is dropped. */
async function load(session: Session): Promise<void> {
  const { paper } = session
  session.abort.abort()
  session.abort = new AbortController()
  if (!paper) return show(session, { what: 'missing' })
  if (paper.what === 'log') return readLog(session)
  const { signal } = session.abort
  const sheet = await readAccount(session, paper)
  if (!signal.aborted) show(session, sheet)
}

function show({ effects, state }: Session, sheet: Sheet): void {
  state.value = { ...state.value, sheet }
  effects.title(titleOf(state.value, effects.t))
}

function titleOf({ sheet, today }: PrintState, t: Translate): string {
  if (sheet.what === 'brief') return `${sheet.brief.account.name} – ${t('print.brief')} – ${today}`
  if (sheet.what === 'persona') return `${sheet.account} – ${sheet.card.role || t('persona.title')} – ${today}`
  return sheet.what === 'log' ? `${t('print.log')} – ${today}` : t('product')
}

async function readAccount(
  { effects: { store, now }, state }: Session,
  paper: Exclude<Paper, { what: 'log' }>,
): Promise<Sheet> {
  const known = await store.byKind(['account', 'same', 'profile'])
  if (!known.ok) return { what: 'failed', code: known.code }
  const shown = (records: LogRecord[]) => (state.value.redacted ? redact(records) : records)
  const log = view(shown(known.value))
  const keys = accountOf(log, paper.account)?.account.keys ?? [paper.account]
  const records = await store.byAccount(keys)
  if (!records.ok) return { what: 'failed', code: records.code }
  const seen = accountOf(view(shown(tellingOf(records.value, paper))), paper.account)
  if (!seen) return { what: 'missing' }
  return paper.what === 'brief' ? briefSheet(seen, log, dayOf(now())) : personaSheet(seen, paper.person)
}

/** Without other evaluations, where one was asked for. */
function tellingOf(records: LogRecord[], paper: Paper): LogRecord[] {
  if (paper.what !== 'brief') return records
  const { evaluation } = paper
  const own = (record: LogRecord) => record.kind === 'revision' && record.body.evaluation === evaluation
  return records.some(own) ? records.filter((record) => record.kind !== 'revision' || own(record)) : records
}

/** Judged as the panel does, by the newest version of the profile. */
function briefSheet(seen: AccountView, { profiles }: LogView, today: string): Sheet {
  const { judged } = standingOf(seen, { today, profileOf: ({ id }) => newestOf(profiles, id) ?? DEFAULT_PROFILE })
  return { what: 'brief', brief: briefOf({ seen, judged }) }
}

function personaSheet({ people, jobs, account }: AccountView, id: string): Sheet {
  const person = people.find((one) => one.id === id)
  return person ? { what: 'persona', card: persona(person, jobs), account: account.name } : { what: 'missing' }
}

async function readLog(session: Session): Promise<void> {
  const { effects, state, abort } = session
  const { signal } = abort
  show(session, { what: 'reading' })
  const all = await effects.store.all()
  if (signal.aborted) return
  if (!all.ok) return show(session, { what: 'failed', code: all.code })
  const log = view(state.value.redacted ? redact(all.value) : all.value)
  const blank = { what: 'log' as const, parts: [], from: session.from, shown: 0, total: 0, starts: [], ready: false }
  let found: Extract<Sheet, { what: 'log' }> = blank
  const take = (rows: PaperRow[], total: number) => {
    const starts = Array.from({ length: Math.ceil(total / MOST_ROWS) }, (_, index) => index * MOST_ROWS)
    found = { ...found, parts: [...found.parts, rows], shown: found.shown + rows.length, total, starts }
    show(session, found)
  }
  show(session, found)
  await eachPart(log, rowOptions(session, log), take, { signal })
  if (!signal.aborted) show(session, { ...found, ready: true })
}

function rowOptions({ effects: { t, now }, from }: Session, { profiles }: LogView): RowOptions {
  return {
    from,
    today: dayOf(now()),
    profileOf: (named) => profileOf(profiles, named) ?? DEFAULT_PROFILE,
    kindOf: (catalyst, profile) => kindName(catalyst, profile, t),
  }
}
