// What can be taken back: one list of steps for the whole panel, the newest last.
import type { Step } from './desk'
import type { Session } from './session'
import { update } from './update'

let count = 0

/** Notes a step that Undo can take back. An import that was followed by other work is no longer taken back with a key. */
export function noteStep(session: Session, step: Step): void {
  count += 1
  const others = session.steps.filter(({ label }) => label !== 'undo.import')
  session.steps = [...others, Object.assign(step, { id: count })]
}

/** Forgets the steps of an account that was put away; their messages offer no Undo any more. */
export function forgetSteps(session: Session): void {
  session.steps = []
  session.toasts = session.toasts.map((toast) => ({ ...toast, undo: false }))
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
