// Recording what was measured at a checkpoint, and what was decided.
import type { CheckpointFault, CheckpointForm } from '../../components/options/model'
import { dayOf } from '../icp/day'
import { isDay } from '../icp/evaluation'
import { refTo } from '../icp/profile/versions'
import type { RecordOf } from '../icp/records'
import { parseNumber } from '../locale/number'
import type { NewRecord } from '../log/context'
import { situationOf } from './measures'
import { append } from './profiles'
import type { Session } from './session'
import { toast } from './update'

/** What keeps a measure from being recorded. */
export function faultsOf(
  { day, measured, decision, reason }: CheckpointForm,
  today: string,
  locale: string,
): CheckpointFault[] {
  const value = parseNumber(measured, locale)
  return [
    ...(isDay(day) ? [] : [{ field: 'day', code: 'not-a-day' } as const]),
    ...(isDay(day) && day > today ? [{ field: 'day', code: 'outside' } as const] : []),
    ...(value === undefined ? [{ field: 'measured', code: 'not-a-number' } as const] : []),
    ...(value !== undefined && value < 0 ? [{ field: 'measured', code: 'too-small' } as const] : []),
    ...(decision ? [] : [{ field: 'decision', code: 'missing' } as const]),
    ...(reason.trim() ? [] : [{ field: 'reason', code: 'empty' } as const]),
  ]
}

/** Records what was measured and decided; answers with what is wrong, or nothing when it was taken. */
export function recordCheckpoint(session: Session, form: CheckpointForm): CheckpointFault[] {
  const { effects } = session
  const profile = situationOf(session)?.profile
  const faults = faultsOf(form, dayOf(effects.now()), effects.t.locale)
  const measured = parseNumber(form.measured, effects.t.locale)
  if (faults.length || !profile || measured === undefined) return faults
  const { day, planned, decision, reason, replaces } = form
  const record: NewRecord = {
    kind: 'checkpoint',
    profile: refTo(session.versions, profile),
    day,
    measured,
    reason: reason.trim(),
    ...(planned ? { planned } : {}),
    ...(decision ? { decision } : {}),
    ...(replaces ? { replaces } : {}),
  }
  void keep(session, record)
  return []
}

async function keep(session: Session, record: NewRecord): Promise<void> {
  const added = await append(session, [record])
  if (!added) return
  const target = added[0]?.id
  const back = target && (async () => void (await append(session, [{ kind: 'delete', target }])))
  toast(session, session.effects.t('checkpoint.kept'), 'info', back || undefined)
}

/** Removes a measure; Undo records it again. */
export async function removeCheckpoint(session: Session, id: string): Promise<void> {
  const record = [...(session.log?.checkpoints.values() ?? [])].flat().find((one) => one.id === id)
  if (!record || !(await append(session, [{ kind: 'delete', target: id }]))) return
  const back = async () => void (await append(session, [again(record)]))
  toast(session, session.effects.t('toast.removed'), 'info', back)
}

function again(record: RecordOf<'checkpoint'>): NewRecord {
  const { id: _id, hlc: _hlc, device: _device, rep: _rep, v: _v, replaces: _replaces, ...content } = record
  return content
}
