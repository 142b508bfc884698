// One job: its rank and sentence in a line; needs, questions, map and people open under it.
import { Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { missingParts, openQuestions, type RankedJob } from '../../lib/icp/jobs'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'
import { JobForm } from './JobForm'
import { Statement } from './Statement'

export function JobItem({ ranked }: { ranked: RankedJob }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { job } = ranked
  const [open, setOpen] = useState(() => missingParts(job).length === 3)
  const name = job.want?.trim() || t('job.unnamed')
  return (
    <li class="job">
      <div class="person-line">
        <div class="job-words">
          <p class="job-head">
            <Rank ranked={ranked} />
            <span class="chip">{t(`job.kind.${job.kind ?? 'core'}`)}</span>
            <Owners ranked={ranked} />
          </p>
          <Statement job={job} />
        </div>
        {state.storage !== 'read-only' && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-expanded={open}
              aria-label={t('job.edit', { name })}
              onClick={() => setOpen(!open)}
            >
              <Pencil />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('job.remove', { name })}
              onClick={() => actions.removeJob(job.id)}
            >
              <Trash2 />
            </button>
          </>
        )}
      </div>
      {open && <JobForm job={job} />}
    </li>
  )
}

/** The place by opportunity; while it cannot be known, how many questions are open. */
function Rank({ ranked }: { ranked: RankedJob }) {
  const t = useTranslate()
  const { rank, opportunity, job } = ranked
  if (rank === undefined || opportunity === undefined)
    return <span class="job-open">{t('job.openQuestions', { count: openQuestions(job).length })}</span>
  return <b class="job-rank">{t('job.rank', { rank, opportunity })}</b>
}

function Owners({ ranked }: { ranked: RankedJob }) {
  const t = useTranslate()
  const { people } = usePanel().state
  const owners = people.filter(({ id }) => Object.hasOwn(ranked.job.people, id))
  if (owners.length === 0) return null
  return (
    <span class="job-owners">
      <bdi>{t.list(owners.map(({ role }) => role?.trim() || t('person.unnamed')))}</bdi>
    </span>
  )
}
