// What the panel shows and what a rep can do in it: plain data and verbs, so that screens need neither store nor browser.
import type { Account, AccountKey } from '../../lib/icp/account'
import type { Answer, Day, Decision, DecisionKind, Evaluation, Grade, Value } from '../../lib/icp/evaluation'
import type { Criterion } from '../../lib/icp/framework'
import type { Profile } from '../../lib/icp/profile'
import type { RecordOf } from '../../lib/icp/records'
import type { Tier, Verdict } from '../../lib/icp/verdict'
import type { Refusal } from '../../lib/messages'
import type { ReadingKind, Subject } from '../../lib/page/reading'
import type { Keeping, KeepingActions } from '../controls/model'
import type { DueActions, DueState } from './model-due'
import type { FilesActions, FilesState } from './model-files'
import type { ChangedState, HistoryRow } from './model-history'
import type { PeopleActions, PeopleState } from './model-people'
import type { Offer, ShareActions, ShareState } from './model-share'

export type Status =
  /** Nothing known yet: the store and the tab are being asked. */
  | 'starting'
  /** No read access to this tab: press the button or Alt+Q. */
  | 'press'
  | 'reading'
  /** The tab can never be read: enter by hand. */
  | 'refused'
  /** The page names several companies or employers: pick one. */
  | 'choose'
  /** Read, but no account here. */
  | 'nothing'
  | 'account'

/** What the page says of a field beside what is kept: accepted or corrected by one click. */
export type FactRow = {
  field: 'name' | 'industry' | 'employees' | 'headquarters' | 'description'
  /** As kept in the log, in words. */
  kept?: string
  /** As the page says now, in words, when it differs from `kept` or nothing is kept. */
  said?: string
  /** Where on the page it was found. */
  source?: string
}

export type CriterionRow = {
  criterion: Criterion
  answer: Answer
  /** What judging used: differs from the answer for computed criteria. */
  value: Value
  grade: Grade
  stale: boolean
  knockout: boolean
  /** Where a computed value comes from, e.g. "Acme raised funding, 8 Oct". */
  basis?: string
  evidence: RecordOf<'evidence'>[]
  /** A warning to show beside it, e.g. negative catalysts on means. */
  warns: boolean
}

export type CatalystRow = {
  record: RecordOf<'catalyst'>
  name: string
  sign: '+' | '-'
  /** 0..1 today. */
  strength: number
  freshness: 'upcoming' | 'fresh' | 'fading' | 'gone' | 'undated'
  /** Until when it counts as strong, and when it is as good as gone. */
  strongUntil?: Day
  goneBy?: Day
}

/** A capture that waits for an account or a criterion. */
export type Waiting = {
  id: string
  quote: string
  url: string
  title: string
  what: 'evidence' | 'catalyst' | 'note'
  kind?: string
}

/** A company that the page names; `known`: it is in the log already. */
export type Choice = Subject & { known?: boolean }

export type TheirRow = { id: string; rep: string; day: Day; tier: Tier; decision?: DecisionKind }

export type JoinOffer = { key: AccountKey; name: string; reason: 'link' | 'domain' | 'name' }

export type PanelState = PeopleState &
  DueState &
  FilesState &
  ShareState &
  Keeping & {
    status: Status
    today: Day
    refusal?: Refusal
    page?: { url: string; host: string; title: string; kind: ReadingKind }
    pinned: boolean
    /** Pinned, and the tab shows another account or page. */
    elsewhere: boolean
    choices: Choice[]
    account?: Account
    facts: FactRow[]
    /** The name is the page's best guess, not sure. */
    unsure: boolean
    lastSeen?: { rep: string; day: Day }
    /** The evaluation was last touched so long ago (`day`) that it should be looked through again. */
    stale?: { day: Day }
    /** Somebody changed this account in another window or by a merged file since it was opened here. */
    changed?: ChangedState
    joins: JoinOffer[]
    /** What others, or the rep on another computer, made of this account; only while one's own evaluation is blank. */
    theirs?: TheirRow[]
    profile: Profile
    evaluation?: Evaluation
    verdict?: Verdict
    rows: CriterionRow[]
    catalysts: CatalystRow[]
    /** The day of the newest recorded look that found no catalyst. */
    looked?: Day
    /** Catalysts that the page reports of the account, strong ones first, five at most. */
    suggestions: Suggestion[]
    /** How many events of other companies the page reports. */
    others: number
    /** The page's language, where it has no rules: nothing was checked. */
    unchecked?: string
    waiting: Waiting[]
    history: HistoryRow[]
    saved: { state: 'idle' | 'saving' | 'saved' | 'failed'; time?: number }
    /** Who the rep is: asked once, when the first thing is decided or exported. */
    rep?: string
    /** What Undo would take back, as a dictionary key. */
    undo?: string
    toasts: Toast[]
    /** Single-letter keys can be switched off. */
    letters: boolean
    /** Possible catalysts are read twice, by the browser's own model; undefined where it has none. */
    secondReader?: boolean
    /** The criterion in focus: where captured evidence goes. */
    focus?: string
  }

/** A short message, `text` already in words; `undo` offers to take the step back. */
export type Toast = { id: number; text: string; tone: 'info' | 'error'; undo: boolean; step?: number; offer?: Offer }

export type PanelActions = PeopleActions &
  DueActions &
  FilesActions &
  ShareActions &
  KeepingActions & {
    answer(criterion: string, value: Value, reason?: string): void
    clearOverride(criterion: string): void
    stretch(which: 'initial' | 'future', value?: 'yes' | 'no'): void
    economics(change: Partial<Evaluation['economics']>): void
    strategic(reason?: string): void
    requalify(reason?: string): void
    notes(text: string): void
    focus(criterion?: string): void
    /** Takes what is selected on the page: resolves to false when nothing is selected there. */
    captureEvidence(criterion?: string): Promise<boolean>
    addEvidence(criterion: string, quote: string, url: string, grade: Grade, who?: string): void
    fileEvidence(id: string, criterion: string): void
    gradeEvidence(id: string, grade: Grade, who?: string): void
    openEvidence(id: string): void
    /** Takes the selection as the quote of a catalyst; without a selection the form opens with an empty quote. */
    captureCatalyst(): Promise<{ quote: string; url: string; title: string; day?: Day; kind?: string }>
    addCatalyst(note: CatalystDraft): void
    editCatalyst(id: string, note: CatalystDraft): void
    lookedForCatalysts(): void
    takeSuggestion(id: string): void
    dismissSuggestion(id: string): void
    /** Removes one evidence, catalyst or outcome record, undoably. */
    remove(id: string): void
    assign(waiting: string, to: { account?: AccountKey; criterion?: string; discard?: boolean }): void
    acceptFact(field: FactRow['field']): void
    correctFact(field: FactRow['field'], text: string): void
    choose(subject: Subject): void
    enterByHand(name: string, domain: string): Promise<Entered>
    /** Goes on from another evaluation: its answers become one's own. */
    takeOver(evaluation: string): void
    join(key: AccountKey): void
    /** The two are not one company: not asked again. */
    keepApart(key: AccountKey): void
    /** What others changed has been seen. */
    forgetChanged(): void
    decide(decision: Omit<Decision, 'day'>): void
    nameRep(name: string): void
    /** Takes back the step of a message, or the last one. */
    undo(step?: number): void
    dismissToast(id: number): void
    readAgain(): void
    /** Opens the page of profiles, backup and settings, at the place that a hash names. */
    openOptions(hash?: string): void
    pin(on: boolean): void
    setLetters(on: boolean): void
    setSecondReader(on: boolean): void
  }

/** An event that the page reports; `further`: the catalyst record that reports the same event already. */
export type Suggestion = {
  id: string
  kind: string
  name: string
  quote: string
  day?: Day
  deadline?: Day
  status: 'rumoured' | 'announced' | 'done' | 'denied'
  strength: 'strong' | 'possible'
  /** Of a merger, where the sentence says so. */
  role?: 'acquirer' | 'target'
  reasons: string[]
  further?: string
  /** Why the second reader takes it for one, in its own words. */
  second?: string
}

/** What became of an entry by hand; `message` is in words and belongs to `field`. */
export type Entered = { ok: true } | { ok: false; field: 'name' | 'domain'; message: string }

export type CatalystDraft = {
  kind: string
  day?: Day
  deadline?: Day
  sign?: '+' | '-'
  role?: 'acquirer' | 'target'
  quote: string
  url?: string
  title?: string
  grade?: Grade
}
