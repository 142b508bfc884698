// How many people a company employs, as sites write it in their sentences: by the number and the word for people beside it.

export type Heads = { min?: number; max?: number }

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f\u066c ]\d{3})+|\d+`
const THOUSAND = String.raw`(?:\s?(?:k|tsd\.?|tausend|thousand|bin|mil|mila|duizend|tys\.?|هزار)(?![\p{L}]))?`
const PEOPLE =
  'employees|staff members|staff|team members|colleagues|associates|co-?workers|mitarbeit\\p{L}*|beschäftigte\\p{L}*|angestellte\\p{L}*|kolleg\\p{L}*|collaborateurs|salariés|employés|empleados|trabajadores|medewerkers|werknemers|collega.s|dipendenti|collaboratori|çalışan\\p{L}*|personel\\p{L}*|pracownik\\p{L}*|anställda|medarbet\\p{L}*|medarbejdere|ansatte|funcionários|colaboradores|εργαζ[οό]μεν\\p{L}*|υπαλλήλους|сотрудник\\p{L}*|نفر|کارمند|پرسنل|名(?:の(?:社員|従業員))?'
const LABEL =
  'number of employees|employees|headcount|company size|mitarbeiterzahl|anzahl (?:der )?mitarbeiter\\p{L}*|mitarbeiter|effectifs?|empleados|dipendenti|medewerkers|çalışan sayısı|従業員数?|社員数|تعداد کارکنان|αριθμός εργαζομένων|антал ansatte'

const RANGE = String.raw`(${NUMBER})${THOUSAND}(?:\s?(?:-|–|—|〜|~|to|bis|à|a|tot|ile|至)\s?(${NUMBER})(${THOUSAND}))?`
const SAID = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${RANGE})(\s?\+|['’]?\p{L}{0,4} (?:fazla|aşkın)|\s?以上)?\s?(?:\p{L}+ ){0,2}?(?:${PEOPLE})(?!\p{L})`,
  'iu',
)
const LABELLED = new RegExp(
  String.raw`(?:^|\s)(?:${LABEL})\s?[:：\n]?\s?(?:約|ca\.?|approx\.?|rund|about)?\s?(${RANGE})(\s?\+)?(?:\s?[名人])?(?:$|[\s,.;(（])`,
  'iu',
)
const MORE =
  /(?:more than|over|above|at least|exceeding|über|mehr als|mindestens|plus de|más de|mas de|meer dan|ruim|oltre|più di|mais de|ponad|mer än|over de|πάνω από|περισσότερ\p{L}*|более|بیش از)\s*$/iu
const LESS = /(?:fewer than|less than|under|weniger als|unter|moins de|menos de|minder dan|meno di|کمتر از)\s*$/iu

/** Digits of every script as 0 to 9. */
function digits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

function value(number: string | undefined, unit: string | undefined): number {
  return Number((number ?? '').replace(/\D/g, '')) * (unit?.trim() ? 1000 : 1)
}

/** The range of heads in one text; undefined when it speaks of none. Years and single digits in prose are no headcounts. */
export function headsIn(text: string): Heads | undefined {
  const plain = digits(text.slice(0, 1000))
  if (!/\d/.test(plain)) return
  const found = SAID.exec(plain) ?? LABELLED.exec(plain)
  if (!found) return
  const [, whole = '', first, last, lastUnit, plus] = found
  const unit = new RegExp(`(?:${NUMBER})(${THOUSAND})`, 'iu').exec(whole)?.[1]
  const min = value(first, unit)
  if (!min || (min > 1900 && min < 2100 && !unit && !/[.,'’]/.test(first ?? '') && !plus)) return
  if (last) return { min, max: value(last, lastUnit) }
  const before = plain.slice(Math.max(0, found.index - 30), found.index + found[0].indexOf(whole))
  if (plus || MORE.test(before)) return { min }
  return LESS.test(before) ? { max: min } : { min, max: min }
}
