import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { parseLog, toJsonl } from '../../lib/log/file'
import { makeLog } from '../options/log'
import { NOW, openStage, type Stage, siteOf, until } from './stage'

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
  await stage.settled()
  return stage
}

const state = (stage: Stage) => stage.app.state.value
const texts = (stage: Stage) => state(stage).toasts.map(({ text }) => text)

/** A factory whose databases the test can take away, as a browser does. */
function takable(): { factory: IDBFactory; take: () => void } {
  const opened: IDBDatabase[] = []
  const real = new IDBFactory()
  const factory = new Proxy(real, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (name !== 'open') return typeof member === 'function' ? member.bind(target) : member
      return (...given: [string, number?]) => {
        const request = target.open(...given)
        request.addEventListener('success', () => opened.push(request.result as unknown as IDBDatabase))
        return request
      }
    },
  })
  const take = () => {
    for (const database of opened.splice(0))
      forceCloseDatabase(database as unknown as Parameters<typeof forceCloseDatabase>[0])
  }
  return { factory, take }
}

function upgrade(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = factory.open('touchstone', 2)
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase)
  })
}

describe('a panel that loses its database', () => {
  it('to the browser keeps what is typed, says so at each try, and saves it once the log is open again', async () => {
    const { factory, take } = takable()
    const stage = await stageOf({ factory })
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    stage.room = { usage: 1_000_000, quota: 2_000_000 }
    take()
    await stage.settled()
    expect(state(stage)).toMatchObject({ storage: 'lost', room: 'full' })
    expect(state(stage).unsaved).toBeUndefined()
    stage.app.actions.answer('ready.urgent', 'no')
    stage.app.actions.notes('They call back')
    stage.later()
    await stage.settled()
    expect(texts(stage)).toEqual(['That was not saved: the browser closed your log. Open it again above.'])
    expect(state(stage).unsaved).toBe(true)
    expect(state(stage).evaluation?.notes).toBe('They call back')
    stage.app.actions.copyUnsaved()
    await stage.settled()
    expect(stage.copied?.text).toContain('They call back')
    expect(stage.copied?.text).toMatch(/^acme\n/)

    stage.app.actions.openAgain()
    await stage.settled()
    expect(state(stage).storage).toBe('ok')
    expect(texts(stage)).toContain('Your log is open again, and what you typed is saved.')
    const drafts = await stage.store.unkept()
    expect(drafts.ok && drafts.value.map(({ body }) => body)).toMatchObject([
      { notes: 'They call back', answers: { 'ready.problem': { value: 'yes' }, 'ready.urgent': { value: 'no' } } },
    ])
  })

  it('that was emptied saves what it holds as a file that makes the account again', async () => {
    const factory = new IDBFactory()
    const stage = await stageOf({ factory })
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    stage.app.actions.decide({ kind: 'develop', reason: 'They need it', nextStep: 'Call' })
    await stage.settled()
    await new Promise((resolve) => {
      factory.deleteDatabase('touchstone').onsuccess = resolve
    })
    await stage.settled()
    stage.app.actions.notes('They call back')
    stage.app.actions.editPerson('p1', { role: 'Finance' })
    stage.later()
    await stage.settled()
    stage.app.actions.openAgain()
    await stage.settled()
    expect(state(stage)).toMatchObject({ storage: 'emptied', unsaved: true })
    stage.app.actions.saveHeld()
    await stage.settled()
    const [file] = stage.saved
    expect(file?.name).toBe('touchstone-rescued-2026-11-22.jsonl')
    const other = await stageOf()
    other.app.actions.chooseFile(new File([file!.text], file!.name))
    await other.settled()
    other.app.actions.applyImport()
    await other.settled()
    await other.show(siteOf('acme.com'))
    expect(parseLog(file!.text).refused).toEqual([])
    const [evaluation] = (await all(other)).flatMap((one) => (one.kind === 'revision' ? [one.body] : [])).slice(-1)
    expect(evaluation).toMatchObject({ notes: 'They call back', decision: { kind: 'develop' } })
    expect(state(other).people).toMatchObject([{ id: 'p1', role: 'Finance' }])
  })

  it('to a newer version has saved what was being typed, and says to load it again', async () => {
    const factory = new IDBFactory()
    const stage = await stageOf({ factory })
    await stage.show(siteOf('acme.com'))
    stage.app.actions.notes('half a sent')
    ;(await upgrade(factory)).close()
    await stage.settled()
    expect(state(stage)).toMatchObject({ storage: 'upgraded' })
    expect(state(stage).unsaved).toBeUndefined()
    const after = await stageOf({ factory })
    const drafts = await after.store.unkept()
    expect(drafts.ok && drafts.value[0]?.body.notes).toBe('half a sent')
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    expect(texts(stage)).toEqual(['That was not saved: a newer version took over. Load this page again.'])
    stage.app.actions.reload()
    expect(stage.reloaded).toBe(true)
  })
})

describe('the room on the disk', () => {
  it('is told before it runs out, and again every while', async () => {
    const stage = await stageOf()
    expect(state(stage).room).toBeUndefined()
    stage.room = { usage: 1_000_000, quota: 100_000_000 }
    stage.later()
    await stage.settled()
    expect(state(stage).room).toBe('low')
    stage.room = { usage: 1_000_000, quota: 300_000_000 }
    stage.later()
    await stage.settled()
    expect(state(stage).room).toBeUndefined()
  })
})

describe('rows that cannot be read', () => {
  it('are told of, until somebody has looked at them', async () => {
    const factory = new IDBFactory()
    const before = await stageOf({ factory })
    await before.show(siteOf('acme.com'))
    before.app.actions.answer('ready.problem', 'yes')
    await before.settled()
    await spoil(factory)
    const stage = await stageOf({ factory })
    expect(state(stage).aside).toBe(1)
    await stage.store.setSetting('local:aside', 1)
    const after = await stageOf({ factory })
    expect(state(after).aside).toBe(0)
  })
})

describe('an earlier log that is not wanted', () => {
  it('is asked after no more, unless that is taken back', async () => {
    const items = { log: { device: 'earlier', records: 12, time: NOW - 1000, start: NOW - 2000, since: [] } }
    const stage = await stageOf({ items })
    expect(state(stage)).toMatchObject({ storage: 'gone', lost: { records: 12 } })
    stage.app.actions.beginAnew()
    await stage.settled()
    expect(state(stage).storage).toBe('ok')
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage)).toMatchObject({ storage: 'gone', lost: { records: 12 } })
  })

  it('is asked after again when the file that took its place is taken back', async () => {
    const items = { log: { device: 'earlier', records: 12, time: NOW - 1000, start: NOW - 2000, since: [] } }
    const stage = await stageOf({ items })
    stage.app.actions.chooseFile(new File([toJsonl(makeLog(2))], 'kim.jsonl'))
    await stage.settled()
    stage.app.actions.applyImport()
    await stage.settled()
    expect(state(stage).storage).toBe('ok')
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage)).toMatchObject({ storage: 'gone', lost: { records: 12 } })
  })
})

describe('a file that does not fit on the disk', () => {
  const full: Awaited<ReturnType<Stage['store']['merge']>> = { ok: false, code: 'full', detail: '' }
  const begun = async () => {
    const stage = await stageOf()
    stage.store.merge = async () => full
    stage.app.actions.chooseFile(new File([toJsonl(makeLog(2))], 'kim.jsonl'))
    await until(() => state(stage).incoming?.state === 'ready')
    stage.app.actions.applyImport()
    return stage
  }

  it('says so in the sheet, and to whom has closed that already', async () => {
    const looking = await begun()
    await until(() => state(looking).incoming?.state === 'refused')
    expect(texts(looking)).toEqual([])
    const gone = await begun()
    gone.app.actions.forgetFile()
    await until(() => texts(gone).length > 0)
    expect(texts(gone)[0]).toMatch(/no space left/)
    expect(state(gone).incoming).toBeUndefined()
  })
})

async function all(stage: Stage) {
  const found = await stage.store.all()
  return found.ok ? found.value.sort((a, b) => (a.hlc < b.hlc ? -1 : 1)) : []
}

/** Leaves a row in the log that makes no sense. */
function spoil(factory: IDBFactory): Promise<void> {
  return new Promise((resolve) => {
    const request = factory.open('touchstone')
    request.onsuccess = () => {
      const transaction = request.result.transaction('records', 'readwrite')
      transaction
        .objectStore('records')
        .put({ id: 'odd', hlc: '', kind: 'account', tags: ['kind:account'], text: '{"id":' })
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}
