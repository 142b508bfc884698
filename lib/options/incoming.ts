// Files that come in: a log or a list of accounts, looked at first, taken in as one step that Undo takes back.
import { type Columns, guessColumns, type ListField } from '../log/columns'
import { compareLog, readLog } from '../log/intake'
import { readList } from '../log/list'
import { applyRoster, planRoster } from '../log/roster'
import type { Merged } from '../log/write'
import { countsOf } from './backup'
import { cancelJob, run } from './job'
import type { Session } from './session'
import { learn, tell, toast, update } from './update'

const LISTS = /\.(csv|tsv|txt)$/i

/** Reads a file: by its name a list of accounts, else a log. */
export async function chooseFile(session: Session, file: File): Promise<void> {
  session.reading = undefined
  update(session)
  if (LISTS.test(file.name)) await chooseList(session, file)
  else await chooseLog(session, file)
}

async function chooseLog(session: Session, file: File): Promise<void> {
  const { store } = session.effects
  const read = await run(session, 'reading', async (work) => {
    const parsed = await readLog(file, work)
    if (!parsed.ok) return parsed
    const compared = await compareLog(store, parsed.value, work)
    return compared.ok
      ? { ok: true as const, value: { parsed: parsed.value, counts: countsOf(compared.value) } }
      : compared
  })
  if (!read) return
  if (read.ok) session.reading = { what: 'log', file, ...read.value }
  else if (read.code !== 'cancelled') tell(session, read.code)
  update(session)
}

async function chooseList(session: Session, file: File, encoding?: string): Promise<void> {
  const { t } = session.effects
  const read = await run(session, 'reading', (work) => readList(file, { ...work, ...(encoding ? { encoding } : {}) }))
  if (!read) return
  if (!read.ok) {
    if (read.code !== 'cancelled') toast(session, t(`list.code.${read.code}`), 'error')
    return
  }
  const list = read.value
  session.reading = { what: 'list', file, list, columns: guessColumns(list), overwrite: false }
  await plan(session)
}

/** The same file, read in another encoding. */
export async function setEncoding(session: Session, encoding: string): Promise<void> {
  const { reading } = session
  if (reading?.what === 'list') await chooseList(session, reading.file, encoding)
}

/** The rep says what a column means: each column means one thing. */
export async function setColumn(session: Session, field: ListField, column: number | undefined): Promise<void> {
  const { reading } = session
  if (reading?.what !== 'list') return
  const others = Object.entries(reading.columns).filter(([other, at]) => other !== field && at !== column)
  const columns: Columns = { ...Object.fromEntries(others), ...(column === undefined ? {} : { [field]: column }) }
  session.reading = { ...reading, columns, roster: undefined }
  await plan(session)
}

/** Whether the list wins over the log where they differ. */
export async function setOverwrite(session: Session, overwrite: boolean): Promise<void> {
  const { reading } = session
  if (reading?.what !== 'list') return
  session.reading = { ...reading, overwrite, roster: undefined }
  await plan(session)
}

/** One plan after the other: a later choice calls off what is being planned for an earlier one. */
function plan(session: Session): Promise<void> {
  cancelJob(session)
  update(session)
  session.planning = session.planning.then(() => planNow(session))
  return session.planning
}

async function planNow(session: Session): Promise<void> {
  const { reading, log, effects } = session
  if (reading?.what !== 'list' || reading.roster || !log) return
  const { columns, overwrite, list } = reading
  const { domainOf } = await effects.sites()
  const planned = await run(session, 'reading', (work) =>
    planRoster(list, { ...work, columns, overwrite, domainOf, known: log }),
  )
  if (planned?.ok && session.reading === reading) session.reading = { ...reading, roster: planned.value }
  update(session)
}

/** Takes in what was read last. */
export async function applyFile(session: Session): Promise<void> {
  const { reading } = session
  const { store, t } = session.effects
  if (!reading) return
  const done = await run(session, 'import', async (work) => {
    if (reading.what === 'log') return store.merge(reading.parsed.records, work)
    return reading.roster ? applyRoster(store, reading.roster, work) : undefined
  })
  if (!done) return
  if (!done.ok) return done.code === 'cancelled' ? undefined : tell(session, done.code)
  session.reading = undefined
  await learn(session)
  toast(session, t('toast.imported', { count: done.value.added.length }), 'info', () => takeBack(session, done.value))
}

async function takeBack(session: Session, merged: Pick<Merged, 'added' | 'replaced'>): Promise<void> {
  const done = await session.effects.store.takeBack(merged)
  if (!done.ok) return tell(session, done.code)
  await learn(session)
}

export function forgetFile(session: Session): void {
  session.reading = undefined
  update(session)
}
