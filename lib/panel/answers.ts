// Verbs that change the evaluation on the desk: answers, numbers, notes, the decision.
import type { PanelActions } from '../../components/panel/model'
import { dayOf } from '../icp/day'
import type { Answer, Evaluation } from '../icp/evaluation'
import { FRAMEWORK } from '../icp/framework'
import type { Edit } from './draft'
import { edit, keep } from './keeping'
import type { Session } from './session'
import { takenOver } from './theirs'
import { tell, toast, update } from './update'

export type AnswerVerbs = Pick<
  PanelActions,
  | 'answer'
  | 'clearOverride'
  | 'stretch'
  | 'economics'
  | 'strategic'
  | 'requalify'
  | 'notes'
  | 'focus'
  | 'decide'
  | 'nameRep'
  | 'takeOver'
>

/** The verbs of an evaluation; without an account on the desk they do nothing. */
export function answerVerbs(session: Session): AnswerVerbs {
  const change = (label: string, patch: Edit, kind?: 'now' | 'text') => {
    if (session.effects.store.mode === 'read-only') tell(session, 'store', 'read-only')
    else if (session.desk) edit(session.desk, label, patch, kind)
  }
  const today = () => dayOf(session.effects.now())
  return {
    answer: (id, value, reason) =>
      change('undo.answer', (before) => withAnswer(before, id, answerOf(id, value, today(), reason))),
    clearOverride: (id) => change('undo.answer', (before) => withAnswer(before, id, undefined)),
    stretch: (which, value) =>
      change('undo.answer', (before) => ({ ...before, stretch: { ...before.stretch, [which]: value } })),
    economics: (numbers) =>
      change(
        'undo.numbers',
        (before) => ({ ...before, economics: compact({ ...before.economics, ...numbers }) }),
        'text',
      ),
    strategic: (reason) =>
      change(
        'undo.answer',
        (before) => withField(before, 'strategic', reason === undefined ? undefined : { reason }),
        'text',
      ),
    requalify: (reason) =>
      change('undo.answer', (before) =>
        withField(before, 'requalified', reason === undefined ? undefined : { reason, day: today() }),
      ),
    notes: (notes) =>
      change('undo.notes', (before) => (before.notes === notes ? before : { ...before, notes }), 'text'),
    focus(criterion) {
      if (session.focus === criterion) return
      session.focus = criterion
      update(session)
    },
    decide: (decision) => void decide(session, { ...decision, day: today() }),
    takeOver: (id) => change('undo.answer', goOn(session, id)),
    nameRep: (name) => void nameRep(session, name),
  }
}

/** Goes on from another evaluation of this account; changes nothing when it is gone. */
function goOn({ desk }: Session, id: string): Edit {
  const theirs = desk?.seen?.evaluations.find((one) => one.id === id)?.latest.body
  return (before) => (theirs ? takenOver(before, theirs) : before)
}

/** A computed criterion answered by hand is an override; going back to unknown is one too. */
function answerOf(id: string, value: Answer['value'], day: string, reason?: string): Answer {
  const computed = FRAMEWORK.some((criterion) => criterion.id === id && criterion.computed)
  return { value, day, ...(computed ? { override: true } : {}), ...(reason ? { reason } : {}) }
}

function withAnswer(evaluation: Evaluation, id: string, answer: Answer | undefined): Evaluation {
  const before = evaluation.answers[id]
  if (before?.value === answer?.value && before?.reason === answer?.reason && before?.override === answer?.override)
    return evaluation
  const { [id]: _, ...others } = evaluation.answers
  return { ...evaluation, answers: answer ? { ...others, [id]: answer } : others }
}

function withField<K extends 'strategic' | 'requalified'>(
  evaluation: Evaluation,
  key: K,
  value: Evaluation[K],
): Evaluation {
  const { [key]: _, ...others } = evaluation
  return (value === undefined ? others : { ...others, [key]: value }) as Evaluation
}

function compact<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

async function decide(session: Session, decision: NonNullable<Evaluation['decision']>): Promise<void> {
  const { desk, effects } = session
  if (!desk) return
  const same = (before: Evaluation) => JSON.stringify(before.decision) === JSON.stringify(decision)
  if (same(desk.evaluation)) return
  edit(desk, 'undo.decision', (before) => (same(before) ? before : { ...before, decision }))
  await keep(desk)
  const word = effects.t.known(`decision.${decision.kind}`, decision.kind)
  if (desk.saved.state !== 'failed')
    toast(session, effects.t('toast.decided', { decision: word }), 'info', true, 'note')
}

async function nameRep(session: Session, name: string): Promise<void> {
  const trimmed = name.trim()
  if (!trimmed) return
  session.rep = trimmed
  update(session)
  const done = await session.effects.store.setRep(trimmed)
  if (!done.ok) toast(session, session.effects.t.known(`store.${done.code}`, done.code), 'error')
}
