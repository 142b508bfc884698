// The sync folder from the panel: in step by itself where we are let in, after one click where we are not.
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { dayOf } from '../../lib/icp/day'
import type { Folder } from '../../lib/log/directory'
import { toJsonl } from '../../lib/log/file'
import { keepFolder } from '../../lib/log/sync'
import type { Effects } from '../../lib/panel/session'
import { must } from '../log/examples'
import { makeReplica, type Replica } from '../log/replica'
import { NOW, openStage, type Stage, siteOf, until } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

type Access = Awaited<ReturnType<Effects['folders']['access']>>

/** A panel on a machine where a folder was chosen on the options page. */
async function stageOf(
  { folder }: Pick<Replica, 'folder'>,
  {
    access = 'open' as Access,
    ask = 'open' as Access,
    ...more
  }: Partial<Effects> & { access?: Access; ask?: Access } = {},
) {
  const asked: Access[] = []
  const stage = await openStage({
    folders: {
      access: async () => access,
      ask: async () => {
        asked.push(ask)
        return ask
      },
    },
    ...more,
    before: (store) => keepFolder(store, { handle: { ...folder, name: 'Team' } as Folder, access, conflicts: [] }),
  })
  stages.push(stage)
  await stage.settled()
  return { stage, asked }
}

const sync = (stage: Stage) => stage.app.state.value.sync
const noteIn = async (stage: Stage, domain: string) => {
  await stage.show(siteOf(domain))
  stage.app.actions.answer('ready.problem', 'yes')
  await stage.settled()
}

describe('where the browser lets us in', () => {
  it('the log of a colleague is on screen without a click, and ours lies in the folder', async () => {
    const team = makeReplica()
    const kim = await stageOf(team)
    await noteIn(kim.stage, 'acme.example')
    kim.stage.app.actions.sync()
    await kim.stage.settled()
    const rob = await stageOf(team)
    await rob.stage.show(siteOf('acme.example'))
    expect(rob.stage.app.state.value.theirs).toEqual([])
    rob.stage.later()
    await rob.stage.settled()
    expect(rob.stage.app.state.value.theirs).toHaveLength(1)
    expect(sync(rob.stage)).toMatchObject({ name: 'Team', access: 'open', syncing: false, last: { time: NOW } })
    expect([...team.files.keys()].every((path) => path.includes(dayOf(NOW).slice(0, 7)))).toBe(true)
    expect(rob.asked).toEqual([])
  })

  it('nothing is read or written while the rep is at it, and all of it soon after', async () => {
    let busy = true
    const team = makeReplica()
    const { stage } = await stageOf(team, { busy: () => busy })
    await noteIn(stage, 'acme.example')
    stage.later()
    await stage.settled()
    expect(sync(stage)?.last).toBeUndefined()
    busy = false
    stage.later()
    await stage.settled()
    expect(sync(stage)?.last?.time).toBe(NOW)
  })

  it('what a click syncs holds the very answer that was just given, and says what was read and written', async () => {
    const team = makeReplica()
    const { stage } = await stageOf(team)
    await stage.show(siteOf('acme.example'))
    stage.app.actions.answer('ready.problem', 'no')
    stage.app.actions.sync()
    await stage.settled()
    expect([...team.files.values()].join('')).toContain('"ready.problem":{"day"')
    expect(stage.app.state.value.toasts.at(-1)?.text).toBe('Read 0 new files, 0 new records. Wrote 1 file.')
  })
})

it('a sync that finds nothing to do leaves standing what the one before it did', async () => {
  const { stage } = await stageOf(makeReplica())
  await noteIn(stage, 'acme.example')
  for (let time = 0; time < 2; time++) {
    stage.app.actions.sync()
    await stage.settled()
  }
  expect(sync(stage)?.last).toMatchObject({ report: { wrote: [] }, told: { wrote: [{}] } })
})

describe('where it wants a click', () => {
  it('nothing is touched before it, and then all is synced', async () => {
    const team = makeReplica()
    const { stage, asked } = await stageOf(team, { access: 'ask' })
    await noteIn(stage, 'acme.example')
    stage.later()
    await stage.settled()
    expect([sync(stage)?.access, asked, team.files.size]).toEqual(['ask', [], 0])
    stage.app.actions.sync()
    await stage.settled()
    expect(asked).toEqual(['open'])
    expect(sync(stage)).toMatchObject({ access: 'open', last: { report: { wrote: [{}] } } })
    expect(sync(stage)?.problem).toBeUndefined()
  })

  it('since access has ended meanwhile, the same click asks for it and syncs', async () => {
    const team = makeReplica()
    let access: Access = 'open'
    const folders = { access: async () => access, ask: async (): Promise<Access> => (access = 'open') }
    const folder = {
      ...team.folder,
      getDirectoryHandle: (...given: Parameters<Folder['getDirectoryHandle']>) =>
        access === 'open'
          ? team.folder.getDirectoryHandle(...given)
          : Promise.reject(new DOMException('shut', 'NotAllowedError')),
    }
    const { stage } = await stageOf({ folder }, { folders })
    await noteIn(stage, 'acme.example')
    access = 'ask'
    expect(sync(stage)?.access).toBe('open')
    stage.app.actions.sync()
    await stage.settled()
    expect(sync(stage)).toMatchObject({ access: 'open', last: { report: { wrote: [{}] } } })
  })

  it.each(['ask', 'shut'] as const)('and the rep says no (%s), that is said and nothing is written', async (ask) => {
    const team = makeReplica()
    const { stage } = await stageOf(team, { access: 'ask', ask })
    stage.app.actions.sync()
    await stage.settled()
    expect(sync(stage)).toMatchObject({ access: ask, problem: 'denied', syncing: false })
    expect(team.files.size).toBe(0)
  })
})

it('a folder that is gone is said, and tried again by a click', async () => {
  const team = makeReplica()
  let gone = true
  const folder = {
    ...team.folder,
    getDirectoryHandle: (...given: Parameters<Folder['getDirectoryHandle']>) =>
      gone ? Promise.reject(new DOMException('gone', 'NotFoundError')) : team.folder.getDirectoryHandle(...given),
  }
  const { stage } = await stageOf({ folder })
  stage.app.actions.sync()
  await stage.settled()
  expect(sync(stage)?.problem).toBe('folder')
  gone = false
  stage.app.actions.sync()
  await stage.settled()
  expect(sync(stage)?.problem).toBeUndefined()
  expect(sync(stage)?.last).toBeDefined()
})

it('what came with other content is shown until it was seen, and gone when it is erased', async () => {
  const team = makeReplica()
  const { stage } = await stageOf(team)
  await noteIn(stage, 'acme.example')
  stage.app.actions.sync()
  await stage.settled()
  const [record] = must(await stage.store.byAccount(['domain:acme.example'])).filter(({ kind }) => kind === 'account')
  const text = toJsonl([{ ...record!, rep: 'Zoe' }])
  const sha8 = createHash('sha256').update(text).digest('hex').slice(0, 8)
  team.files.set(`v1/tablet/2026-11.${sha8}.jsonl`, text)
  stage.app.actions.sync()
  await until(() => sync(stage)?.conflicts.length === 1)
  expect(sync(stage)?.conflicts).toMatchObject([{ mine: { rep: '' }, theirs: { rep: 'Zoe' }, kept: 'theirs' }])
  // A later sync without conflicts does not hide them.
  stage.app.actions.sync()
  await stage.settled()
  expect(sync(stage)?.conflicts).toHaveLength(1)
  must(await stage.store.erase({ accounts: ['domain:acme.example'] }))
  await until(() => sync(stage)?.conflicts.length === 0)
})
