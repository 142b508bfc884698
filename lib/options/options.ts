// The options page as a whole: its state and its verbs, over one session.
import type { Signal } from '@preact/signals'
import type { OptionsActions, OptionsState } from '../../components/options/model'
import { isCareful } from '../careful'
import { DEFAULT_PROFILE } from '../icp/profile'
import type { RecordKind } from '../icp/records'
import type { Change } from '../log/feed'
import { KEPT_MONTHS } from '../log/retention'
import type { StoreCode } from '../log/transaction'
import { lookAtAside } from './aside'
import { lookAtMarker } from './backup'
import { measure } from './diagnostics'
import { keepDrafts, recallDrafts } from './edit'
import { countSoon } from './effect'
import { recall as recallFolder } from './folder'
import { arrive } from './go'
import { cancelJob } from './job'
import { recallPresets } from './presets'
import { MONTHS } from './privacy'
import { USED } from './profiles'
import { recallReminders } from './reminders'
import type { Effects, Session } from './session'
import { hearClosed, lookAtLog, seeAside, storageVerbs, watchStorage } from './storage'
import { createSession, learn, learnProfiles, tell, update } from './update'
import { fileVerbs, keepingVerbs, privacyVerbs, profileVerbs } from './verbs'

export type OptionsApp = {
  state: Signal<OptionsState>
  actions: OptionsActions
  /** Why the log cannot be read, where it can be opened and no more. */
  failed?: StoreCode
  /** Resolves when the whole log was read; until then the page shows what it can. */
  ready: Promise<void>
  /** Keeps at once what is still being typed: the page may be about to close. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Starts the page's work at the place that `hash` names; `effects` are all effects it has. */
export async function startOptions(effects: Effects, hash: string): Promise<OptionsApp> {
  const { store } = effects
  const session = createSession(effects)
  session.recall = () => recallSettings(session)
  arrive(session, hash)
  await Promise.all([recallSettings(session), recallDrafts(session), recallFolder(session), recallReminders(session)])
  effects.reminders.onChange(() => void recallReminders(session))
  const unsubscribe = store.subscribe((change, from) => void hear(session, change, from))
  const unwatch = watchStorage(session)
  const failed = await learnProfiles(session)
  const ready = failed ? Promise.resolve() : begin(session)
  return {
    state: session.state,
    actions: actionsOf(session),
    failed,
    ready,
    flush: () => keepDrafts(session),
    async stop() {
      unsubscribe()
      unwatch()
      await keepDrafts(session)
    },
  }
}

async function begin(session: Session): Promise<void> {
  await lookAtLog(session)
  await learn(session)
  await Promise.all([lookAtAside(session), measure(session)])
  void seeAside(session)
  countSoon(session)
}

async function recallSettings(session: Session): Promise<void> {
  const { store, storage, themes } = session.effects
  const [rep, used, letters, months] = await Promise.all([
    store.rep(),
    store.setting(USED),
    store.setting('letters'),
    store.setting(MONTHS),
  ])
  session.rep = rep.ok ? rep.value : undefined
  session.used = used.ok && typeof used.value === 'string' ? used.value : DEFAULT_PROFILE.id
  session.letters = !(letters.ok && letters.value === false)
  session.months = months.ok && typeof months.value === 'number' ? months.value : KEPT_MONTHS
  session.careful = await isCareful(storage)
  session.theme = await themes.kept()
  await recallPresets(session)
}

function actionsOf(session: Session): OptionsActions {
  return {
    ...profileVerbs(session),
    ...keepingVerbs(session),
    ...fileVerbs(session),
    ...privacyVerbs(session),
    ...storageVerbs(session),
    go(hash) {
      arrive(session, hash)
      void seeAside(session)
    },
    cancelJob: () => cancelJob(session),
    nameRep: (name) => void nameRep(session, name),
    undo: (message) => undo(session, message),
    dismissToast(id) {
      session.toasts = session.toasts.filter((one) => one.id !== id)
      update(session)
    },
  }
}

/** Each step is taken back once. */
function undo(session: Session, message: number | undefined): void {
  const id = message ?? [...session.steps.keys()].at(-1) ?? -1
  const step = session.steps.get(id)
  session.steps.delete(id)
  void step?.()
}

async function nameRep(session: Session, name: string): Promise<void> {
  session.rep = name.trim() || undefined
  update(session)
  const done = await session.effects.store.setRep(name)
  if (!done.ok) tell(session, done.code)
}

/** The words about the log are written a moment after the log itself. */
const MARKER_MS = 1000
const LEARN_MS = 1000

/** While a rep answers in the panel, the log changes every few seconds: read again once that rests. Profiles count at once. */
function learnSoon(session: Session, kinds: readonly RecordKind[] = ['profile']): void {
  session.cancelLearning?.()
  const again = () => void learn(session).then(() => countSoon(session))
  if (kinds.some((kind) => kind === 'profile' || kind === 'delete')) again()
  else session.cancelLearning = session.effects.timer(again, LEARN_MS)
}

/** What another page wrote; what this one wrote is shown already. */
async function hear(session: Session, change: Change, from: 'here' | 'elsewhere'): Promise<void> {
  if (change.what === 'closed') return hearClosed(session, change)
  if (change.what === 'aside') await lookAtAside(session)
  // What was erased is shown no more.
  if (change.what === 'records' && (change.kinds?.includes('delete') ?? true)) await recallFolder(session)
  if (change.what === 'records') session.effects.timer(() => void lookAtMarker(session), MARKER_MS)
  if (from === 'here') return
  if (change.what === 'settings') await Promise.all([recallSettings(session), recallFolder(session)])
  if (change.what === 'records') learnSoon(session, change.kinds)
  update(session)
}
