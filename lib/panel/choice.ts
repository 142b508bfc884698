// Which company of a page about several the rep picked: remembered for its address.
import { cleanUrl } from '../log/link'
import type { Subject } from '../page/reading'
import type { Session } from './session'
import { tell } from './update'

/** Remembers the company picked on a page. */
export async function remember(session: Session, url: string | undefined, subject: Subject): Promise<void> {
  const page = url && cleanUrl(url)
  if (!page) return
  const { name, domain, linkedin } = subject
  const kept = await session.effects.store.setSetting(keyOf(page), { name, domain, linkedin })
  if (!kept.ok) tell(session, 'store', kept.code)
}

/** The company that the rep picked on this page before. */
export async function recall(session: Session, url: string): Promise<Subject | undefined> {
  const page = cleanUrl(url)
  const kept = page ? await session.effects.store.setting(keyOf(page)) : undefined
  return kept?.ok && isSubject(kept.value) ? kept.value : undefined
}

function keyOf(page: string): string {
  return `choice:${page}`
}

function isSubject(value: unknown): value is Subject {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
