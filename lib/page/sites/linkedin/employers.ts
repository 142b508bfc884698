// The employers of a person: one is the account, several are offered.
import { fold } from '../../names'
import type { Subject } from '../../reading'
import type { Found } from './scene'

/** Masked names ("*****") and repeated ones are left out; the order stays. */
export function chooseEmployer(said: Subject[], sure: boolean): Found {
  const named = said.filter(({ name }) => /[\p{L}\p{N}]/u.test(name))
  const subjects = named.filter(({ name }, index) => named.findIndex((one) => fold(one.name) === fold(name)) === index)
  const [only, another] = subjects
  if (!only || another) return { account: null, subjects }
  const { name, linkedin, source = '' } = only
  return { account: { name, linkedin, sure, sources: { name: source } } }
}
