// What stands in the panel alone: as text to paste elsewhere, and with what the panel has read as a file that any import takes.
import type { Answer } from '../icp/evaluation'
import { criteriaOf } from '../icp/framework'
import { tick } from '../icp/hlc'
import { LogRecord, RECORD_VERSION } from '../icp/records'
import type { NewRecord } from '../log/context'
import type { Stateless } from './session'

/** Whether something typed is not on disk. */
export function isUnsaved({ desk, patches }: Stateless): boolean {
  return patches.length > 0 || (desk?.pending.length ?? 0) > 0
}

/** The evaluation on the desk in plain lines, with what was typed about people, jobs and the journey. */
export function unsavedText({ desk, patches, profile, effects: { t } }: Stateless): string {
  if (!desk) return ''
  const { answers, notes, decision } = desk.evaluation
  const names = new Map(criteriaOf(profile).map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => t.known(`criterion.${id}.name`, names.get(id) ?? id)
  const lines = [
    desk.account.name,
    ...Object.entries(answers).map(([id, answer]) => `${nameOf(id)}: ${wordsOf(answer, t.known)}`),
    ...(decision
      ? [`${t(`decision.${decision.kind}`)}: ${textsIn([decision.reason, decision.nextStep]).join('. ')}`]
      : []),
    ...textsIn([notes]),
    ...patches.flatMap(({ fields }) => textsIn(fields)),
  ]
  return `${lines.join('\n')}\n`
}

function wordsOf({ value, reason }: Answer, say: (key: string, fallback: string) => string): string {
  return [say(`value.${value}`, value), ...textsIn([reason])].join('. ')
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The records that the panel has in memory, and what is not saved as the records that it would become. */
export function heldRecords({ desk, patches, effects }: Stateless): LogRecord[] {
  if (!desk) return []
  const { account, evaluation, known, records } = desk
  const entries: NewRecord[] = [
    ...(known.length ? [] : [{ kind: 'account' as const, account: account.key, facts: { name: account.name } }]),
    ...(desk.pending.length ? [{ kind: 'revision' as const, body: evaluation }] : []),
    ...patches,
  ]
  let hlc = records
    .map((record) => record.hlc)
    .sort()
    .at(-1)
  const made = entries.flatMap((entry) => {
    hlc = tick(hlc, effects.now(), effects.device)
    const base = { id: effects.newId(), hlc, device: effects.device, rep: '', v: RECORD_VERSION }
    const record = LogRecord.safeParse({ ...entry, ...base })
    return record.success ? [record.data] : []
  })
  return [...records, ...made]
}
