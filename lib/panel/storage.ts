// What the panel does about its log: when the database closes under it, when the disk fills, when rows could not be read.
import type { KeepingActions } from '../../components/controls/model'
import { SEEN_ASIDE } from '../log/aside'
import type { Change } from '../log/feed'
import { roomOf, watchRoom } from '../log/room'
import { load } from './desk'
import { flush } from './keeping'
import { learn } from './learn'
import { beginAnew } from './loss'
import { settle } from './patch'
import type { Session } from './session'
import { isUnsaved, unsavedText } from './unsaved'
import { tell, toast, update } from './update'

/** Looks at the room on the disk and at what was set aside, and saves what is on screen before a newer version takes over; returns how to stop. */
export function watchStorage(session: Session): () => void {
  const { store } = session.effects
  const stops = [
    store.beforeClose(() => Promise.all([settle(session), session.desk && flush(session.desk)])),
    watchRoom(session.effects, (estimate) => {
      session.room = roomOf(estimate).state
      update(session)
    }),
  ]
  void countAside(session)
  return () => {
    for (const stop of stops) stop()
  }
}

/** Counts what was set aside since somebody looked at it. */
export async function countAside(session: Session): Promise<void> {
  const { store } = session.effects
  const [rows, seen] = await Promise.all([store.aside(), store.setting(SEEN_ASIDE)])
  if (!rows.ok) return
  session.aside = Math.max(rows.value.length - (seen.ok && typeof seen.value === 'number' ? seen.value : 0), 0)
  update(session)
}

/** The page has lost its database: what is on screen stays, and nothing more is saved. */
export async function hearClosed(session: Session, { why }: Extract<Change, { what: 'closed' }>): Promise<void> {
  session.closed = why === 'upgrade' ? 'upgraded' : 'lost'
  update(session)
  session.room = roomOf(await session.effects.estimate()).state
  update(session)
}

/** What a rep can do about it. */
export function storageVerbs(session: Session): Omit<KeepingActions, 'exportNow' | 'saveHeld'> {
  const { effects } = session
  return {
    reload: () => effects.reload(),
    openAgain: () => void openAgain(session),
    copyUnsaved: () => void copyUnsaved(session),
    showBackup: () => effects.openOptions('#/backup'),
    beginAnew: () => void beginAnew(session),
    showAside: () => effects.openOptions('#/diagnostics'),
  }
}

async function openAgain(session: Session): Promise<void> {
  const { store, t } = session.effects
  const opened = await store.reopen()
  if (!opened.ok) return tell(session, 'store', opened.code)
  session.closed = opened.value === 'same' ? undefined : 'emptied'
  update(session)
  if (session.closed) return
  const { desk } = session
  await settle(session)
  if (desk) await flush(desk)
  await learn(session)
  if (desk) await load(desk)
  if (!isUnsaved(session)) toast(session, t('storage.opened'))
}

async function copyUnsaved(session: Session): Promise<void> {
  const { copy, t } = session.effects
  const copied = await copy(unsavedText(session))
  toast(session, t(copied ? 'storage.copied' : 'storage.copyFailed'), copied ? 'info' : 'error')
}
