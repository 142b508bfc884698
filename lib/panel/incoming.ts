// Files that come in by the panel: told what they are, looked at, and taken in as one step that Undo takes back.
import { applyChosen, type Chosen, kindOfFile, listTrouble, openChosen, type Taken } from '../log/chosen'
import { type Job, type Work, workOn } from '../log/work'
import { takeUp } from './changed'
import { reunite } from './joins'
import { acceptLoss } from './loss'
import type { Session } from './session'
import { recallSettings } from './settings'
import { noteStep } from './steps'
import { tell, toast, update } from './update'

/** Reads a file and shows what it would change; nothing is written. */
export async function chooseFile(session: Session, file: File, passphrase = ''): Promise<void> {
  const { store } = session.effects
  session.incoming = undefined
  session.taken = undefined
  const kind = await kindOfFile(file)
  if (kind === 'list') {
    session.incoming = { state: 'list', file, trouble: await listTrouble(file) }
    return update(session)
  }
  const opened = await run(session, 'reading', (work) => openChosen(store, file, kind, { ...work, passphrase }))
  if (!opened) return
  if (opened.ok) session.incoming = { state: 'ready', file, chosen: opened.value }
  else if (opened.code === 'locked') session.incoming = { state: 'locked', file, wrong: false }
  else if (opened.code === 'wrong-passphrase') session.incoming = { state: 'locked', file, wrong: true }
  else if (opened.code !== 'cancelled') session.incoming = { state: 'refused', file, code: opened.code }
  update(session)
}

/** Opens the locked backup that was chosen. */
export async function unlockFile(session: Session, passphrase: string): Promise<void> {
  if (session.incoming?.state === 'locked') await chooseFile(session, session.incoming.file, passphrase)
}

/** Takes in the file that was read last. */
export async function applyImport(session: Session): Promise<void> {
  const { incoming, effects } = session
  if (incoming?.state !== 'ready') return
  const { chosen, file } = incoming
  const what = chosen.what === 'backup' ? 'restore' : 'import'
  const done = await run(session, what, (work) => applyChosen(effects.store, chosen, work))
  if (!done) return
  if (done.ok) return taken(session, file.name, chosen, done.value)
  if (done.code === 'cancelled') return update(session)
  // The rep may have closed the sheet meanwhile.
  if (session.incoming !== incoming) return tell(session, 'store', done.code)
  session.incoming = { state: 'refused', file, code: done.code }
  update(session)
}

async function taken(session: Session, file: string, chosen: Chosen, { merged, back }: Taken): Promise<void> {
  const { added, conflicts } = merged
  session.incoming = undefined
  if (conflicts.length) session.taken = { file, added: added.length, conflicts }
  const askAgain = await acceptLoss(session)
  const undo = async () => {
    const done = await back()
    session.taken = undefined
    if (!done.ok) return tell(session, 'store', done.code)
    await askAgain()
    await refresh(session, chosen)
  }
  noteStep(session, { label: 'undo.import', back: undo })
  await refresh(session, chosen)
  toast(session, session.effects.t('toast.imported', { count: added.length }), 'info', true)
}

async function refresh(session: Session, { what }: Chosen): Promise<void> {
  if (what === 'backup') await recallSettings(session)
  await takeUp(session, () => reunite(session))
  update(session)
}

/** Leaves the file alone that was read, or is being read. */
export function forgetFile(session: Session): void {
  if (session.job?.what === 'reading') session.abort?.abort()
  session.incoming = undefined
  session.taken = undefined
  update(session)
}

function run<Value>(
  session: Session,
  what: Job['what'],
  work: (options: Required<Work>) => Promise<Value>,
): Promise<Value | undefined> {
  return workOn(session, what, { now: session.effects.now, update: () => update(session) }, work)
}
