// The states of the panel worth looking at, by name.
import type { PanelState } from '../../../components/panel/model'
import type { HistoryRow } from '../../../components/panel/model-history'
import { CONFLICT, LOOKED } from '../../components/incoming'
import { catalyst, evidence, fresh, type Sample, working } from '../../components/sample'

const blank = (extra: Partial<PanelState>): Sample =>
  fresh({ account: undefined, facts: [], evaluation: undefined, verdict: undefined, rows: [], ...extra })

const page = (host: string, title: string, kind: 'news' | 'person' | 'site' = 'site') => ({
  url: `https://${host}/`,
  host,
  title,
  kind,
})

const time = (text: string) => Date.parse(text)
const HISTORY: HistoryRow[] = [
  {
    id: 'h4',
    time: time('2026-11-22T13:58:00'),
    rep: 'Robin',
    what: 'revision',
    changes: [
      { criterion: 'ready.urgent', from: 'unknown', to: 'partly' },
      { criterion: 'fit.technical', from: 'partly', to: 'yes' },
    ],
    before: 'D',
    tier: 'C',
    mine: true,
  },
  {
    id: 'h3',
    time: time('2026-11-22T13:55:00'),
    rep: 'Robin',
    what: 'evidence',
    changes: [],
    text: 'Our platform runs on PostgreSQL and Kubernetes.',
    mine: true,
  },
  {
    id: 'h2',
    time: time('2026-10-30T09:12:00'),
    rep: 'Kim',
    what: 'decision',
    changes: [],
    decision: { kind: 'park', reason: 'No budget before the new year', nextStep: 'Call in January', day: '2026-10-30' },
    remarks: [{ what: 'strategic', reason: 'Opens the region' }],
    fields: [{ path: ['economics', 'monthlyRevenue'], from: 1500, to: 2000 }],
    mine: false,
  },
  {
    id: 'h1',
    time: time('2026-10-30T09:10:00'),
    rep: 'Kim',
    what: 'catalyst',
    changes: [],
    text: 'Funding round, 8 Oct',
    mine: false,
  },
]

const LAST_SYNC: NonNullable<PanelState['sync']>['last'] = {
  time: time('2026-11-22T14:01:00'),
  report: {
    device: 'k3v9d02mzq7x',
    read: [
      { path: 'h2m8c1/2026-11.0a1b2c3d.jsonl', records: 14, added: 12, conflicting: 0, erased: 0, refused: [] },
      { path: 'h2m8c1/2026-10.9f8e7d6c.jsonl', records: 3, added: 3, conflicting: 0, erased: 0, refused: [] },
    ],
    wrote: [{ path: 'k3v9d02mzq7x/2026-11.5e6f7a8b.jsonl', records: 41 }],
    removed: ['k3v9d02mzq7x/2026-11.11223344.jsonl'],
    skipped: [{ path: 'p0q4/2026-11.ffee0011.jsonl', reason: 'partial', detail: '' }],
    known: 6,
  },
}

function proven(): Sample {
  const sample = working({ history: HISTORY, facts: [{ field: 'industry', kept: 'Fintech' }] })
  const fits = ['technical', 'functional', 'resource', 'competence', 'experience', 'cultural'].map(
    (one) => `fit.${one}`,
  )
  const all = [
    ...fits,
    'ready.problem',
    'ready.aware',
    'ready.urgent',
    'able.means',
    'able.authority',
    'willing.acting',
  ]
  for (const id of all) {
    sample.evaluation.answers[id] = { value: 'yes', day: '2026-11-20' }
    sample.evidence.push(evidence(id, 'They say so themselves.', 'observed'))
  }
  sample.evaluation.decision = {
    kind: 'pursue',
    reason: 'Everything is there.',
    nextStep: 'Call the chief financial officer',
    day: '2026-11-22',
    due: '2026-12-04',
  }
  return sample
}

function out(): Sample {
  const sample = working()
  sample.evaluation.answers['fit.technical'] = { value: 'no', day: '2026-11-20' }
  sample.evaluation.answers['able.means'] = { value: 'no', day: '2026-11-20' }
  sample.evidence = sample.evidence.filter((one) => one.criterion !== 'able.means')
  sample.catalysts.push(
    catalyst('bankruptcy', { day: '2026-11-10', quote: 'Acme asks for protection from creditors.' }),
  )
  return sample
}

function stretch(): Sample {
  const sample = working()
  for (const id of ['fit.experience', 'fit.cultural']) sample.evaluation.answers[id] = { value: 'yes' }
  return sample
}

const stamp = { device: 'sample', rep: 'Robin', v: 1 as const, account: 'domain:acme.example' }

function people(): Sample {
  const sample = working({
    people: [
      {
        id: 'p1',
        changed: '',
        role: 'Head of finance',
        title: 'CFO',
        customer: 'executor',
        goals: ['Close in three days'],
      },
      {
        id: 'p2',
        changed: '',
        role: 'Systems lead',
        customer: 'support',
        context: 'Two people run all systems; every tool means night work.',
        challenges: ['Too many tools'],
        triggers: ['A vendor ends support'],
      },
    ],
    jobs: [
      {
        id: 'j1',
        changed: '',
        kind: 'core',
        when: 'the month ends and three ledgers differ',
        want: 'close the books in three days',
        so: 'report before the board meets',
        functional: 'one set of numbers',
        metric: 'days to close',
        importance: 9,
        satisfaction: 3,
        frequency: 'monthly',
        painIn: 'time',
        pain: 'Nine days of matching by hand',
        people: { p1: true },
        steps: {
          s1: { place: 1, what: 'Collect the ledgers', metric: 'hours' },
          s2: { place: 2, what: 'Reconcile', metric: 'open items' },
        },
      },
      {
        id: 'j2',
        changed: '',
        kind: 'emotional',
        want: 'sleep at night',
        people: { p2: true, p1: true },
        steps: {},
        importance: 6,
      },
    ],
    journey: { stage: 'requirements', answers: { 'requirements.feel': 'Careful since the last project failed.' } },
    outcomes: [
      {
        ...stamp,
        id: 'o1',
        hlc: '',
        kind: 'outcome',
        outcome: 'won',
        day: '2026-11-02',
        reason: 'Trial with their own data',
      },
    ],
    history: HISTORY,
    profiles: [
      { id: 'default', name: 'Ideal customer', used: true, tier: 'C' },
      { id: 'p', name: 'Public sector', used: false, tier: 'D' },
    ],
    due: DUE,
  })
  sample.evaluation.answers['willing.exploring'] = { value: 'no', day: '2026-11-20' }
  return sample
}

const due = { profile: 'default', criteria: [], records: [] }
const DUE: PanelState['due'] = [
  {
    ...due,
    code: 'next-step',
    day: '2026-11-12',
    late: 10,
    account: 'domain:globex.example',
    name: 'Globex',
    text: 'Call the head of operations',
  },
  {
    ...due,
    code: 'faded',
    day: '2026-11-19',
    late: 3,
    account: 'domain:northwind.example',
    name: 'Northwind Freight and Logistics Holding',
  },
  { ...due, code: 'stale', day: '2026-11-22', late: 0, account: 'domain:initech.example', name: 'Initech' },
  { ...due, code: 'frame', day: '2026-11-22', late: 0, name: 'Ideal customer' },
]

export const STATES: Record<string, () => Sample> = {
  fresh: () =>
    fresh({
      facts: [
        { field: 'industry', said: 'Financial software', source: 'organization data' },
        { field: 'headquarters', said: 'Utrecht, NL', source: 'organization data' },
        { field: 'employees', said: '51–200', source: 'text' },
      ],
      unsure: true,
      saved: { state: 'idle' },
      rep: undefined,
    }),
  working: () => working({ history: HISTORY, undo: 'undo.answer', lastSeen: { rep: 'Kim', day: '2026-10-30' } }),
  people,
  due: () => blank({ status: 'nothing', due: DUE, page: page('example.org', 'Example') }),
  proven,
  out,
  stretch,
  notices: () =>
    working({
      pinned: true,
      elsewhere: true,
      page: page('news.example.com', 'Acme raises €20m', 'news'),
      storage: 'memory',
      stale: { day: '2026-03-02' },
      changed: {
        time: time('2026-11-22T13:40:00'),
        clash: [{ path: ['answers', 'ready.problem', 'value'], from: 'no', to: 'yes' }],
        differences: [{ path: ['answers', 'ready.aware', 'value'], from: 'partly', to: 'yes' }],
        steps: HISTORY.filter(({ mine }) => !mine),
      },
      joins: [{ key: 'linkedin:acme', name: 'Acme', reason: 'link' }],
      waiting: [
        {
          id: 'w1',
          quote: 'Acme raises €20m to expand into Germany.',
          url: 'https://news.example.com/acme',
          title: 'News',
          what: 'evidence',
        },
      ],
      toasts: [
        { id: 1, text: 'Evidence added to “Knows it”.', tone: 'info', undo: true },
        { id: 2, text: 'The file could not be read.', tone: 'error', undo: false },
      ],
    }),
  suggestions: () =>
    working({
      suggestions: [
        {
          id: 's1',
          kind: 'expansion',
          name: 'New site, market or country',
          quote: 'Acme opens an office in Hamburg in the spring.',
          day: '2027-03-01',
          status: 'announced',
          strength: 'strong',
          reasons: [],
        },
        {
          id: 's2',
          kind: 'merger',
          name: 'Merger or acquisition',
          quote: 'Acme is said to be in talks to buy Globex.',
          status: 'rumoured',
          strength: 'possible',
          reasons: [],
          further: 'r1',
        },
      ],
      others: 2,
      unchecked: 'pl',
    }),
  long: () => {
    const sample = working({
      account: {
        key: 'domain:north-western-association-of-independent-freight-forwarders.example',
        keys: [],
        name: 'North-Western Association of Independent Freight Forwarders and Customs Brokers',
      },
      facts: [
        { field: 'industry', kept: 'Transportation, logistics, supply chain and storage' },
        {
          field: 'headquarters',
          said: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
          source: 'text',
        },
        {
          field: 'description',
          said: 'Founded in 1904, the association speaks for forwarders. '.repeat(8),
          source: 'title',
        },
      ],
    })
    sample.evidence.push(evidence('ready.problem', 'https://example.com/'.repeat(12)))
    sample.catalysts.push(catalyst('merger', { day: '2026-11-20', role: 'acquirer', quote: 'x'.repeat(200) }))
    return sample
  },
  readonly: () => working({ storage: 'read-only' }),
  press: () => blank({ status: 'press', page: page('acme.example', '') }),
  reading: () => blank({ status: 'reading', page: page('acme.example', '') }),
  refused: () => blank({ status: 'refused', refusal: 'pdf', page: undefined }),
  nothing: () => blank({ status: 'nothing', page: page('wiki.example', 'A page') }),
  synced: () => working({ sync: { name: 'Team', access: 'open', syncing: false, last: LAST_SYNC, conflicts: [] } }),
  reconnect: () =>
    blank({ status: 'press', sync: { name: 'Team', access: 'ask', syncing: false, last: LAST_SYNC, conflicts: [] } }),
  'no-folder': () =>
    working({ sync: { name: 'Team', access: 'shut', syncing: false, problem: 'denied', conflicts: [] } }),
  backup: () => working({ backup: { days: 9, evaluations: 7, never: false } }),
  'backup-never': () => blank({ status: 'press', backup: { days: 3, evaluations: 25, never: true } }),
  incoming: () => working({ incoming: { state: 'ready', ...LOOKED } }),
  importing: () => working({ job: { what: 'import', done: 41_000, total: 100_000 } }),
  taken: () => working({ taken: { file: 'kim.jsonl', added: 12, conflicts: [CONFLICT] } }),
  list: () => working({ incoming: { state: 'list', file: 'crm-accounts.csv' } }),
  gone: () =>
    blank({
      status: 'nothing',
      storage: 'gone',
      lost: { records: 214, time: time('2026-11-19T17:40:00') },
      page: page('wiki.example', 'A page'),
    }),
  news: () =>
    blank({
      status: 'choose',
      page: page('news.example.com', 'Acme buys Globex to grow in logistics', 'news'),
      choices: [
        { name: 'Acme B.V.', domain: 'acme.example' },
        { name: 'Globex', domain: 'globex.example' },
        { name: 'Northwind Partners' },
      ],
    }),
  person: () =>
    blank({
      status: 'choose',
      page: page('linkedin.com', 'Operations lead', 'person'),
      choices: [
        { name: 'Northwind', linkedin: { slug: 'northwind' } },
        { name: 'Globex', linkedin: { slug: 'globex' } },
      ],
    }),
}
