// Evaluations being worked on: changed in place, each change a read and a write in one transaction, so that two pages never lose one another's.
import type { AccountKey } from '../icp/account'
import { canonicalJson } from '../icp/canonical'
import { Evaluation } from '../icp/evaluation'
import type { RecordOf } from '../icp/records'
import type { Result } from '../result'
import { asideIn, setAside } from './aside'
import { announce, type Context, READ_ONLY } from './context'
import { type Draft, type DraftRow, firstIssue, fromDraftRow, targetTag } from './rows'
import { salvage } from './salvage'
import { askEach, type GivenUp, type StoreCode, type Transaction, transact } from './transaction'
import { appendIn } from './write'

/** What a change makes of the draft as it is stored at this moment: its new content. Must not wait for anything. */
export type ChangeDraft = (draft: Draft) => Evaluation

export type Drafts = {
  /** The draft of one evaluation. */
  draft(evaluation: string): Promise<Result<Draft | undefined, StoreCode>>
  /** Every draft of an account, by any of its keys, the one changed last first. */
  draftsOf(accounts: readonly AccountKey[]): Promise<Result<Draft[], StoreCode>>
  /** Every draft that holds something no revision does yet. */
  unkept(): Promise<Result<Draft[], StoreCode>>
  /**
   * Begins to work on an evaluation, new or as its revision `kept` has it, and answers with the draft there is. One that stands already is taken
   * as it is, unless it holds nothing unsaved and `kept` is a later revision (of another device). Undefined for a deleted evaluation.
   */
  start(body: Evaluation, kept?: string): Promise<Result<Draft | undefined, StoreCode>>
  /**
   * Changes the draft of one evaluation. `change` gets what is stored, other pages' changes included, and should alter only what the rep touched.
   * What was removed meanwhile, draft or evaluation, stays removed: the answer is undefined.
   */
  change(evaluation: string, change: ChangeDraft): Promise<Result<Draft | undefined, StoreCode>>
  /** Makes a revision of the draft as it stands; undefined when the last revision says the same. The draft stays to be worked on. */
  keep(evaluation: string): Promise<Result<RecordOf<'revision'> | undefined, StoreCode>>
  /** Removes a draft; for good. */
  dropDraft(evaluation: string): Promise<Result<void, StoreCode>>
}

/** The drafts of a store. */
export function makeDrafts(context: Context): Drafts {
  const all = (transaction: Transaction<'readonly'>) => transaction.objectStore('drafts').getAll()
  return {
    async draft(evaluation) {
      const row = await transact(context, ['drafts'], 'readonly', (transaction) =>
        transaction.objectStore('drafts').get(evaluation),
      )
      if (!row.ok) return row
      const [draft] = await parseRows(context, row.value ? [row.value] : [])
      return { ok: true, value: draft }
    },
    draftsOf: (accounts) =>
      read(
        context,
        async (transaction) => {
          const index = transaction.objectStore('drafts').index('account')
          return (await askEach([...new Set(accounts)], (key) => index.getAll(key))).flat()
        },
        (row) => accounts.includes(row.body?.account),
      ),
    unkept: () => read(context, all, (row) => row.kept === undefined),
    start: (body, kept) => startDraft(context, body, kept),
    change: (evaluation, change) => changeDraft(context, evaluation, change),
    keep: (evaluation) => keepDraft(context, evaluation),
    dropDraft: (evaluation) => dropDraft(context, evaluation),
  }
}

/** `wanted` picks rows out of those that `look` brings, or out of all when the database cannot look them up. */
async function read(
  context: Context,
  look: (transaction: Transaction<'readonly'>) => Promise<DraftRow[]>,
  wanted: (row: DraftRow) => boolean,
): Promise<Result<Draft[], StoreCode>> {
  const looked = await transact(context, ['drafts'], 'readonly', look)
  const rows = looked.ok ? looked : await salvage(context, 'drafts', looked)
  if (!rows.ok) return rows
  const drafts = await parseRows(context, rows.value.filter(wanted))
  return { ok: true, value: drafts.sort((a, b) => b.time - a.time) }
}

async function parseRows(context: Context, rows: readonly DraftRow[]): Promise<Draft[]> {
  const drafts = rows.map(fromDraftRow)
  const unreadable = rows.filter((_, index) => !drafts[index]?.ok).map((row) => row.id)
  if (unreadable.length && !context.readOnly) await setAside(context, 'drafts', unreadable)
  return drafts.flatMap((draft) => (draft.ok ? [draft.value] : []))
}

async function startDraft(
  context: Context,
  given: Evaluation,
  kept?: string,
): Promise<Result<Draft | undefined, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  let started = false
  const stores = ['drafts', 'aside', 'records'] as const
  const done = await transact(context, [...stores], 'readwrite', async (transaction) => {
    if (await isDeleted(transaction, given.evaluation)) return undefined
    const standing = await current(context, transaction, given.evaluation)
    if (standing && !(await isOutdated(transaction, standing, kept))) return standing
    started = true
    const body = check(given.evaluation, given)
    const revision = (standing?.revision ?? 0) + 1
    const draft: Draft = { id: body.evaluation, revision, time: context.now(), body, ...(kept ? { kept } : {}) }
    await transaction.objectStore('drafts').put(draft)
    return draft
  })
  if (done.ok && started) context.feed.emit({ what: 'draft', id: given.evaluation })
  return done
}

/** Whether a tombstone names the evaluation, however it came: what is changed in it would never be seen again. */
async function isDeleted(transaction: Transaction<'readwrite'>, evaluation: string): Promise<boolean> {
  return (await transaction.objectStore('records').index('tags').count(targetTag(evaluation))) > 0
}

/** Whether a draft holds nothing of its own, and the revision given is later than the one it says again. */
async function isOutdated(transaction: Transaction<'readwrite'>, draft: Draft, kept?: string): Promise<boolean> {
  if (draft.kept === undefined || kept === undefined || draft.kept === kept) return false
  const records = transaction.objectStore('records')
  const [mine, theirs] = await askEach([draft.kept, kept], (id) => records.get(id))
  return theirs !== undefined && (mine === undefined || theirs.hlc > mine.hlc)
}

async function changeDraft(
  context: Context,
  evaluation: string,
  change: ChangeDraft,
): Promise<Result<Draft | undefined, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  let changed = false
  const stores = ['drafts', 'aside', 'records'] as const
  const done = await transact(context, [...stores], 'readwrite', async (transaction) => {
    const before = await current(context, transaction, evaluation)
    if (!before || (await isDeleted(transaction, evaluation))) return undefined
    const body = check(evaluation, change(before))
    if (canonicalJson(body) === canonicalJson(before.body)) return before
    changed = true
    const draft: Draft = { id: evaluation, revision: before.revision + 1, time: context.now(), body }
    await transaction.objectStore('drafts').put(draft)
    return draft
  })
  if (done.ok && changed) context.feed.emit({ what: 'draft', id: evaluation })
  return done
}

async function current(
  context: Context,
  transaction: Transaction<'readwrite'>,
  evaluation: string,
): Promise<Draft | undefined> {
  const row = await transaction.objectStore('drafts').get(evaluation)
  if (row === undefined) return undefined
  const draft = fromDraftRow(row)
  if (draft.ok) return draft.value
  await asideIn(context, transaction, 'drafts', row, draft)
  return undefined
}

function check(evaluation: string, made: Evaluation): Evaluation {
  const parsed = Evaluation.safeParse(made)
  const detail = parsed.success ? 'another evaluation' : firstIssue(parsed.error.issues)
  if (parsed.success && parsed.data.evaluation === evaluation) return parsed.data
  const refused: GivenUp = { code: 'invalid', detail }
  throw refused
}

async function keepDraft(
  context: Context,
  evaluation: string,
): Promise<Result<RecordOf<'revision'> | undefined, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const stores = ['drafts', 'aside', 'records', 'meta'] as const
  const kept = await transact(context, [...stores], 'readwrite', async (transaction) => {
    const draft = await current(context, transaction, evaluation)
    if (!draft || draft.kept !== undefined || (await isDeleted(transaction, evaluation))) return undefined
    const [record] = await appendIn(context, transaction, [{ kind: 'revision', body: draft.body }])
    if (record?.kind !== 'revision') return undefined
    await transaction.objectStore('drafts').put({ ...draft, kept: record.id })
    return record
  })
  if (kept.ok && kept.value) {
    announce(context, [kept.value])
    context.feed.emit({ what: 'draft', id: evaluation })
  }
  return kept
}

async function dropDraft(context: Context, evaluation: string): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const dropped = await transact(context, ['drafts'], 'readwrite', (transaction) =>
    transaction.objectStore('drafts').delete(evaluation),
  )
  if (dropped.ok) context.feed.emit({ what: 'draft', id: evaluation })
  return dropped
}
