// Raw IndexedDB, as anybody would use it who wants nothing but to keep and find the same records.

export function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('raw', 1)
  request.onupgradeneeded = () =>
    request.result.createObjectStore('records', { keyPath: 'id' }).createIndex('tags', 'tags', { multiEntry: true })
  return answer(request)
}

export function putRaw(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore('records')
  for (const row of rows) store.put(row)
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

export function remove(name: string): Promise<unknown> {
  return answer(indexedDB.deleteDatabase(name))
}

export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export function must<Value>(result: { ok: true; value: Value } | { ok: false; code: string; detail: string }): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`)
  return result.value
}
