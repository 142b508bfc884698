// What a rep relies on when noting people, jobs, the journey and outcomes, over a real store.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { openStage, type Stage, siteOf } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOf(...shared: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...shared)
  stages.push(stage)
  await stage.show(siteOf('acme.com'))
  return stage
}

const state = (stage: Stage) => stage.app.state.value
const JOB = { kind: 'core', when: 'the month ends', want: 'close the books', so: 'report in time' } as const

async function withPerson(stage: Stage): Promise<{ person: string; job: string }> {
  stage.app.actions.addPerson({ role: 'Head of finance', customer: 'executor' }, JOB)
  await stage.settled()
  return { person: state(stage).people[0]?.id ?? '', job: state(stage).jobs[0]?.id ?? '' }
}

describe('people and jobs', () => {
  it('come back with the job they have after the panel was closed', async () => {
    const factory = new IDBFactory()
    await withPerson(await stageOf({ factory }))
    const again = await stageOf({ factory })
    const [person] = state(again).people
    expect(person).toMatchObject({ role: 'Head of finance', customer: 'executor' })
    expect(state(again).jobs).toMatchObject([{ ...JOB, people: { [person?.id ?? '']: true } }])
  })

  it('are one step to take back, the person and its first job together', async () => {
    const stage = await stageOf()
    await withPerson(stage)
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage)).toMatchObject({ people: [], jobs: [] })
  })

  it('show what is typed at once and keep it as one record when the field is left', async () => {
    const stage = await stageOf()
    const { person } = await withPerson(stage)
    const before = await stage.store.count()
    for (const title of ['C', 'CF', 'CFO']) stage.app.actions.editPerson(person, { title }, 'text')
    expect(state(stage).people[0]?.title).toBe('CFO')
    stage.app.actions.settle()
    await stage.settled()
    const after = await stage.store.count()
    expect(after.ok && before.ok && after.value - before.value).toBe(1)
    expect(state(stage).people[0]?.title).toBe('CFO')
  })

  it('lose nothing that is typed when the panel closes or another account comes', async () => {
    const factory = new IDBFactory()
    const stage = await stageOf({ factory })
    const { person } = await withPerson(stage)
    stage.app.actions.editPerson(person, { context: 'New in the role' }, 'text')
    await stage.show(siteOf('globex.com'))
    expect(state(stage).people).toEqual([])
    await stage.show(siteOf('acme.com'))
    expect(state(stage).people[0]?.context).toBe('New in the role')
    stage.app.actions.journey({ answers: { 'problem.feel': 'uneasy' } }, 'text')
    await stage.app.flush()
    expect(state(await stageOf({ factory })).journey.answers).toEqual({ 'problem.feel': 'uneasy' })
  })

  it('take an answer away although something is still being typed', async () => {
    const stage = await stageOf()
    const { job } = await withPerson(stage)
    stage.app.actions.editJob(job, { importance: 9, satisfaction: 3 })
    await stage.settled()
    stage.app.actions.editJob(job, { metric: 'days' }, 'text')
    stage.app.actions.editJob(job, { importance: null })
    await stage.settled()
    expect(state(stage).jobs[0]).toMatchObject({ metric: 'days', satisfaction: 3 })
    expect(state(stage).jobs[0]).not.toHaveProperty('importance')
  })

  it('come back from removal with all that was said of them, and with their jobs', async () => {
    const stage = await stageOf()
    const { person } = await withPerson(stage)
    stage.app.actions.editPerson(person, { goals: ['Close in three days'] })
    await stage.settled()
    stage.app.actions.removePerson(person)
    await stage.settled()
    expect(state(stage).people).toEqual([])
    stage.app.actions.undo()
    await stage.settled()
    const [back] = state(stage).people
    expect(back).toMatchObject({ role: 'Head of finance', goals: ['Close in three days'] })
    expect(state(stage).jobs[0]?.people).toEqual({ [back?.id ?? '']: true })
  })

  it('bring back a removed job with its map', async () => {
    const stage = await stageOf()
    const { job } = await withPerson(stage)
    stage.app.actions.addStep(job, 'Collect the ledgers', 'hours')
    await stage.settled()
    stage.app.actions.addStep(job, 'Reconcile', '')
    await stage.settled()
    stage.app.actions.removeJob(job)
    await stage.settled()
    expect(state(stage).jobs).toEqual([])
    stage.app.actions.undo()
    await stage.settled()
    const steps = Object.values(state(stage).jobs[0]?.steps ?? {}).sort((a, b) => a.place - b.place)
    expect(steps.map(({ what }) => what)).toEqual(['Collect the ledgers', 'Reconcile'])
  })
})

describe('the journey', () => {
  it('is flagged where it contradicts an answer, and no longer once the answer is corrected', async () => {
    const stage = await stageOf()
    stage.app.actions.answer('willing.exploring', 'no')
    stage.app.actions.journey({ stage: 'exploration' })
    await stage.settled()
    expect(state(stage).contradictions).toMatchObject([{ code: 'exploring', criteria: ['willing.exploring'] }])
    stage.app.actions.answer('willing.exploring', 'yes')
    expect(state(stage).contradictions).toEqual([])
  })

  it('goes back to unknown by undo', async () => {
    const stage = await stageOf()
    stage.app.actions.journey({ stage: 'selection' })
    await stage.settled()
    expect(state(stage).undo).toBe('undo.journey')
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage).journey).toEqual({ answers: {} })
  })
})

describe('outcomes', () => {
  it('stand with day and reason, in the history too, and can be taken back and removed', async () => {
    const stage = await stageOf()
    stage.app.actions.addOutcome('won', '2026-11-20', ' They signed ')
    await stage.settled()
    expect(state(stage).outcomes).toMatchObject([{ outcome: 'won', day: '2026-11-20', reason: 'They signed' }])
    expect(state(stage).history[0]).toMatchObject({ what: 'outcome', outcome: 'won', text: 'They signed' })
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage).outcomes).toEqual([])
    stage.app.actions.addOutcome('lost', '2026-11-21', '')
    await stage.settled()
    stage.app.actions.remove(state(stage).outcomes[0]?.id ?? '')
    await stage.settled()
    expect(state(stage).outcomes).toEqual([])
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage).outcomes).toMatchObject([{ outcome: 'lost' }])
  })
})
