// The shape of a language's table of rules, and the little notation its patterns are written in.
import type { SignalKind } from './hint'

/**
 * Patterns, one per line, of elements parted by blanks:
 * `acquir(e|es|ed)` a word with its listed endings · `buys|bought` one of several · `insolvenz*` and `*abbau` a stem and an
 * ending of compounds · `take_over` words in a row · `@buy` a class of this table · `~4` up to four other words between ·
 * `x?` may be missing · `^` at the start of the sentence ·
 * `#money #count #pct #num #year #name` an amount with currency, a whole number, a share, any number, a year, a capitalised word.
 * A line that begins with `//` is a remark.
 */
export type Patterns = string

/** `strong` counts wherever it stands; `weak` in a title, in a first sentence, or when two agree; `not` takes both back right where it stands,
 * `never` in its whole sentence. */
export type KindRules = { strong: Patterns; weak?: Patterns; not?: Patterns; never?: Patterns }

export type Lexicon = {
  lang: string
  /** Frequent small words by which the language is told. */
  stop: string
  /** Words with a dot that end no sentence, without the dot. */
  abbreviations: string
  classes: Record<string, string>
  kinds: Partial<Record<SignalKind, KindRules>>
  guards: {
    /** "Founded in", "since", "over the years": what is told is past. */
    history: Patterns
    /** Denials and negations: the event is reported as not happening. */
    denial: Patterns
    /** If, could have, how to, what is, tips: nothing is asserted. */
    hypothesis: Patterns
    /** Marks a block as a self-description, an advert, or legal text, where nothing new is told. */
    boilerplate: Patterns
    /** Sport, fiction, politics, statistics of whole economies: no organisation's event. */
    elsewhere: Patterns
    /** Words by which a text reports rather than describes: announced, today, has launched. */
    reported: Patterns
    /** First lines of pages where nothing is news. */
    legal: Patterns
  }
  status: { rumoured: Patterns; announced: Patterns; done: Patterns }
  /** "we", "our company": the account on its own site. */
  own: Patterns
  /** "the company", "the group": what was last spoken of. */
  same: Patterns
  /** Before the name of somebody who stands beside the event, by kind: "led by", "partner at". */
  beside: Partial<Record<SignalKind | 'any', Patterns>>
  /** Before a name behind the event that is its owner after all, by kind: "against", "joins". */
  owner: Partial<Record<SignalKind | 'any', Patterns>>
  /** Behind the name of somebody who stands beside the event, by kind: "invests in", "advises". */
  acts: Partial<Record<SignalKind | 'any', Patterns>>
  /** Words of a deal between its two sides: `buys` has the acquirer before it and the target behind, `bought` the other way round. */
  deal?: { buys: Patterns; bought: Patterns }
  /** Words that go on about the name before a comma: "Acme, which …". */
  relative: Patterns
  /** Months as [number, forms parted by `|`]: 1 to 12, Jalali ones 101 to 112. */
  months: [number, string][]
  /** Words of relative days; weekdays from Sunday on. `deadline` stands before a date until which something runs. */
  days: { today: Patterns; yesterday: Patterns; tomorrow: Patterns; weekdays: string[]; deadline: Patterns }
}
