// Drains the queue of captures into the log: each exactly once, however often a page or the worker dies on the way.
import type { AccountKey } from '../icp/account'
import { type Day, isDay } from '../icp/evaluation'
import { z } from '../icp/zod'
import type { Capture } from '../messages'
import type { Result } from '../result'
import type { NewRecord } from './context'
import { describe } from './failure'
import { cleanUrl, cut, foldQuote, foldText } from './link'
import { isCaptureKey, type QueueStorage } from './queue'
import type { StoreCode } from './transaction'
import type { Writer } from './write'

/**
 * Where a capture belongs: the account, and for evidence the criterion (none: not filed, as a note stays), for a catalyst its
 * kind and the day of the event, as far as the rep or the page says. `wait` leaves it in the queue, `discard` takes it out unused.
 */
export type Place = { account: AccountKey; criterion?: string; catalyst?: string; day?: Day } | 'wait' | 'discard'

/** `added` are the ids of new records; `waiting` what stays in the queue; `malformed` counts entries that are no captures and are left alone. */
export type Drained = { added: string[]; waiting: Capture[]; discarded: number; malformed: number }

/** The storage of the queue failed, or the log refused. */
export type DrainCode = StoreCode | 'queue'

const MAX_TITLE = 300
/** The end of the year 9999: later times have no day of ten characters. */
const LAST_MS = 253_402_300_799_999

const Queued = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  url: z.string(),
  title: z.string(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  time: z.number().check(z.gte(0), z.lte(LAST_MS)),
  windowId: z.optional(z.number()),
  page: z.optional(z.unknown()),
  as: z.discriminatedUnion('what', [
    z.object({ what: z.literal('evidence') }),
    z.object({ what: z.literal('catalyst'), kind: z.optional(z.string().check(z.maxLength(80))) }),
    z.object({ what: z.literal('note') }),
  ]),
})

/** Turns queued captures into records, oldest first, and takes out of the queue what is safely in the log. Safe to repeat at any moment. */
export async function drain(
  storage: QueueStorage,
  store: Pick<Writer, 'append'>,
  place: (capture: Capture) => Place,
): Promise<Result<Drained, DrainCode>> {
  const queued = await guarded(() => storage.get(null))
  if (!queued.ok) return queued
  const { captures, malformed } = capturesOf(queued.value)
  const drained: Drained = { added: [], waiting: [], discarded: 0, malformed }
  for (const { key, capture } of captures) {
    const settled = await settle(store, capture, place(capture), drained)
    if (!settled.ok) return settled
    if (!settled.value) continue
    // Only now: what dies in between is drained again, and its id is in the log already.
    const removed = await guarded(() => storage.remove([key]))
    if (!removed.ok) return removed
  }
  return { ok: true, value: drained }
}

/** Puts one capture where it belongs; whether it has left the queue for good. */
async function settle(
  store: Pick<Writer, 'append'>,
  capture: Capture,
  where: Place,
  drained: Drained,
): Promise<Result<boolean, DrainCode>> {
  if (where === 'discard') drained.discarded += 1
  if (typeof where === 'string') {
    if (where === 'wait') drained.waiting.push(capture)
    return { ok: true, value: where === 'discard' }
  }
  const added = await store.append([toRecord(capture, where)])
  if (added.ok) drained.added.push(...added.value.map((record) => record.id))
  // No record can be made of it there: it waits, and the others go on.
  else if (added.code === 'invalid') drained.waiting.push(capture)
  else return added
  return { ok: true, value: added.ok }
}

async function guarded<Value>(call: () => Promise<Value>): Promise<Result<Value, DrainCode>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    return { ok: false, code: 'queue', detail: describe(error).detail }
  }
}

function capturesOf(items: Record<string, unknown>): {
  captures: { key: string; capture: Capture }[]
  malformed: number
} {
  const entries = Object.entries(items).filter(([key]) => isCaptureKey(key))
  const captures = entries.flatMap(([key, item]) => {
    const capture = Queued.safeParse(item)
    return capture.success ? [{ key, capture: capture.data }] : []
  })
  captures.sort((a, b) => a.capture.time - b.capture.time || (a.key < b.key ? -1 : 1))
  return { captures, malformed: entries.length - captures.length }
}

/** The record of a capture: `observed`, being a quote with its link, else `inferred`; its day is the UTC day of the capture. */
export function toRecord(capture: Capture, place: Exclude<Place, string>): NewRecord {
  const { quote, anchor } = foldQuote(capture.quote, capture.prefix, capture.suffix)
  const url = cleanUrl(capture.url)
  const day = new Date(capture.time).toISOString().slice(0, 10)
  const base = {
    id: capture.id,
    account: place.account,
    quote,
    title: cut(foldText(capture.title), MAX_TITLE),
    grade: quote && url ? ('observed' as const) : ('inferred' as const),
    ...(url ? { url } : {}),
    ...(anchor ? { anchor } : {}),
  }
  if (capture.as.what === 'catalyst') {
    const catalyst = place.catalyst ?? capture.as.kind ?? 'other'
    return {
      ...base,
      kind: 'catalyst',
      catalyst,
      captured: day,
      ...(place.day && isDay(place.day) ? { day: place.day } : {}),
    }
  }
  return { ...base, kind: 'evidence', criterion: place.criterion ?? '', day }
}
