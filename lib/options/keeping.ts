// What the page about backup and sync shows.
import type { AsideItem, BackupState, FolderState, Incoming } from '../../components/options/model-backup'
import { backupDue } from '../log/marker'
import type { AsideRow } from '../log/rows'
import type { Chosen, Stateless } from './session'

/** How safe the log is: its last backup, the folder that carries it, and what could not be read. */
export function backupOf(session: Stateless): BackupState {
  const { marker, chosen, effects } = session
  const due = marker && backupDue(marker, effects.now())
  return {
    ...(marker?.backup === undefined ? {} : { last: marker.backup }),
    ...(due ? { due } : {}),
    ...(marker?.lost ? { lost: marker.lost } : {}),
    ...(chosen ? { incoming: incomingOf(chosen) } : {}),
    folder: folderOf(session),
    aside: asideItems(session.aside),
  }
}

function incomingOf({ file, wrong, backup, counts }: Chosen): Incoming {
  if (!backup || !counts) return { file: file.name, state: 'locked', wrong }
  const { time, settings, aside } = backup
  return { file: file.name, state: 'ready', time, counts, settings: Object.keys(settings).length, aside }
}

function folderOf({ folder, effects }: Stateless): FolderState {
  if (!folder) return { supported: effects.folders.supported }
  const { handle, access, last, problem } = folder
  return { supported: effects.folders.supported, name: handle.name, access, last, problem }
}

function asideItems(rows: readonly AsideRow[]): AsideItem[] {
  return rows.map(({ from, code, detail, row, time }) => {
    const { id } = Object(row) as { id?: unknown }
    return { from, code, detail, time, ...(typeof id === 'string' ? { id } : {}) }
  })
}
