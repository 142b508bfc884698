// Whose word a release is: "SOURCE: X", "Herausgeber: X", an author that is a company, or "About X" at its foot.
import type { Clues } from '../../clues'
import { textOf } from '../../jsonld'
import { clean } from '../../name/clean'

export type Speaker = { name: string; source: string; weight: number }

const ISSUER =
  /^(?:source|quelle|herausgeber|emittent|issuer|issued by|kaynak|fuente|fonte|firmenkontakt|unternehmen|company)\s*:\s*(\p{Lu}.{1,60})$/iu
const ABOUT = /^(?:about|über|à propos de|informazioni su|acerca de)\s+(\p{Lu}.{1,50}?)(?:[:.\n]|$| is | ist | \()/iu
const NOBODY = /^(?:us|uns|the|this|our|ons|me|mich|author|autor)\b/i

/** The surest sign of it on the page, if there is one. */
export function speakerOf({ blocks, things }: Clues): Speaker | undefined {
  const texts = blocks.map(({ text }) => text)
  const issuer = texts.map((text) => ISSUER.exec(text)?.[1]).find((name) => name && clean(name))
  if (issuer) return { name: clean(issuer), source: 'issuer', weight: 4 }
  const author = things.find(({ role, types }) => role === 'author' && /Organization|Corporation/.test(types))
  const name = clean(textOf(author?.at.name))
  if (name) return { name, source: 'author', weight: 2.5 }
  const about = texts
    .map((text) => ABOUT.exec(text)?.[1] ?? '')
    .find((text) => text && !NOBODY.test(text) && clean(text))
  return about ? { name: clean(about), source: 'about', weight: 1.5 } : undefined
}
