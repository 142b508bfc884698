// The queue of captures in the extension's storage: one key for each, so that no two writers can overwrite one another.
import type { Capture } from '../messages'
import type { Result } from '../result'
import { describe } from './failure'
import type { Naming } from './naming'

/** What a queue needs of the extension's storage; the caller passes it in. */
export type QueueStorage = {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

const PREFIX = 'capture:'

/** The storage key of a capture, `capture:<id>`. */
export function captureKey(id: string): string {
  return PREFIX + id
}

/** Whether a storage key holds a capture. */
export function isCaptureKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** Puts a capture where the next page of the extension drains it; safe to repeat. */
export function queueCapture(storage: Pick<QueueStorage, 'set'>, capture: Capture): Promise<void> {
  return storage.set({ [captureKey(capture.id)]: capture })
}

/** The keys of waiting captures that name somebody, anywhere in what was captured. */
export async function capturesNaming(
  storage: Pick<QueueStorage, 'get'>,
  naming: Naming,
): Promise<Result<string[], 'queue'>> {
  try {
    const items = Object.entries(await storage.get(null))
    const named = items.filter(([key, item]) => isCaptureKey(key) && naming(JSON.stringify(item) ?? ''))
    return { ok: true, value: named.map(([key]) => key) }
  } catch (error) {
    return { ok: false, code: 'queue', detail: describe(error).detail }
  }
}

/** Takes them out of the queue unused; answers with how many there were. */
export async function eraseCaptures(
  storage: Pick<QueueStorage, 'get' | 'remove'>,
  naming: Naming,
): Promise<Result<number, 'queue'>> {
  const named = await capturesNaming(storage, naming)
  if (!named.ok) return named
  try {
    await storage.remove(named.value)
    return { ok: true, value: named.value.length }
  } catch (error) {
    return { ok: false, code: 'queue', detail: describe(error).detail }
  }
}
