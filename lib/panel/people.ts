// Verbs for people, jobs, the journey and outcomes of the account on the desk.
import type { PeopleActions } from '../../components/panel/model-people'
import type { Job, Person } from '../icp/fold'
import type { JobFields, Step } from '../icp/job'
import { placeBetween, stepsOf } from '../icp/jobs'
import type { NewRecord } from '../log/context'
import { append, write } from './entries'
import { patch, settle } from './patch'
import { type Patch, peopleOf } from './patched'
import type { Session } from './session'
import { toast } from './update'

/** The verbs of people, jobs, journey and outcomes; without an account on the desk they do nothing. */
export function peopleVerbs(session: Session): PeopleActions {
  const account = () => session.desk?.account.key ?? ''
  const newId = () => session.effects.newId()
  const job = (id: string, fields: JobFields): Patch => ({ kind: 'job', account: account(), job: id, fields })
  return {
    addPerson(fields, first) {
      const person = newId()
      const made: Patch[] = [{ kind: 'person', account: account(), person, fields }]
      if (first) made.push(job(newId(), { ...first, people: { [person]: true } }))
      void add(session, 'undo.person', made)
    },
    editPerson: (person, fields, pace) => patch(session, { kind: 'person', account: account(), person, fields }, pace),
    removePerson: (id) => void removePerson(session, id),
    addJob: (fields) => void add(session, 'undo.job', [job(newId(), fields)]),
    editJob: (id, fields, pace) => patch(session, job(id, fields), pace),
    removeJob: (id) => void removeJob(session, id),
    addStep(id, what, metric) {
      const steps = stepsOf(peopleOf(session).jobs.find((one) => one.id === id) ?? { steps: {} })
      const step: Step = { place: placeBetween(steps.at(-1)), what, metric }
      patch(session, job(id, { steps: { [newId()]: step } }))
    },
    journey: (fields, pace) => patch(session, { kind: 'journey', account: account(), fields }, pace),
    settle: () => void settle(session),
    addOutcome: (outcome, day, reason) =>
      void addOutcome(session, { kind: 'outcome', account: account(), outcome, day, reason: reason.trim() }),
  }
}

async function add(session: Session, label: string, entries: NewRecord[], back?: Back): Promise<boolean> {
  await settle(session)
  const { desk } = session
  return desk ? append(desk, label, entries, back) : false
}

type Back = Parameters<typeof append>[3]
type Said = 'toast.removed' | 'toast.outcome'

async function addAndSay(session: Session, label: string, entries: NewRecord[], said: Said, back?: Back) {
  if (await add(session, label, entries, back)) toast(session, session.effects.t(said), 'info', true)
}

const addOutcome = (session: Session, outcome: NewRecord) =>
  addAndSay(session, 'undo.outcome', [outcome], 'toast.outcome')

/** A tombstone is for ever: who comes back does so under a new id, and the jobs follow. */
async function removePerson(session: Session, id: string): Promise<void> {
  await settle(session)
  const { people, jobs } = peopleOf(session)
  const person = people.find((one) => one.id === id)
  const account = session.desk?.account.key
  if (!person || !account) return
  const theirs = jobs.filter((job) => Object.hasOwn(job.people, id))
  await addAndSay(session, 'undo.remove', [{ kind: 'delete', target: id }], 'toast.removed', async () => {
    const again = session.effects.newId()
    const moved = theirs.map(
      (job): Patch => ({ kind: 'job', account, job: job.id, fields: { people: { [id]: null, [again]: true } } }),
    )
    const back: Patch = { kind: 'person', account, person: again, fields: fieldsOf(person) }
    return session.desk && write(session.desk, [back, ...moved])
  })
}

async function removeJob(session: Session, id: string): Promise<void> {
  await settle(session)
  const job = peopleOf(session).jobs.find((one) => one.id === id)
  const account = session.desk?.account.key
  if (!job || !account) return
  await addAndSay(session, 'undo.remove', [{ kind: 'delete', target: id }], 'toast.removed', async () => {
    const back: Patch = { kind: 'job', account, job: session.effects.newId(), fields: fieldsOf(job) }
    return session.desk && write(session.desk, [back])
  })
}

function fieldsOf<H extends Person | Job>({ id: _id, changed: _changed, ...fields }: H): Omit<H, 'id' | 'changed'> {
  return fields
}
