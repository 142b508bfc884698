// A round of the worker over this browser: everything that it needs beyond what a capture does.
import { accessTo, aloneUnlessBusy } from '../../lib/folder'
import { glanceAtLog } from '../../lib/log/glance'
import { stayAwake } from '../../lib/stay'
import type { CaptureOptions } from '../../lib/worker/capture'
import { makeRound, roundAfterChange } from '../../lib/worker/rounds'

/** Makes a round; `changed`: because the log has changed. */
export async function look(options: CaptureOptions, changed: boolean): Promise<void> {
  const { now, newId } = options
  const round = changed ? roundAfterChange : makeRound
  try {
    await round({
      ...options,
      glance: () => glanceAtLog({ now, newId, random: Math.random }),
      access: accessTo,
      alone: (run) => navigator.locks.request('touchstone round', run),
      aloneInFolder: aloneUnlessBusy,
      stay: stayAwake,
    })
  } catch {
    // Nobody is there to be told: what could not be done now is done by the next round.
  }
}
