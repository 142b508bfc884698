// One evaluation as a note for a CRM: the same words as plain text, Markdown and HTML.
import { catalystKinds } from '../icp/catalyst'
import type { Day, Evaluation } from '../icp/evaluation'
import { criteriaOf } from '../icp/framework'
import type { Profile } from '../icp/profile'
import type { RecordOf } from '../icp/records'
import { roundTo } from '../icp/rounding'
import type { Verdict } from '../icp/verdict'
import type { AccountView } from '../icp/view'
import { foldText } from './link'
import type { Standing } from './standing'

/**
 * How a note puts things: `say` looks a key up in the rep's language and falls back to the words given; `day` writes a day. Keys are those of the note
 * itself, `note.because`, and `tier.A`, `gate.pass`, `decision.pursue`, `criterion.<id>.name`, `catalyst.<kind>`, `value.yes`.
 */
export type NoteOptions = { say?: (key: string, fallback: string) => string; day?: (day: Day) => string }

/** A line: what it says, after a label; a quote with the page it stands on. */
export type NoteLine = { label?: string; text: string; quote?: string; url?: string }
export type Note = { title: string; sections: { heading?: string; lines: NoteLine[] }[] }

type Judged = NonNullable<Standing['judged']>
type Say = NonNullable<NoteOptions['say']>
type Words = {
  say: Say
  day: (day: Day) => string
  nameOf: (criterion: string) => string
  kindOf: (id: string) => string
}

/** The note of one evaluation, with what its account has in evidence and catalysts. */
export function noteOf(seen: AccountView, judged: Judged, options: NoteOptions = {}): Note {
  const { evaluation, profile, verdict } = judged
  const { body } = evaluation.latest
  const words = wordsOf(profile, options)
  const { say } = words
  const sections = [
    { lines: [...reasonLines(verdict, words), ...scoreLines(verdict, say)] },
    { lines: decisionLines(body, words) },
    { heading: say('note.catalysts', 'Catalysts'), lines: seen.catalysts.map((one) => catalystLine(one, words)) },
    { heading: say('note.evidence', 'Evidence'), lines: evidenceLines(seen, body, words) },
    { heading: say('note.notes', 'Notes'), lines: linesOf(body.notes).map((text) => ({ text })) },
    { lines: [originLine(judged, words)] },
  ]
  return { title: titleOf(seen, verdict, say), sections: sections.filter(({ lines }) => lines.length > 0) }
}

/** The note in one sentence: why, why not, and what to find out. */
export function summaryOf({ verdict, profile }: Judged, options: NoteOptions = {}): string {
  const lines = reasonLines(verdict, wordsOf(profile, options))
  return lines.map(({ label = '', text }) => `${label}: ${text}.`).join(' ')
}

function wordsOf(profile: Profile, { say = (_, fallback) => fallback, day = (text) => text }: NoteOptions): Words {
  const names = new Map(criteriaOf(profile).map(({ id, name }) => [id, name]))
  const kinds = catalystKinds(profile)
  return {
    say,
    day,
    nameOf: (id) => foldText(say(`criterion.${id}.name`, names.get(id) ?? id)),
    kindOf: (id) => foldText(say(`catalyst.${id}`, kinds.get(id)?.name ?? id)),
  }
}

const TIERS = { A: 'pursue', B: 'develop', C: 'nurture', D: 'park', X: 'disqualified', '?': 'research' } as const

function titleOf({ account }: AccountView, { tier, best, worst }: Verdict, say: Say): string {
  const range = best && worst && best !== worst ? ` (${best}–${worst})` : ''
  return `${foldText(account.name)}: ${tier}${range}, ${say(`tier.${tier}`, TIERS[tier])}`
}

function reasonLines({ reasons, questions }: Verdict, { say, nameOf }: Words): NoteLine[] {
  const list = (label: string, ids: readonly string[]) =>
    ids.length ? [{ label, text: ids.map(nameOf).join(', ') }] : []
  const ids = (rows: readonly { criterion: string }[]) => rows.map(({ criterion }) => criterion)
  return [
    ...list(say('note.because', 'Because'), ids(reasons.for)),
    ...list(say('note.against', 'Against'), ids(reasons.against)),
    ...list(say('note.find-out', 'Find out'), ids(questions.slice(0, 3))),
  ]
}

function scoreLines({ readiness, fit, gate, efficiency }: Verdict, say: Say): NoteLine[] {
  const covered = (share: number) => `${roundTo(share * 100, 0)} % ${say('note.covered', 'covered')}`
  const score = (label: string, axis: Verdict['fit']) => ({
    label,
    text: `${roundTo(axis.score, 0)} (${roundTo(axis.low, 0)}–${roundTo(axis.high, 0)}), ${covered(axis.coverage)}`,
  })
  const money = efficiency.ratio === undefined ? [] : [roundTo(efficiency.ratio, 1)]
  return [
    score(say('note.readiness', 'Readiness'), readiness),
    score(say('note.fit', 'Fit'), fit),
    { label: say('note.gate', 'Success gate'), text: say(`gate.${gate}`, gate) },
    ...money.map((ratio) => ({ label: say('note.value', 'Lifetime value to full cost'), text: String(ratio) })),
  ]
}

function decisionLines({ decision }: Evaluation, { say, day }: Words): NoteLine[] {
  if (!decision) return []
  const { kind, reason, nextStep, due, comeBack } = decision
  const when = due ? `, ${say('note.due', 'due')} ${day(due)}` : ''
  const back = comeBack && [comeBack.day && day(comeBack.day), comeBack.note && foldText(comeBack.note)].filter(Boolean)
  return [
    { label: say('note.decision', 'Decision'), text: `${say(`decision.${kind}`, kind)}, ${day(decision.day)}` },
    ...(reason.trim() ? [{ label: say('note.reason', 'Reason'), text: foldText(reason) }] : []),
    ...(nextStep.trim() ? [{ label: say('note.next', 'Next step'), text: foldText(nextStep) + when }] : []),
    ...(back?.length ? [{ label: say('note.come-back', 'Come back'), text: back.join(', ') }] : []),
  ]
}

function catalystLine(record: RecordOf<'catalyst'>, { say, day, kindOf }: Words): NoteLine {
  const { catalyst, deadline, captured, quote, url } = record
  const when = deadline ? `${say('note.until', 'until')} ${day(deadline)}` : day(record.day ?? captured)
  return { text: `${kindOf(catalyst)}, ${when}`, ...cited(quote, url) }
}

function evidenceLines({ evidence }: AccountView, { answers }: Evaluation, { say, day, nameOf }: Words): NoteLine[] {
  return evidence
    .filter(({ criterion }) => criterion !== '')
    .map(({ criterion, quote, url, who, day: noted }) => {
      const value = Object.hasOwn(answers, criterion) ? answers[criterion]?.value : undefined
      const answer = value && value !== 'unknown' ? `: ${say(`value.${value}`, value)}` : ''
      const from = who ? `, ${foldText(who)}` : ''
      return { text: `${nameOf(criterion)}${answer}, ${day(noted)}${from}`, ...cited(quote, url) }
    })
}

function cited(quote: string, url?: string): Pick<NoteLine, 'quote' | 'url'> {
  const text = foldText(quote)
  return { ...(text && { quote: text }), ...(url && /^https?:\/\//.test(url) && { url }) }
}

function originLine({ evaluation, profile }: Judged, { say }: Words): NoteLine {
  const { rep } = evaluation.latest
  const by = rep ? `${foldText(rep)}, ` : ''
  return { text: `${by}${foldText(profile.name)}, ${say('note.version', 'version')} ${profile.version}` }
}

function linesOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]/).flatMap((line) => foldText(line) || [])
}
