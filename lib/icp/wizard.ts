// The wizard: three questions make a first profile, in under two minutes.
import type { Day } from './evaluation'
import type { GoalKind, Profile } from './profile'
import { type Checked, checkProfile } from './profile/check'
import { fromTemplate, TEMPLATES } from './templates'

/** One question as the welcome page and the options show it; the two that may be left open say so. */
export type WizardQuestion = { id: 'business' | 'problem' | 'aim'; question: string; help: string; optional: boolean }

export const WIZARD: readonly WizardQuestion[] = [
  {
    id: 'business',
    question: 'What do you sell, and to whom?',
    help: 'Pick what comes closest. Every word and figure can be changed later.',
    optional: false,
  },
  {
    id: 'problem',
    question: 'What problem do you take off their shoulders?',
    help: 'One sentence, as your best customer would say it. It becomes what a Yes looks like.',
    optional: true,
  },
  {
    id: 'aim',
    question: 'What do you want to reach, and by when?',
    help: 'For example 20 customers by the end of June. Without it, dates decide nothing.',
    optional: true,
  },
]

/** `business` is the id of a template; `currency` goes with revenue. */
export type WizardAnswers = {
  business: string
  name?: string
  problem?: string
  aim?: { kind: GoalKind; amount: number; currency?: string; end: Day }
}

/**
 * The profile that the answers make, version 1 under a new `id`, starting today; or what the editor would refuse, with the field
 * named. An unknown template is the field `business`.
 */
export function firstProfile({ business, name, problem, aim }: WizardAnswers, id: string, today: Day): Checked {
  const template = TEMPLATES.find((one) => one.id === business)
  if (!template) return { ok: false, errors: [{ field: 'business', code: 'unknown' }] }
  const blank = fromTemplate(template, id, name?.trim() || template.name)
  return checkProfile(withAim(withProblem(blank, problem?.trim() ?? ''), aim, today))
}

function withProblem(profile: Profile, problem: string): Profile {
  if (problem === '') return profile
  const settings = profile.criteria['ready.problem']
  return { ...profile, criteria: { ...profile.criteria, 'ready.problem': { ...settings, yes: problem } } }
}

function withAim(profile: Profile, aim: WizardAnswers['aim'], today: Day): Profile {
  if (!aim) return profile
  const { kind, amount, currency, end } = aim
  const goal = { kind, amount, ...(kind === 'revenue' && currency !== undefined && { currency }) }
  return { ...profile, situation: { ...profile.situation, goal, start: today, end } }
}
