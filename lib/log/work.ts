// Long work that the page stays alive under: told how far it is, and called off by whoever started it.
import type { Steps } from '../icp/steps'
import type { GivenUp } from './transaction'

/** `progress` hears how much of the whole is done, in units of the work; `signal` calls it off, and nothing of it is kept. */
export type Work = { progress?: (done: number, total: number) => void; signal?: AbortSignal }

/** Long work on screen: what it is, and how much of it is done, in its own units. */
export type Job<What extends string = string> = { what: What; done: number; total: number }

/** A page on which one such work goes on at a time; `abort` calls it off. */
export type Workplace<What extends string> = { job?: Job<What>; abort?: AbortController }

/** Progress is shown this often, in ms. */
const SHOW_MS = 100

/** Does the work with its progress on screen, which `update` draws; undefined when other work is still going on. */
export async function workOn<What extends string, Value>(
  place: Workplace<What>,
  what: What,
  page: { now: () => number; update: () => void },
  work: (options: Required<Work>) => Promise<Value>,
): Promise<Value | undefined> {
  if (place.job) return undefined
  const abort = new AbortController()
  place.abort = abort
  place.job = { what, done: 0, total: 0 }
  page.update()
  let shown = page.now()
  const progress = (done: number, total: number) => {
    place.job = { what, done, total }
    if (page.now() - shown < SHOW_MS) return
    shown = page.now()
    page.update()
  }
  try {
    return await work({ progress, signal: abort.signal })
  } finally {
    place.job = undefined
    place.abort = undefined
    page.update()
  }
}

const CANCELLED: GivenUp = { code: 'cancelled', detail: 'called off' }

/** Throws when the work was called off; inside a transaction that undoes it. */
export function goOn({ signal }: Work): void {
  if (signal?.aborted) throw CANCELLED
}

/** Items that a transaction is given at a time: enough to keep the database busy, few enough that the page never waits long. */
export const CHUNK = 500

/** The last of the requests that were made for a part. */
export type Handed = { answered: Promise<unknown> } | undefined

/**
 * Hands items to a transaction part by part. `hand` makes its requests and need not wait for their answers: the next part is made ready while the
 * database works on the one before, and in between the page has its turn.
 */
export async function inChunks<Item>(
  items: readonly Item[],
  work: Work,
  hand: (part: readonly Item[]) => Promise<Handed>,
): Promise<void> {
  let before: Promise<unknown> | undefined
  for (let start = 0; start < items.length; start += CHUNK) {
    goOn(work)
    const handed = await hand(items.slice(start, start + CHUNK))
    // When the part before it fails, nobody is left to wait for this one.
    handed?.answered.catch(() => undefined)
    await before
    before = handed?.answered
    work.progress?.(start, items.length)
  }
  await before
  goOn(work)
  work.progress?.(items.length, items.length)
}

const BREATH_MS = 12

/** A pause for long work outside of the database: waits for a turn of the page when the last was a while ago. */
export function makeBreath(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < BREATH_MS) return undefined
    return turn().then(() => {
      last = performance.now()
    })
  }
}

/** One turn of everybody else. A timer would do, but browsers make those wait that follow one another. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** What comes of steps that are taken while the page stays alive; throws when called off. */
export async function unhurried<Result>(
  steps: Steps<Result>,
  breathe: () => Promise<void> | undefined = makeBreath(),
  work: Work = {},
): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const pause = breathe()
    if (!pause) continue
    await pause
    goOn(work)
  }
}
