// Whether the disk has room for the log, told while something can still be done about it.
import type { Timer } from './database'

/** What the browser says of its room, in bytes; with unlimited storage the quota of Chromium is what is used and what is free on the disk. */
export type Estimate = { usage?: number; quota?: number }

/** `low`: below 200 MB, worth a word; `full`: below 20 MB, the next save may fail. Sizes in bytes. */
export type Room = { state: 'ok' | 'low' | 'full'; used?: number; left?: number }

const LOW = 200_000_000
const FULL = 20_000_000

/** Judges what the browser estimates (`navigator.storage.estimate`); what it does not say is taken for enough. */
export function roomOf({ usage, quota }: Estimate): Room {
  if (usage === undefined || quota === undefined) return { state: 'ok' }
  const left = Math.max(quota - usage, 0)
  return { state: left < FULL ? 'full' : left < LOW ? 'low' : 'ok', used: usage, left }
}

const EVERY_MS = 600_000

/** Tells how much room there is, now and every ten minutes; returns how to stop. */
export function watchRoom(
  { estimate, timer }: { estimate: () => Promise<Estimate>; timer: Timer },
  tell: (estimate: Estimate) => void,
): () => void {
  let stop = () => {}
  let watching = true
  const look = async () => {
    const found = await estimate()
    if (!watching) return
    tell(found)
    stop = timer(() => void look(), EVERY_MS)
  }
  void look()
  return () => {
    watching = false
    stop()
  }
}
