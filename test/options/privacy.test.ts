// Privacy and the state of things: what goes for good, what stays, and a report that names nobody.
import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { tick } from '../../lib/icp/hlc'
import type { LogRecord } from '../../lib/icp/records'
import { everythingIn, must, newEvidence, open } from '../log/examples'
import { makeReplica } from '../log/replica'
import { makeLog, nameOf, stamp } from './log'
import { NOW, openStage, type Stage } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOf(records: LogRecord[], more: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const factory = more.factory ?? new IDBFactory()
  const filled = await openStage({ factory })
  await filled.store.merge(records)
  filled.store.close()
  const stage = await openStage({ hash: '#/privacy', ...more, factory })
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

  it('is in no store, no setting, no waiting capture and no file of the folder afterwards', async () => {
    const factory = new IDBFactory()
    const { folder, files } = makeReplica()
    const waiting = (id: string, url: string, quote: string) => ({
      id,
      url,
      title: 'News',
      quote,
      prefix: '',
      suffix: '',
    })
    const items: Record<string, unknown> = {
      'capture:1': { ...waiting('1', 'https://www.account-1.example/', 'We grow.'), time: 1, as: { what: 'note' } },
      'capture:2': { ...waiting('2', 'https://news.example/', `${nameOf(1)} grows.`), time: 2, as: { what: 'note' } },
      'capture:3': { ...waiting('3', 'https://news.example/', `${nameOf(2)} grows.`), time: 3, as: { what: 'note' } },
    }
    const opened = async () => ({ ok: true as const, value: folder })
    const access = async () => 'open' as const
    const folders = { supported: true, pick: opened, dropped: opened, access, ask: access }
    const stage = await stageOf(makeLog(3), { factory, items, folders })
    await stage.store.setSetting('choice:https://news.example/', { name: nameOf(1), domain: 'account-1.example' })
    await stage.store.setSetting('dismissed:https://news.example/', [`funding ${nameOf(1)} grows.`])
    stage.app.actions.chooseFolder()
    await until(stage, () => stage.app.state.value.backup?.folder?.last !== undefined)
    stage.app.actions.findAccounts(nameOf(1))
    const everything = async () => [await everythingIn(factory), JSON.stringify(items), ...files.values()].join('\n')
    expect((await everything()).match(/account-1\.example/g)?.length).toBeGreaterThan(10)
    stage.app.actions.eraseAccounts(['domain:account-1.example'])
    await until(stage, () => privacy(stage).found.length === 0)
    await until(stage, () => !JSON.stringify([...files.values()]).includes('account-1.example'))
    const left = await everything()
    expect(left).not.toContain('account-1')
    expect(left).not.toContain(nameOf(1))
    expect(left).toContain(nameOf(2))
    expect(Object.keys(items).filter((key) => key.startsWith('capture:'))).toEqual(['capture:3'])
    expect(left).toContain(createHash('sha256').update('domain:account-1.example').digest('hex'))
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
    expect(['0', '-1', '1.5'].map((text) => stage.app.actions.setMonths(text))).toEqual([false, false, false])
    expect(stage.app.actions.setMonths('')).toBe(true)
    expect(privacy(stage).expired).toEqual([])
    expect(stage.app.actions.setMonths('12')).toBe(true)
    expect(privacy(stage).expired).toHaveLength(2)
    stage.app.actions.eraseAccounts(['domain:old-1.example'])
    await until(stage, () => privacy(stage).expired.length === 1)
    expect(await texts(stage)).toContain('Old 2')
  })
})

describe('a clock that was set ten years forward', () => {
  const ahead = NOW + 3653 * 86_400_000

  it('erases nothing by itself and proposes nothing, also after work under it', async () => {
    const at = (index: number): LogRecord => ({
      ...stamp(),
      hlc: tick(undefined, NOW - index * 86_400_000, 'colleague'),
      kind: 'account',
      account: `domain:account-${index}.example`,
      facts: { name: nameOf(index) },
    })
    const factory = new IDBFactory()
    const stage = await stageOf([0, 1, 2, 3, 4].map(at), { factory, now: () => ahead })
    await stage.later()
    expect(privacy(stage)).toMatchObject({ months: 12, expired: [] })
    const there = await open({ indexedDB: factory, now: () => ahead })
    must(await there.append([newEvidence({ account: 'domain:account-1.example' })]))
    there.close()
    stage.app.actions.setMonths('1')
    await stage.later()
    expect(privacy(stage).expired).toEqual([])
    expect(must(await stage.store.all()).filter(({ kind }) => kind === 'delete')).toEqual([])
    expect(must(await stage.store.count())).toBe(6)
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

  it('is found and erased where no record names them: in what is being worked on and in what waits', async () => {
    const capture = {
      id: '1',
      url: 'https://x.example',
      title: '',
      quote: 'Jordan Example signs.',
      prefix: '',
      suffix: '',
    }
    const items: Record<string, unknown> = { 'capture:1': { ...capture, time: 1, as: { what: 'note' } } }
    const factory = new IDBFactory()
    const stage = await stageOf(records.slice(0, 1), { factory, items })
    const body = { evaluation: 'e2', account, profile: { id: 'default', version: 1 }, answers: {}, economics: {} }
    await stage.store.start({ ...body, notes: 'Ask Jordan Example.' })
    stage.app.actions.findPerson({ name: 'Jordan Example', profile: '' })
    await until(stage, () => privacy(stage).person !== undefined)
    expect(privacy(stage).person).toMatchObject({ erase: 2, rewrite: 1 })
    stage.app.actions.erasePerson()
    await until(stage, () => privacy(stage).person === undefined)
    expect(`${await everythingIn(factory)} ${JSON.stringify(items)}`).not.toMatch(/jordan/i)
    expect(await stage.store.draft('e2')).toMatchObject({ value: { body: { notes: 'Ask ….' } } })
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
