// Whether the disk has room for the log, told while something can still be done about it.

/** `low`: worth a word; `full`: the next save may fail. Sizes in bytes. */
export type Room = { state: 'ok' | 'low' | 'full'; used?: number; left?: number }

const LOW = 200_000_000
const FULL = 20_000_000

/** Judges what the browser estimates (`navigator.storage.estimate`); what it does not say is taken for enough. */
export function roomOf({ usage, quota }: { usage?: number; quota?: number }): Room {
  if (usage === undefined || quota === undefined) return { state: 'ok' }
  const left = Math.max(quota - usage, 0)
  return { state: left < FULL ? 'full' : left < LOW ? 'low' : 'ok', used: usage, left }
}
