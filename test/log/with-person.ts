// A log that names a person wherever there is room for one, to see where the name still shows.
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { LogRecord } from '../../lib/icp/records'
import { ACME, evaluation, record } from './examples'

/** What of the person must not show, in lower case. */
export const PERSON = /zo[eë]|ankara|\/in\//

/** Every kind of record, with a person in every text that has room for one. */
export function withPerson(): LogRecord[] {
  const [who, link] = ['Zoë Ankara', 'https://www.linkedin.com/in/zoe-ankara']
  const text = `${who} ${link}`
  const body = evaluation({
    answers: { 'ready.problem': { value: 'yes', reason: text } },
    strategic: { reason: text },
    requalified: { reason: text, day: '2026-11-20' },
    decision: {
      kind: 'disqualify',
      reason: text,
      nextStep: text,
      day: '2026-11-20',
      comeBack: { when: 'change', note: text },
    },
    notes: text,
  })
  const anchor = { prefix: who, suffix: who }
  const cited = { quote: text, title: text, url: link, anchor, rep: who }
  const criteria = {
    'ready.problem': { question: text, yes: text, partly: text, no: text, signals: [text], weight: 2 },
  }
  const situation = { capability: { product: text, service: text, technology: text } }
  return [
    record('revision', { body, rep: who }),
    record('evidence', { ...cited, who, replaces: 'r-0' }),
    record('evidence', { ...cited, url: `https://${'zoe-ankara'}:x@acme.example/people/zoe-ankara?x=${link}` }),
    record('catalyst', cited),
    record('account', { facts: { name: 'Acme', description: text }, rep: who }),
    record('same', { rep: who }),
    record('profile', { body: { ...DEFAULT_PROFILE, note: text, criteria, situation, reasons: [text] }, rep: who }),
    record('delete', { target: 'r-77', rep: who }),
    ...[
      { kind: 'person', person: 'p', fields: { role: 'CFO', title: text } },
      { kind: 'job', job: 'j', fields: { want: text } },
      { kind: 'journey', fields: { stage: 'problem', answers: { 'problem.feel': text } } },
      { kind: 'outcome', outcome: 'won', day: '2026-11-20', reason: text },
    ].map((fields) => LogRecord.parse({ ...baseOf(who), account: ACME, ...fields })),
    LogRecord.parse({
      ...baseOf(who),
      kind: 'checkpoint',
      profile: { id: 'default', version: 1 },
      day: '2026-11-20',
      measured: 1,
      reason: text,
    }),
  ]
}

function baseOf(rep: string) {
  const { id, hlc, device, v } = record('delete')
  return { id, hlc, device, v, rep }
}
