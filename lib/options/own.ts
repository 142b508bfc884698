// What a team adds to the framework: criteria, kinds of catalysts, kinds of accounts, each under an id that is free.
import type { Group } from '../icp/framework'
import { draftOf } from './draft'
import { setField } from './edit'
import type { Session } from './session'

/** Adds a criterion under `own.<slug>`. */
export function addCriterion(session: Session, name: string, group: Group): void {
  const taken = Object.keys(onScreen(session)?.criteria ?? {})
  setField(session, `criteria/${freeId('own.', name, 'criterion', 60, taken)}`, { name, group })
}

/** Adds a kind of catalyst; until its figures are changed it counts like "something else". */
export function addCatalystKind(session: Session, name: string): void {
  const taken = Object.keys(onScreen(session)?.catalysts ?? {})
  setField(session, `catalysts/${freeId('own-', name, 'kind', 70, taken)}`, { name })
}

/** Adds a kind of accounts without a name or figures yet. */
export function addSegment(session: Session): void {
  const segments = onScreen(session)?.acquisition.segments ?? []
  const id = freeId(
    '',
    '',
    'segment',
    20,
    segments.map((one) => one.id),
  )
  setField(session, 'acquisition/segments', [...segments, { id, name: '', defaults: {} }])
}

function onScreen(session: Session) {
  return session.route.profile === undefined ? undefined : draftOf(session, session.route.profile)?.profile
}

/** An id of Latin letters and digits; `fallback` where a name has none, as in other scripts. */
function freeId(prefix: string, name: string, fallback: string, most: number, taken: readonly string[]): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most - 4)
    .replace(/^-|-$/g, '')
  const stem = prefix + (slug || fallback)
  let id = stem
  for (let number = 2; taken.includes(id); number += 1) id = `${stem}-${number}`
  return id
}
