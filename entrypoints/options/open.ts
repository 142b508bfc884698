// Opens the session of the options page over this browser, and connects it to the page's address and end.
import { v7 as newId } from 'uuid'
import { saveText } from '../../lib/download'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import { openStore } from '../../lib/log/store'
import type { StoreCode } from '../../lib/log/transaction'
import { makeBreath } from '../../lib/log/work'
import { type OptionsApp, startOptions } from '../../lib/options/options'
import type { Result } from '../../lib/result'

/** The running page; a code when the log cannot be opened. */
export async function open(): Promise<Result<OptionsApp, StoreCode>> {
  const now = Date.now
  const store = await openStore({ now, newId, random: Math.random })
  if (!store.ok) return store
  const device = await store.value.device()
  if (!device.ok) return device
  const app = await startOptions(
    {
      store: store.value,
      device: device.value,
      t: createTranslate('en', en),
      now,
      newId,
      timer: later,
      breathe: makeBreath(),
      save: saveText,
      navigate,
    },
    location.hash,
  )
  addEventListener('hashchange', () => app.actions.go(location.hash))
  addEventListener('pagehide', () => void app.flush())
  document.addEventListener('visibilitychange', () => void (document.hidden && app.flush()))
  return { ok: true, value: app }
}

function navigate(hash: string): void {
  if (location.hash !== hash) location.hash = hash
}

function later(run: () => void, ms: number): () => void {
  const handle = setTimeout(run, ms)
  return () => clearTimeout(handle)
}
