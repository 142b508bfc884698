// Panel states for tests and the gallery: one invented account, judged for real.

import type { CatalystRow, CriterionRow, PanelState } from '../../components/panel/model'
import { catalystKinds } from '../../lib/icp/catalyst'
import { contradictions } from '../../lib/icp/contradictions'
import type { Answer, Evaluation, Grade, Value } from '../../lib/icp/evaluation'
import { criteriaOf } from '../../lib/icp/framework'
import { lastLook, outlook } from '../../lib/icp/pressure'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import type { RecordOf } from '../../lib/icp/records'
import { judge } from '../../lib/icp/score'

export const TODAY = '2026-11-22'
export const KEY = 'domain:acme.example'

/** What a session holds; `state` derives the panel's state from it as a controller would. */
export type Sample = {
  evaluation: Evaluation
  evidence: RecordOf<'evidence'>[]
  catalysts: RecordOf<'catalyst'>[]
  profile: Profile
  extra: Partial<PanelState>
}

export function emptyEvaluation(): Evaluation {
  return {
    evaluation: 'e1',
    account: KEY,
    profile: { id: DEFAULT_PROFILE.id, version: DEFAULT_PROFILE.version },
    answers: {},
    economics: {},
    notes: '',
  }
}

let count = 0
const stamp = () => {
  count += 1
  return {
    id: `r${count}`,
    hlc: `00000000${count.toString(36).padStart(5, '0')}sample`,
    device: 'sample',
    rep: 'Robin',
    v: 1 as const,
  }
}

export function evidence(
  criterion: string,
  quote: string,
  grade: Grade = 'observed',
  day = '2026-11-20',
): RecordOf<'evidence'> {
  const url = 'https://www.acme.example/careers/operations-analyst'
  return { ...stamp(), kind: 'evidence', account: KEY, criterion, quote, url, title: 'Careers at Acme', grade, day }
}

export function catalyst(kind: string, change: Partial<RecordOf<'catalyst'>> = {}): RecordOf<'catalyst'> {
  return {
    ...stamp(),
    kind: 'catalyst',
    account: KEY,
    catalyst: kind,
    quote: '',
    title: 'Newsroom',
    url: 'https://news.example.com/acme',
    grade: 'observed',
    captured: TODAY,
    ...change,
  }
}

function answers(values: Record<string, Value>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, day: TODAY }]))
}

/** Nothing answered yet. */
export function fresh(extra: Partial<PanelState> = {}): Sample {
  return { evaluation: emptyEvaluation(), evidence: [], catalysts: [], profile: DEFAULT_PROFILE, extra }
}

/** An account in the middle of its qualification. */
export function working(extra: Partial<PanelState> = {}): Sample {
  return {
    profile: {
      ...DEFAULT_PROFILE,
      situation: { ...DEFAULT_PROFILE.situation, start: '2026-10-01', end: '2027-03-31' },
    },
    evaluation: {
      ...emptyEvaluation(),
      answers: answers({
        'ready.problem': 'yes',
        'ready.aware': 'yes',
        'ready.urgent': 'partly',
        'willing.acting': 'partly',
        'able.means': 'yes',
        'able.buying': 'partly',
        'fit.technical': 'yes',
        'fit.functional': 'yes',
        'fit.resource': 'partly',
        'fit.competence': 'yes',
        'acquisition.reach': 'yes',
        'growth.expansion': 'yes',
      }),
      economics: {
        currency: 'EUR',
        monthlyRevenue: 2000,
        grossMargin: 0.8,
        lifetimeMonths: 36,
        acquisition: 15000,
        onboarding: 3000,
        support: 1200,
        cycleDays: 75,
      },
      notes: 'Operations lead is the door opener.',
    },
    evidence: [
      evidence('ready.problem', 'Month-end close takes our team nine working days across three ledgers.'),
      evidence('ready.problem', 'We reconcile by hand what the regional systems disagree on.', 'inferred'),
      evidence('ready.aware', 'Looking for an analyst who can help us retire spreadsheets in finance.', 'inferred'),
      evidence('ready.urgent', 'The new reporting rules apply to us from 1 July.', 'inferred'),
      evidence('able.means', 'Acme closes a €20m round to expand into Germany.', 'observed'),
      evidence('fit.technical', 'Our platform runs on PostgreSQL and Kubernetes.'),
      evidence('fit.functional', 'What matters to us is one number that everybody trusts.', 'inferred', '2026-03-02'),
      evidence('fit.competence', 'Two data engineers joined the finance team this spring.', 'inferred'),
    ],
    catalysts: [
      catalyst('funding', { day: '2026-10-08', quote: 'Acme raises €20m to expand into Germany.' }),
      catalyst('executive', { day: '2026-09-15', quote: 'Acme appoints a new chief financial officer.' }),
      catalyst('layoffs', { day: '2026-11-01', quote: 'Acme closes its Antwerp support desk.' }),
      catalyst('incident', { day: '2026-05-03', quote: 'A two-day outage hit the payment service of Acme.' }),
    ],
    extra,
  }
}

export function state(sample: Sample): PanelState {
  const { evaluation, profile, extra } = sample
  const facts = { evidence: sample.evidence, catalysts: sample.catalysts }
  const verdict = judge(evaluation, profile, facts, TODAY)
  const { jobs = [], journey = { answers: {} }, outcomes = [] } = extra
  const people = { people: extra.people ?? [], jobs, journey, outcomes }
  return {
    status: 'account',
    storage: 'ok',
    today: TODAY,
    page: { url: 'https://acme.example/', host: 'acme.example', title: 'Acme', kind: 'company' },
    pinned: false,
    elsewhere: false,
    choices: [],
    account: { key: KEY, keys: [KEY], name: 'Acme B.V.' },
    facts: [
      { field: 'industry', kept: 'Fintech' },
      { field: 'headquarters', kept: 'Utrecht, NL' },
      { field: 'employees', said: '51–200', source: 'organization data' },
    ],
    unsure: false,
    joins: [],
    profile,
    evaluation,
    verdict,
    rows: rowsOf(sample, verdict),
    catalysts: catalystRows(sample),
    suggestions: [],
    profiles: [],
    reminders: [],
    dueWanted: 0,
    others: 0,
    looked: lastLook(sample.catalysts),
    waiting: [],
    history: [],
    ...people,
    contradictions: contradictions({ ...people, verdict, facts, today: TODAY }),
    saved: { state: 'saved', time: Date.parse('2026-11-22T14:02:00') },
    rep: 'Robin',
    toasts: [],
    letters: true,
    noteForm: 'rich',
    ...extra,
  }
}

function rowsOf(sample: Sample, verdict: ReturnType<typeof judge>): CriterionRow[] {
  return criteriaOf(sample.profile).map((criterion) => {
    const part = verdict.parts.find((one) => one.criterion === criterion.id)
    return {
      criterion,
      answer: sample.evaluation.answers[criterion.id] ?? { value: 'unknown' },
      value: part?.value ?? 'unknown',
      grade: part?.grade ?? 'belief',
      stale: part?.stale ?? false,
      knockout: criterion.role === 'must',
      basis: criterion.computed ? basisOf(criterion.id, sample) : undefined,
      evidence: sample.evidence.filter((one) => one.criterion === criterion.id),
      warns: verdict.pressure.warns.includes(criterion.id),
    }
  })
}

function basisOf(id: string, { catalysts, evaluation }: Sample): string | undefined {
  if (id === 'willing.catalyst') return catalysts.length > 0 ? 'funding round, 8 Oct' : undefined
  if (id === 'acquisition.cost') return evaluation.economics.monthlyRevenue ? 'value is 3.0 × the cost' : undefined
  return evaluation.economics.cycleDays ? 'closes about 5 Feb' : undefined
}

function catalystRows(sample: Sample): CatalystRow[] {
  const kinds = catalystKinds(sample.profile)
  return sample.catalysts
    .filter((record) => !record.look)
    .map((record) => ({
      record,
      name: kinds.get(record.catalyst)?.name ?? record.catalyst,
      ...outlook(record, kinds, TODAY),
    }))
}
