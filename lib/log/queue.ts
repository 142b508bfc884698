// The queue of captures in the extension's storage: one key for each, so that no two writers can overwrite one another.
import type { Capture } from '../messages'

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
