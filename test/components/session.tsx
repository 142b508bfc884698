// A panel that works without store or browser: the sample changes as the rep acts and is judged again each time.
import { useReducer } from 'preact/hooks'
import type { PanelActions, PanelState } from '../../components/panel/model'
import { Panel } from '../../components/panel/Panel'
import { type Job, type Person, patched } from '../../lib/icp/fold'
import { LOOKED } from './incoming'
import { catalyst, evidence, type Sample, state, TODAY } from './sample'

/** Every call of an action, in order, for tests that look at what was asked for. */
export type Calls = { name: keyof PanelActions; args: unknown[] }[]

export function Session(props: { sample: Sample; calls?: Calls; answers?: Partial<PanelActions> }) {
  const [sample, change] = useReducer((before: Sample, step: (now: Sample) => Sample) => step(before), props.sample)
  const actions = { ...inert(), ...live(change), ...props.answers }
  return <Panel state={state(sample)} actions={record(actions, props.calls ?? [])} />
}

type Change = (step: (now: Sample) => Sample) => void

function live(change: Change): Partial<PanelActions> {
  const evaluate = (step: (now: Sample['evaluation']) => Partial<Sample['evaluation']>) =>
    change((now) => ({ ...now, evaluation: { ...now.evaluation, ...step(now.evaluation) } }))
  const extra = (part: Partial<PanelState>) => change((now) => ({ ...now, extra: { ...now.extra, ...part } }))
  return {
    answer: (criterion, value, reason) =>
      evaluate(({ answers }) => ({
        answers: {
          ...answers,
          [criterion]: { value, day: TODAY, reason, override: isComputed(criterion) || undefined },
        },
      })),
    clearOverride: (criterion) =>
      evaluate(({ answers }) => ({
        answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== criterion)),
      })),
    stretch: (which, value) => evaluate(({ stretch }) => ({ stretch: { ...stretch, [which]: value } })),
    economics: (part) => evaluate(({ economics }) => ({ economics: { ...economics, ...part } })),
    strategic: (reason) => evaluate(() => ({ strategic: reason === undefined ? undefined : { reason } })),
    requalify: (reason) => evaluate(() => ({ requalified: reason === undefined ? undefined : { reason, day: TODAY } })),
    undo: () => evaluate(({ answers }) => ({ answers: Object.fromEntries(Object.entries(answers).slice(0, -1)) })),
    notes: (notes) => evaluate(() => ({ notes })),
    decide: (decision) => evaluate(() => ({ decision: { ...decision, day: TODAY } })),
    addEvidence: (criterion, quote, url, grade, who) =>
      change((now) => ({
        ...now,
        evidence: [...now.evidence, { ...evidence(criterion, quote, grade, TODAY), url: url || undefined, who }],
      })),
    gradeEvidence: (id, grade, who) =>
      change((now) => ({
        ...now,
        evidence: now.evidence.map((one) => (one.id === id ? { ...one, grade, who } : one)),
      })),
    remove: (id) =>
      change((now) => ({
        ...now,
        evidence: now.evidence.filter((one) => one.id !== id),
        catalysts: now.catalysts.filter((one) => one.id !== id),
      })),
    addCatalyst: ({ kind, ...note }) =>
      change((now) => ({ ...now, catalysts: [...now.catalysts, catalyst(kind, note)] })),
    lookedForCatalysts: () =>
      change((now) => ({ ...now, catalysts: [...now.catalysts, catalyst('other', { look: true })] })),
    addPerson: (person, job) =>
      change((now) => {
        const { people = [], jobs = [] } = now.extra
        const id = `p${people.length + 1}`
        const made =
          job && ({ id: `j${jobs.length + 1}`, changed: '', steps: {}, ...job, people: { [id]: true } } as Job)
        const all = [...people, { id, changed: '', ...person } as Person]
        return { ...now, extra: { ...now.extra, people: all, jobs: made ? [...jobs, made] : jobs } }
      }),
    editPerson: (id, fields) =>
      change((now) => {
        const people = now.extra.people?.map((one) => (one.id === id ? patched(one, fields) : one))
        return { ...now, extra: { ...now.extra, people } }
      }),
    editJob: (id, fields) =>
      change((now) => {
        const jobs = now.extra.jobs?.map((one) => (one.id === id ? patched(one, fields) : one))
        return { ...now, extra: { ...now.extra, jobs } }
      }),
    journey: (fields) =>
      change((now) => {
        const journey = patched(now.extra.journey ?? { answers: {} }, fields)
        return { ...now, extra: { ...now.extra, journey } }
      }),
    openAccount: (account) =>
      evaluate(() => ({ evaluation: account, account, answers: {}, economics: {}, strategic: undefined })),
    nameRep: (rep) => extra({ rep }),
    chooseFile: () => extra({ incoming: { state: 'ready', ...LOOKED } }),
    // A file of this name finds the disk full.
    applyImport: () =>
      change((now) => {
        const file = now.extra.incoming?.file
        const incoming = file === 'full.jsonl' ? { state: 'refused' as const, file, code: 'full' as const } : undefined
        return { ...now, extra: { ...now.extra, incoming } }
      }),
    forgetFile: () => extra({ incoming: undefined, taken: undefined }),
    pin: (pinned) => extra({ pinned }),
    setLetters: (letters) => extra({ letters }),
    dismissToast: (id) =>
      change((now) => ({
        ...now,
        extra: { ...now.extra, toasts: now.extra.toasts?.filter((toast) => toast.id !== id) },
      })),
  }
}

function isComputed(criterion: string): boolean {
  return ['willing.catalyst', 'acquisition.cost', 'acquisition.cycle'].includes(criterion)
}

/** Actions that a session without browser has no effect for. */
function inert(): PanelActions {
  const nothing = () => {}
  return {
    answer: nothing,
    clearOverride: nothing,
    stretch: nothing,
    economics: nothing,
    strategic: nothing,
    requalify: nothing,
    notes: nothing,
    focus: nothing,
    captureEvidence: async () => false,
    addEvidence: nothing,
    fileEvidence: nothing,
    gradeEvidence: nothing,
    openEvidence: nothing,
    captureCatalyst: async () => ({ quote: '', url: '', title: '' }),
    addCatalyst: nothing,
    editCatalyst: nothing,
    lookedForCatalysts: nothing,
    remove: nothing,
    assign: nothing,
    acceptFact: nothing,
    correctFact: nothing,
    choose: nothing,
    addPerson: nothing,
    editPerson: nothing,
    removePerson: nothing,
    addJob: nothing,
    editJob: nothing,
    removeJob: nothing,
    addStep: nothing,
    journey: nothing,
    settle: nothing,
    addOutcome: nothing,
    findDue: nothing,
    openAccount: nothing,
    useProfile: nothing,
    keepApart: () => undefined,
    forgetChanged: nothing,
    openOptions: () => undefined,
    takeOver: () => undefined,
    setSecondReader: () => undefined,
    takeSuggestion: () => undefined,
    dismissSuggestion: () => undefined,
    enterByHand: async () => ({ ok: false, field: 'domain', message: 'This is no domain, such as example.com.' }),
    join: nothing,
    decide: nothing,
    nameRep: nothing,
    undo: nothing,
    dismissToast: nothing,
    readAgain: nothing,
    pin: nothing,
    exportLog: nothing,
    copyNote: async () => true,
    writeNote: async (form, redacted) => `${form} note${redacted ? ' without people' : ''}`,
    printBrief: nothing,
    printPersona: nothing,
    chooseFile: nothing,
    unlockFile: nothing,
    applyImport: nothing,
    forgetFile: nothing,
    cancelJob: nothing,
    forgetConflicts: nothing,
    backUpLater: nothing,
    sync: nothing,
    setLetters: nothing,
    reload: nothing,
    openAgain: nothing,
    copyUnsaved: nothing,
    saveHeld: nothing,
    exportNow: nothing,
    showBackup: nothing,
    beginAnew: nothing,
    showAside: nothing,
  }
}

function record(actions: PanelActions, calls: Calls): PanelActions {
  return new Proxy(actions, {
    get: (target, name: keyof PanelActions) => {
      const action = target[name] as (...args: unknown[]) => unknown
      return (...args: unknown[]) => {
        calls.push({ name, args })
        return action(...args)
      }
    },
  })
}
