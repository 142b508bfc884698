// Opens what is to be printed over this browser's log.
import { v7 as newId } from 'uuid'
import { english } from '../../lib/locale/english'
import { openStore } from '../../lib/log/store'
import type { StoreCode } from '../../lib/log/transaction'
import { type PrintApp, startPrint } from '../../lib/print/print'
import type { Result } from '../../lib/result'

/** The running page; a code when the log cannot be opened. */
export async function open(): Promise<Result<PrintApp, StoreCode>> {
  const store = await openStore({ now: Date.now, newId, random: Math.random })
  if (!store.ok) return store
  const effects = {
    store: store.value,
    t: english,
    now: Date.now,
    print: () => globalThis.print(),
    title(text: string) {
      document.title = text
    },
  }
  addEventListener('hashchange', () => location.reload())
  return { ok: true, value: startPrint(effects, location.hash) }
}
