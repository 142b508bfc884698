// The situation at work: measures, decisions with a reason, and what they stand against later.

import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { makeGoal } from './log'
import { openStage, type Stage } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

const situation = (stage: Stage) => stage.app.state.value.situation!

async function withGoal(): Promise<Stage> {
  const factory = new IDBFactory()
  const filled = await openStage({ factory })
  await filled.store.merge(makeGoal())
  filled.store.close()
  const stage = await openStage({ factory, hash: '#/situation' })
  stages.push(stage)
  return stage
}

const MEASURE = {
  day: '2026-11-22',
  planned: '2026-11-30',
  measured: '61,000',
  decision: 'keep',
  reason: 'On course',
} as const

describe('the situation at work', () => {
  it('shows pace and checkpoints of the profile in use', async () => {
    const stage = await withGoal()
    const { checkpoints, pace, expected, decisions } = situation(stage)
    // 100,000 in 90 days: 33,334 by day 30, 66,667 by day 60; 52 days have passed, so 57,778 are wanted by today.
    expect(checkpoints.map(({ day, expected: wanted, state }) => [day, wanted, state])).toEqual([
      ['2026-10-31', 33_334, 'measured'],
      ['2026-11-30', 66_667, 'ahead'],
      ['2026-12-30', 100_000, 'ahead'],
    ])
    expect(pace).toMatchObject({ measured: 26_500, status: 'watch', daysLeft: 38 })
    expect(expected).toBe(57_778)
    expect(decisions.map(({ record }) => record.decision)).toEqual(['tactics'])
  })

  it('takes a measure with its decision and reason, and takes it back', async () => {
    const stage = await withGoal()
    expect(stage.app.actions.recordCheckpoint(MEASURE)).toEqual([])
    await stage.settled()
    expect(situation(stage).checkpoints[1]).toMatchObject({ state: 'measured', record: { measured: 61_000 } })
    expect(situation(stage).decisions.map(({ record }) => record.reason)).toEqual([
      'On course',
      expect.stringMatching(/stalled/),
    ])
    stage.app.actions.undo()
    await stage.settled()
    expect(situation(stage).checkpoints[1]?.state).toBe('ahead')
  })

  it('corrects a measure without losing that there was another', async () => {
    const stage = await withGoal()
    const { record } = situation(stage).checkpoints[0]!
    stage.app.actions.recordCheckpoint({
      ...MEASURE,
      day: '2026-10-31',
      planned: '2026-10-31',
      measured: '31000',
      replaces: record!.id,
    })
    await stage.settled()
    expect(situation(stage).checkpoints[0]).toMatchObject({ status: 'watch', record: { measured: 31_000 } })
    expect(situation(stage).decisions).toHaveLength(1)
    const all = await stage.store.byKind(['checkpoint'])
    expect(all.ok && all.value.filter(({ kind }) => kind === 'checkpoint')).toHaveLength(2)
  })

  it('takes nothing without a number, a decision and a reason, or from the future', async () => {
    const stage = await withGoal()
    const faults = stage.app.actions.recordCheckpoint({ day: '2026-11-23', measured: 'plenty', reason: ' ' })
    expect(faults).toEqual([
      { field: 'day', code: 'outside' },
      { field: 'measured', code: 'not-a-number' },
      { field: 'decision', code: 'missing' },
      { field: 'reason', code: 'empty' },
    ])
    await stage.settled()
    expect(situation(stage).decisions).toHaveLength(1)
  })

  it('refuses less than nothing', async () => {
    const stage = await withGoal()
    expect(stage.app.actions.recordCheckpoint({ ...MEASURE, measured: '-3' })).toEqual([
      { field: 'measured', code: 'too-small' },
    ])
    await stage.settled()
    expect(situation(stage).decisions).toHaveLength(1)
  })

  it('removes a measure and brings it back', async () => {
    const stage = await withGoal()
    stage.app.actions.removeCheckpoint(situation(stage).decisions[0]!.record.id)
    await stage.settled()
    expect(situation(stage).decisions).toEqual([])
    stage.app.actions.undo()
    await stage.settled()
    expect(situation(stage).decisions.map(({ record }) => record.measured)).toEqual([26_500])
  })
})
