// How the account on screen is handed on: as a note for a CRM, on paper.
import type { NoteForm } from '../../lib/log/markup'

/** What a message offers beside taking back: to copy the note, or to choose its form. */
export type Offer = 'note' | 'form'

export type ShareState = {
  /** The form that a note was copied in last. */
  noteForm: NoteForm
}

export type ShareActions = {
  /** Copies the account as a note for a CRM, `redacted` without people; false when the browser refused. Must follow a click or a key. */
  copyNote(form: NoteForm, redacted: boolean): Promise<boolean>
  /** The text of the note, to look at and to copy by hand. */
  writeNote(form: NoteForm, redacted: boolean): Promise<string>
  /** Opens the account on a page for the printer. */
  printBrief(): void
  /** The same for the card of a person. */
  printPersona(person: string): void
}
