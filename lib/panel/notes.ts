// Verbs for evidence and catalysts: taken from the page or typed, filed, edited, removed.
import type { CatalystDraft, PanelActions } from '../../components/panel/model'
import { dayOf } from '../icp/day'
import type { Anchor, RecordOf } from '../icp/records'
import type { NewRecord } from '../log/context'
import { cleanUrl, cut, foldQuote, foldText, quoteLink } from '../log/link'
import type { Selection } from '../messages'
import { append, write } from './entries'
import type { Session } from './session'
import { tell, toast } from './update'

export type NoteVerbs = Pick<
  PanelActions,
  | 'captureEvidence'
  | 'addEvidence'
  | 'fileEvidence'
  | 'gradeEvidence'
  | 'openEvidence'
  | 'captureCatalyst'
  | 'addCatalyst'
  | 'editCatalyst'
  | 'lookedForCatalysts'
  | 'remove'
>

type Quoted = { quote: string; url?: string; title: string; anchor?: Anchor }

/** The verbs of evidence and catalysts. */
export function noteVerbs(session: Session): NoteVerbs {
  /** The selection that a catalyst form was opened with: its anchor goes with the quote as long as that is not retyped. */
  let selected: Quoted | undefined
  const add = (label: string, entries: NewRecord[], said: Said) => addToDesk(session, label, entries, said)
  return {
    captureEvidence: (criterion) => captureEvidence(session, criterion ?? ''),
    addEvidence: (criterion, quote, url, grade, who) =>
      void add('undo.evidence', [evidenceOf(session, criterion, typed(quote, url), { grade, who })], 'toast.evidence'),
    fileEvidence: (id, criterion) => void revise(session, id, { criterion }),
    gradeEvidence: (id, grade, who) =>
      void revise(session, id, { grade, who: grade === 'confirmed' ? who : undefined }),
    openEvidence: (id) => openQuote(session, id),
    async captureCatalyst() {
      const taken = await select(session)
      selected = taken && quoted(taken)
      return { quote: selected?.quote ?? '', url: selected?.url ?? pageUrl(session), title: selected?.title ?? '' }
    },
    addCatalyst: (draft) => void add('undo.catalyst', [catalystOf(session, draft, selected)], 'toast.catalyst'),
    editCatalyst: (id, draft) => void reviseCatalyst(session, id, draft),
    lookedForCatalysts: () => void add('undo.look', [lookOf(session)], 'toast.look'),
    remove: (id) => void remove(session, id),
  }
}

type Said = 'toast.evidence' | 'toast.catalyst' | 'toast.removed' | 'toast.look'
type Undo = Parameters<typeof append>[3]

async function addToDesk(session: Session, label: string, entries: NewRecord[], said: Said, back?: Undo) {
  const { desk, effects } = session
  if (!desk) return false
  const done = await append(desk, label, entries, back)
  if (done) toast(session, effects.t(said), 'info', true)
  return done
}

const accountKey = (session: Session) => session.desk?.account.key ?? ''
const today = (session: Session) => dayOf(session.effects.now())
const pageUrl = (session: Session) => cleanUrl(session.where.url ?? '') ?? ''

/** What is selected on the tab; undefined, said in words, when it cannot be read. */
async function select(session: Session): Promise<Selection | undefined> {
  const { tabId } = session.where
  if (tabId === undefined) return undefined
  const taken = await session.effects.select(tabId)
  if (!taken.ok) tell(session, 'refused', taken.code)
  if (!taken.ok || !taken.value.quote.trim()) return undefined
  // The tab has moved on, and the panel has not heard of it yet: these words may be about somebody else.
  if (cleanUrl(taken.value.url) === cleanUrl(session.where.url ?? '')) return taken.value
  tell(session, 'refused', 'moved')
  return undefined
}

async function captureEvidence(session: Session, criterion: string): Promise<boolean> {
  const { desk } = session
  const taken = await select(session)
  if (!taken || !desk || session.desk !== desk) return false
  return addToDesk(session, 'undo.evidence', [evidenceOf(session, criterion, quoted(taken), {})], 'toast.evidence')
}

function quoted({ quote, prefix, suffix, url, title }: Selection): Quoted {
  return { ...foldQuote(quote, prefix, suffix), url: cleanUrl(url), title: cut(foldText(title), 300) }
}

function typed(quote: string, url: string): Quoted {
  return { ...foldQuote(quote, '', ''), url: cleanUrl(url), title: '' }
}

/** A quote with its link is observed; without a link it merely implies. */
function evidenceOf(
  session: Session,
  criterion: string,
  { quote, url, title, anchor }: Quoted,
  { grade, who }: { grade?: RecordOf<'evidence'>['grade']; who?: string },
): NewRecord {
  return {
    kind: 'evidence',
    account: accountKey(session),
    criterion,
    quote,
    title,
    grade: grade ?? (url ? 'observed' : 'inferred'),
    day: today(session),
    ...(url ? { url } : {}),
    ...(anchor ? { anchor } : {}),
    ...(who ? { who: who.slice(0, 120) } : {}),
  }
}

type Editable = RecordOf<'evidence'> | RecordOf<'catalyst'> | RecordOf<'outcome'>

/** What a record says, without who wrote it when. */
function bodyOf(record: Editable): NewRecord {
  const { id: _id, hlc: _hlc, device: _device, rep: _rep, v: _v, replaces: _replaces, ...body } = record
  return body as NewRecord
}

/** Edits by a record that takes the place of another; taken back by a third, since a tombstone would remove the whole thread. */
function edit(session: Session, label: string, found: Editable, made: NewRecord, said: Said): Promise<boolean> {
  const back: Undo = async ([written]) =>
    session.desk && written && write(session.desk, [{ ...bodyOf(found), replaces: written.id } as NewRecord])
  return addToDesk(session, label, [{ ...made, replaces: found.id } as NewRecord], said, back)
}

/** Changes what an evidence record says, by a record that takes its place. */
export async function revise(session: Session, id: string, change: Partial<RecordOf<'evidence'>>): Promise<void> {
  const found = session.desk?.seen?.evidence.find((record) => record.id === id)
  if (!found) return
  const { who, ...made } = { ...(bodyOf(found) as RecordOf<'evidence'>), ...change }
  await edit(session, 'undo.evidence', found, who ? { ...made, who } : made, 'toast.evidence')
}

function openQuote(session: Session, id: string): void {
  const { evidence = [], catalysts = [] } = session.desk?.seen ?? {}
  const found = [...evidence, ...catalysts].find((record) => record.id === id)
  const link = found?.url && quoteLink(found.url, found.quote, found.anchor)
  if (link) session.effects.open(link)
}

function catalystOf(session: Session, draft: CatalystDraft, selected?: Quoted): NewRecord {
  const { kind, day, deadline, sign, role, url, title, grade } = draft
  const made = foldQuote(draft.quote, '', '')
  const anchor = selected?.quote === made.quote ? selected.anchor : undefined
  const link = cleanUrl(url ?? '')
  return {
    kind: 'catalyst',
    account: accountKey(session),
    catalyst: kind,
    quote: made.quote,
    title: cut(foldText(title ?? ''), 300),
    grade: grade ?? (made.quote && link ? 'observed' : 'inferred'),
    captured: today(session),
    ...(day ? { day } : {}),
    ...(deadline ? { deadline } : {}),
    ...(sign ? { sign } : {}),
    ...(role ? { role } : {}),
    ...(link ? { url: link } : {}),
    ...(anchor ? { anchor } : {}),
  }
}

async function reviseCatalyst(session: Session, id: string, draft: CatalystDraft): Promise<void> {
  const found = session.desk?.seen?.catalysts.find((record) => record.id === id)
  if (!found) return
  const { quote, anchor, url, title, captured, grade } = found
  const made = catalystOf(session, { grade, url, title, ...draft }, { quote, title, anchor })
  await edit(session, 'undo.catalyst', found, { ...made, captured } as NewRecord, 'toast.catalyst')
}

function lookOf(session: Session): NewRecord {
  const url = pageUrl(session)
  return {
    kind: 'catalyst',
    account: accountKey(session),
    catalyst: '',
    look: true,
    quote: '',
    title: cut(foldText(session.where.reading?.title ?? ''), 300),
    grade: 'observed',
    captured: today(session),
    ...(url ? { url } : {}),
  }
}

/** Removes evidence, a catalyst or an outcome. A tombstone is for ever: taking it back writes the record anew. */
export async function remove(session: Session, id: string): Promise<void> {
  const { evidence = [], catalysts = [], outcomes = [] } = session.desk?.seen ?? {}
  const found = [...evidence, ...catalysts, ...outcomes].find((record) => record.id === id)
  if (!found) return
  const back: Undo = async () => {
    const { desk } = session
    const [copy] = (desk && (await write(desk, [bodyOf(found)]))) ?? []
    if (copy) desk?.rewritten.set(id, copy.id)
  }
  await addToDesk(session, 'undo.remove', [{ kind: 'delete', target: id }], 'toast.removed', back)
}
