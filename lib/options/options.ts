// The options page as a whole: its state and its verbs, over one session.
import type { Signal } from '@preact/signals'
import type { OptionsActions, OptionsState } from '../../components/options/model'
import { DEFAULT_PROFILE } from '../icp/profile'
import type { Change } from '../log/feed'
import { keepDrafts, recallDrafts, setField, setNumber } from './edit'
import { countSoon } from './effect'
import { exportProfile, importProfile } from './files'
import { arrive } from './go'
import { addCatalystKind, addCriterion, addSegment } from './own'
import { copyProfile, deleteProfile, discardDraft, saveVersion, takeUp, USED, useProfile } from './profiles'
import type { Effects, Session } from './session'
import { recordCheckpoint, removeCheckpoint } from './situation'
import { startFromAnswers, startFromTemplate } from './start'
import { createSession, learn, tell, update } from './update'
import { whatIf } from './whatif'

export type OptionsApp = {
  state: Signal<OptionsState>
  actions: OptionsActions
  /** Keeps at once what is still being typed: the page may be about to close. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Starts the page's work at the place that `hash` names; `effects` are all effects it has. */
export async function startOptions(effects: Effects, hash: string): Promise<OptionsApp> {
  const session = createSession(effects)
  arrive(session, hash)
  await Promise.all([recallSettings(session), recallDrafts(session)])
  const unsubscribe = effects.store.subscribe((change, from) => void hear(session, change, from))
  await learn(session)
  countSoon(session)
  return {
    state: session.state,
    actions: actionsOf(session),
    flush: () => keepDrafts(session),
    async stop() {
      unsubscribe()
      await keepDrafts(session)
    },
  }
}

async function recallSettings(session: Session): Promise<void> {
  const { store } = session.effects
  const [rep, used] = await Promise.all([store.rep(), store.setting(USED)])
  session.rep = rep.ok ? rep.value : undefined
  session.used = used.ok && typeof used.value === 'string' ? used.value : DEFAULT_PROFILE.id
}

function actionsOf(session: Session): OptionsActions {
  return {
    go: (hash) => arrive(session, hash),
    set: (field, value) => setField(session, field, value),
    setNumber: (field, text, scale) => setNumber(session, field, text, scale),
    addCriterion: (name, group) => addCriterion(session, name, group),
    addCatalystKind: (name) => addCatalystKind(session, name),
    addSegment: () => addSegment(session),
    save: (note) => void saveVersion(session, note),
    discard: () => discardDraft(session),
    useProfile: (id) => void useProfile(session, id),
    copyProfile: (id) => copyProfile(session, id),
    deleteProfile: (id) => void deleteProfile(session, id),
    takeUp: (id, version) => takeUp(session, id, version),
    whatIf: (before, after) => void whatIf(session, before, after),
    exportProfile: (id, version) => exportProfile(session, id, version),
    importProfile: (file) => void importProfile(session, file),
    startFromTemplate: (template) => startFromTemplate(session, template),
    startFromAnswers: (form) => startFromAnswers(session, form),
    recordCheckpoint: (form) => recordCheckpoint(session, form),
    removeCheckpoint: (id) => void removeCheckpoint(session, id),
    nameRep: (name) => void nameRep(session, name),
    undo: () => void session.steps.pop()?.(),
    dismissToast(id) {
      session.toasts = session.toasts.filter((one) => one.id !== id)
      update(session)
    },
  }
}

async function nameRep(session: Session, name: string): Promise<void> {
  session.rep = name.trim() || undefined
  update(session)
  const done = await session.effects.store.setRep(name)
  if (!done.ok) tell(session, done.code)
}

/** What another page wrote; what this one wrote is shown already. */
async function hear(session: Session, change: Change, from: 'here' | 'elsewhere'): Promise<void> {
  if (change.what === 'closed') return tell(session, change.why === 'upgrade' ? 'upgraded' : 'lost')
  if (from === 'here') return
  if (change.what === 'settings') await recallSettings(session)
  if (change.what === 'records') {
    await learn(session)
    countSoon(session)
  }
  update(session)
}
