// How edits of an evaluation are kept: in a draft at once, as a revision when the work rests, and never lost on the way.

import { toldOf } from '../icp/changes'
import { type Difference, placeOf } from '../icp/differences'
import { changeDraft } from './clash'
import { type Desk, fail, load, type Step } from './desk'
import { blank, type Edit, mine, revert } from './draft'
import { know } from './entries'

/** Text is saved this long after the last key. */
const TEXT_MS = 400
/** Work that rests this long becomes a revision. */
export const REST_MS = 60_000

/** Changes the evaluation at once and saves it: answers immediately, text when the typing rests, as one step. */
export function edit(desk: Desk, label: string, patch: Edit, kind: 'now' | 'text' = 'now'): void {
  const before = desk.evaluation
  const after = patch(before)
  if (after === before) return
  apply(desk, patch)
  desk.cancelText?.()
  if (kind === 'now') {
    desk.typing = undefined
    desk.options.done({ label, back: () => putBack(desk, revert(before, after)) })
    void flush(desk)
    return
  }
  type(desk, label, before)
  desk.cancelText = desk.options.timer(() => {
    desk.typing = undefined
    void flush(desk)
  }, TEXT_MS)
}

/** Typing on in the same field belongs to the step that began it. */
function type(desk: Desk, label: string, before: Desk['evaluation']): void {
  const open = desk.typing?.label === label ? desk.typing : undefined
  const start = open?.before ?? before
  const after = desk.evaluation
  const back = () => putBack(desk, revert(start, after))
  if (open) open.step.back = back
  else {
    const step: Step = { label, back }
    desk.typing = { step, label, before }
    desk.options.done(step)
  }
}

function apply(desk: Desk, patch: Edit): void {
  const before = desk.evaluation
  desk.evaluation = patch(before)
  desk.touched.push(...toldOf(before, desk.evaluation).map(placeOf))
  desk.pending.push(patch)
  desk.saved = { ...desk.saved, state: 'saving' }
  desk.options.changed()
}

async function putBack(desk: Desk, patch: Edit): Promise<void> {
  desk.typing = undefined
  apply(desk, patch)
  await flush(desk)
}

/** Saves what is pending; resolves when it is on disk, or has failed and stays pending. */
export function flush(desk: Desk): Promise<void> {
  desk.cancelText?.()
  const next = () => save(desk)
  desk.chain = desk.chain.then(next, next)
  return desk.chain
}

async function save(desk: Desk): Promise<void> {
  const edits = [...desk.pending]
  if (!edits.length || !(await know(desk)) || !(await start(desk))) return
  let { done, clash } = await changeDraft(desk, edits)
  let saved = edits
  if (!done.ok && done.code === 'invalid') {
    saved = await fitting(desk, edits)
    fail(desk, 'invalid')
    if (!saved.length) return load(desk)
    ;({ done, clash } = await changeDraft(desk, saved))
  }
  if (!done.ok) return fail(desk, done.code)
  desk.pending = desk.pending.filter((each) => !saved.includes(each))
  if (!done.value) return deleted(desk)
  desk.saved = { state: desk.pending.length ? 'saving' : 'saved', time: desk.options.now() }
  rest(desk)
  if (clash.length) await keepBoth(desk, clash)
  desk.options.changed()
}

/** What the other window had is a revision already; what stands now becomes one at once. */
async function keepBoth(desk: Desk, clash: Difference[]): Promise<void> {
  const kept = await desk.options.store.keep(desk.evaluation.evaluation)
  if (!kept.ok) fail(desk, kept.code)
  await load(desk)
  desk.options.clashed(clash)
}

/** What the log cannot hold is taken out, so that it does not keep the rest from being saved. */
async function fitting(desk: Desk, edits: readonly Edit[]): Promise<Edit[]> {
  const good: Edit[] = []
  for (const each of edits) {
    const { done: tried } = await changeDraft(desk, [...good, each])
    if (tried.ok) good.push(each)
    else if (tried.code === 'invalid') desk.pending = desk.pending.filter((one) => one !== each)
    else return good
  }
  return good
}

async function start(desk: Desk): Promise<boolean> {
  if (desk.started) return true
  const { store, device, profile, named } = desk.options
  const own = mine(desk.seen?.evaluations ?? [], device, profile.id)
  const base = own?.latest.body ?? blank(desk.account.key, named, desk.evaluation.evaluation)
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
  fail(desk, 'deleted')
  await load(desk)
}

function rest(desk: Desk): void {
  desk.cancelRest?.()
  if (!desk.closed) desk.cancelRest = desk.options.timer(() => void keep(desk), REST_MS)
}

/** Makes a revision of the draft, if it says anything new; answers whether all is on disk. */
export async function keep(desk: Desk): Promise<boolean> {
  await flush(desk)
  if (desk.pending.length) return false
  // Of a newer version's data nothing is written, and nothing of ours is waiting.
  if (!desk.started || desk.options.store.mode === 'read-only') return true
  const kept = await desk.options.store.keep(desk.evaluation.evaluation)
  if (!kept.ok) {
    fail(desk, kept.code)
    return false
  }
  if (kept.value && !desk.closed) await load(desk)
  return true
}

/** Saves and keeps what is left and puts the desk away; false when something could not be saved, and the desk stays. */
export async function close(desk: Desk): Promise<boolean> {
  desk.closed = true
  desk.cancelRest?.()
  const done = await keep(desk)
  if (!done) desk.closed = false
  return done
}
