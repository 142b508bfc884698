// The reminder of a backup in the panel: when it comes, when it waits, and how it goes.
import { afterEach, describe, expect, it } from 'vitest'
import { noteBackup } from '../../lib/log/marker'
import { NOW, openStage, type Stage, siteOf } from './stage'

const DAY = 86_400_000
const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

/** A panel in which an account was judged `days` ago, the first of this browser. */
async function stageOf(days: number, busy: () => boolean = () => false): Promise<Stage> {
  const items: Record<string, unknown> = {}
  const stage = await openStage({ items, busy })
  stages.push(stage)
  await stage.settled()
  await stage.show(siteOf('acme.com'))
  stage.app.actions.answer('ready.problem', 'yes')
  stage.app.actions.decide({ kind: 'develop', reason: 'They need it', nextStep: 'Call' })
  await stage.settled()
  stage.now = NOW + days * DAY
  return stage
}

const due = (stage: Stage) => stage.app.state.value.backup
const look = async (stage: Stage) => {
  stage.app.marked()
  await stage.settled()
}

describe('the reminder', () => {
  it('comes after seven days with work in them, and not before', async () => {
    const stage = await stageOf(6)
    await look(stage)
    expect(due(stage)).toBeUndefined()
    stage.now += DAY
    await look(stage)
    expect(due(stage)).toEqual({ days: 7, evaluations: 1, never: true })
  })

  it('does not appear while the rep types, and does so in the next pause', async () => {
    let busy = true
    const stage = await stageOf(9, () => busy)
    await look(stage)
    stage.later()
    await stage.settled()
    expect(due(stage)).toBeUndefined()
    busy = false
    stage.later()
    await stage.settled()
    expect(due(stage)).toMatchObject({ days: 9 })
    // What stands stays: it does not come and go under the rep's hands.
    busy = true
    await look(stage)
    expect(due(stage)).toMatchObject({ days: 9 })
  })

  it('is quiet for a day when it is put off, also in the next panel', async () => {
    const stage = await stageOf(9)
    await look(stage)
    stage.app.actions.backUpLater()
    await stage.settled()
    expect(due(stage)).toBeUndefined()
    stage.now += DAY - 1
    await look(stage)
    expect(due(stage)).toBeUndefined()
    stage.now += 1
    await look(stage)
    expect(due(stage)).toBeDefined()
  })

  it('goes as soon as a backup was made on the other page', async () => {
    const stage = await stageOf(9)
    await look(stage)
    await noteBackup({ get: async () => stage.queue.items, set: stage.queue.set }, stage.now)
    await look(stage)
    expect(due(stage)).toBeUndefined()
  })

  it('never comes for an empty log', async () => {
    const stage = await openStage()
    stages.push(stage)
    await stage.settled()
    stage.now = NOW + 100 * DAY
    await look(stage)
    expect(due(stage)).toBeUndefined()
  })
})
