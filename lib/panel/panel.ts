// The panel as a whole: its state and its verbs, over one session.
import type { Signal } from '@preact/signals'
import type { PanelActions, PanelState } from '../../components/panel/model'
import type { FilesActions } from '../../components/panel/model-files'
import type { ShareActions } from '../../components/panel/model-share'
import type { RecordKind } from '../icp/records'
import type { Change } from '../log/feed'
import type { StoreCode } from '../log/transaction'
import { answerVerbs } from './answers'
import { arrive, choose, enterByHand, leave, pin } from './arrive'
import { assign, takeCaptures } from './captures'
import { forgetChanged, takeUp } from './changed'
import { load } from './desk'
import { append, erase } from './entries'
import { FACT_FIELDS, type FactField, factOf } from './facts'
import { join, keepApart, reunite } from './joins'
import { flush, REST_MS as KEEP_MS } from './keeping'
import { learn, recallKnown } from './learn'
import { lookAtLoss, watchLoss } from './loss'
import { noteVerbs, remove, revise } from './notes'
import { settle } from './patch'
import { peopleVerbs } from './people'
import { followProfile, openAccount, useProfile } from './profiles'
import { putOff, remind } from './reminder'
import type { Effects, Session, Where } from './session'
import { keepSetting, recallSettings } from './settings'
import { takeBack } from './steps'
import { countAside, hearClosed, storageVerbs, watchStorage } from './storage'
import { dismissSuggestion, setSecondReader, takeSuggestion } from './suggest'
import { createSession, keepRest, toast, update } from './update'

export type PanelApp = {
  state: Signal<PanelState>
  actions: PanelActions
  /** Why the log cannot be read, where it can be opened and no more. */
  failed?: StoreCode
  /** The tab has something new to say. */
  arrive(where: Where): Promise<void>
  /** The queue of captures has grown. */
  captured(): void
  /** The words about the log that lie outside of it were written anew. */
  marked(): void
  /** Shows what is due, whatever is on screen. */
  showDue(): void
  /** Who reads the tab again when the rep asks for it. */
  onReadAgain(read: () => void): void
  /** Saves at once what is still being typed: the panel may be about to close. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Starts the panel's work; `effects` are all effects it has. */
export async function startPanel(effects: Effects): Promise<PanelApp> {
  const session = createSession(effects)
  await recallSettings(session)
  const failed = await recallKnown(session)
  update(session)
  const unsubscribe = effects.store.subscribe((change, from) => void hear(session, change, from))
  const unwatch = failed ? undefined : begin(session)
  return {
    state: session.state,
    actions: actionsOf(session),
    failed,
    arrive: (where) => arrive(session, where),
    captured: () => void takeCaptures(session),
    marked: () => void remind(session),
    showDue() {
      session.dueWanted += 1
      update(session)
    },
    onReadAgain(read) {
      session.readAgain = read
    },
    flush: async () => {
      await Promise.all([settle(session), session.desk && flush(session.desk)])
    },
    async stop() {
      unsubscribe()
      ;(await unwatch)?.()
      session.cancelReminder?.()
      session.cancelRemember?.()
      session.cancelFind?.()
      await leave(session)
    },
  }
}

/** What goes on by itself while the panel is open; returns how to stop watching. */
async function begin(session: Session): Promise<() => void> {
  void takeCaptures(session)
  void keepRest(session, KEEP_MS)
  const following = folder().then(({ watchFolder }) => watchFolder(session))
  const watching = watchLoss(session)
  void watching.then(() => remind(session))
  const stops = await Promise.all([watching, following, watchStorage(session)])
  return () => {
    for (const stop of stops) stop()
  }
}

const REST_MS = 2000

/** Loaded when somebody asks what is due. */
const dueFinder = () => import('./due')

/** Loaded when a file is wanted. */
const files = () => import('./files')
const incoming = () => import('./incoming')

/** Loaded when the account is handed on. */
const sharing = () => import('./share')

/** Loaded once the panel stands. */
const folder = () => import('./sync')

/** What leaves the log and comes into it, loaded when it is wanted. */
function fileVerbs(session: Session): FilesActions & ShareActions & Pick<PanelActions, 'exportNow' | 'saveHeld'> {
  return {
    exportNow: () => void files().then(({ exportLog }) => exportLog(session, 'jsonl')),
    saveHeld: () => void files().then(({ saveHeld }) => saveHeld(session)),
    exportLog: (format) => void files().then(({ exportLog }) => exportLog(session, format)),
    chooseFile: (file) => void incoming().then(({ chooseFile }) => chooseFile(session, file)),
    unlockFile: (passphrase) => void incoming().then(({ unlockFile }) => unlockFile(session, passphrase)),
    copyNote: (form, redacted) => sharing().then(({ copyNote }) => copyNote(session, form, redacted)),
    printBrief: () => void sharing().then(({ printBrief }) => printBrief(session)),
    printPersona: (person) => void sharing().then(({ printPersona }) => printPersona(session, person)),
    writeNote: (form, redacted) => sharing().then(({ writeNote }) => writeNote(session, form, redacted)),
    applyImport: () => void incoming().then(({ applyImport }) => applyImport(session)),
    forgetFile: () => void incoming().then(({ forgetFile }) => forgetFile(session)),
    cancelJob: () => session.abort?.abort(),
    backUpLater: () => void putOff(session),
    sync: () => void folder().then(({ syncNow }) => syncNow(session)),
    forgetConflicts: () => void folder().then(({ forgetConflicts }) => forgetConflicts(session)),
  }
}

function actionsOf(session: Session): PanelActions {
  return {
    ...answerVerbs(session),
    ...noteVerbs(session),
    ...peopleVerbs(session),
    ...storageVerbs(session),
    ...fileVerbs(session),
    findDue: () => void dueFinder().then(({ findDue }) => findDue(session)),
    openAccount: (key) => void openAccount(session, key),
    useProfile: (id) => void useProfile(session, id),
    takeSuggestion: (id) => void takeSuggestion(session, id),
    dismissSuggestion: (id) => void dismissSuggestion(session, id),
    assign: (id, to) => void place(session, id, to),
    acceptFact: (field) => void acceptFact(session, field),
    correctFact: (field, text) => void correctFact(session, field, text),
    choose: (subject) => void choose(session, subject),
    enterByHand: (name, domain) => enterByHand(session, name, domain),
    join: (key) => void join(session, key),
    keepApart: (key) => void keepApart(session, key),
    forgetChanged() {
      forgetChanged(session)
      update(session)
    },
    undo: (step) => void settle(session).then(() => takeBack(session, step)),
    dismissToast(id) {
      session.toasts = session.toasts.filter((one) => one.id !== id)
      update(session)
    },
    readAgain: () => session.readAgain(),
    openOptions: (hash) => session.effects.openOptions(hash),
    pin: (on) => void pin(session, on),
    setLetters(on) {
      session.letters = on
      update(session)
      void keepSetting(session, 'letters', on)
    },
    setSecondReader: (on) => void setSecondReader(session, on),
  }
}

/** Records that say which accounts and profiles there are. */
const KNOWLEDGE: readonly RecordKind[] = ['account', 'same', 'profile', 'delete']

/** What another page wrote; what this one wrote is shown already. */
async function hear(session: Session, change: Change, from: 'here' | 'elsewhere'): Promise<void> {
  if (change.what === 'closed') return hearClosed(session, change)
  if (change.what === 'aside' || change.what === 'settings') void countAside(session)
  if (change.what === 'records') lookAgain(session)
  if (from === 'here') return
  if (change.what === 'records') lookAtLoss(session)
  if (change.what === 'settings') await recallSettings(session)
  if (change.what === 'records') await hearRecords(session, change)
  await followProfile(session)
  const { desk } = session
  if (desk && change.what === 'draft' && change.id === desk.evaluation.evaluation)
    await takeUp(session, () => load(desk))
  update(session)
}

/** What is due may have changed; a burst of changes is looked at once. */
function lookAgain(session: Session): void {
  if (!session.due) return
  session.cancelFind?.()
  session.cancelFind = session.effects.timer(() => void dueFinder().then(({ findDue }) => findDue(session)), REST_MS)
}

async function hearRecords(session: Session, change: Extract<Change, { what: 'records' }>): Promise<void> {
  const { desk } = session
  const { kinds, accounts } = change
  if (!kinds?.length || kinds.some((kind) => KNOWLEDGE.includes(kind))) await learn(session)
  if (!desk || (accounts && !accounts.some((key) => desk.account.keys.includes(key)))) return
  await takeUp(session, () => (kinds?.includes('same') === false ? load(desk) : reunite(session)))
}

/** Captures wait in the queue; evidence without a criterion stands in the log already. */
function place(session: Session, id: string, to: Parameters<PanelActions['assign']>[1]): Promise<void> {
  const evidence = session.desk?.seen?.evidence.some((record) => record.id === id)
  if (!evidence) return assign(session, id, to)
  return to.discard ? remove(session, id) : revise(session, id, { criterion: to.criterion ?? '' })
}

async function acceptFact(session: Session, field: FactField): Promise<void> {
  // A name that the page does not say in so many words is the one that is shown.
  const said = session.place?.said?.[field] ?? (field === 'name' ? session.desk?.account.name : undefined)
  if (said === undefined) return
  await keepFact(session, typeof said === 'string' ? factOf(field, said) : { employees: said })
}

async function correctFact(session: Session, field: FactField, text: string): Promise<void> {
  if (!FACT_FIELDS.includes(field)) return
  const fact = factOf(field, text)
  if (fact) await keepFact(session, fact)
  else if (text.trim()) toast(session, session.effects.t('fact.invalid'), 'error')
}

async function keepFact(session: Session, facts: ReturnType<typeof factOf>): Promise<void> {
  const { desk } = session
  if (!desk || !facts) return
  await append(desk, 'undo.fact', [{ kind: 'account', account: desk.account.key, facts }], async (added) => {
    await erase(desk, added)
    await learn(session)
  })
  await learn(session)
  update(session)
}
