// Privacy and the state of things: what goes for good, what stays, and a report that names nobody.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import type { LogRecord } from '../../lib/icp/records'
import { makeLog, nameOf, stamp } from './log'
import { openStage, type Stage } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOf(records: LogRecord[], more: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const factory = new IDBFactory()
  const filled = await openStage({ factory })
  await filled.store.merge(records)
  filled.store.close()
  const stage = await openStage({ factory, hash: '#/privacy', ...more })
  stages.push(stage)
  return stage
}

const privacy = (stage: Stage) => stage.app.state.value.privacy!
const texts = async (stage: Stage) => {
  const all = await stage.store.all()
  return JSON.stringify(all.ok ? all.value : [])
}
const until = async (stage: Stage, what: () => boolean) => {
  for (let turn = 0; turn < 200 && !what(); turn++) await stage.settled()
  expect(what()).toBe(true)
}

describe('an account', () => {
  it('is found by any part of its name or address and erased without a trace but a hash', async () => {
    const stage = await stageOf(makeLog(3))
    stage.app.actions.findAccounts('ACCOUNT-1')
    expect(privacy(stage).found.map(({ name }) => name)).toEqual([nameOf(1)])
    stage.app.actions.eraseAccounts(['domain:account-1.example'])
    await until(stage, () => privacy(stage).found.length === 0)
    const left = await texts(stage)
    expect(left).not.toContain(nameOf(1))
    expect(left).not.toContain('account-1.example')
    expect(left).toContain(nameOf(2))
  })
})

describe('keeping', () => {
  const old = (index: number): LogRecord => ({
    ...stamp(),
    hlc: `0h${index}000000${'0000'}colleague`,
    kind: 'account',
    account: `domain:old-${index}.example`,
    facts: { name: `Old ${index}` },
  })

  it('proposes accounts whose time is over, and erases only those that are left chosen', async () => {
    const recent = ['0mm000000', '0mm100000', '0mm200000', '0mm300000'].map(
      (time, index): LogRecord => ({
        ...stamp(),
        hlc: `${time}0000colleague`,
        kind: 'account',
        account: `domain:new-${index}.example`,
        facts: { name: `New ${index}` },
      }),
    )
    const stage = await stageOf([old(1), old(2), ...recent])
    expect(privacy(stage).expired.map(({ name }) => name)).toEqual(['Old 1', 'Old 2'])
    expect(stage.app.actions.setMonths('a year')).toBe(false)
    expect(stage.app.actions.setMonths('0.5')).toBe(false)
    expect(stage.app.actions.setMonths('')).toBe(true)
    expect(privacy(stage).expired).toEqual([])
    expect(stage.app.actions.setMonths('12')).toBe(true)
    expect(privacy(stage).expired).toHaveLength(2)
    stage.app.actions.eraseAccounts(['domain:old-1.example'])
    await until(stage, () => privacy(stage).expired.length === 1)
    expect(await texts(stage)).toContain('Old 2')
  })
})

describe('a person', () => {
  const account = 'domain:acme.example'
  const records: LogRecord[] = [
    { ...stamp(), kind: 'account', account, facts: { name: 'Acme' } },
    {
      ...stamp(),
      kind: 'evidence',
      account,
      criterion: 'able.authority',
      quote: 'Jordan Example signs for IT.',
      title: 'Team',
      grade: 'observed',
      day: '2026-11-01',
    },
    {
      ...stamp(),
      kind: 'revision',
      body: {
        evaluation: 'e1',
        account,
        profile: { id: 'default', version: 1 },
        answers: { 'able.authority': { value: 'yes' } },
        economics: {},
        notes: 'Call Jordan Example on Tuesday.',
      },
    },
  ]

  it('is shown to be found, and erased so that the evaluation stays without the name', async () => {
    const stage = await stageOf(records)
    stage.app.actions.findPerson({ name: 'jordan example', profile: '' })
    await until(stage, () => privacy(stage).person !== undefined)
    expect(privacy(stage).person).toMatchObject({ erase: 2, rewrite: 1 })
    expect(await texts(stage)).toContain('Jordan')
    stage.app.actions.erasePerson()
    await until(stage, () => privacy(stage).person === undefined)
    const left = await texts(stage)
    expect(left).not.toMatch(/jordan/i)
    expect(left).toContain('able.authority')
    expect(left).toContain('on Tuesday')
  })

  it('of whom the log knows nothing is said to be unknown', async () => {
    const stage = await stageOf(records)
    stage.app.actions.findPerson({ name: 'Nobody Here', profile: '' })
    await until(stage, () => privacy(stage).person !== undefined)
    expect(privacy(stage).person).toMatchObject({ erase: 0 })
  })
})

describe('settings of this machine', () => {
  it('are kept for every page: care on LinkedIn, theme, letters', async () => {
    const items: Record<string, unknown> = {}
    const kept: string[] = []
    const themes = { kept: async () => 'dark' as const, keep: async (theme: string) => void kept.push(theme) }
    const stage = await stageOf([], { items, themes })
    expect(stage.app.state.value.look).toEqual({ theme: 'dark', letters: true })
    stage.app.actions.setCareful(true)
    stage.app.actions.setTheme('light')
    stage.app.actions.setLetters(false)
    await stage.settled()
    expect(privacy(stage).careful).toBe(true)
    expect(items.careful).toBe(true)
    expect(kept).toEqual(['light'])
    expect(await stage.store.setting('letters')).toEqual({ ok: true, value: false })
  })
})

describe('the report', () => {
  it('counts without naming anybody', async () => {
    const stage = await stageOf(makeLog(4), { hash: '#/diagnostics' })
    await stage.store.setRep('Robin Example')
    expect(stage.app.state.value.diagnostics).toMatchObject({ accounts: 4, evaluations: 4, version: '0.1.0' })
    stage.app.actions.copyReport()
    await until(stage, () => stage.copied !== undefined)
    expect(stage.copied).toContain('Accounts: 4')
    expect(stage.copied).toContain('Records: revision: 4')
    expect(stage.copied).not.toMatch(/Acme|account-|Robin|Kim|example/)
  })
})
