// One account on one page of paper: what to do and why, what proves it with its links spelled out, and what is missing.
import type { Brief } from '../../lib/log/brief'
import { useTranslate } from '../language'
import { BriefCriteria } from './BriefCriteria'
import { BriefCatalysts, BriefEvidence, BriefPeople } from './BriefSources'
import { BriefDecision, BriefVerdict } from './BriefVerdict'

/** More signs than this, and what is printed is set smaller to stay on one page. */
const ROOMY = 3600

/** How much a brief holds, in signs; each piece counts as at least one line. */
function lengthOf({ catalysts, people, outcomes, judged }: Brief): number {
  const sources = [...catalysts, ...(judged?.groups.flatMap(({ rows }) => rows.flatMap((row) => row.sources)) ?? [])]
  const texts = [
    ...sources.map(({ quote, title, url = '' }) => quote + title + url),
    ...people.map(({ role = '', title = '' }) => role + title),
    ...outcomes.map(({ reason }) => reason),
    judged?.notes ?? '',
  ]
  return texts.reduce((sum, text) => sum + Math.max(text.length, 100), 0)
}

export function BriefSheet({ brief, today }: { brief: Brief; today: string }) {
  const { judged } = brief
  return (
    <article class="paper brief" data-dense={lengthOf(brief) > ROOMY || undefined}>
      <Head brief={brief} />
      {judged && <BriefVerdict judged={judged} />}
      {judged?.decision && <BriefDecision decision={judged.decision} />}
      {judged && <BriefCriteria judged={judged} />}
      <BriefCatalysts brief={brief} />
      {judged && <BriefEvidence judged={judged} />}
      <BriefPeople people={brief.people} />
      <Outcomes outcomes={brief.outcomes} />
      {judged && <Notes text={judged.notes} />}
      <Foot brief={brief} today={today} />
    </article>
  )
}

function Head({ brief: { account, domains, linkedin } }: { brief: Brief }) {
  const t = useTranslate()
  const { min, max } = account.employees ?? {}
  const heads = min === undefined ? max : max === undefined ? `${min}+` : min === max ? min : `${min}–${max}`
  const facts = [
    ...domains,
    linkedin?.replace('https://www.', '').replace(/\/$/, ''),
    account.industry,
    account.headquarters,
    heads === undefined ? undefined : t('brief.heads', { heads: String(heads) }),
  ]
  return (
    <header class="brief-head">
      <h1 dir="auto">{account.name}</h1>
      <ul class="inline-list">
        {facts.map(
          (fact) =>
            fact && (
              <li key={fact}>
                <bdi>{fact}</bdi>
              </li>
            ),
        )}
      </ul>
    </header>
  )
}

function Outcomes({ outcomes }: Pick<Brief, 'outcomes'>) {
  const t = useTranslate()
  if (outcomes.length === 0) return null
  return (
    <section>
      <h2>{t('outcome.title')}</h2>
      <ul class="brief-list">
        {outcomes.map(({ id, outcome, day, reason }) => (
          <li key={id}>
            <b>{t(`outcome.${outcome}`)}</b>, {t.day(day)} <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notes({ text }: { text: string }) {
  const t = useTranslate()
  if (text.trim() === '') return null
  return (
    <section>
      <h2>{t('note.notes')}</h2>
      <p class="brief-notes" dir="auto">
        {text}
      </p>
    </section>
  )
}

function Foot({ brief: { judged }, today }: { brief: Brief; today: string }) {
  const t = useTranslate()
  return (
    <footer class="brief-foot">
      <ul class="inline-list">
        {judged && (
          <li>
            <bdi>{judged.profile.name}</bdi>, {t('note.version', { version: judged.profile.version })}
          </li>
        )}
        {judged?.rep && (
          <li>
            <bdi>{judged.rep}</bdi>
          </li>
        )}
        <li>{t('brief.day', { day: t.day(today) })}</li>
        <li>{t('product')}</li>
      </ul>
    </footer>
  )
}
