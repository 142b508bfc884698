// What the worker does while no page is open, over a real log.
import { afterEach, describe, expect, it } from 'vitest'
import { dayOf } from '../../lib/icp/day'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import type { FolderHandle } from '../../lib/log/sync'
import { makeRound, roundAfterChange } from '../../lib/worker/rounds'
import { evaluation, must, newEvidence, record } from '../log/examples'
import { makeReplica } from '../log/replica'
import { at, makeWorld, type World } from './world'

const worlds: World[] = []
afterEach(() => {
  for (const { store } of worlds.splice(0)) store.close()
})

async function world(): Promise<World> {
  const made = await makeWorld()
  worlds.push(made)
  return made
}

const round = (the: World) => makeRound(the.worker())
const account = (name: string) => `domain:${name.toLowerCase()}.example`

/** Decides on an account: its next step is due that many days from now. */
async function decide(the: World, name: string, days: number): Promise<string> {
  const day = dayOf(the.now + days * 86_400_000)
  const decision = { kind: 'pursue', reason: '', nextStep: 'Call', due: day, day: dayOf(the.now) } as const
  const body = evaluation({ evaluation: `evaluation-${name}`, account: account(name), answers: {}, decision })
  const [revision] = must(await the.store.append([{ kind: 'revision', body }]))
  return revision!.id
}

describe('the number on the button', () => {
  it('is that of accounts, each once, and goes again when nothing is due', async () => {
    const the = await world()
    await decide(the, 'Acme', -1)
    const other = await decide(the, 'Globex', 0)
    await decide(the, 'Northwind', 1)
    await round(the)
    expect(the.button).toEqual({ text: '2', title: '2 accounts are due' })
    // A second reason to look at the same account.
    await the.store.append([newEvidence({ account: account('Acme'), day: '2024-01-01' })])
    await round(the)
    expect(the.button.text).toBe('2')
    must(await the.store.append([{ kind: 'delete', target: other }]))
    await round(the)
    expect(the.button).toEqual({ text: '1', title: '1 account is due' })
    must(await the.store.erase({ accounts: [account('Acme')] }))
    await round(the)
    expect(the.button).toEqual({ text: '', title: 'Touchstone: qualify this account' })
  })

  it('follows the days, forwards and back', async () => {
    const the = await world()
    await decide(the, 'Acme', 3)
    for (const [day, text] of [
      [22, ''],
      [25, '1'],
      [24, ''],
      [29, '1'],
    ] as const) {
      the.now = at(day, 12)
      await round(the)
      expect(the.button.text, `day ${day}`).toBe(text)
    }
  })

  it('counts what came by file, and leaves colleagues their own', async () => {
    const the = await world()
    const decision = { kind: 'pursue', reason: '', nextStep: 'Call', due: '2026-11-20', day: '2026-11-19' } as const
    must(await the.store.merge([record('revision', { body: evaluation({ decision }), rep: 'North' })]))
    await round(the)
    expect(the.button.text).toBe('1')
    must(await the.store.setRep('South'))
    await round(the)
    expect(the.button.text).toBe('')
  })

  it('tells of a profile whose time frame ends with its new version', async () => {
    const the = await world()
    await round(the)
    expect(the.button.text).toBe('')
    const situation = { ...DEFAULT_PROFILE.situation, start: '2026-09-01', end: '2026-11-21' }
    must(await the.store.append([{ kind: 'profile', body: { ...DEFAULT_PROFILE, version: 2, situation } }]))
    await round(the)
    expect(the.button).toEqual({ text: '1', title: '1 profile to review' })
  })

  it('reads the log only when it or the day has changed', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    await round(the)
    await round(the)
    expect(the.reads).toBe(1)
    the.now = at(23, 8)
    await round(the)
    await decide(the, 'Globex', 0)
    await round(the)
    expect(the.reads).toBe(3)
    expect(the.button.text).toBe('2')
  })

  it('can be switched off, and on again', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    the.remind({ badge: false })
    await round(the)
    expect(the.button).toEqual({ text: '', title: 'Touchstone: qualify this account' })
    the.remind({ badge: true })
    await round(the)
    expect(the.button.text).toBe('1')
  })

  it('is none where there is no log', async () => {
    const the = await world()
    the.button.text = '7'
    const worker = the.worker()
    await makeRound({ ...worker, glance: async () => ({ ok: false, code: 'nothing', detail: '' }) })
    expect(the.button.text).toBe('')
  })

  it('stays as it was while the log cannot be opened', async () => {
    const the = await world()
    the.button.text = '7'
    await makeRound({ ...the.worker(), glance: async () => ({ ok: false, code: 'blocked', detail: '' }) })
    expect(the.button.text).toBe('7')
  })
})

describe('the notification of the day', () => {
  it('comes once, from its hour on, however often the worker looks', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    await decide(the, 'Globex', -2)
    the.remind({ digest: true, hour: 9 })
    for (const minute of [0, 15, 59]) {
      the.now = at(22, 8, minute)
      await round(the)
    }
    expect(the.told).toEqual([])
    for (const hour of [9, 9, 10, 23]) {
      the.now = at(22, hour)
      await round(the)
    }
    expect(the.told).toEqual([{ title: '2 accounts are due', message: 'Press to see what waits for you.' }])
    the.now = at(23, 9)
    await round(the)
    expect(the.told).toHaveLength(2)
  })

  it('does not come on a day that begins with nothing due, nor where the rep or the browser does not want it', async () => {
    const the = await world()
    the.remind({ digest: true })
    await round(the)
    await decide(the, 'Acme', 0)
    await round(the)
    expect(the.told).toEqual([])
    the.now = at(23, 12)
    the.remind({ digest: false })
    await round(the)
    the.remind({ digest: true })
    the.allowed = false
    await round(the)
    expect(the.told).toEqual([])
    the.allowed = true
    await round(the)
    expect(the.told).toHaveLength(1)
  })

  it('does not come again when the clock is set back, and is not silenced by a clock that was ahead', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    the.remind({ digest: true })
    for (const day of [22, 29, 22, 23, 29]) {
      the.now = at(day, 12)
      await round(the)
    }
    expect(the.told).toHaveLength(3)
  })

  it('names three accounts where the rep wants names, the longest overdue first', async () => {
    const the = await world()
    for (const [name, days] of [
      ['Acme', 0],
      ['Globex', -5],
      ['Initech', -1],
      ['Northwind', -3],
    ] as const)
      await decide(the, name, days)
    the.remind({ digest: true, names: true })
    await round(the)
    expect(the.told).toMatchObject([{ message: 'globex.example, northwind.example, initech.example and 1 more' }])
    expect(JSON.stringify(the.items)).not.toContain('globex')
  })

  it('comes at most once on a day, wherever the worker is stopped, and the button is right after the next look', async () => {
    for (let steps = 0; steps < 20; steps += 1) {
      const the = await world()
      await decide(the, 'Acme', 0)
      the.remind({ digest: true })
      await makeRound(the.worker(steps)).catch(() => undefined)
      await makeRound(the.worker(steps)).catch(() => undefined)
      await round(the)
      await round(the)
      expect(the.told.length, `after ${steps} steps`).toBeLessThanOrEqual(1)
      expect(the.button.text, `after ${steps} steps`).toBe('1')
      the.now = at(23, 12)
      await round(the)
      expect(the.told.length, `after ${steps} steps`).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('the sync folder', () => {
  const withFolder = async (access: 'open' | 'ask', busy = false) => {
    const [the, there] = [await world(), makeReplica()]
    the.folder = { handle: there.folder as FolderHandle, access, busy }
    must(await the.store.append([newEvidence({ quote: 'while nobody looks' })]))
    return { the, there }
  }

  it('is written where the browser lets us in, once for each change', async () => {
    const { the, there } = await withFolder('open')
    await round(the)
    expect([...there.files.values()].join('')).toContain('while nobody looks')
    const before = the.reads
    await round(the)
    expect(the.reads).toBe(before)
    expect(must(await the.store.setting('local:folder written'))).toBe(the.now)
  })

  it('is written although what is due cannot be told', async () => {
    const { the, there } = await withFolder('open')
    const worker = the.worker()
    worker.api.action.setBadgeText = () => Promise.reject(new Error('no button'))
    await makeRound(worker).catch(() => undefined)
    expect(there.files.size).toBe(1)
  })

  it('is left to the rep’s click where it does not', async () => {
    const { the, there } = await withFolder('ask')
    await round(the)
    expect(there.files.size).toBe(0)
  })

  it('is left to a page that works in it just now', async () => {
    const { the, there } = await withFolder('open', true)
    await round(the)
    expect(there.files.size).toBe(0)
  })
})

describe('after a change', () => {
  it('a round waits for its turn when the last took long and is just over', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    the.items.round = { time: the.now - 30_000, took: 5000 }
    await roundAfterChange(the.worker())
    expect(the.reads).toBe(0)
    expect(the.alarms.get('changed')).toEqual({ when: the.now + 70_000 })
    the.now += 70_000
    await roundAfterChange(the.worker())
    expect(the.button.text).toBe('1')
  })

  it('a clock that was set back holds nothing up', async () => {
    const the = await world()
    await decide(the, 'Acme', 0)
    the.items.round = { time: the.now + 86_400_000, took: 5000 }
    await roundAfterChange(the.worker())
    expect(the.button.text).toBe('1')
  })
})
