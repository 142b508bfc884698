// What is due, and under which profile an account is judged, over a real store.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import '../../lib/panel/due'
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
  return stage
}

const state = (stage: Stage) => stage.app.state.value
const answerOf = (stage: Stage, id: string) =>
  state(stage).rows.find(({ criterion }) => criterion.id === id)?.answer.value

async function decided(stage: Stage, domain: string, due: string): Promise<void> {
  await stage.show(siteOf(domain))
  stage.app.actions.decide({ kind: 'pursue', reason: '', nextStep: 'Call', due })
  await stage.settled()
}

describe('what is due', () => {
  it('names next steps that are late, opens their account over any page, and lets it go again', async () => {
    const stage = await stageOf()
    await decided(stage, 'globex.com', '2026-11-20')
    await decided(stage, 'acme.com', '2026-12-20')
    stage.app.actions.findDue()
    await stage.settled()
    expect(state(stage).due).toMatchObject([{ code: 'next-step', name: 'globex', late: 2 }])
    stage.app.actions.openAccount('domain:globex.com')
    await stage.settled()
    expect(state(stage)).toMatchObject({
      status: 'account',
      pinned: true,
      elsewhere: true,
      account: { name: 'globex' },
    })
    stage.app.actions.pin(false)
    await stage.settled()
    expect(state(stage).account?.name).toBe('acme')
  })

  it('asks for a second look on the day that a disqualification named', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.decide({
      kind: 'disqualify',
      reason: 'No budget',
      nextStep: '',
      comeBack: { when: 'day', day: '2026-11-21' },
    })
    await stage.settled()
    stage.app.actions.findDue()
    await stage.settled()
    expect(state(stage).due).toMatchObject([{ code: 'come-back', day: '2026-11-21' }])
  })

  it('leaves out what was removed, and takes joined accounts for one', async () => {
    const stage = await stageOf()
    await decided(stage, 'acme.com', '2026-11-20')
    await decided(stage, 'acme.nl', '2026-11-19')
    await decided(stage, 'globex.com', '2026-11-18')
    const evaluation = state(stage).evaluation?.evaluation ?? ''
    await stage.show(siteOf('elsewhere.com'))
    await stage.store.append([
      { kind: 'same', accounts: ['domain:acme.com', 'domain:acme.nl'] },
      { kind: 'delete', target: evaluation },
    ])
    stage.app.actions.findDue()
    await stage.settled()
    expect(state(stage).due?.map(({ account, day }) => [account, day])).toEqual([
      ['domain:acme.com', '2026-11-19'],
      ['domain:acme.com', '2026-11-20'],
    ])
  })

  it('is that of the rep alone, not of colleagues whose log was merged', async () => {
    const stage = await stageOf()
    stage.app.actions.nameRep('Kim')
    await decided(stage, 'acme.com', '2026-11-20')
    stage.app.actions.nameRep('Robin')
    await decided(stage, 'globex.com', '2026-11-20')
    stage.app.actions.findDue()
    await stage.settled()
    expect(state(stage).due?.map(({ name }) => name)).toEqual(['globex'])
  })

  it('is looked for again when the work changed it', async () => {
    const stage = await stageOf()
    await decided(stage, 'acme.com', '2026-11-20')
    stage.app.actions.findDue()
    await stage.settled()
    expect(state(stage).due).toHaveLength(1)
    stage.app.actions.addOutcome('won', '2026-11-22', 'They signed')
    await stage.settled()
    stage.later()
    await stage.settled()
    expect(state(stage).due).toEqual([])
  })
})

describe('several profiles', () => {
  const other = { ...DEFAULT_PROFILE, id: 'public', name: 'Public sector' }

  async function withTwo(factory?: IDBFactory): Promise<Stage> {
    const stage = await stageOf(factory ? { factory } : {})
    await stage.store.append([{ kind: 'profile', body: other }])
    await stage.app.stop()
    return stageOf(factory ? { factory } : {})
  }

  it('keep an evaluation each, and the choice is remembered', async () => {
    const factory = new IDBFactory()
    const stage = await withTwo(factory)
    await stage.show(siteOf('acme.com'))
    expect(state(stage).profiles.map(({ id, used }) => [id, used])).toEqual([
      ['default', true],
      ['public', false],
    ])
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    stage.app.actions.useProfile('public')
    await stage.settled()
    expect(answerOf(stage, 'ready.problem')).toBe('unknown')
    expect(state(stage).evaluation?.profile.id).toBe('public')
    stage.app.actions.answer('ready.problem', 'no')
    await stage.settled()
    stage.app.actions.useProfile('default')
    await stage.settled()
    expect(answerOf(stage, 'ready.problem')).toBe('yes')
    stage.app.actions.useProfile('public')
    await stage.settled()
    const again = await stageOf({ factory })
    await again.show(siteOf('acme.com'))
    expect(state(again).profile.id).toBe('public')
    expect(answerOf(again, 'ready.problem')).toBe('no')
  })

  it('are no choice while there is one', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    expect(state(stage).profiles).toEqual([])
  })

  it('give their newest version to the account that is open', async () => {
    const factory = new IDBFactory()
    const shared = { factory, channel: 'versions' }
    const stage = await stageOf(shared)
    const elsewhere = await stageOf(shared)
    await stage.show(siteOf('acme.com'))
    await elsewhere.store.append([{ kind: 'profile', body: { ...DEFAULT_PROFILE, version: 2, note: 'stricter' } }])
    await expect.poll(() => state(stage).profile.version).toBe(2)
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    await stage.show(siteOf('globex.com'))
    await stage.show(siteOf('acme.com'))
    expect(state(stage).evaluation?.profile.version).toBe(2)
  })
})
