// Files: the log goes out as JSONL or CSV, and comes in after a look at what a file would change.
import type { ImportReport } from '../../components/panel/model-files'
import { dayOf } from '../icp/day'
import type { ProfileRef } from '../icp/evaluation'
import { parseBytes } from '../log/bytes'
import { toCsv } from '../log/csv'
import { dryRun as compare, toJsonl } from '../log/file'
import { fileName } from '../log/name'
import { evaluationRows, SCORES } from '../log/table'
import type { Merged } from '../log/write'
import { reunite } from './joins'
import { keep } from './keeping'
import { acceptLoss } from './loss'
import { profileNamed } from './past'
import { settle } from './patch'
import type { Session } from './session'
import { noteStep } from './steps'
import { keepRest, tell, toast, update } from './update'

/** Larger files are refused unread, in bytes. */
const MOST_BYTES = 256 * 1024 * 1024

/** Saves the whole log as a file; what is being worked on, here or in another window, is kept first. */
export async function exportLog(session: Session, format: 'jsonl' | 'csv'): Promise<void> {
  const { store, save, now, t } = session.effects
  if (!(await settle(session)) || (session.desk && !(await keep(session.desk)))) return
  await keepRest(session)
  const log = await store.all()
  if (!log.ok) return tell(session, 'store', log.code)
  const today = dayOf(now())
  const name = fileName(['touchstone', 'log', today], format)
  if (format === 'jsonl') save(name, toJsonl(log.value), 'application/x-ndjson')
  else {
    const options = { today, profileOf: (named: ProfileRef) => profileNamed(session, named) }
    save(name, toCsv(evaluationRows(log.value, options), { scores: SCORES }), 'text/csv')
  }
  toast(session, t('toast.exported', { name }))
}

/** Reads a file and says what taking it in would change; nothing is written. */
export async function dryRun(session: Session, file: File): Promise<ImportReport> {
  session.incoming = undefined
  const blank = { file: file.name, added: 0, same: 0, conflicting: 0 }
  if (file.size > MOST_BYTES) return { ...blank, refused: [{ line: 0, code: 'too-big', detail: '' }] }
  const parsed = parseBytes(new Uint8Array(await file.arrayBuffer()))
  const mine = await session.effects.store.all()
  if (!mine.ok) {
    tell(session, 'store', mine.code)
    return { ...blank, refused: [] }
  }
  session.incoming = parsed
  const { added, same, conflicting, refused } = compare(mine.value, parsed)
  return { file: file.name, added, same, conflicting, refused }
}

/** Takes in the file that was read last. */
export async function applyImport(session: Session): Promise<void> {
  const { incoming, effects } = session
  if (!incoming) return
  session.incoming = undefined
  const merged = await effects.store.merge(incoming.records)
  if (!merged.ok) return tell(session, 'store', merged.code)
  noteStep(session, { label: 'undo.import', back: () => undoImport(session, merged.value) })
  await refresh(session)
  await acceptLoss(session)
  toast(session, effects.t('toast.imported', { count: merged.value.added.length }), 'info', true)
}

async function undoImport(session: Session, merged: Merged): Promise<void> {
  const done = await session.effects.store.takeBack(merged)
  if (!done.ok) return tell(session, 'store', done.code)
  await refresh(session)
}

async function refresh(session: Session): Promise<void> {
  await reunite(session)
  update(session)
}
