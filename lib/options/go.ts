// Going from one place of the options page to another.
import type { Route } from '../../components/options/model'
import { countSoon } from './effect'
import { hashOf, parseRoute } from './route'
import type { Session } from './session'
import { update } from './update'

/** Shows another place, and says so in the address. */
export function go(session: Session, route: Route): void {
  session.effects.navigate(hashOf(route))
  arrive(session, hashOf(route))
}

/** The address has changed: shows what it names. */
export function arrive(session: Session, hash: string): void {
  const before = session.route
  session.route = parseRoute(hash)
  if (before.profile !== session.route.profile) countSoon(session)
  update(session)
}
