// What the rep has set, kept with the log: their name, how keys work, which profile counts.
import { noteFormOf } from '../log/markup'
import type { Session } from './session'
import { recallSecondReader } from './suggest'
import { NOTE_FORM, tell, USED } from './update'

/** Reads the settings again, as at the start or after a restore. */
export async function recallSettings(session: Session): Promise<void> {
  const { store } = session.effects
  const [rep, letters, apart, used, form] = await Promise.all([
    store.rep(),
    store.setting('letters'),
    store.setting('apart'),
    store.setting(USED),
    store.setting(NOTE_FORM),
  ])
  session.used = used.ok && typeof used.value === 'string' ? used.value : undefined
  session.rep = rep.ok ? rep.value : undefined
  session.apart = apart.ok && Array.isArray(apart.value) ? apart.value.map(String) : []
  session.letters = !(letters.ok && letters.value === false)
  session.noteForm = noteFormOf(form.ok && form.value)
  await recallSecondReader(session)
}

/** Keeps one of them. */
export async function keepSetting(session: Session, name: string, value: unknown): Promise<void> {
  const kept = await session.effects.store.setSetting(name, value)
  if (!kept.ok) tell(session, 'store', kept.code)
}
