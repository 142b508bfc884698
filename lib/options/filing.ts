// What the page about files shows.
import type { FilesState } from '../../components/options/model-files'
import { lookedAt } from '../log/chosen'
import { CRM_FIELDS } from '../log/crm'
import { presetsOf } from './preset'
import type { Reading, Stateless } from './session'

/** Rows that show what stands in the columns. */
const SAMPLE = 5

/** The file that waits to be taken in, and the ways to save the log. */
export function filesOf(session: Stateless): FilesState {
  const own = new Set(session.presets.map(({ id }) => id))
  const presets = presetsOf(session).map(({ id, name }) => ({ id, name, own: own.has(id) }))
  const incoming = incomingOf(session.reading)
  const taken = session.taken?.from === 'files' ? session.taken : undefined
  return { presets, fields: CRM_FIELDS, ...(incoming ? { incoming } : {}), ...(taken ? { taken } : {}) }
}

function incomingOf(reading: Reading | undefined): FilesState['incoming'] {
  if (!reading) return undefined
  const file = reading.file.name
  if (reading.what === 'log') return { ...lookedAt(file, reading.chosen), what: 'log' }
  const { list, columns, overwrite, roster } = reading
  return {
    what: 'list',
    file,
    header: list.header,
    sample: list.rows.slice(0, SAMPLE).map(({ cells }) => cells),
    rows: list.rows.length,
    columns,
    overwrite,
    encoding: list.encoding,
    ...(roster ? { plan: { counts: roster.counts, refused: roster.refused, notices: roster.notices } } : {}),
  }
}
