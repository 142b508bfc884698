// A language's table made ready: every pattern compiled once, when the language is first met.
import { compile, type Vocabulary, vocabulary } from './compile'
import type { Months } from './dates'
import type { HintStatus, SignalKind } from './hint'
import type { Lexicon } from './lexicon'
import { de } from './lexicons/de'
import { en } from './lexicons/en'
import { es } from './lexicons/es'
import { fa } from './lexicons/fa'
import { fr } from './lexicons/fr'
import { nl } from './lexicons/nl'
import { tr } from './lexicons/tr'
import { type Index, index } from './match'
import { fold } from './tokens'

const LEXICONS: Lexicon[] = [en, de, nl, fr, es, tr, fa]

export type KindLabel = { kind: SignalKind; grade: 'strong' | 'weak' | 'not' | 'never' }
export type Guard = keyof Lexicon['guards'] | 'own' | 'same' | Exclude<HintStatus, 'denied'>
export type DayWord = 'today' | 'yesterday' | 'tomorrow' | 'deadline'

export type Table = {
  lang: string
  vocab: Vocabulary
  kinds: Index<KindLabel>
  /** Elements of which a text must have at least one for anything to be found in it; -1 where a pattern has none. */
  keys: ReadonlySet<number>
  guards: Index<Guard>
  beside: Index<SignalKind | 'any'>
  owner: Index<SignalKind | 'any'>
  acts: Index<SignalKind | 'any'>
  deal: Index<'buys' | 'bought'>
  /** Small words, which are no names even with a capital. */
  small: ReadonlySet<string>
  days: Index<DayWord>
  relative: ReadonlySet<string>
  months: Months
  weekdays: Map<string, number>
  abbreviations: ReadonlySet<string>
}

function build(lexicon: Lexicon): Table {
  const small = new Set(lexicon.stop.split(/\s+/).map(fold))
  const vocab = vocabulary(lexicon.classes, small)
  const kinds = Object.entries(lexicon.kinds).flatMap(([name, rules]) =>
    (['strong', 'weak', 'not', 'never'] as const).flatMap((grade) =>
      compile<KindLabel>(vocab, rules[grade], { kind: name as SignalKind, grade }),
    ),
  )
  const guards = Object.entries({ ...lexicon.guards, ...lexicon.status, own: lexicon.own, same: lexicon.same })
  const sides = (side: Lexicon['beside']) =>
    index(Object.entries(side).flatMap(([kind, patterns]) => compile(vocab, patterns, kind as SignalKind | 'any')))
  const { weekdays, ...days } = lexicon.days
  return {
    lang: lexicon.lang,
    vocab,
    kinds: index(kinds),
    guards: index(guards.flatMap(([name, patterns]) => compile(vocab, patterns, name as Guard))),
    beside: sides(lexicon.beside),
    owner: sides(lexicon.owner),
    acts: sides(lexicon.acts),
    deal: index((['buys', 'bought'] as const).flatMap((way) => compile(vocab, lexicon.deal?.[way], way))),
    small,
    keys: new Set(kinds.map(({ key }) => key ?? -1)),
    days: index(Object.entries(days).flatMap(([name, patterns]) => compile(vocab, patterns, name as DayWord))),
    relative: new Set(lexicon.relative.split('|').map(fold)),
    months: new Map(
      lexicon.months.flatMap(([number, forms]) => forms.split('|').map((form) => [fold(form), number] as const)),
    ),
    weekdays: new Map(weekdays.flatMap((forms, day) => forms.split('|').map((form) => [fold(form), day] as const))),
    abbreviations: new Set(lexicon.abbreviations.split(/\s+/)),
  }
}

const tables = new Map<string, Table>()

/** The rules of a language, or nothing where it has no table. */
export function tableOf(lang: string): Table | undefined {
  const known = tables.get(lang)
  if (known) return known
  const lexicon = LEXICONS.find((one) => one.lang === lang)
  if (!lexicon) return
  const table = build(lexicon)
  tables.set(lang, table)
  return table
}

/** Small words by language, for telling languages apart. */
export const STOPS: Record<string, string> = Object.fromEntries(LEXICONS.map(({ lang, stop }) => [lang, stop]))

/** Languages that have a table. */
export const LANGUAGES: readonly string[] = LEXICONS.map(({ lang }) => lang)
