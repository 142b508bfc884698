// How the pages look, and whether single letters are keys.
import type { Theme } from '../../components/options/model-privacy'
import type { Session } from './session'
import { tell, update } from './update'

/** Shows every page of the extension light, dark, or as the system is. */
export async function setTheme(session: Session, theme: Theme): Promise<void> {
  session.theme = theme
  update(session)
  await session.effects.themes.keep(theme)
}

/** Whether letters answer and move in the panel. */
export async function setLetters(session: Session, on: boolean): Promise<void> {
  session.letters = on
  update(session)
  const kept = await session.effects.store.setSetting('letters', on)
  if (!kept.ok) tell(session, kept.code)
}
