// Folders as machines have them, and what a replicator does with them: in any order, in parts, twice, with copies of its own.
import { IDBFactory } from 'fake-indexeddb'
import type { FileEntry, Folder } from '../../lib/log/directory'
import type { Store } from '../../lib/log/store'

/** A folder in memory; `files` is what lies in it, by path. */
export type Replica = { folder: Folder; files: Map<string, string> }

export function makeReplica(files = new Map<string, string>()): Replica {
  return { folder: directory(files, '', new Set()), files }
}

function directory(files: Map<string, string>, path: string, made: Set<string>): Folder {
  const inner = (name: string) => (path ? `${path}/${name}` : name)
  const missing = () => new DOMException('not there', 'NotFoundError')
  return {
    kind: 'directory',
    name: path.split('/').at(-1) ?? '',
    async *entries() {
      const start = path ? `${path}/` : ''
      const names = [...files.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
      for (const name of new Set(names.map((each) => each.split('/')[0]!)))
        yield [name, names.includes(name) ? entry(files, inner(name)) : directory(files, inner(name), made)] as const
    },
    async getDirectoryHandle(name, options) {
      const there = [...files.keys()].some((key) => key.startsWith(`${inner(name)}/`)) || made.has(inner(name))
      if (!there && !options?.create) throw missing()
      made.add(inner(name))
      return directory(files, inner(name), made)
    },
    async getFileHandle(name, options) {
      if (!files.has(inner(name)) && !options?.create) throw missing()
      return entry(files, inner(name))
    },
    async removeEntry(name) {
      if (!files.delete(inner(name))) throw missing()
    },
  } as Folder
}

function entry(files: Map<string, string>, path: string): FileEntry {
  return {
    kind: 'file',
    name: path.split('/').at(-1)!,
    async getFile() {
      const text = files.get(path)
      if (text === undefined) throw new DOMException('not there', 'NotFoundError')
      return new Blob([text])
    },
    async createWritable() {
      let text = ''
      return {
        write: async (data) => {
          text += await data.text()
        },
        close: async () => void files.set(path, text),
      }
    },
  }
}

/** A database keeps the handles of real folders; those of tests it cannot copy. */
export function withHandles(store: Store): Store {
  const handles = new Map<string, unknown>()
  return {
    ...store,
    setting: async (name) => (handles.has(name) ? { ok: true, value: handles.get(name) } : store.setting(name)),
    async setSetting(name, value) {
      if (!/handle$/.test(name)) return store.setSetting(name, value)
      handles.set(name, value)
      return { ok: true, value: undefined }
    },
  }
}

/** Copies a whole database, as a copied browser profile has it. */
export async function copyDatabase(from: IDBFactory): Promise<IDBFactory> {
  const to = new IDBFactory()
  const [old, fresh] = [
    await openRaw(from),
    await openRaw(to, (old) => {
      const records = old.createObjectStore('records', { keyPath: 'id' })
      records.createIndex('tags', 'tags', { multiEntry: true })
      old.createObjectStore('drafts', { keyPath: 'id' }).createIndex('account', 'body.account')
      old.createObjectStore('meta')
      old.createObjectStore('aside', { autoIncrement: true })
    }),
  ]
  for (const name of ['records', 'drafts', 'meta']) {
    const reading = old.transaction(name).objectStore(name)
    const [values, keys] = [
      await answer<unknown[]>(reading.getAll()),
      await answer<IDBValidKey[]>(reading.getAllKeys()),
    ]
    const writing = fresh.transaction(name, 'readwrite').objectStore(name)
    for (const [index, value] of values.entries())
      await answer(name === 'meta' ? writing.put(value, keys[index]) : writing.put(value))
  }
  old.close()
  fresh.close()
  return to
}

function openRaw(factory: IDBFactory, make?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = factory.open('touchstone', 1) as unknown as IDBOpenDBRequest
  if (make) request.onupgradeneeded = () => make(request.result)
  return answer(request)
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
