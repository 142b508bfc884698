// The card of a persona: a role with its jobs, goals, challenges, context and triggers, on one page of paper.
import type { Persona, PersonaJob } from '../../lib/icp/jobs'
import { useTranslate } from '../language'
import { Statement } from './Statement'

/** More signs than this, and what is printed is set smaller to stay on one page. */
const ROOMY = 1200

/** How much a card holds, in signs; each line counts as at least half of one on paper. */
function lengthOf({ context = '', goals, challenges, triggers, jobs }: Persona): number {
  const sentences = jobs.flatMap(({ statement, needs, metric = '' }) => {
    return [...Object.values(statement), ...Object.values(needs), metric].join(' ')
  })
  const lines = [context, ...goals, ...challenges, ...triggers, ...sentences]
  return lines.reduce((sum, line) => sum + Math.max(line.length, 40), 0)
}

export function PersonaCard({ card, account }: { card: Persona; account?: string }) {
  const t = useTranslate()
  return (
    <article class="persona" data-dense={lengthOf(card) > ROOMY || undefined}>
      <header>
        <h3 dir="auto">{card.role || t('person.unnamed')}</h3>
        <p class="persona-line">
          {card.title && <span dir="auto">{card.title}</span>}
          {card.customer && <span class="chip">{t(`customer.${card.customer}`)}</span>}
          <bdi>{account}</bdi>
        </p>
      </header>
      <Part title={t('person.context')} lines={card.context ? [card.context] : []} />
      <Lists card={card} />
      <h4>{t('jobs.title')}</h4>
      {card.jobs.length === 0 && <p class="hint">{t('persona.noJobs')}</p>}
      <ol class="persona-jobs">
        {card.jobs.map((job) => (
          <PersonaJobItem key={job.id} job={job} />
        ))}
      </ol>
    </article>
  )
}

function Lists({ card }: { card: Persona }) {
  const t = useTranslate()
  return (
    <div class="persona-lists">
      <Part title={t('person.goals')} lines={card.goals} />
      <Part title={t('person.challenges')} lines={card.challenges} />
      <Part title={t('person.triggers')} lines={card.triggers} />
    </div>
  )
}

function Part(props: { title: string; lines: string[] }) {
  if (props.lines.length === 0) return null
  return (
    <section>
      <h4>{props.title}</h4>
      <ul>
        {props.lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PersonaJobItem({ job }: { job: PersonaJob }) {
  const t = useTranslate()
  const { functional, emotional, social } = job.needs
  const needs = [functional, emotional, social].filter((need) => need !== undefined)
  return (
    <li>
      <Statement job={job.statement} />
      <p class="persona-line">
        {job.kind && <span>{t(`job.kind.${job.kind}`)}</span>}
        {job.opportunity !== undefined && <span>{t('opportunity.value', { value: job.opportunity })}</span>}
        {job.metric && <span>{t('persona.metric', { metric: job.metric })}</span>}
        {job.step && <span>{t('persona.step', { step: job.step.what })}</span>}
        {needs.length > 0 && <span>{t('persona.needs', { needs: t.list(needs) })}</span>}
      </p>
    </li>
  )
}
