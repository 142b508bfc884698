// What the options page does about its log: when the database closes under it, when the disk fills, when an earlier log is gone.
import type { KeepingActions } from '../../components/controls/model'
import { dayOf } from '../icp/day'
import { profileToFile } from '../icp/profile/file'
import { SEEN_ASIDE } from '../log/aside'
import { JSONL_TYPE } from '../log/export'
import type { Change } from '../log/feed'
import { toJsonl } from '../log/file'
import { checkLog, readMarker, watchLog } from '../log/marker'
import { fileName } from '../log/name'
import { watchRoom } from '../log/room'
import { acceptLoss } from './backup'
import { keepDrafts } from './edit'
import { go } from './go'
import { exportAs } from './outgoing'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'

/** Looks whether the log is the one of last time; of a log that is not kept here nothing is written down. */
export async function lookAtLog(session: Session): Promise<void> {
  const { store, storage, now } = session.effects
  session.marker = store.mode === 'ok' ? await checkLog(store, storage, now()) : await readMarker(storage)
  update(session)
}

/** Keeps the words about the log and the room on the disk in sight, and saves before a newer version takes over; returns how to stop. */
export function watchStorage(session: Session): () => void {
  const { store, storage, now } = session.effects
  const stops = [
    store.beforeClose(() => keepDrafts(session)),
    ...(store.mode === 'ok' ? [watchLog(store, storage, now)] : []),
    watchRoom(session.effects, (estimate) => {
      session.estimate = estimate
      update(session)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The page has lost its database: what is on screen stays, and nothing more is saved. */
export async function hearClosed(session: Session, { why }: Extract<Change, { what: 'closed' }>): Promise<void> {
  session.closed = why === 'upgrade' ? 'upgraded' : 'lost'
  update(session)
  session.estimate = await session.effects.estimate()
  update(session)
}

/** What was set aside is on screen: the panel need not lead to it any more. */
export async function seeAside(session: Session): Promise<void> {
  const { route, aside, effects } = session
  if (route.page !== 'diagnostics' || effects.store.mode !== 'ok') return
  const seen = await effects.store.setting(SEEN_ASIDE)
  if (seen.ok && seen.value !== aside.length) await effects.store.setSetting(SEEN_ASIDE, aside.length)
}

/** What a rep can do about the log. */
export function storageVerbs(session: Session): KeepingActions {
  return {
    reload: () => session.effects.reload(),
    openAgain: () => void openAgain(session),
    copyUnsaved: () => void copyUnsaved(session),
    saveHeld: () => saveHeld(session),
    exportNow: () => void exportAs(session, 'jsonl', false),
    showBackup: () => go(session, { page: 'backup' }),
    beginAnew: () => void beginAnew(session),
    showAside: () => go(session, { page: 'diagnostics' }),
  }
}

async function openAgain(session: Session): Promise<void> {
  const { store, t } = session.effects
  const opened = await store.reopen()
  if (!opened.ok) return tell(session, opened.code)
  session.closed = opened.value === 'same' ? undefined : 'emptied'
  update(session)
  if (session.closed) return
  await keepDrafts(session)
  await learn(session)
  toast(session, t('storage.opened'))
}

/** Profiles that are being edited, as the files that an import takes. */
async function copyUnsaved(session: Session): Promise<void> {
  const { copy, t } = session.effects
  const copied = await copy([...session.drafts.values()].map(({ profile }) => profileToFile(profile)).join('\n'))
  toast(session, t(copied ? 'storage.copied' : 'storage.copyFailed'), copied ? 'info' : 'error')
}

function saveHeld(session: Session): void {
  const { saveBlob, now, t } = session.effects
  const name = fileName(['touchstone', 'rescued', dayOf(now())], 'jsonl')
  if (session.held.length) saveBlob(name, new Blob([toJsonl(session.held)], { type: JSONL_TYPE }))
  toast(session, session.held.length ? t('toast.exported', { name }) : t('storage.nothingHeld'))
}

/** The rep wants nothing of the earlier log; Undo asks after it again. */
async function beginAnew(session: Session): Promise<void> {
  if (!session.marker?.lost) return
  const back = await acceptLoss(session)
  toast(session, session.effects.t('storage.begun'), 'info', back)
}
