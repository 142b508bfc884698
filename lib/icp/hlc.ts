// The hybrid logical clock that orders records: 9 base-36 digits of milliseconds, 4 of a counter, then the device.

const MS_DIGITS = 9
const COUNT_DIGITS = 4
const STAMP = /^[0-9a-z]{13}[A-Za-z0-9-]{1,40}$/
const MOST_MS = 36 ** MS_DIGITS - 1
const MOST_COUNT = 36 ** COUNT_DIGITS - 1
/** Clocks further ahead than this are not followed: one wrong clock must not carry every device along. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000

/** The next stamp of this device: later than `last`, and of `nowMs` where the clock moved on. */
export function tick(last: string | undefined, nowMs: number, device: string): string {
  const before = read(last)
  const now = clamp(nowMs)
  if (!before || now > before.ms) return write(now, 0, device)
  if (before.count < MOST_COUNT) return write(before.ms, before.count + 1, device)
  return write(before.ms + 1, 0, device)
}

/** What `last` becomes after seeing a stamp of another device: the later of the two; unreadable or far ahead ones change nothing. */
export function follow(last: string | undefined, seen: string, nowMs: number): string | undefined {
  const other = read(seen)
  if (!other || other.ms > clamp(nowMs) + MOST_AHEAD_MS) return last
  return last === undefined || seen > last ? seen : last
}

/** Milliseconds since the epoch of a stamp; 0 when unreadable. */
export function timeOf(hlc: string): number {
  return read(hlc)?.ms ?? 0
}

function read(hlc: string | undefined): { ms: number; count: number } | undefined {
  if (hlc === undefined || !STAMP.test(hlc)) return undefined
  return {
    ms: Number.parseInt(hlc.slice(0, MS_DIGITS), 36),
    count: Number.parseInt(hlc.slice(MS_DIGITS, MS_DIGITS + COUNT_DIGITS), 36),
  }
}

function write(ms: number, count: number, device: string): string {
  return base36(Math.min(ms, MOST_MS), MS_DIGITS) + base36(count, COUNT_DIGITS) + device
}

function base36(value: number, digits: number): string {
  return value.toString(36).padStart(digits, '0')
}

function clamp(ms: number): number {
  return Number.isFinite(ms) ? Math.min(Math.max(Math.floor(ms), 0), MOST_MS) : 0
}
