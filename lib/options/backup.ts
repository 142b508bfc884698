// Backup and restore: one file of everything outside of the browser, and back in after a look at what it would change.
import type { Counts } from '../../components/files/model'
import { dayOf } from '../icp/day'
import { makeBackup, openBackup, restoreBackup } from '../log/backup'
import type { DryRun } from '../log/file'
import { compareLog } from '../log/intake'
import { forgetLost, noteBackup, readMarker } from '../log/marker'
import { fileName } from '../log/name'
import { run } from './job'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'

/** Saves everything as one file; with a passphrase nobody else can read it. */
export async function backUp(session: Session, passphrase: string): Promise<void> {
  const { store, storage, now, saveBlob, t } = session.effects
  const options = { now: now(), ...(passphrase ? { passphrase } : {}) }
  const made = await run(session, 'backup', (work) => makeBackup(store, { ...work, ...options }))
  if (!made) return
  if (!made.ok) return tell(session, made.code)
  const name = fileName(['touchstone', 'backup', dayOf(now())], 'backup')
  saveBlob(name, made.value)
  await noteBackup(storage, now())
  await lookAtMarker(session)
  toast(session, t('toast.exported', { name }))
}

/** Reads a file that shall be restored, and says what that would change. */
export async function chooseBackup(session: Session, file: File, passphrase = ''): Promise<void> {
  const { store } = session.effects
  session.chosen = undefined
  const opened = await run(session, 'reading', async (work) => {
    const backup = await openBackup(file, passphrase, work)
    if (!backup.ok) return backup
    const compared = await compareLog(store, backup.value.log, work)
    return compared.ok
      ? { ok: true as const, value: { backup: backup.value, counts: countsOf(compared.value) } }
      : compared
  })
  if (!opened) return
  if (opened.ok) session.chosen = { file, wrong: false, ...opened.value }
  else if (opened.code === 'locked') session.chosen = { file, wrong: false }
  else if (opened.code === 'wrong-passphrase') session.chosen = { file, wrong: true }
  else if (opened.code !== 'cancelled') sayWhy(session, opened.code)
  update(session)
}

export function countsOf({ added, same, conflicting, deleted, refused }: DryRun): Counts {
  return { added, same, conflicting, deleted, refused }
}

function sayWhy(session: Session, code: string): void {
  const { t } = session.effects
  toast(session, t.known(`backup.code.${code}`, t.known(`store.${code}`, t('store.failed'))), 'error')
}

/** Takes the chosen backup in; Undo puts log and settings back. */
export async function restore(session: Session): Promise<void> {
  const { store, storage, t } = session.effects
  const backup = session.chosen?.backup
  if (!backup) return
  const done = await run(session, 'restore', (work) => restoreBackup(store, backup, work))
  if (!done) return
  if (!done.ok) return done.code === 'cancelled' ? undefined : tell(session, done.code)
  session.chosen = undefined
  const { merged, settings } = done.value
  const back = async () => {
    const back = await store.takeBack(merged)
    if (!back.ok) return tell(session, back.code)
    for (const key of Object.keys(backup.settings)) await store.setSetting(key, settings[key])
    await session.recall()
    await learn(session)
  }
  await forgetLost(storage)
  await session.recall()
  await lookAtMarker(session)
  await learn(session)
  toast(session, t('toast.imported', { count: merged.added.length }), 'info', back)
}

/** Leaves the chosen backup alone. */
export function forgetChosen(session: Session): void {
  session.chosen = undefined
  update(session)
}

/** Reads again when the last backup was, and whether an earlier log is gone. */
export async function lookAtMarker(session: Session): Promise<void> {
  session.marker = await readMarker(session.effects.storage)
  update(session)
}
