// What the panel shows, made of the session: one function, so that nothing is shown that is not so.
import type { Keeping } from '../../components/controls/model'
import type { PanelState } from '../../components/panel/model'
import type { FilesState } from '../../components/panel/model-files'
import type { HistoryRow } from '../../components/panel/model-history'
import type { PeopleState } from '../../components/panel/model-people'
import { contradictions } from '../icp/contradictions'
import { addDays, dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import type { LogRecord } from '../icp/records'
import { factsOf } from '../icp/view'
import { lookedAt } from '../log/chosen'
import { folderState } from '../log/sync'
import type { Reading } from '../page/reading'
import { factRows } from './facts'
import { pastOf, profileNamed } from './past'
import { peopleOf } from './patched'
import { offersOf } from './place'
import type { Incoming, Stateless } from './session'
import { showDesk } from './show'
import { suggestionsOf } from './suggested'
import { isBlank, theirsOf } from './theirs'
import { isUnsaved } from './unsaved'

/** All that the panel shows, made anew of the session. */
export function stateOf(session: Stateless): PanelState {
  const { effects, where, pinned, elsewhere, choices, profile, toasts, letters } = session
  const today = dayOf(effects.now())
  return {
    status: statusOf(session),
    ...keepingOf(session),
    today,
    refusal: where.refusal,
    ...(where.url ? { page: pageOf(where.url, where.reading) } : {}),
    pinned,
    elsewhere,
    choices,
    ...shownDesk(session, today),
    ...suggestionsOf(session),
    profile,
    profiles: profileChoices(session, today),
    due: session.due,
    dueWanted: session.dueWanted,
    waiting: waitingOf(session),
    saved: savedOf(session),
    rep: session.rep,
    undo: session.steps.at(-1)?.label,
    toasts,
    letters,
    noteForm: session.noteForm,
    secondReader: session.secondReader,
    ...filesOf(session),
    focus: session.focus,
  }
}

/** What is shown of the log's keeping. */
function keepingOf(session: Stateless): Keeping {
  const { closed, gone, room, aside, effects } = session
  return {
    storage: closed ?? (gone ? 'gone' : effects.store.mode),
    ...(gone ? { lost: gone } : {}),
    ...(room && room !== 'ok' ? { room } : {}),
    ...(closed && isUnsaved(session) ? { unsaved: true } : {}),
    aside,
  }
}

/** Nothing is called saved while something on screen is not. */
function savedOf({ desk, patches }: Stateless): PanelState['saved'] {
  const saved = desk?.saved ?? { state: 'idle' }
  return patches.length && saved.state !== 'failed' ? { ...saved, state: 'saving' } : saved
}

/** The backup that is due, the sync folder, and a file that comes in. */
function filesOf({ folder, syncing, incoming, taken, job, backup, gone }: Stateless): FilesState {
  return {
    backup: gone ? undefined : backup,
    ...(folder ? { sync: { ...folderState(folder), syncing: syncing !== undefined } } : {}),
    ...(incoming ? { incoming: incomingOf(incoming) } : {}),
    taken,
    job,
  }
}

function incomingOf(incoming: Incoming): NonNullable<FilesState['incoming']> {
  const { name } = incoming.file
  return incoming.state === 'ready'
    ? { state: 'ready', ...lookedAt(name, incoming.chosen) }
    : { ...incoming, file: name }
}

/** Profiles to choose from; none where there is only one. */
function profileChoices(session: Stateless, today: string): PanelState['profiles'] {
  const { newest, profile, used = profile.id } = session
  if (newest.size < 2) return []
  const { standings } = pastOf(session, today)
  return [...newest.values()].map(({ id, name }) => ({
    id,
    name,
    used: id === (newest.has(used) ? used : profile.id),
    tier: standings.get(id),
  }))
}

/** Captures whose account nobody knows, and evidence of this account that is not filed under a criterion. */
function waitingOf({ waiting, desk }: Stateless): PanelState['waiting'] {
  const captures = waiting.map(({ id, quote, url, title, as }) => {
    return { id, quote, url, title, what: as.what, ...(as.what === 'catalyst' && as.kind ? { kind: as.kind } : {}) }
  })
  const unfiled = desk?.seen?.evidence.filter(({ criterion }) => criterion === '') ?? []
  return [
    ...captures,
    ...unfiled.map(({ id, quote, url = '', title }) => ({ id, quote, url, title, what: 'evidence' as const })),
  ]
}

function statusOf({ where, desk, page, pinned, choices }: Stateless): PanelState['status'] {
  if (desk && (pinned || page === where.url)) return 'account'
  if (where.status !== 'read') return where.status
  return choices.length ? 'choose' : 'nothing'
}

function pageOf(url: string, reading: Reading | undefined): NonNullable<PanelState['page']> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return { url, host, title: reading?.title ?? '', kind: reading?.kind ?? 'none' }
}

type Work = Pick<
  PanelState,
  | keyof PeopleState
  | 'account'
  | 'facts'
  | 'unsure'
  | 'joins'
  | 'theirs'
  | 'lastSeen'
  | 'stale'
  | 'changed'
  | 'evaluation'
  | 'verdict'
  | 'rows'
  | 'catalysts'
  | 'looked'
  | 'history'
  | 'reminders'
>

const NO_PEOPLE = { people: [], jobs: [], journey: { answers: {} }, outcomes: [], contradictions: [] }
const NO_WORK: Work = {
  facts: [],
  unsure: false,
  joins: [],
  rows: [],
  catalysts: [],
  history: [],
  reminders: [],
  ...NO_PEOPLE,
}

function shownDesk(session: Stateless, today: string): Work {
  const { desk, place, profile, effects } = session
  if (!desk || !place) return NO_WORK
  const { seen, evaluation } = desk
  const past = pastOf(session, today)
  const known = peopleOf(session)
  const shown = showDesk(evaluation, seen, { profile, today, t: effects.t })
  const account = {
    ...desk.account,
    ...seen?.account,
    keys: desk.account.keys,
    ...(seen ? {} : { name: place.account.name }),
  }
  return {
    account,
    facts: factRows(account, desk.known.length > 0, place.said),
    unsure: place.unsure && desk.known.length === 0,
    ...(isBlank(evaluation)
      ? {
          theirs: theirsOf(seen, {
            device: effects.device,
            today,
            profileOf: (named) => profileNamed(session, named),
          }),
        }
      : {}),
    joins: offersOf(place, desk.account, session.apart),
    ...lastSeen(session.before, today, profile.staleDays),
    changed: changedOf(session, past.history),
    evaluation,
    ...shown,
    ...known,
    outcomes: past.outcomes,
    contradictions: contradictions({ ...known, verdict: shown.verdict, facts: factsOf(seen), today }),
    history: past.history,
    reminders: past.reminders,
  }
}

/** Newest first, as the history has it. */
function changedOf({ changed }: Stateless, history: HistoryRow[]): PanelState['changed'] {
  if (!changed) return undefined
  const { ids, ...rest } = changed
  return { ...rest, steps: history.filter(({ id }) => ids.includes(id)) }
}

function lastSeen(last: LogRecord | undefined, today: string, staleDays: number): Pick<Work, 'lastSeen' | 'stale'> {
  if (!last) return {}
  const day = dayOf(timeOf(last.hlc))
  return { lastSeen: { rep: last.rep, day }, ...(addDays(day, staleDays) < today ? { stale: { day } } : {}) }
}
