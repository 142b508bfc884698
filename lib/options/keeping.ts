// What the page about backup and sync shows.
import type { Keeping } from '../../components/controls/model'
import type { AsideItem, BackupState, Incoming } from '../../components/options/model-backup'
import { lookedAt } from '../log/chosen'
import { backupDue } from '../log/marker'
import { roomOf } from '../log/room'
import type { AsideRow } from '../log/rows'
import { folderState } from '../log/sync'
import type { Chosen, Stateless } from './session'

/** How the log is kept, as every place of the page says it. */
export function keepingOf({ closed, marker, estimate, drafts, effects }: Stateless): Keeping {
  const { mode } = effects.store
  const lost = mode === 'ok' ? marker?.lost : undefined
  const room = roomOf(estimate).state
  return {
    storage: closed ?? (lost ? 'gone' : mode),
    ...(lost ? { lost } : {}),
    ...(room === 'ok' ? {} : { room }),
    ...(closed && drafts.size ? { unsaved: true } : {}),
  }
}

/** How safe the log is: its last backup, the folder that carries it, and what could not be read. */
export function backupOf(session: Stateless): BackupState {
  const { marker, chosen, taken, effects } = session
  const due = marker && backupDue(marker, effects.now())
  return {
    ...(marker?.backup === undefined ? {} : { last: marker.backup }),
    ...(due ? { due } : {}),
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
    const text = JSON.stringify(row, undefined, 2) ?? ''
    return { from, code, detail, time, text, ...(typeof id === 'string' ? { id } : {}) }
  })
}
