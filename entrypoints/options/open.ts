// Opens the session of the options page over this browser, and connects it to the page's address and end.
import { wakeOnChanges } from '../../lib/alarms'
import type { StoreCode } from '../../lib/log/transaction'
import { type OptionsApp, startOptions } from '../../lib/options/options'
import type { Result } from '../../lib/result'
import { effects } from './effects'

/** The running page; a code when the log cannot be opened or read. */
export async function open(): Promise<Result<OptionsApp, StoreCode>> {
  const made = await effects()
  if (!made.ok) return made
  wakeOnChanges(made.value.store)
  const app = await startOptions(made.value, location.hash)
  if (app.failed) return { ok: false, code: app.failed, detail: 'nothing can be read' }
  addEventListener('hashchange', () => app.actions.go(location.hash))
  addEventListener('pagehide', () => void app.flush())
  document.addEventListener('visibilitychange', () => void (document.hidden && app.flush()))
  return { ok: true, value: app }
}
