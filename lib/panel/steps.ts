// What can be taken back: one list of steps for the whole panel, the newest last.
import type { Step } from './desk'
import type { Session } from './session'
import { update } from './update'

let count = 0

const IMPORT = 'undo.import'

/** Notes a step that Undo can take back. An import that was followed by other work is no longer taken back with a key. */
export function noteStep(session: Session, step: Step): void {
  count += 1
  const others = session.steps.filter(({ label }) => label !== IMPORT)
  session.steps = [...others, Object.assign(step, { id: count })]
}

/** Forgets the steps of an account that was put away; their messages offer no Undo any more. An import is of no account. */
export function forgetSteps(session: Session): void {
  session.steps = session.steps.filter(({ label }) => label === IMPORT)
  const stays = (id?: number) => session.steps.some((step) => step.id === id)
  session.toasts = session.toasts.map((toast) => ({ ...toast, undo: toast.undo && stays(toast.step) }))
}

/** Takes back the step with this id, or the last one; nothing when it is gone already. */
export async function takeBack(session: Session, id?: number): Promise<void> {
  const step = id === undefined ? session.steps.at(-1) : session.steps.find((one) => one.id === id)
  if (!step) return
  session.steps = session.steps.filter((one) => one !== step)
  session.toasts = session.toasts.filter((toast) => toast.step !== step.id)
  await step.back()
  update(session)
}
