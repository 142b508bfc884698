// The work on one account: what the log holds of it, the evaluation being edited, and when that is saved and kept.
import type { Account } from '../icp/account'
import type { Evaluation } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import type { LogRecord } from '../icp/records'
import { type AccountView, view } from '../icp/view'
import type { NewRecord } from '../log/context'
import type { Store } from '../log/store'
import { blank, type Edit, evaluationId, mine, revert } from './draft'

/** Text is saved this long after the last key. */
const TEXT_MS = 400
/** Work that rests this long becomes a revision. */
const REST_MS = 60_000

export type Saved = { state: 'idle' | 'saving' | 'saved' | 'failed'; time?: number }

/** `label` says what Undo would take back, a key of the dictionary. */
export type Step = { label: string; back: () => Promise<void> }

/** Effects of a desk. `changed`: there is something new to show; `met`: the log knows this account now; `failed`: the store refused, with its code. */
export type DeskOptions = {
  store: Store
  device: string
  profile: Profile
  now: () => number
  newId: () => string
  timer: (run: () => void, ms: number) => () => void
  changed: () => void
  met: () => Promise<void>
  failed: (code: string) => void
}

/** All that is on the desk; read it freely, change it only through the functions of this module. */
export type Desk = {
  readonly options: DeskOptions
  account: Account
  records: LogRecord[]
  seen?: AccountView
  evaluation: Evaluation
  saved: Saved
  steps: Step[]
  pending: Edit[]
  /** The log knows the account's name. */
  named: boolean
  /** A draft stands in the store. */
  started: boolean
  closed: boolean
  chain: Promise<void>
  cancelText?: () => void
  cancelRest?: () => void
}

/** Puts an account on the desk; `load` fetches what the log holds of it. */
export function openDesk(options: DeskOptions, account: Account, known: boolean): Desk {
  return {
    options,
    account,
    records: [],
    evaluation: blank(account.key, options.profile, ''),
    saved: { state: 'idle' },
    steps: [],
    pending: [],
    named: known,
    started: false,
    closed: false,
    chain: Promise.resolve(),
  }
}

/** Reads the account's records and draft anew; what is not saved yet stays on top. */
export async function load(desk: Desk): Promise<void> {
  const { store, device, profile } = desk.options
  const { keys, key } = desk.account
  const [found, drafts] = await Promise.all([store.byAccount(keys), store.draftsOf(keys)])
  if (!found.ok) return desk.options.failed(found.code)
  if (!drafts.ok) return desk.options.failed(drafts.code)
  desk.records = found.value
  desk.seen = [...view(found.value).accounts.values()].find(({ account }) => account.keys.some((k) => keys.includes(k)))
  const own = mine(desk.seen?.evaluations ?? [], device, profile.id)
  const draft = drafts.value.find(({ body, id }) => body.profile.id === profile.id && (!own || id === own.id))
  const current = draft && (draft.kept === undefined || draft.kept === own?.latest.id) ? draft.body : own?.latest.body
  const id = own?.id ?? draft?.id ?? (await evaluationId(device, profile.id, key))
  desk.started = draft !== undefined
  const base = current ?? draft?.body ?? blank(key, profile, id)
  desk.evaluation = desk.pending.reduce((body, edit) => edit(body), base)
  desk.options.changed()
}

/** Changes the evaluation at once and saves it: answers immediately, text when the typing rests. */
export function edit(desk: Desk, label: string, patch: Edit, kind: 'now' | 'text' = 'now'): void {
  const before = desk.evaluation
  const after = patch(before)
  if (after === before) return
  apply(desk, patch)
  desk.steps.push({ label, back: () => putBack(desk, revert(before, after)) })
  desk.cancelText?.()
  if (kind === 'text') desk.cancelText = desk.options.timer(() => void flush(desk), TEXT_MS)
  else void flush(desk)
}

function apply(desk: Desk, patch: Edit): void {
  desk.evaluation = patch(desk.evaluation)
  desk.pending.push(patch)
  desk.saved = { ...desk.saved, state: 'saving' }
  desk.options.changed()
}

async function putBack(desk: Desk, patch: Edit): Promise<void> {
  apply(desk, patch)
  await flush(desk)
}

/** Saves what is pending; resolves when it is on disk, or has failed and stays pending. */
export function flush(desk: Desk): Promise<void> {
  desk.cancelText?.()
  desk.chain = desk.chain.then(() => save(desk))
  return desk.chain
}

async function save(desk: Desk): Promise<void> {
  const { store, profile, now, changed } = desk.options
  const edits = [...desk.pending]
  if (!edits.length || !(await know(desk)) || !(await start(desk))) return
  const version = { id: profile.id, version: profile.version }
  const done = await store.change(desk.evaluation.evaluation, ({ body }) =>
    edits.reduce((made, each) => each(made), { ...body, profile: version }),
  )
  if (!done.ok) return fail(desk, done.code)
  desk.pending = desk.pending.slice(edits.length)
  if (!done.value) return deleted(desk)
  desk.saved = { state: desk.pending.length ? 'saving' : 'saved', time: now() }
  rest(desk)
  changed()
}

async function start(desk: Desk): Promise<boolean> {
  if (desk.started) return true
  const { store, device, profile } = desk.options
  const own = mine(desk.seen?.evaluations ?? [], device, profile.id)
  const base = own?.latest.body ?? blank(desk.account.key, profile, desk.evaluation.evaluation)
  const begun = await store.start(base, own?.latest.id)
  if (!begun.ok) {
    fail(desk, begun.code)
    return false
  }
  desk.started = begun.value !== undefined
  // An evaluation of this id was deleted once, and stays so: what is begun now is another one.
  if (!desk.started) desk.evaluation = { ...desk.evaluation, evaluation: desk.options.newId() }
  return desk.started || start(desk)
}

/** Deleted in another window: what stands there is not brought back by saving it. */
async function deleted(desk: Desk): Promise<void> {
  desk.started = false
  desk.steps = []
  fail(desk, 'deleted')
  await load(desk)
}

function rest(desk: Desk): void {
  desk.cancelRest?.()
  if (!desk.closed) desk.cancelRest = desk.options.timer(() => void keep(desk), REST_MS)
}

function fail(desk: Desk, code: string): void {
  desk.saved = { ...desk.saved, state: 'failed' }
  desk.options.failed(code)
  desk.options.changed()
}

/** The account's name, and which keys belong together, are kept with the first thing noted about it. */
async function know(desk: Desk): Promise<boolean> {
  const { key, keys, name } = desk.account
  if (desk.named) return true
  const others = keys.filter((other) => other !== key)
  const done = await desk.options.store.append([
    { kind: 'account', account: key, facts: { name: name.slice(0, 300) } },
    ...others.map((other): NewRecord => ({ kind: 'same', accounts: [key, other] })),
  ])
  if (!done.ok) fail(desk, done.code)
  else {
    desk.named = true
    await desk.options.met()
  }
  return done.ok
}

/**
 * Adds records to the log as one step that Undo takes back, by tombstones unless `back` knows better; answers whether they are
 * on disk.
 */
export async function append(
  desk: Desk,
  label: string,
  entries: NewRecord[],
  back: (added: LogRecord[]) => Promise<unknown> = (added) => erase(desk, added),
): Promise<boolean> {
  const added = await write(desk, entries)
  if (!added) return false
  desk.steps.push({ label, back: async () => void (await back(added)) })
  return true
}

/** Adds records without a step of their own; undefined when the store refused. */
export async function write(desk: Desk, entries: NewRecord[]): Promise<LogRecord[] | undefined> {
  if (!(await know(desk))) return undefined
  const done = await desk.options.store.append(entries)
  if (!done.ok) {
    fail(desk, done.code)
    return undefined
  }
  desk.saved = { state: 'saved', time: desk.options.now() }
  await load(desk)
  return done.value
}

function erase(desk: Desk, records: readonly LogRecord[]): Promise<unknown> {
  return write(
    desk,
    records.map(({ id }) => ({ kind: 'delete', target: id })),
  )
}

/** Makes a revision of the draft, if it says anything new. */
export async function keep(desk: Desk): Promise<void> {
  await flush(desk)
  if (!desk.started) return
  const kept = await desk.options.store.keep(desk.evaluation.evaluation)
  if (!kept.ok) return fail(desk, kept.code)
  if (kept.value && !desk.closed) await load(desk)
}

/** Takes the last step back; its label, or undefined when there is none. */
export async function undo(desk: Desk): Promise<string | undefined> {
  const step = desk.steps.pop()
  await step?.back()
  desk.options.changed()
  return step?.label
}

/** Saves and keeps what is left, and clears the desk. */
export async function close(desk: Desk): Promise<void> {
  desk.closed = true
  desk.cancelRest?.()
  await keep(desk)
}
