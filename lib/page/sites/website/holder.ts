// Who holds the rights: the name in "© 2024 Acme Ltd. All rights reserved. Website by Pixelhut", never the makers of the site.
import { LEGAL_FORMS } from '../../../icp/legal'
import { wordsOf } from '../../name/key'

/** What follows these was made by somebody else. */
const MAKERS =
  /(?:\b(?:web ?)?(?:site|design\w*|develop\w*|built|made|powered|created|hosted|maintained|hosting|webdesign|realisa\w*|realiz\w*|umsetzung|gestaltung|konzept\w*|programmierung|entwickelt|erstellt|realisier\w*|réalis\w*|conception|création|diseñ\w*|desarroll\w*|yazılım|tasarım|hazırlayan|ontwerp|ontwikkel\w*|gemaakt|svilupp\w*|criado|desenvolv\w*|طراحی\S*)(?:\s+(?:&|and|und|et|y|ve|en)\s+\w+)?\s*(?:by|von|par|door|por|da|di|:|توسط)(?=\s|$)|\bcontact form by\b)/iu
const SIGN =
  /©|\(c\)|&copy;|\ufffd(?=\s*\d{4})|(?<!\p{L})(?:copyrights?|copr\.|telif hak(?:kı|ları)|droits d'auteur|derechos de autor|auteursrecht)(?!\p{L})/iu
const YEARS =
  /(?:\b|(?<=[a-z]))(?:19|20)\d\d\b(?:\s*[-–—/,]\s*(?:(?:19|20)\d\d|\d\d|present|today|heute)\b)?|[۰-۹]{4}/gi
const END =
  /[\s.,|•·;:–—-]*(?:\ball rights?\b|\ball right\b|\balle rechte|\btous droits|\btodos los derechos|\btodos os direitos|tüm hakları|her hakkı|\balle rechten|\btutti i diritti|wszelkie prawa|μη επιφύλαξη|πνευματικά|تمامی|تمام|کلیه|\bprivacy|\bterms\b|\blegal\b|\bimpressum|\bdatenschutz|\bwebsite\b|\bsite ?map|\bdisclaimer|\bcookie|\bcontact\b|\bkontakt|\breserved|\bexcept\b|\bunless\b|\bis a\b|\bare\b|\bregistered\b|\btrademark|\btel\b|\bphone\b|\bfind us|\bfollow|[|•·]|\s[–—-]\s|(?<=\p{Ll}{2})(?<!(?:Inc|Ltd|Corp|Co|Tic|San|Cie|Bros))\.\s+(?=\p{L}{3})|https?:|www\.|[,(]\s*\d).*$/iu
const START = /^(?:\s|[.,:;|–—•·©\ufffd®-]|\b(?:by|bei|von|de|par|of|the contents?|\(c\)|copyright)\b)+/i

/** Ends a name after its legal form: "Acme GmbH Berlin" is "Acme GmbH". */
function cutAfterForm(name: string): string {
  const words = name.split(' ')
  const form = words.findIndex(
    (word, at) => at > 0 && LEGAL_FORMS.after.has(wordsOf(word).join('')) && word.length > 1 && /^\p{Lu}/u.test(word),
  )
  return form > 0 ? words.slice(0, endOfForm(words, form)).join(' ') : name
}

/** Where the longest form ends that begins here: "GmbH & Co. KG" is one. */
function endOfForm(words: readonly string[], start: number): number {
  for (let end = start + LEGAL_FORMS.longest; end > start + 1; end--)
    if (end <= words.length && LEGAL_FORMS.after.has(words.slice(start, end).flatMap(wordsOf).join(''))) return end
  return start + 1
}

/** A form whose full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s,])(?:Inc|Ltd|Corp|Co|Cie|Bros|Şti|(?:\p{Lu}\.)+\p{Lu})$/u

function nameIn(part: string): string {
  const rest = part.replace(YEARS, ' ').replace(START, '').replace(END, '').trim()
  const name = cutAfterForm(rest).replace(/[\s.,;:]+$/, '')
  return ABBREVIATED.test(name) && part.includes(`${name}.`) ? `${name}.` : name
}

/** The names that a line with a copyright sign may give, what stands after the sign first. */
export function holdersIn(line: string): string[] {
  const own = line.split(MAKERS, 1)[0] ?? ''
  const parts = own.split(SIGN)
  const after = parts.slice(1)
  const before = parts[0] ?? ''
  // Before the sign a name is the last thing said: "Acme Ltd © 2024".
  const last = before.split(/[|•·\n]|(?<!Inc|Ltd|Corp|Co|LLC)\.\s|\d{3}\s/).pop() ?? ''
  return [...after, parts.length > 1 ? last : before].map(nameIn).filter((name) => name.length > 1 && name.length < 70)
}
