// What the page about backup and sync shows.
import type { AsideItem, BackupState, Incoming } from '../../components/options/model-backup'
import { lookedAt } from '../log/chosen'
import { backupDue } from '../log/marker'
import type { AsideRow } from '../log/rows'
import { folderState } from '../log/sync'
import type { Chosen, Stateless } from './session'

/** How safe the log is: its last backup, the folder that carries it, and what could not be read. */
export function backupOf(session: Stateless): BackupState {
  const { marker, chosen, taken, effects } = session
  const due = marker && backupDue(marker, effects.now())
  return {
    ...(marker?.backup === undefined ? {} : { last: marker.backup }),
    ...(due ? { due } : {}),
    ...(marker?.lost ? { lost: marker.lost } : {}),
    ...(chosen ? { incoming: incomingOf(chosen) } : {}),
    ...(taken?.from === 'backup' ? { taken } : {}),
    canPick: effects.folders.supported,
    ...(session.folder ? { folder: folderState(session.folder) } : {}),
    aside: asideItems(session.aside),
  }
}

function incomingOf({ file, wrong, opened }: Chosen): Incoming {
  return opened ? { ...lookedAt(file.name, opened), state: 'ready' } : { file: file.name, state: 'locked', wrong }
}

function asideItems(rows: readonly AsideRow[]): AsideItem[] {
  return rows.map(({ from, code, detail, row, time }) => {
    const { id } = Object(row) as { id?: unknown }
    return { from, code, detail, time, ...(typeof id === 'string' ? { id } : {}) }
  })
}
