// Files that go out: the log itself, tables for people, and accounts as a CRM imports them.
import type { ExportFormat } from '../../components/options/model-files'
import { dayOf } from '../icp/day'
import type { LogRecord } from '../icp/records'
import { viewing } from '../icp/view'
import { noteWords } from '../locale/note'
import { crmFile } from '../log/crm'
import { csvFile } from '../log/csv'
import { exportLog, jsonlFile, packed } from '../log/export'
import { fileName } from '../log/name'
import { redacting } from '../log/redact'
import { sheetsOf } from '../log/sheets'
import { type JudgeOptions, standingsOf } from '../log/standing'
import { evaluationRowsOf, SCORES } from '../log/table'
import type { StoreCode } from '../log/transaction'
import { unhurried, type Work } from '../log/work'
import { toXlsx } from '../log/xlsx'
import type { Result } from '../result'
import { run } from './job'
import { presetsOf } from './preset'
import type { Session } from './session'
import { tell, toast } from './update'
import { versionNamed } from './versions'

type Made = Result<{ blob: Blob; left?: string[] }, StoreCode>

/** Saves the log in a format; what is being worked on in the panel is made part of it first. */
export async function exportAs(session: Session, format: ExportFormat, redacted: boolean): Promise<void> {
  const { now, saveBlob, t } = session.effects
  const made = await run(session, 'export', async (work) => {
    const kept = await keepAll(session)
    return kept.ok ? make(session, format, redacted, work) : kept
  })
  if (!made) return
  if (!made.ok) return made.code === 'cancelled' ? undefined : tell(session, made.code)
  const crm = format.startsWith('crm:') ? format.slice('crm:'.length) : undefined
  const parts = ['touchstone', crm ?? 'log', ...(redacted ? ['redacted'] : []), dayOf(now())]
  const name =
    fileName(parts, crm ? 'csv' : format === 'jsonl.gz' ? 'jsonl' : format) + (format === 'jsonl.gz' ? '.gz' : '')
  saveBlob(name, made.value.blob)
  const left = made.value.left?.length ?? 0
  toast(session, left ? t('export.left', { name, count: left }) : t('toast.exported', { name }))
}

/** Opens the log as a table for the printer, with what is being worked on in the panel. */
export async function printLog(session: Session, redacted: boolean): Promise<void> {
  const { store, openPaper, t } = session.effects
  if (store.mode === 'memory') return toast(session, t('print.memoryLog'), 'error')
  const kept = await keepAll(session)
  if (!kept.ok) return tell(session, kept.code)
  openPaper({ what: 'log' }, { redacted })
}

async function keepAll({ effects: { store } }: Session): Promise<Result<void, StoreCode>> {
  if (store.mode === 'read-only') return { ok: true, value: undefined }
  const drafts = await store.unkept()
  if (!drafts.ok) return drafts
  for (const { id } of drafts.value) {
    const kept = await store.keep(id)
    if (!kept.ok) return kept
  }
  return { ok: true, value: undefined }
}

async function make(session: Session, format: ExportFormat, redacted: boolean, work: Required<Work>): Promise<Made> {
  const { store } = session.effects
  if (!redacted && (format === 'jsonl' || format === 'jsonl.gz')) {
    const log = await exportLog(store, { ...work, gzip: format === 'jsonl.gz' })
    return log.ok ? { ok: true, value: { blob: log.value.blob } } : log
  }
  const all = await store.all()
  if (!all.ok) return all
  const records = redacted ? await unhurried(redacting(all.value)) : all.value
  const made = await fileOf(session, format, records, work)
  return work.signal.aborted ? CANCELLED : made
}

const CANCELLED: Made = { ok: false, code: 'cancelled', detail: 'called off' }

async function fileOf(session: Session, format: ExportFormat, records: LogRecord[], work: Work): Promise<Made> {
  const { t, now } = session.effects
  if (format === 'jsonl' || format === 'jsonl.gz') return { ok: true, value: { blob: await logOf(records, format) } }
  const profileOf: JudgeOptions['profileOf'] = (named) => versionNamed(session, named)
  const options = { today: dayOf(now()), profileOf }
  if (format === 'xlsx') {
    const blob = await toXlsx(await sheetsOf(records, options), { rightToLeft: t.dir === 'rtl' })
    return { ok: true, value: { blob } }
  }
  if (format === 'csv') {
    const rows = await evaluationRowsOf(await unhurried(viewing(records)), options, work)
    return { ok: true, value: { blob: await csvFile(rows, { scores: SCORES }) } }
  }
  const preset = presetsOf(session).find(({ id }) => `crm:${id}` === format)
  if (!preset) return { ok: false, code: 'failed', detail: format }
  const accounts = await standingsOf(await unhurried(viewing(records)), options, work)
  const { csv, left } = await crmFile(accounts, preset, noteWords(t), work)
  return { ok: true, value: { blob: csv, left } }
}

async function logOf(records: readonly LogRecord[], format: 'jsonl' | 'jsonl.gz'): Promise<Blob> {
  const blob = await jsonlFile(records)
  return format === 'jsonl' ? blob : packed(blob)
}
