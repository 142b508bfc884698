// What the panel hands on of the account on the desk: as a note for a CRM, as it stands, saved or not; on paper, once it is saved.
import { accountOf, view } from '../icp/view'
import { noteWords } from '../locale/note'
import { type NoteForm, toForm, toHtml, toPlain } from '../log/markup'
import { type Note, noteOf } from '../log/note'
import { redact, redactedEvaluation } from '../log/redact'
import type { Known, Told } from '../log/standing'
import { keep } from './keeping'
import { settle } from './patch'
import type { Session } from './session'
import { NOTE_FORM, toast } from './update'

/** Copies the note of the account on the desk; the next one has the same form. False when the browser refused. */
export async function copyNote(session: Session, form: NoteForm, redacted: boolean): Promise<boolean> {
  const note = noteNow(session, redacted)
  if (!note) return false
  const { copy, store, t } = session.effects
  const done = form === 'rich' ? await copy(toPlain(note), toHtml(note)) : await copy(toForm(note, form))
  if (!done) return false
  if (session.noteForm !== form) {
    session.noteForm = form
    // A note that was copied is copied, whether its form can be remembered or not.
    if (store.mode === 'ok') void store.setSetting(NOTE_FORM, form, { quiet: true })
  }
  toast(session, t(redacted ? 'note.copiedRedacted' : 'note.copied'), 'info', false, 'form')
  return true
}

/** The text of the note in a form. */
export function writeNote(session: Session, form: NoteForm, redacted: boolean): string {
  const note = noteNow(session, redacted)
  return note ? toForm(note, form) : ''
}

/** Opens the account for the printer. */
export async function printBrief(session: Session): Promise<void> {
  if (!(await keepForPaper(session)) || !session.desk) return
  const { account, evaluation } = session.desk
  session.effects.openPaper({ what: 'brief', account: account.key, evaluation: evaluation.evaluation })
}

/** Opens the card of a person for the printer. */
export async function printPersona(session: Session, person: string): Promise<void> {
  if (!(await keepForPaper(session)) || !session.desk) return
  session.effects.openPaper({ what: 'persona', account: session.desk.account.key, person })
}

/** What is printed is read from the log by a page of its own: all that is known here has to be there first. */
async function keepForPaper(session: Session): Promise<boolean> {
  const { store, t } = session.effects
  if (store.mode === 'memory') {
    toast(session, t('print.memory'), 'error')
    return false
  }
  if (!(await settle(session)) || (session.desk && !(await keep(session.desk)))) return false
  if (session.desk?.known.length) return true
  toast(session, t('print.missing'), 'error')
  return false
}

function noteNow(session: Session, redacted: boolean): Note | undefined {
  const now = redacted ? withoutPeople(session) : asItStands(session)
  return now && noteOf(now.known, now.told, noteWords(session.effects.t))
}

function asItStands({ desk, profile, rep = '', state }: Session): { known: Known; told: Told } | undefined {
  const { account, verdict } = state.value
  if (!desk || !account || !verdict) return undefined
  const { evidence = [], catalysts = [] } = desk.seen ?? {}
  return { known: { account, evidence, catalysts }, told: { body: desk.evaluation, rep, profile, verdict } }
}

function withoutPeople(session: Session): ReturnType<typeof asItStands> {
  const now = asItStands(session)
  if (!now || !session.desk) return undefined
  const { account } = now.known
  const { evidence = [], catalysts = [] } = accountOf(view(redact(session.desk.records)), account.key) ?? {}
  const told = { ...now.told, body: redactedEvaluation(now.told.body), rep: '' }
  return { known: { account, evidence, catalysts }, told }
}
