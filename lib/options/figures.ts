// The log in figures.
import type { DiagnosticsState } from '../../components/options/model-privacy'
import { roomOf } from '../log/room'
import type { Stateless } from './session'

/** Only on its own page. */
export function diagnosticsOf(session: Stateless): DiagnosticsState | undefined {
  const { route, effects, log, kinds, unkept, aside, estimate } = session
  if (route.page !== 'diagnostics') return undefined
  return {
    ...effects.about,
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    accounts: log?.accounts.size ?? 0,
    evaluations: log?.evaluations.size ?? 0,
    drafts: unkept,
    aside: aside.length,
    room: roomOf(estimate),
  }
}
