// Where a company has its seat, as its sentences and its embedded address say it.
import { textOf } from '../../jsonld'

const PLACE =
  /^(?:the )?(?:St\. )?\p{Lu}[\p{L}'’-]*(?: (?:(?:am|an|der|de|la|le|del|sur|upon|of|bei) )?\p{Lu}[\p{L}'’-]*){0,3}(?:, (?:\p{Lu}\.){2,3}|, \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}){0,2}/u
const BEFORE = [
  /(?:headquartered|headquarters (?:is |are )?(?:located )?|(?<!web-|cloud-)based|head office|hauptsitz|firmensitz|unternehmenssitz|stammsitz|\bsitz|ansässig) (?:in|at) /i,
  /(?:siège social|siège|basée?|située?|sede|con sede|con base|gevestigd|hoofdkantoor|med hovedkontor|huvudkontor|z siedzibą|siedziba) (?:est |social )?(?:à|en|in|te|i|w|a) /i,
]
const LABEL =
  /(?:^|[\s|·])(?:headquarters|head office|hauptsitz|sitz der gesellschaft|firmensitz|siège social|sede legale|genel merkez|merkez|本社(?:所在地)?|دفتر مرکزی|έδρα)\s?[:：]\s?([^\n|;:]{2,60})/iu
const SEATED = /(\p{Lu}[\p{L}-]+) merkezli/u
const TOWN = String.raw`(?!Euro|Uhr|Kilometer|Kunden|Mitarbeiter|Prozent)(?:(?:Bad|Sankt|St\.|San|Santa|New|Den|Le|La|Les|Los|Las|Saint|Port|Gran) )?\p{Lu}\p{Ll}[\p{L}-]+(?: (?:am|an der|ob der|im) \p{Lu}\p{Ll}+)?`
/** Five digits, or four with letters as in the Netherlands, with a country's sign, or between commas: a bare 2024 is a year. */
const POSTAL = [
  new RegExp(
    String.raw`(?:^|[\s,|•·])(?:[A-Z]{1,3}-\d{4,5}|\d{5}|\d{4} ?[A-Z]{2})(?:,? )(${TOWN})(?=$|[\s,.|•·(])`,
    'u',
  ),
  new RegExp(String.raw`,\s(?!19|20)\d{4} (${TOWN})(?=$|[,.|•·(])`, 'u'),
  /(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, [A-Z]{2})\.? \d{5}(?!\d)/u,
  /〒\s?\d{3}-?\d{4}\s*(\p{L}{2,4}[都道府県]?\p{L}{1,5}[市区])/u,
]

/** The seat that a sentence or a labelled line names. */
export function placeIn(raw: string): string | undefined {
  const text = raw.slice(0, 1000)
  for (const pattern of BEFORE) {
    const found = pattern.exec(text)
    const place = found && PLACE.exec(text.slice(found.index + found[0].length))?.[0]
    if (place) return place
  }
  return SEATED.exec(text)?.[1] ?? LABEL.exec(text)?.[1]?.trim()
}

/** The town of a postal address. */
export function townIn(text: string): string | undefined {
  return POSTAL.map((pattern) => pattern.exec(text.slice(0, 300))?.[1]).find(Boolean)
}

/** Locality, region and country of a schema.org address. */
export function placeOf(address: unknown): string | undefined {
  const value = Array.isArray(address) ? address[0] : address
  if (typeof value === 'string') return value.length < 60 ? value : undefined
  if (!value || typeof value !== 'object') return
  const { addressLocality, addressRegion, addressCountry } = value as Record<string, unknown>
  const parts = [addressLocality, addressRegion, addressCountry].map((part) => textOf(part).trim())
  return parts[0] ? [...new Set(parts.filter(Boolean))].join(', ') : undefined
}
