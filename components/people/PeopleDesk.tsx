// People and their jobs: who is missing, who is there, and what they want to get done, the greatest opportunity first.
import { Plus, UserRoundX } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { missingCustomers, rankJobs } from '../../lib/icp/jobs'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'
import { JobItem } from './JobItem'
import { PersonaSheet } from './PersonaSheet'
import { PersonItem } from './PersonItem'
import { QuickForm } from './QuickForm'
import './people.css'

export function PeopleDesk() {
  const { state } = usePanel()
  const { people, jobs } = state
  const [shown, setShown] = useState<string>()
  const person = people.find(({ id }) => id === shown)
  return (
    <div class="people">
      <Missing />
      {people.length > 0 && (
        <ul class="plain">
          {people.map((one) => (
            <PersonItem key={one.id} person={one} onCard={() => setShown(one.id)} />
          ))}
        </ul>
      )}
      {jobs.length > 0 && <Jobs />}
      <Adding />
      {person && <PersonaSheet person={person} onClose={() => setShown(undefined)} />}
    </div>
  )
}

/** The kinds of customers that nobody stands for: said only once there is somebody. */
function Missing() {
  const t = useTranslate()
  const { people } = usePanel().state
  const missing = missingCustomers(people)
  if (people.length === 0) return <p class="hint">{t('people.hint')}</p>
  if (missing.length === 0) return null
  return (
    <p class="flag">
      <UserRoundX /> {t('people.missing', { kinds: t.either(missing.map((kind) => t(`customer.${kind}.who`))) })}
    </p>
  )
}

function Jobs() {
  const t = useTranslate()
  const { jobs } = usePanel().state
  const ranked = rankJobs(jobs)
  return (
    <>
      <h3>{t('jobs.title')}</h3>
      <ol class="plain">
        {ranked.map((one) => (
          <JobItem key={one.job.id} ranked={one} />
        ))}
      </ol>
    </>
  )
}

/** The form stands open while there is nobody; later a button opens it. */
function Adding() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [open, setOpen] = useState(state.people.length === 0)
  if (state.storage === 'read-only') return null
  if (open) return <QuickForm onDone={() => setOpen(false)} />
  return (
    <div class="people-adding">
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Plus /> {t('people.add')}
      </button>
      <button type="button" class="button" onClick={() => actions.addJob({ kind: 'core' })}>
        <Plus /> {t('jobs.add')}
      </button>
    </div>
  )
}
