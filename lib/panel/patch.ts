// What is typed about people, jobs and the journey: shown at once, saved as patches when the typing rests.
import type { Pace } from '../../components/panel/model-people'
import { append } from './entries'
import { type Patch, withPatch } from './patched'
import type { Session } from './session'
import { tell, update } from './update'

/** Each save is a record for ever, so that typing is given longer to rest than in an evaluation; leaving the field saves too. */
const REST_MS = 2000

/** Takes up a change, laid over what is not saved yet of the same person, job or journey. */
export function patch(session: Session, change: Patch, pace: Pace = 'now'): void {
  if (session.effects.store.mode === 'read-only') tell(session, 'store', 'read-only')
  else if (session.desk) takeUp(session, change, pace)
}

function takeUp(session: Session, change: Patch, pace: Pace): void {
  session.patches = withPatch(session.patches, change)
  session.cancelPatches?.()
  if (pace === 'text') session.cancelPatches = session.effects.timer(() => void settle(session), REST_MS)
  else void settle(session)
  update(session)
}

/** Saves what is not saved yet; answers whether all is on disk: what has failed stays. */
export function settle(session: Session): Promise<boolean> {
  session.cancelPatches?.()
  const next = () => save(session)
  session.settling = session.settling.then(next, next)
  return session.settling
}

async function save(session: Session): Promise<boolean> {
  const { desk, patches } = session
  if (!desk || !patches.length) return true
  const [first] = patches
  if (!(await append(desk, `undo.${first?.kind}`, patches))) return false
  session.patches = session.patches.filter((one) => !patches.includes(one))
  update(session)
  return true
}
