// Catalysts that the page reports, to be taken or dismissed: nothing is added by itself.
import { catalystKinds } from '../icp/catalyst'
import { dayOf } from '../icp/day'
import { withoutLegalForm } from '../icp/name'
import type { NewRecord } from '../log/context'
import { cleanUrl, cut, foldQuote, foldText } from '../log/link'
import type { Reading } from '../page/reading'
import type { CatalystHint } from '../page/signals/hint'
import { append } from './entries'
import type { Session } from './session'
import { noteStep } from './steps'
import { idOf } from './suggested'
import { tell, toast, update } from './update'

/** Characters around a quote that help to find it again. */
const AROUND = 32
const MOST_DISMISSED = 200

/** Searches the page for events of the account; what is found for a page the tab has left is dropped. */
export async function search(session: Session): Promise<void> {
  const { reading, url } = session.where
  const { desk, arrival } = session
  session.found = undefined
  if (!desk || !reading || !url || reading.blocks.length === 0) return update(session)
  const page = cleanUrl(url)
  const [signals, kept] = await Promise.all([session.effects.signals(), readDismissed(session, page)])
  if (arrival !== session.arrival || session.desk !== desk || !page) return
  const { lang } = reading
  const hints = signals.findCatalysts(reading.blocks, {
    today: dayOf(session.effects.now()),
    page: reading.kind,
    ...(lang ? { lang } : {}),
    ...(reading.published ? { published: reading.published } : {}),
    account: soughtOf(session, reading),
  })
  const languages = signals.checked(reading.blocks, { lang })
  const unchecked = languages[0] && !languages[0].checked ? languages[0].lang : undefined
  const { title, blocks } = reading
  const today = dayOf(session.effects.now())
  const found = { page, url, title, blocks, today, account: desk.account.key, hints, dismissed: kept }
  session.found = unchecked ? { ...found, unchecked } : found
  update(session)
  await readAgain(session)
}

/** Lets the second reader, where the rep wants one, look at what is only possible; strong hits are never asked about. */
export async function readAgain(session: Session): Promise<void> {
  const { found, desk, effects, arrival } = session
  const reader = session.secondReader ? await effects.secondReader() : undefined
  if (!reader || !found || !desk) return
  const kinds = catalystKinds(session.profile)
  for (const hint of found.hints.filter(({ strength, subject }) => strength === 'possible' && subject !== 'other')) {
    const { kind, quote, block } = hint
    const opinion = await reader({
      account: desk.seen?.account.name ?? desk.account.name,
      event: kinds.get(kind)?.name ?? kind,
      quote,
      context: found.blocks[block]?.text ?? '',
      today: dayOf(effects.now()),
    })
    // The rep has moved on, or switched it off, while the model was thinking.
    if (arrival !== session.arrival || session.found?.page !== found.page || !session.secondReader) return
    if (opinion) session.found = { ...session.found, opinions: { ...session.found.opinions, [idOf(hint)]: opinion } }
    update(session)
  }
}

function soughtOf(session: Session, reading: Reading) {
  const { account, seen } = session.desk ?? {}
  const name = seen?.account.name ?? account?.name ?? ''
  const domains = (account?.keys ?? []).flatMap((key) =>
    key.startsWith('domain:') ? [key.slice('domain:'.length)] : [],
  )
  const own = domains.find((domain) => domain === reading.account?.domain)
  const domain = own ?? domains[0]
  const said = session.place?.said?.name
  const aliases = [...new Set([said, withoutLegalForm(name)].filter((alias) => alias && alias !== name))]
  return { name, aliases: aliases as string[], ...(domain ? { domain } : {}), ownSite: own !== undefined }
}

function hintOf(session: Session, id: string): CatalystHint | undefined {
  return session.found?.hints.find((hint) => idOf(hint) === id)
}

/** Takes a suggestion into the log, as a catalyst of its own or as further evidence of one that is there. */
export async function takeSuggestion(session: Session, id: string): Promise<void> {
  const { desk, effects } = session
  const hint = hintOf(session, id)
  const { suggestions = [] } = session.state.value
  const shown = suggestions.find((one) => one.id === id)
  if (!desk || !hint || !shown) return
  const entry = shown.further ? evidenceOf(session, hint) : catalystOf(session, hint)
  if (await append(desk, shown.further ? 'undo.evidence' : 'undo.catalyst', [entry]))
    toast(session, effects.t(shown.further ? 'toast.evidence' : 'toast.catalyst'), 'info', true)
}

/** Where the quote stands, with what is around it in its block. */
function source(session: Session, { block, start, end, quote }: CatalystHint) {
  const { found } = session
  const text = found?.blocks[block]?.text ?? ''
  const link = found?.page
  const around = foldQuote(quote, text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND))
  return { ...around, title: cut(foldText(found?.title ?? ''), 300), ...(link ? { url: link } : {}) }
}

function catalystOf(session: Session, hint: CatalystHint): NewRecord {
  const { kind, day, deadline, role } = hint
  return {
    kind: 'catalyst',
    account: session.desk?.account.key ?? '',
    catalyst: kind,
    grade: hint.strength === 'strong' && hint.status !== 'rumoured' ? 'observed' : 'inferred',
    captured: dayOf(session.effects.now()),
    ...source(session, hint),
    ...(day ? { day } : {}),
    ...(deadline ? { deadline } : {}),
    ...(role ? { role } : {}),
  }
}

function evidenceOf(session: Session, hint: CatalystHint): NewRecord {
  return {
    kind: 'evidence',
    account: session.desk?.account.key ?? '',
    criterion: 'willing.catalyst',
    grade: 'observed',
    day: dayOf(session.effects.now()),
    ...source(session, hint),
  }
}

/** The rep says this is none: remembered for the page. */
export async function dismissSuggestion(session: Session, id: string): Promise<void> {
  const { found } = session
  if (!found || found.dismissed.includes(id)) return
  const { page, dismissed } = found
  await setDismissed(session, page, [...dismissed, id].slice(-MOST_DISMISSED))
  noteStep(session, { label: 'undo.dismissal', back: () => setDismissed(session, page, dismissed) })
  update(session)
}

/** Off by default, and no choice at all in a browser without a model. */
export async function recallSecondReader(session: Session): Promise<void> {
  const [reader, kept] = await Promise.all([
    session.effects.secondReader(),
    session.effects.store.setting('second-reader'),
  ])
  session.secondReader = reader ? kept.ok && kept.value === true : undefined
}

/** Switches the second reader on or off; what it said goes with it. */
export async function setSecondReader(session: Session, on: boolean): Promise<void> {
  session.secondReader = on
  if (session.found) session.found = { ...session.found, opinions: {} }
  update(session)
  const kept = await session.effects.store.setSetting('second-reader', on)
  if (!kept.ok) tell(session, 'store', kept.code)
  await readAgain(session)
}

async function setDismissed(session: Session, page: string, dismissed: string[]): Promise<void> {
  if (session.found?.page === page) session.found = { ...session.found, dismissed }
  const kept = await session.effects.store.setSetting(`dismissed:${page}`, dismissed)
  if (!kept.ok) tell(session, 'store', kept.code)
}

async function readDismissed(session: Session, page: string | undefined): Promise<string[]> {
  const kept = page ? await session.effects.store.setting(`dismissed:${page}`) : undefined
  const value = kept?.ok ? kept.value : undefined
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
