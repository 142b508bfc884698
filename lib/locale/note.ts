// How a note for a CRM puts things in the language of the rep.
import type { NoteOptions } from '../log/note'
import { kindName } from './kind'
import type { Translate } from './translate'

/** The words, days, numbers and lists of one language, as notes take them. */
export function noteWords(t: Translate): Required<NoteOptions> {
  const kind: NoteOptions['kind'] = (id, profile) => kindName(id, profile, t)
  return { say: t.known, day: (day) => t.day(day), number: t.number, percent: t.percent, list: t.list, kind }
}
