// What a file did once it was taken in: said, taken back by undo, and left to be looked at where records conflicted.
import type { Taken, TakenFile } from '../log/chosen'
import type { Session, Step } from './session'
import { learn, tell, toast, update } from './update'

/** Says what came of a file; `from` is the page it came in by, `askAgain` asks after an earlier log that is gone, should this be taken back. */
export async function showTaken(
  session: Session,
  { file, from }: Pick<TakenFile, 'file'> & { from: 'files' | 'backup' },
  { merged, back }: Taken,
  askAgain: Step,
): Promise<void> {
  const { added, conflicts } = merged
  session.taken = conflicts.length ? { file, from, added: added.length, conflicts } : undefined
  await learn(session)
  toast(session, session.effects.t('toast.imported', { count: added.length }), 'info', async () => {
    const done = await back()
    if (!done.ok) return tell(session, done.code)
    session.taken = undefined
    await askAgain()
    await session.recall()
    await learn(session)
  })
}

/** The rep has looked at it. */
export function forgetTaken(session: Session): void {
  session.taken = undefined
  update(session)
}
