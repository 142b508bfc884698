// Files that come in: a log or a list of accounts, looked at first, taken in as one step that Undo takes back.
import { applyChosen, type Chosen, kindOfFile, openChosen } from '../log/chosen'
import { type Columns, guessColumns, type ListField } from '../log/columns'
import { readList } from '../log/list'
import { applyRoster, planRoster, type Roster } from '../log/roster'
import { acceptLoss, chooseBackup } from './backup'
import { go } from './go'
import { cancelJob, run } from './job'
import type { Session } from './session'
import { showTaken } from './taken'
import { learn, tell, toast, update } from './update'

/** Reads a file, whatever it is: a log, a list of accounts, or a backup, which has a page of its own. */
export async function chooseFile(session: Session, file: File): Promise<void> {
  session.reading = undefined
  session.taken = undefined
  update(session)
  const kind = await kindOfFile(file)
  if (kind === 'list') return chooseList(session, file)
  if (kind === 'log') return chooseLog(session, file)
  go(session, { page: 'backup' })
  await chooseBackup(session, file)
}

async function chooseLog(session: Session, file: File): Promise<void> {
  const { store } = session.effects
  const read = await run(session, 'reading', (work) => openChosen(store, file, 'log', work))
  if (!read) return
  if (read.ok) session.reading = { what: 'log', file, chosen: read.value }
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
  // A page that has just opened may still be reading the log that the list is held against.
  if (!session.log) await (session.learning.now ?? learn(session))
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
  if (reading?.what === 'log') await applyLog(session, reading.file.name, reading.chosen)
  if (reading?.what === 'list' && reading.roster) await applyList(session, reading.roster)
}

async function applyLog(session: Session, file: string, chosen: Chosen): Promise<void> {
  const { store } = session.effects
  const done = await run(session, 'import', (work) => applyChosen(store, chosen, work))
  if (!done) return
  if (!done.ok) return done.code === 'cancelled' ? undefined : tell(session, done.code)
  session.reading = undefined
  await showTaken(session, { file, from: 'files' }, done.value, await acceptLoss(session))
}

async function applyList(session: Session, roster: Roster): Promise<void> {
  const { store, t } = session.effects
  const done = await run(session, 'import', (work) => applyRoster(store, roster, work))
  if (!done) return
  if (!done.ok) return done.code === 'cancelled' ? undefined : tell(session, done.code)
  session.reading = undefined
  await learn(session)
  const back = async () => {
    const back = await store.takeBack(done.value)
    if (!back.ok) return tell(session, back.code)
    await learn(session)
  }
  toast(session, t('toast.imported', { count: done.value.added.length }), 'info', back)
}

export function forgetFile(session: Session): void {
  session.reading = undefined
  update(session)
}
