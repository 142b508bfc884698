// Long work of the options page: one piece at a time, with its progress on screen, and called off by whoever started it.
import type { Job } from '../../components/options/model-backup'
import { type Work, workOn } from '../log/work'
import type { Session } from './session'
import { update } from './update'

/** Does the work with its progress on screen, after whatever else is going on; undefined when the very same is: a second click asks for nothing more. */
export async function run<Value>(
  session: Session,
  what: Job['what'],
  work: (options: Required<Work>) => Promise<Value>,
): Promise<Value | undefined> {
  while (session.job && session.job.what !== what) await session.going
  const mine = !session.job
  const done = workOn(session, what, { now: session.effects.now, update: () => update(session) }, work)
  if (mine) session.going = done.then(noMatter, noMatter)
  return done
}

/** Whoever waits for a turn does not ask how the work before went. */
function noMatter(): void {}

/** Calls off what is going on. */
export function cancelJob(session: Session): void {
  session.abort?.abort()
}
