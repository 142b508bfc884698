// Run inside a page of the extension: writes a team's log into its database, as it would lie there.
import { toRow } from '../../../lib/log/rows'
import { teamLog } from './team'

Object.assign(globalThis, { fill })

const BATCH = 5000

/** Answers with the number of records. */
async function fill(accounts: number): Promise<number> {
  const database = await answer(indexedDB.open('touchstone'))
  let rows: object[] = []
  let count = 0
  for (const record of teamLog(accounts)) {
    count += 1
    if (rows.push(toRow(record)) < BATCH) continue
    await put(database, rows)
    rows = []
  }
  await put(database, rows)
  await answer(database.transaction('meta', 'readwrite').objectStore('meta').put('Robin North', 'rep'))
  database.close()
  return count
}

function put(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' })
  const store = transaction.objectStore('records')
  for (const row of rows) store.put(row)
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
