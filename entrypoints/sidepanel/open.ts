// Opens the panel's session over this browser, and connects it to its window.
import { wakeOnChanges } from '../../lib/alarms'
import { browser } from '../../lib/browser'
import type { StoreCode } from '../../lib/log/transaction'
import { followTheme } from '../../lib/look'
import { type PanelApp, startPanel } from '../../lib/panel/panel'
import type { Result } from '../../lib/result'
import { effects } from './effects'

/** The running panel; a code when the log cannot be opened or read. */
export async function open(): Promise<Result<PanelApp, StoreCode>> {
  void followTheme()
  const made = await effects()
  if (!made.ok) return made
  wakeOnChanges(made.value.store)
  const app = await startPanel(made.value)
  if (app.failed) return { ok: false, code: app.failed, detail: 'nothing can be read' }
  void import('./watch').then(({ watch }) => watch(app, browser, made.value.windowId))
  return { ok: true, value: app }
}
