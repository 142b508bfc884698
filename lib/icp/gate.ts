// Success potential is a gate, not points; and which musts knock an account out.
import type { Evaluation } from './evaluation'
import { isProven } from './grade'
import type { Judged } from './judged'
import type { Gate } from './verdict'

/** Proven and suspected knock-outs: musts answered No, by criterion id in the framework's order. */
export type Knockouts = { proven: string[]; suspected: string[] }

export function knockoutsOf(judged: readonly Judged[]): Knockouts {
  const refused = judged.filter(({ criterion, value }) => criterion.role === 'must' && value === 'no')
  const ids = (proven: boolean) =>
    refused.filter(({ grade }) => isProven(grade) === proven).map(({ criterion }) => criterion.id)
  return { proven: ids(true), suspected: ids(false) }
}

/** The fits that form the gate: those of the six that the profile keeps on and keeps as knock-outs. */
export function gateFits(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ criterion }) => criterion.id.startsWith('fit.') && criterion.role === 'must')
}

/**
 * `pass`: all fits yes. `bad fit`: a proven No, or a stretch question answered no while a fit is partly (they are only asked
 * then). `stretch`: no No, at least one partly, and both stretch questions yes. Otherwise `unproven`.
 */
export function gateOf(judged: readonly Judged[], stretch: Evaluation['stretch']): Gate {
  const fits = gateFits(judged)
  if (fits.every(({ value }) => value === 'yes')) return 'pass'
  if (fits.some(({ value, grade }) => value === 'no' && isProven(grade))) return 'bad fit'
  if (!fits.some(({ value }) => value === 'partly')) return 'unproven'
  if (stretch?.initial === 'no' || stretch?.future === 'no') return 'bad fit'
  const asked = stretch?.initial === 'yes' && stretch.future === 'yes'
  return asked && !fits.some(({ value }) => value === 'no') ? 'stretch' : 'unproven'
}

const ENOUGH_FITS = 4

/** Whether an unproven gate still allows an A: four fits (strict: all) proven yes, and none answered No. */
export function hasEnoughFits(judged: readonly Judged[], strict: boolean): boolean {
  const fits = gateFits(judged)
  if (fits.some(({ value }) => value === 'no')) return false
  const need = strict ? fits.length : Math.min(ENOUGH_FITS, fits.length)
  return fits.filter(({ value, grade }) => value === 'yes' && isProven(grade)).length >= need
}
