// Long work: one piece at a time, with its progress on screen, and called off by whoever started it.
import type { Job } from '../../components/options/model-backup'
import type { Work } from '../log/work'
import type { Session } from './session'
import { update } from './update'

/** Progress is shown this often, in ms. */
const SHOW_MS = 100

/** Does the work with its progress on screen; undefined when other work is still going on. */
export async function run<Value>(
  session: Session,
  what: Job['what'],
  work: (options: Required<Work>) => Promise<Value>,
): Promise<Value | undefined> {
  if (session.job) return undefined
  const abort = new AbortController()
  session.abort = abort
  session.job = { what, done: 0, total: 0 }
  update(session)
  let shown = session.effects.now()
  const progress = (done: number, total: number) => {
    session.job = { what, done, total }
    if (session.effects.now() - shown < SHOW_MS) return
    shown = session.effects.now()
    update(session)
  }
  try {
    return await work({ progress, signal: abort.signal })
  } finally {
    session.job = undefined
    session.abort = undefined
    update(session)
  }
}

/** Calls off what is going on. */
export function cancelJob(session: Session): void {
  session.abort?.abort()
}
