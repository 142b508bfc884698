// One evaluation as a note for a CRM: the same words as plain text, Markdown and HTML.
import { catalystKinds } from '../icp/catalyst'
import type { Day, Evaluation } from '../icp/evaluation'
import { criteriaOf } from '../icp/framework'
import type { Profile } from '../icp/profile'
import type { RecordOf } from '../icp/records'
import { roundTo } from '../icp/rounding'
import type { Axis, Verdict } from '../icp/verdict'
import { foldText } from './link'
import type { Known, Told } from './standing'

/**
 * How a note puts things: `say` looks up a key of the dictionary and falls back to the words given; `day`, `number`, `percent` and `list` write
 * what they are called by. `{placeholders}` are filled in here.
 */
export type NoteOptions = {
  say?: (key: string, fallback: string) => string
  day?: (day: Day) => string
  number?: (value: number, decimals: number) => string
  /** Of a share in 0..1. */
  percent?: (share: number) => string
  list?: (items: string[]) => string
  /** What a profile calls a kind of catalyst. */
  kind?: (id: string, profile: Profile) => string
}

/** A line: what it says, after a label; a quote with the page it stands on. */
export type NoteLine = { label?: string; text: string; quote?: string; url?: string }
export type Note = { title: string; sections: { heading?: string; lines: NoteLine[] }[] }

type Say = (key: string, fallback: string, values?: Readonly<Record<string, string>>) => string
type Words = Required<Omit<NoteOptions, 'say' | 'kind'>> & {
  say: Say
  nameOf: (criterion: string) => string
  kindOf: (id: string) => string
}

/** The note of one evaluation, with what its account has in evidence and catalysts. */
export function noteOf(seen: Known, told: Told, options: NoteOptions = {}): Note {
  const { body, profile, verdict } = told
  const words = wordsOf(profile, options)
  const { say } = words
  const sections = [
    { lines: [...reasonLines(verdict, words), ...scoreLines(verdict, words)] },
    { lines: decisionLines(body, words) },
    { heading: say('section.catalysts', 'Catalysts'), lines: seen.catalysts.map((one) => catalystLine(one, words)) },
    { heading: say('note.evidence', 'Evidence'), lines: evidenceLines(seen, body, words) },
    { heading: say('note.notes', 'Notes'), lines: linesOf(body.notes).map((text) => ({ text })) },
    { lines: [originLine(told, words)] },
  ]
  return { title: titleOf(seen, verdict, say), sections: sections.filter(({ lines }) => lines.length > 0) }
}

/** The note in one sentence: why, why not, and what to find out. */
export function summaryOf({ verdict, profile }: Told, options: NoteOptions = {}): string {
  const lines = reasonLines(verdict, wordsOf(profile, options))
  return lines.map(({ label = '', text }) => `${label}: ${text}.`).join(' ')
}

function wordsOf(profile: Profile, options: NoteOptions): Words {
  const { say: look = (_, fallback) => fallback, day = (text) => text, list = (items) => items.join(', ') } = options
  const { number = (value, decimals) => String(roundTo(value, decimals)) } = options
  const { kind = (id) => catalystKinds(profile).get(id)?.name ?? id } = options
  const { percent = (share) => `${roundTo(share * 100)} %` } = options
  const names = new Map(criteriaOf(profile).map(({ id, name }) => [id, name]))
  const say: Say = (key, fallback, values = {}) =>
    look(key, fallback).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return {
    say,
    day,
    number,
    percent,
    list,
    nameOf: (id) => foldText(look(`criterion.${id}.name`, names.get(id) ?? id)),
    kindOf: (id) => foldText(kind(id, profile)),
  }
}

const TIERS = { A: 'pursue', B: 'develop', C: 'nurture', D: 'park', X: 'disqualified', '?': 'research' } as const

function titleOf({ account }: Known, { tier, best, worst }: Verdict, say: Say): string {
  const range = best && worst && best !== worst ? ` (${best}–${worst})` : ''
  return `${foldText(account.name)}: ${tier}${range}, ${say(`tier.${tier}`, TIERS[tier])}`
}

function reasonLines({ reasons, questions }: Verdict, { say, nameOf, list }: Words): NoteLine[] {
  const line = (label: string, rows: readonly { criterion: string }[]) =>
    rows.length ? [{ label, text: list(rows.map(({ criterion }) => nameOf(criterion))) }] : []
  return [
    ...line(say('note.because', 'Because'), reasons.for),
    ...line(say('note.against', 'Against'), reasons.against),
    ...line(say('note.findOut', 'Find out'), questions.slice(0, 3)),
  ]
}

function scoreLines({ readiness, fit, gate, efficiency }: Verdict, { say, number, percent }: Words): NoteLine[] {
  const score = (label: string, { score, low, high, coverage }: Axis) => {
    const covered = say('verdict.coverage', '{share} covered', { share: percent(coverage) })
    return { label, text: `${number(score, 0)} (${number(low, 0)}–${number(high, 0)}), ${covered}` }
  }
  const { ratio } = efficiency
  return [
    score(say('axis.readiness', 'Readiness'), readiness),
    score(say('axis.fit', 'Fit'), fit),
    { label: say('note.gate', 'Success gate'), text: say(`note.gate.${gate}`, gate) },
    ...(ratio === undefined ? [] : [{ label: say('economics.ratio', 'Value to cost'), text: number(ratio, 1) }]),
  ]
}

function decisionLines({ decision }: Evaluation, { say, day }: Words): NoteLine[] {
  if (!decision) return []
  const { kind, reason, nextStep, due, comeBack } = decision
  const when = due ? `, ${say('note.due', 'due {day}', { day: day(due) })}` : ''
  const back = comeBack && [comeBack.day && day(comeBack.day), comeBack.note && foldText(comeBack.note)].filter(Boolean)
  return [
    { label: say('note.decision', 'Decision'), text: `${say(`decision.${kind}`, kind)}, ${day(decision.day)}` },
    ...(reason.trim() ? [{ label: say('decide.reason', 'Reason'), text: foldText(reason) }] : []),
    ...(nextStep.trim() ? [{ label: say('decide.nextStep', 'Next step'), text: foldText(nextStep) + when }] : []),
    ...(back?.length ? [{ label: say('note.comeBack', 'Come back'), text: back.join(', ') }] : []),
  ]
}

function catalystLine(record: RecordOf<'catalyst'>, { say, day, kindOf }: Words): NoteLine {
  const { catalyst, deadline, captured, quote, url } = record
  const when = deadline ? say('note.until', 'until {day}', { day: day(deadline) }) : day(record.day ?? captured)
  return { text: `${kindOf(catalyst)}, ${when}`, ...cited(quote, url) }
}

function evidenceLines({ evidence }: Known, { answers }: Evaluation, { say, day, nameOf }: Words): NoteLine[] {
  return evidence
    .filter(({ criterion }) => criterion !== '')
    .map(({ criterion, quote, url, who, day: noted }) => {
      const value = Object.hasOwn(answers, criterion) ? answers[criterion]?.value : undefined
      const answer = value && value !== 'unknown' ? `: ${say(`answer.${value}`, value)}` : ''
      const from = who ? `, ${foldText(who)}` : ''
      return { text: `${nameOf(criterion)}${answer}, ${day(noted)}${from}`, ...cited(quote, url) }
    })
}

function cited(quote: string, url?: string): Pick<NoteLine, 'quote' | 'url'> {
  const text = foldText(quote)
  return { ...(text && { quote: text }), ...(url && /^https?:\/\//.test(url) && { url }) }
}

function originLine({ rep, profile }: Told, { say }: Words): NoteLine {
  const by = rep ? `${foldText(rep)}, ` : ''
  const version = say('note.version', 'version {version}', { version: String(profile.version) })
  return { text: `${by}${foldText(profile.name)}, ${version}` }
}

function linesOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]/).flatMap((line) => foldText(line) || [])
}
