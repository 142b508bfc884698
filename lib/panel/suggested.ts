// Which of the events found on a page are still to be suggested.
import type { PanelState, Suggestion } from '../../components/panel/model'
import { catalystKinds } from '../icp/catalyst'
import { daysBetween } from '../icp/day'
import type { Day } from '../icp/evaluation'
import type { Profile } from '../icp/profile'
import type { RecordOf } from '../icp/records'
import { foldQuote, foldText } from '../log/link'
import type { Block } from '../page/reading'
import type { CatalystHint } from '../page/signals/hint'
import type { SecondOpinion } from '../second-reader'
import type { Desk } from './desk'

const MOST = 5
/** Two reports of one kind within so many days are one event. */
const SAME_EVENT_DAYS = 45

/** What was found on a page for the account on the desk. */
export type Found = {
  /** Its cleaned address, and as the tab has it. */
  page: string
  url: string
  title: string
  blocks: Block[]
  today: Day
  account: string
  hints: CatalystHint[]
  dismissed: string[]
  unchecked?: string
  opinions?: Record<string, SecondOpinion>
}

type Searched = { found?: Found; desk?: Desk; profile: Profile }

/** What is left to suggest: not what was dismissed, nor what the account's catalysts say already. */
export function suggestionsOf(session: Searched): Pick<PanelState, 'suggestions' | 'others' | 'unchecked'> {
  const { found, desk, profile } = session
  if (!found || !desk || found.account !== desk.account.key) return { suggestions: [], others: 0 }
  const kinds = catalystKinds(profile)
  const catalysts = desk.seen?.catalysts ?? []
  const quotes = new Set([...catalysts, ...(desk.seen?.evidence ?? [])].map(({ quote }) => quote))
  const mine = found.hints.filter(({ subject, status }) => subject !== 'other' && status !== 'denied')
  const isOpen = (hint: CatalystHint) => {
    const id = idOf(hint)
    return !found.dismissed.includes(id) && !quotes.has(quoteOf(hint).quote) && found.opinions?.[id]?.holds !== false
  }
  const open = mine.filter(isOpen)
  const suggestions = open.toSorted(byWeight).map((hint): Suggestion => {
    const { kind, quote, day, deadline, status, strength, role, reasons } = hint
    const further = catalysts.find((known) => isSameEvent(known, hint, found.today))?.id
    const name = kinds.get(kind)?.name ?? kind
    const second = found.opinions?.[idOf(hint)]?.reason
    return { id: idOf(hint), kind, name, quote, day, deadline, status, strength, role, reasons, further, second }
  })
  return {
    suggestions: suggestions.slice(0, MOST),
    others: found.hints.filter(({ subject }) => subject === 'other').length,
    ...(found.unchecked ? { unchecked: found.unchecked } : {}),
  }
}

function byWeight(a: CatalystHint, b: CatalystHint): number {
  const weight = ({ strength, subject }: CatalystHint) =>
    (strength === 'strong' ? 2 : 0) + (subject === 'account' ? 1 : 0)
  return weight(b) - weight(a) || a.block - b.block
}

/** The same on every visit to the page: its kind and the beginning of its sentence. */
export function idOf({ kind, quote }: CatalystHint): string {
  return `${kind} ${foldText(quote).slice(0, 80)}`
}

function quoteOf(hint: CatalystHint) {
  return foldQuote(hint.quote, '', '')
}

/** An undated report counts from the day it was seen. */
function isSameEvent(known: RecordOf<'catalyst'>, hint: CatalystHint, today: Day): boolean {
  if (known.catalyst !== hint.kind) return false
  const one = known.deadline ?? known.day ?? known.captured
  const two = hint.deadline ?? hint.day ?? today
  return Math.abs(daysBetween(one, two)) <= SAME_EVENT_DAYS
}
