// Long work of the options page: one piece at a time, with its progress on screen, and called off by whoever started it.
import type { Job } from '../../components/options/model-backup'
import { type Work, workOn } from '../log/work'
import type { Session } from './session'
import { update } from './update'

/** Does the work with its progress on screen; undefined when other work is still going on. */
export function run<Value>(
  session: Session,
  what: Job['what'],
  work: (options: Required<Work>) => Promise<Value>,
): Promise<Value | undefined> {
  return workOn(session, what, { now: session.effects.now, update: () => update(session) }, work)
}

/** Calls off what is going on. */
export function cancelJob(session: Session): void {
  session.abort?.abort()
}
