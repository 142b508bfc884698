// Which columns a CRM takes: the presets that ship, and those that a team edited and loaded again.
import { CrmPreset, parsePreset } from '../log/crm'
import { fileName } from '../log/name'
import { presetsOf } from './preset'
import type { Session } from './session'
import { tell, toast, update } from './update'

const KEY = 'crm presets'
/** Larger files are refused unread, in bytes. */
const MOST_BYTES = 1_000_000

/** Finds the presets of an earlier visit; what is none is left out. */
export async function recallPresets(session: Session): Promise<void> {
  const kept = await session.effects.store.setting(KEY)
  const found = kept.ok && Array.isArray(kept.value) ? kept.value : []
  session.presets = found.flatMap((data) => {
    const preset = CrmPreset.safeParse(data)
    return preset.success ? [preset.data] : []
  })
}

/** Saves a preset as a file, to be edited. */
export function savePreset(session: Session, id: string): void {
  const { save, t } = session.effects
  const preset = presetsOf(session).find((one) => one.id === id)
  if (!preset) return
  const name = fileName(['touchstone', 'crm', id], 'json')
  save(name, `${JSON.stringify(preset, null, 2)}\n`, 'application/json')
  toast(session, t('toast.exported', { name }))
}

/** Loads a preset that was edited; it takes the place of the one with its id. */
export async function loadPreset(session: Session, file: File): Promise<void> {
  const { t } = session.effects
  const parsed = file.size > MOST_BYTES ? undefined : parsePreset(await file.text())
  if (!parsed?.ok) {
    toast(session, t('preset.invalid', { detail: parsed?.detail ?? '' }), 'error')
    return
  }
  const before = session.presets
  const back = async () => void (await keep(session, before))
  if (await keep(session, [...before.filter(({ id }) => id !== parsed.value.id), parsed.value]))
    toast(session, t('preset.loaded', { name: parsed.value.name }), 'info', back)
}

/** Goes back to the preset that ships, or takes one away that does not. */
export async function removePreset(session: Session, id: string): Promise<void> {
  const before = session.presets
  const rest = before.filter((preset) => preset.id !== id)
  const back = async () => void (await keep(session, before))
  if (await keep(session, rest)) toast(session, session.effects.t('toast.removed'), 'info', back)
}

/** Whether they are kept. */
async function keep(session: Session, presets: CrmPreset[]): Promise<boolean> {
  const kept = await session.effects.store.setSetting(KEY, presets.length ? presets : undefined)
  if (kept.ok) session.presets = presets
  else tell(session, kept.code)
  update(session)
  return kept.ok
}
