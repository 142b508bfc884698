// Files: the log goes out as JSONL or CSV.
import { dayOf } from '../icp/day'
import type { ProfileRef } from '../icp/evaluation'
import { toCsv } from '../log/csv'
import { toJsonl } from '../log/file'
import { fileName } from '../log/name'
import { evaluationRows, SCORES } from '../log/table'
import { keep } from './keeping'
import { profileNamed } from './past'
import { settle } from './patch'
import type { Session } from './session'
import { heldRecords } from './unsaved'
import { keepRest, tell, toast } from './update'

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

/** Saves what the panel has in memory, for when the log itself is gone. */
export function saveHeld(session: Session): void {
  const { save, now, t } = session.effects
  const records = heldRecords(session)
  if (!records.length) {
    toast(session, t('storage.nothingHeld'))
    return
  }
  const name = fileName(['touchstone', 'rescued', dayOf(now())], 'jsonl')
  save(name, toJsonl(records), 'application/x-ndjson')
  toast(session, t('toast.exported', { name }))
}
