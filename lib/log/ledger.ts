// What this profile remembers of the sync folder, so that it knows what it wrote from what others did.
import { z } from '../icp/zod'
import type { Result } from '../result'
import { need } from './failure'
import type { Store } from './store'
import type { StoreCode } from './transaction'

/**
 * `known`: paths of files that are in the log. `own`: names that this profile ever wrote; an old one that comes back must not look like another's.
 * `mark`: the device and watermark of the log whose records all stand in the own directory.
 */
const Ledger = z.object({ known: z.array(z.string()), own: z.array(z.string()), mark: z.optional(z.string()) })
export type Ledger = z.infer<typeof Ledger>

const NAME = 'local:folder'
const MOST_NAMES = 2000

type Settings = Pick<Store, 'setting' | 'setSetting'>

/** What is remembered; throws the code of a store that cannot say. */
export async function readLedger(store: Settings): Promise<Ledger> {
  const read = Ledger.safeParse(need(await store.setting(NAME)))
  return read.success ? read.data : { known: [], own: [] }
}

/** Remembers from here on; throws the code of a store that cannot. */
export async function keepLedger(store: Settings, { known, own, mark }: Ledger): Promise<void> {
  const kept: Ledger = { known: [...new Set(known)], own: [...new Set(own)].slice(-MOST_NAMES), mark }
  need(await store.setSetting(NAME, kept, { quiet: true }))
}

/** Another folder holds nothing of what the one before did. */
export async function forgetMark(store: Settings): Promise<Result<void, StoreCode>> {
  const kept = await store.setting(NAME)
  if (!kept.ok) return kept
  const read = Ledger.safeParse(kept.value)
  if (!read.success) return { ok: true, value: undefined }
  return store.setSetting(NAME, { ...read.data, mark: undefined }, { quiet: true })
}
