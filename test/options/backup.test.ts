// What keeps the log safe: backups that leave the browser, restores that can be taken back, a folder that carries it.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import type { Folder } from '../../lib/log/directory'
import { toJsonl } from '../../lib/log/file'
import type { Folders } from '../../lib/options/session'
import { makeReplica } from '../log/replica'
import { makeLog } from './log'
import { NOW, openStage, type Stage } from './stage'

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

const backup = (stage: Stage) => stage.app.state.value.backup
const count = async (stage: Stage) => {
  const found = await stage.store.count()
  return found.ok ? found.value : -1
}
const until = async (stage: Stage, what: () => boolean) => {
  for (let turn = 0; turn < 200 && !what(); turn++) await stage.settled()
  expect(what()).toBe(true)
}

async function backedUp(passphrase = '', records = makeLog(3)): Promise<File> {
  const stage = await stageOf({ hash: '#/backup' })
  await stage.store.merge(records)
  await stage.store.setSetting('letters', false)
  stage.app.actions.backUp(passphrase)
  await until(stage, () => stage.blobs.length === 1)
  await until(stage, () => backup(stage).last !== undefined)
  const [{ name, blob } = { name: '', blob: new Blob() }] = stage.blobs
  return new File([blob], name)
}

describe('a backup', () => {
  it('is saved as a file with its day, and its age is told', async () => {
    const file = await backedUp()
    expect(file.name).toBe('touchstone-backup-2026-11-22.backup')
    expect(file.size).toBeGreaterThan(100)
  })

  it('shows what it would change, comes in with its settings, and goes out again by undo', async () => {
    const file = await backedUp()
    const stage = await stageOf({ hash: '#/backup' })
    stage.app.actions.chooseBackup(file)
    await until(stage, () => backup(stage).incoming !== undefined)
    const records = makeLog(3).length
    expect(backup(stage).incoming).toMatchObject({
      state: 'ready',
      found: { added: records, same: 0, conflicts: [], refused: [] },
      backup: { settings: 1 },
    })
    expect(await count(stage)).toBe(0)
    stage.app.actions.restore()
    await until(stage, () => backup(stage).incoming === undefined)
    expect(await count(stage)).toBe(records)
    expect(await stage.store.setting('letters')).toEqual({ ok: true, value: false })
    await until(stage, () => stage.app.state.value.profiles[0]?.evaluations === 3)
    stage.app.actions.undo()
    await until(stage, () => stage.app.state.value.profiles[0]?.evaluations === 0)
    expect(await count(stage)).toBe(0)
    expect(await stage.store.setting('letters')).toEqual({ ok: true, value: undefined })
  })

  it('is held against the log anew when that changes before it is taken in', async () => {
    const records = makeLog(3)
    const file = await backedUp('', records)
    const factory = new IDBFactory()
    const stage = await stageOf({ hash: '#/backup', factory })
    stage.app.actions.chooseBackup(file)
    await until(stage, () => backup(stage).incoming !== undefined)
    const panel = await openStage({ factory })
    await panel.store.merge(records)
    panel.store.close()
    await stage.later()
    const added = () => {
      const { incoming } = backup(stage)
      return incoming?.state === 'ready' ? incoming.found.added : undefined
    }
    await until(stage, () => added() === 0)
  })

  it('that is locked asks for its passphrase, and again when it is the wrong one', async () => {
    const file = await backedUp('correct horse')
    const stage = await stageOf({ hash: '#/backup' })
    stage.app.actions.chooseBackup(file)
    await until(stage, () => backup(stage).incoming !== undefined)
    expect(backup(stage).incoming).toEqual({ file: file.name, state: 'locked', wrong: false })
    stage.app.actions.unlockBackup('battery staple')
    await until(stage, () => backup(stage).incoming?.state === 'locked' && stage.app.state.value.job === undefined)
    expect(backup(stage).incoming).toMatchObject({ wrong: true })
    stage.app.actions.unlockBackup('correct horse')
    await until(stage, () => backup(stage).incoming?.state === 'ready')
    stage.app.actions.forgetBackup()
    expect(backup(stage).incoming).toBeUndefined()
    expect(await count(stage)).toBe(0)
  }, 60_000)

  it.each([
    [new File(['{"id":"x"}\n'], 'notes.txt'), 'This file is no backup.'],
    [new File(['{"touchstone":"backup","v":1,"time":1,"sha256":"00"}\nbroken'], 'x.backup'), 'This backup is damaged'],
    [new File(['{"touchstone":"backup","v":9,"time":1}\n'], 'x.backup'), 'A newer version made this backup.'],
  ])('that cannot be read says why and changes nothing', async (file, words) => {
    const stage = await stageOf({ hash: '#/backup' })
    stage.app.actions.chooseBackup(file)
    await until(stage, () => stage.app.state.value.toasts.length > 0)
    expect(stage.app.state.value.toasts[0]?.text).toContain(words)
    expect(backup(stage).incoming).toBeUndefined()
  })

  it('and an exported log may each be given where the other is taken', async () => {
    const stage = await stageOf({ hash: '#/backup' })
    stage.app.actions.chooseBackup(new File([toJsonl(makeLog(2))], 'touchstone-log.jsonl'))
    await until(stage, () => stage.app.state.value.files.incoming !== undefined)
    expect(stage.hash).toBe('#/files')
    stage.app.actions.chooseFile(new File(['{"touchstone":"backup","v":9,"time":1}\n'], 'x.backup'))
    await until(stage, () => stage.app.state.value.toasts.length > 0)
    expect(stage.hash).toBe('#/backup')
    expect(stage.app.state.value.toasts[0]?.text).toContain('A newer version')
  })

  it('is asked for when much was worked on, and no longer once it was made', async () => {
    const stage = await stageOf({ hash: '#/backup' })
    await stage.store.merge(makeLog(30))
    await until(stage, () => stage.app.state.value.loading === false)
    await stage.settled()
    await stage.later()
    await until(stage, () => backup(stage).due !== undefined)
    expect(backup(stage).due).toMatchObject({ evaluations: 25, never: true })
    stage.app.actions.backUp('')
    await until(stage, () => backup(stage).last !== undefined)
    expect(backup(stage).due).toBeUndefined()
  })

  it('is offered when the log of this browser is gone', async () => {
    const items = {}
    const first = await stageOf({ items })
    await first.store.merge(makeLog(2))
    await first.settled()
    const bare = await stageOf({ items, factory: new IDBFactory(), hash: '#/backup' })
    expect(bare.app.state.value.lost).toMatchObject({ records: makeLog(2).length })
  })

  it('restored there, the log is asked after no more, unless the restore is taken back', async () => {
    const file = await backedUp()
    const items = { log: { device: 'earlier', records: 12, time: NOW - 1000, start: NOW - 2000, since: [] } }
    const stage = await stageOf({ items, hash: '#/backup' })
    const lost = () => stage.app.state.value.lost
    expect(lost()).toMatchObject({ records: 12 })
    stage.app.actions.chooseBackup(file)
    await until(stage, () => backup(stage).incoming !== undefined)
    stage.app.actions.restore()
    await until(stage, () => stage.app.state.value.profiles[0]?.evaluations === 3)
    expect(lost()).toBeUndefined()
    stage.app.actions.undo()
    await until(stage, () => lost() !== undefined)
    expect(lost()).toMatchObject({ records: 12 })
  })
})

describe('the folder', () => {
  const teamFolder = () => {
    const { folder, files } = makeReplica()
    return { folder: { ...folder, name: 'Team' }, files }
  }
  const foldersOf = (folder: Folder, access: 'open' | 'ask' = 'open'): Folders => ({
    supported: true,
    pick: async () => ({ ok: true, value: folder }),
    dropped: async () => ({ ok: true, value: folder }),
    access: async () => access,
    ask: async () => 'open',
  })

  it('carries the log from one browser to the other, and says what was read, written and left alone', async () => {
    const { folder, files } = teamFolder()
    const one = await stageOf({ hash: '#/backup', folders: foldersOf(folder) })
    await one.store.append([{ kind: 'account', account: 'domain:acme.example', facts: { name: 'Acme' } }])
    one.app.actions.chooseFolder()
    await until(one, () => backup(one).folder?.last !== undefined)
    expect(backup(one).folder).toMatchObject({ name: 'Team', access: 'open' })
    expect(backup(one).folder?.last?.report.wrote).toHaveLength(1)
    files.set('v1/notes.txt', 'hello')
    const two = await stageOf({ hash: '#/backup', folders: foldersOf(folder) })
    two.app.actions.chooseFolder()
    await until(two, () => backup(two).folder?.last !== undefined)
    const report = backup(two).folder!.last!.report
    expect(report.read.map(({ added }) => added)).toEqual([1])
    expect(report.skipped.map(({ reason }) => reason)).toEqual(['foreign'])
    expect(await count(two)).toBe(1)
  })

  it('is connected again by one click after a restart, and left undoably', async () => {
    const { folder } = teamFolder()
    const stage = await stageOf({ hash: '#/backup', folders: foldersOf(folder) })
    stage.app.actions.chooseFolder()
    await until(stage, () => backup(stage).folder?.last !== undefined)
    stage.app.actions.leaveFolder()
    await until(stage, () => backup(stage).folder?.name === undefined)
    stage.app.actions.undo()
    await until(stage, () => backup(stage).folder?.name === 'Team')
  })

  it('that was dropped is asked for, and stays to be connected by a click when the browser says not yet', async () => {
    const answers: Awaited<ReturnType<Folders['ask']>>[] = ['ask', 'open']
    const folders = { ...foldersOf(teamFolder().folder, 'ask'), ask: async () => answers.shift() ?? 'open' }
    const stage = await stageOf({ hash: '#/backup', folders })
    stage.app.actions.dropFolder({} as DataTransfer)
    await until(stage, () => backup(stage).folder?.name === 'Team' && answers.length === 1)
    expect(backup(stage).folder).toMatchObject({ access: 'ask' })
    stage.app.actions.sync()
    await until(stage, () => backup(stage).folder?.last !== undefined)
    expect(backup(stage).folder).toMatchObject({ access: 'open' })
  })

  it.each([
    ['a file, or several things', 'not-one', 'That is not a folder'],
    ['a folder that the browser keeps closed', 'blocked', 'The browser refuses this folder'],
  ] as const)(
    '%s, when dropped, is answered by a sentence, and the folder of before stays',
    async (_, code, sentence) => {
      const { folder } = teamFolder()
      const folders: Folders = { ...foldersOf(folder), dropped: async () => ({ ok: false, code, detail: '' }) }
      const stage = await stageOf({ hash: '#/backup', folders })
      stage.app.actions.chooseFolder()
      await until(stage, () => backup(stage).folder?.last !== undefined)
      stage.app.actions.dropFolder({} as DataTransfer)
      await until(stage, () => stage.app.state.value.toasts.length > 0)
      expect(stage.app.state.value.toasts[0]?.text).toContain(sentence)
      expect(backup(stage).folder?.name).toBe('Team')
    },
  )

  it('that cannot be chosen says why', async () => {
    const stage = await stageOf({
      hash: '#/backup',
      folders: { ...foldersOf(teamFolder().folder), pick: async () => ({ ok: false, code: 'blocked', detail: '' }) },
    })
    stage.app.actions.chooseFolder()
    await until(stage, () => stage.app.state.value.toasts.length > 0)
    expect(stage.app.state.value.toasts[0]?.text).toContain('The browser refuses this folder')
    expect(backup(stage).folder?.name).toBeUndefined()
  })

  it('explains the way by file where the browser has no picker', async () => {
    const stage = await stageOf({ hash: '#/backup' })
    expect(backup(stage)).toMatchObject({ canPick: false })
  })
})
