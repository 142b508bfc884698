// Beginning a profile: from a template, which opens in the editor to be saved from there; or by three questions, which save it at once.
import type { StartForm } from '../../components/options/model'
import { dayOf } from '../icp/day'
import type { Fault } from '../icp/profile/check'
import { fromTemplate, templateOf } from '../icp/templates'
import { firstProfile, type WizardAnswers } from '../icp/wizard'
import { parseNumber } from '../locale/number'
import { addProfile, saveVersion } from './profiles'
import type { Session } from './session'

/** Opens a new profile made of a template. */
export function startFromTemplate(session: Session, template: string): void {
  const found = templateOf(template)
  if (found) addProfile(session, fromTemplate(found, session.effects.newId()))
}

/** Saves the profile that three answers make, and opens it; answers with what is wrong, by the names of the form's fields. */
export function startFromAnswers(session: Session, form: StartForm): Fault[] {
  const { now, newId, t } = session.effects
  const amount = parseNumber(form.amount, t.locale)
  const missing: Fault[] = form.aim
    ? [
        ...(amount === undefined ? [{ field: 'amount', code: 'not-a-number' } as const] : []),
        ...(form.end ? [] : [{ field: 'end', code: 'missing' } as const]),
      ]
    : []
  const made = firstProfile(answersOf(form, amount ?? 0), newId(), dayOf(now()))
  const faults = made.ok ? [] : made.errors.map(({ field, code }) => ({ field: NAMES[field] ?? field, code }))
  // A version carries the name of who saved it.
  const nameless: Fault[] = session.rep ? [] : [{ field: 'rep', code: 'missing' }]
  const all = [...missing, ...faults.filter(({ field }) => !missing.some((one) => one.field === field)), ...nameless]
  if (made.ok && !all.length) {
    addProfile(session, made.value)
    void saveVersion(session, t('wizard.note'))
  }
  return all
}

/** The form's names of what a profile calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  'situation/goal/amount': 'amount',
  'situation/goal/currency': 'currency',
  'situation/end': 'end',
  'criteria/ready.problem/yes': 'problem',
}

function answersOf({ business, name, problem, aim, currency, end }: StartForm, amount: number): WizardAnswers {
  const trimmed = currency.trim().toUpperCase()
  return {
    business,
    name,
    problem,
    ...(aim ? { aim: { kind: aim, amount, end, ...(trimmed ? { currency: trimmed } : {}) } } : {}),
  }
}
