// What a rep sees of an account's past and of what waits: reasons, tiers before an outcome, reminders, other profiles.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { openStage, type Stage, siteOf } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

const DAY = 86_400_000

async function stageOf(...shared: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...shared)
  stages.push(stage)
  await stage.show(siteOf('acme.com'))
  return stage
}

const state = (stage: Stage) => stage.app.state.value
const acts = (stage: Stage) => stage.app.actions

/** Leaves the account and comes back, so that the work so far is a revision. */
async function comeBack(stage: Stage): Promise<void> {
  await stage.settled()
  await stage.show(siteOf('globex.com'))
  await stage.show(siteOf('acme.com'))
}

describe('the history', () => {
  it('keeps the reasons of overrides, of strategy, of answers by hand, and of the decision', async () => {
    const stage = await stageOf()
    acts(stage).requalify('They move next year')
    acts(stage).strategic('Opens the region')
    acts(stage).answer('acquisition.cycle', 'yes', 'They told us so')
    acts(stage).economics({ cycleDays: 30 })
    await comeBack(stage)
    expect(state(stage).history[0]).toMatchObject({
      what: 'revision',
      remarks: [
        { what: 'requalified', reason: 'They move next year' },
        { what: 'strategic', reason: 'Opens the region' },
        { what: 'hand', criterion: 'acquisition.cycle', reason: 'They told us so' },
      ],
      fields: [{ path: ['economics', 'cycleDays'] }],
    })
    acts(stage).requalify(undefined)
    await comeBack(stage)
    expect(state(stage).history[0]?.remarks).toEqual([{ what: 'requalified' }])
    const decision = { kind: 'park', reason: 'No money', nextStep: 'Call in spring' } as const
    acts(stage).decide(decision)
    await stage.settled()
    expect(state(stage).history[0]).toMatchObject({ what: 'decision', decision, remarks: [] })
  })
})

describe('an outcome', () => {
  it('shows the tier that stood before it, not what was answered on the day or later', async () => {
    const stage = await stageOf()
    for (const { criterion } of state(stage).rows) acts(stage).answer(criterion.id, 'yes')
    await comeBack(stage)
    const then = state(stage).verdict?.tier
    stage.now += 3 * DAY
    for (const { criterion } of state(stage).rows) acts(stage).answer(criterion.id, 'no')
    await comeBack(stage)
    expect(state(stage).verdict?.tier).not.toBe(then)
    acts(stage).addOutcome('won', '2026-11-25', 'Trial')
    await stage.settled()
    expect(state(stage).outcomes).toMatchObject([{ outcome: 'won', stood: { tier: then, day: '2026-11-22' } }])
    acts(stage).addOutcome('lost', '2026-11-22', 'Too early')
    await stage.settled()
    expect(state(stage).outcomes.find(({ outcome }) => outcome === 'lost')?.stood).toBeUndefined()
  })
})

describe('what asks for a second look', () => {
  it('stands beside the account: old evidence with its row, and the day to come back', async () => {
    const stage = await stageOf()
    acts(stage).answer('ready.problem', 'yes')
    acts(stage).addEvidence('ready.problem', 'We write it by hand', 'https://acme.com/a', 'observed')
    await comeBack(stage)
    expect(state(stage).reminders).toEqual([])
    stage.now += 181 * DAY
    await comeBack(stage)
    expect(state(stage).reminders).toMatchObject([{ code: 'stale', criteria: ['ready.problem'] }])
    acts(stage).decide({
      kind: 'disqualify',
      reason: 'No budget',
      nextStep: '',
      comeBack: { when: 'day', day: '2027-06-01' },
    })
    await comeBack(stage)
    expect(state(stage).reminders).toEqual([])
    stage.now += 30 * DAY
    await comeBack(stage)
    expect(state(stage).reminders).toMatchObject([{ code: 'come-back', day: '2027-06-01' }])
  })

  it('names the end of the time frame', async () => {
    const factory = new IDBFactory()
    const first = await stageOf({ factory })
    const situation = { ...DEFAULT_PROFILE.situation, start: '2026-09-01', end: '2026-11-30' }
    await first.store.append([{ kind: 'profile', body: { ...DEFAULT_PROFILE, version: 2, situation } }])
    const stage = await stageOf({ factory })
    acts(stage).answer('ready.problem', 'yes')
    await comeBack(stage)
    expect(state(stage).reminders).toEqual([])
    stage.now += 10 * DAY
    await comeBack(stage)
    expect(state(stage).reminders).toMatchObject([{ code: 'frame', day: '2026-11-30' }])
  })
})

it('an account judged under two profiles shows both tiers', async () => {
  const factory = new IDBFactory()
  const first = await stageOf({ factory })
  const easy = { ...DEFAULT_PROFILE, id: 'easy', name: 'Easy', bands: { strong: 3, medium: 2, now: 2, soon: 1 } }
  await first.store.append([{ kind: 'profile', body: easy }])
  const stage = await stageOf({ factory })
  expect(state(stage).profiles.map(({ tier }) => tier)).toEqual([undefined, undefined])
  for (const id of ['default', 'easy']) {
    acts(stage).useProfile(id)
    await stage.settled()
    for (const { criterion } of state(stage).rows) acts(stage).answer(criterion.id, 'partly')
    await comeBack(stage)
  }
  const tiers = Object.fromEntries(state(stage).profiles.map(({ id, tier }) => [id, tier]))
  expect(tiers).toMatchObject({ default: 'C', easy: 'B' })
  expect(state(stage).verdict?.tier).toBe('B')
})
