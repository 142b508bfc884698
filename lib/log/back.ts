// Taking a merge back: what it added goes, what it replaced stands again, but for what was erased since.
import type { LogRecord } from '../icp/records'
import type { Result } from '../result'
import { type Context, countChange, READ_ONLY } from './context'
import { checkNoneSince, erasuresBefore, isErased } from './erased'
import { toRow } from './rows'
import { anew, deleteAll, patienceFor, putAll, type StoreCode, transact } from './transaction'
import { inChunks, type Work } from './work'

/** As much of a merge as has to be known; `added` are ids. */
type Back = { added: readonly string[]; replaced: readonly LogRecord[] }

/** Makes the log what it would be without a merge. */
export async function takeBack(context: Context, back: Back, work: Work): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const done = await anew(() => takeBackOnce(context, back, work))
  if (done.ok) context.feed.emit({ what: 'records' })
  return done
}

async function takeBackOnce(context: Context, { added, replaced }: Back, work: Work): Promise<Result<void, StoreCode>> {
  // The tombstones that the merge brought go with it.
  const known = await erasuresBefore(context, replaced, new Set(added))
  if (!known.ok) return known
  const standing = replaced.filter((record) => !isErased(known.value, record))
  return transact(
    context,
    ['records', 'meta'],
    'readwrite',
    async (transaction) => {
      await checkNoneSince(transaction, known.value)
      const store = transaction.objectStore('records')
      await countChange(transaction)
      await inChunks(added, work, async (ids) => {
        deleteAll(transaction, 'records', ids.slice(1))
        return { answered: store.delete(ids[0] ?? '') }
      })
      putAll(transaction, 'records', standing, toRow)
    },
    patienceFor(added.length),
  )
}
