// The state of things in figures, and as a report that names nobody.
import { DATABASE_VERSION } from '../log/database'
import { diagnosticsOf } from './figures'
import type { Session } from './session'
import { tell, toast, update } from './update'

/** Asks how much room there is, and how much work is unsaved. */
export async function measure(session: Session): Promise<void> {
  const { estimate, store } = session.effects
  session.estimate = await estimate()
  const drafts = await store.unkept()
  if (!drafts.ok) return tell(session, drafts.code)
  session.unkept = drafts.value.length
  update(session)
}

/** Puts the report on the clipboard: counts, sizes and codes, no name, no key, no text. */
export async function copyReport(session: Session): Promise<void> {
  const { copy, t } = session.effects
  const copied = await copy(reportOf(session))
  toast(session, t(copied ? 'report.copied' : 'report.failed'), copied ? 'info' : 'error')
}

/** The report as plain text in English, for whoever helps. */
export function reportOf(session: Session): string {
  const state = diagnosticsOf({ ...session, route: { page: 'diagnostics' } })
  if (!state) return ''
  const { effects, marker, folder, versions, chosen: _, ...rest } = session
  const day = (time: number | undefined) => (time === undefined ? 'never' : new Date(time).toISOString().slice(0, 10))
  const lines: [string, string | number][] = [
    ['Touchstone', state.version],
    ['Browser', state.browser],
    ['Language', effects.t.locale],
    ['Day', day(effects.now())],
    ['Storage', effects.store.mode],
    ['Database version', DATABASE_VERSION],
    ['Accounts', state.accounts],
    ['Evaluations', state.evaluations],
    ...state.kinds.map(({ kind, count }): [string, number] => [`Records: ${kind}`, count]),
    ['Profiles', versions.size],
    ['Unsaved drafts', state.drafts],
    ...countsOf(rest.aside.map(({ from, code }) => `Set aside: ${from}, ${code}`)),
    ['Used bytes', state.room.used ?? 'unknown'],
    ['Bytes left', state.room.left ?? 'unknown'],
    ['Last backup', day(marker?.backup)],
    ['Folder', folder ? folder.access : effects.folders.supported ? 'none' : 'unsupported'],
    ['Last sync', day(folder?.last?.time)],
    ['Folder problem', folder?.problem ?? 'none'],
  ]
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

function countsOf(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}
