// Two windows on one account, and what colleagues bring: conflicts are shown, and the history has every value.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { openStage, type Stage, siteOf, until } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

let channels = 0

/** Two panels of one browser on the same account; deaf ones hear nothing of one another, as within the same moment. */
async function windows({ deaf = false } = {}): Promise<[Stage, Stage]> {
  const factory = new IDBFactory()
  channels += 1
  const open = async (side: string) => {
    const stage = await openStage({ factory, channel: deaf ? `${channels} ${side}` : `${channels}` })
    stages.push(stage)
    await stage.show(siteOf('acme.com'))
    return stage
  }
  return [await open('a'), await open('b')]
}

const state = (stage: Stage) => stage.app.state.value
const answerOf = (stage: Stage, criterion: string) => state(stage).evaluation?.answers[criterion]?.value
const values = (stage: Stage) =>
  state(stage).history.flatMap(({ changes }) => changes.map(({ criterion, from, to }) => `${criterion} ${from} ${to}`))

describe('two windows that change the same answer', () => {
  it('in the same moment: the later stands, is said to, and both are in the history', async () => {
    const [a, b] = await windows({ deaf: true })
    a.app.actions.answer('ready.problem', 'yes')
    await a.settled()
    b.app.actions.answer('ready.problem', 'no')
    await b.settled()
    expect(answerOf(b, 'ready.problem')).toBe('no')
    expect(state(b).changed?.clash).toEqual([{ path: ['answers', 'ready.problem', 'value'], from: 'yes', to: 'no' }])
    expect(values(b)).toEqual(['ready.problem yes no', 'ready.problem unknown yes'])
    b.app.actions.forgetChanged()
    expect(state(b).changed).toBeUndefined()
  })

  it('one after the other: the first window says what became of its answer', async () => {
    const [a, b] = await windows()
    a.app.actions.answer('ready.problem', 'yes')
    await Promise.all([a.settled(), b.settled()])
    expect(state(b).changed).toMatchObject({
      clash: [],
      differences: [{ path: ['answers', 'ready.problem', 'value'], from: undefined, to: 'yes' }],
    })
    b.app.actions.answer('ready.problem', 'partly')
    await Promise.all([a.settled(), b.settled()])
    expect(answerOf(a, 'ready.problem')).toBe('partly')
    expect(state(a).changed?.differences).toEqual([
      { path: ['answers', 'ready.problem', 'value'], from: 'yes', to: 'partly' },
    ])
    for (const stage of [a, b]) expect(values(stage)).toEqual(['ready.problem yes partly', 'ready.problem unknown yes'])
  })

  it('notes that were typed in both at once are both there', async () => {
    const [a, b] = await windows({ deaf: true })
    a.app.actions.notes('They asked for a pilot')
    b.app.actions.notes('No budget before May')
    await a.app.flush()
    await b.app.flush()
    await b.settled()
    expect(state(b).evaluation?.notes).toBe('No budget before May')
    const notes = state(b).history.flatMap(({ fields = [] }) => fields.filter(({ path }) => path[0] === 'notes'))
    expect(notes.map(({ from, to }) => [from, to])).toEqual([
      ['They asked for a pilot', 'No budget before May'],
      [undefined, 'They asked for a pilot'],
    ])
  })

  it('different answers are no conflict, and make no steps of the history before the work rests', async () => {
    const [a, b] = await windows({ deaf: true })
    a.app.actions.answer('ready.problem', 'yes')
    await a.settled()
    b.app.actions.answer('ready.aware', 'no')
    b.app.actions.answer('ready.aware', 'partly')
    await b.settled()
    expect(state(b).changed).toBeUndefined()
    expect(values(b)).toEqual([])
    expect([answerOf(b, 'ready.aware')]).toEqual(['partly'])
  })

  it('an answer changed twice in one window is nobody’s conflict', async () => {
    const [a, b] = await windows()
    a.app.actions.answer('ready.problem', 'yes')
    await Promise.all([a.settled(), b.settled()])
    a.app.actions.answer('ready.problem', 'no')
    await Promise.all([a.settled(), b.settled()])
    expect(state(a).changed).toBeUndefined()
    expect(values(a)).toEqual([])
  })
})

describe('a colleague’s log that is taken in while the account is open', () => {
  it('says what came and by whom, and the history has the values before and after', async () => {
    const [mine] = await windows()
    mine.app.actions.correctFact('industry', 'Toys')
    await mine.settled()
    const kim = await openStage()
    stages.push(kim)
    kim.now += 60_000
    await kim.show(siteOf('acme.com'))
    kim.app.actions.nameRep('Kim')
    kim.app.actions.correctFact('industry', 'Robotics')
    kim.app.actions.decide({ kind: 'park', reason: 'No budget', nextStep: '' })
    await kim.settled()
    kim.app.actions.exportLog('jsonl')
    await kim.settled()
    mine.app.actions.chooseFile(new File([kim.saved[0]!.text], 'kim.jsonl'))
    await until(() => state(mine).incoming !== undefined)
    mine.app.actions.applyImport()
    await until(() => state(mine).changed !== undefined)
    await mine.settled()
    const steps = state(mine).changed?.steps ?? []
    expect(steps.map(({ rep }) => rep)).toEqual(steps.map(() => 'Kim'))
    expect(steps.map(({ what }) => what)).toContain('decision')
    const industry = state(mine).history.flatMap(({ fields = [] }) =>
      fields.filter(({ path }) => path[0] === 'industry'),
    )
    expect(industry.map(({ from, to }) => [from, to])).toEqual([
      ['Toys', 'Robotics'],
      [undefined, 'Toys'],
    ])
  })
})
