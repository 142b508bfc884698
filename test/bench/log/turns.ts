// Timing by turns: ours, raw, ours, raw … A machine that does other work slows whoever has the turn, so of all turns of each side the least counts.

type Side = 'ours' | 'raw'
/** Milliseconds of each turn; `held` is the longest time that the page had no turn. */
export type Samples = Map<string, Record<Side | 'held', number[]>>
/** The least of each. */
export type Measured = { ours: number; raw?: number; held?: number }
export type Report = Record<string, Measured>

/** Measures both sides, now this one first, now the other. */
export async function pair(
  samples: Samples,
  name: string,
  turn: number,
  work: Record<Side, () => Promise<unknown>>,
): Promise<void> {
  const sides: Side[] = turn % 2 ? ['raw', 'ours'] : ['ours', 'raw']
  for (const side of sides) await set(samples, name, side, work[side])
}

export async function set(samples: Samples, name: string, side: Side, work: () => Promise<unknown>): Promise<void> {
  const found = samples.get(name) ?? { ours: [], raw: [], held: [] }
  samples.set(name, found)
  const watch = watchTurns()
  const start = performance.now()
  await work()
  found[side].push(performance.now() - start)
  const held = watch()
  if (side === 'ours') found.held.push(held)
  // What was left over is cleared away on nobody's account.
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** Looks how long the page waits for its turn; answers with the longest wait. */
function watchTurns(): () => number {
  const channel = new MessageChannel()
  let [last, longest, going] = [performance.now(), 0, true]
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (going) setTimeout(() => channel.port2.postMessage(0), 4)
  }
  channel.port2.postMessage(0)
  return () => {
    going = false
    return Math.max(longest, performance.now() - last)
  }
}

export function least(samples: Samples): Report {
  const min = (values: readonly number[]) => (values.length ? Math.min(...values) : undefined)
  return Object.fromEntries(
    [...samples].map(([name, { ours, raw, held }]) => [
      name,
      { ours: min(ours) ?? 0, raw: min(raw), held: min(held) } satisfies Measured,
    ]),
  )
}
