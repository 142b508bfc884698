// Facts of an account as rows: what is kept, beside what the page says now.
import type { FactRow } from '../../components/panel/model'
import type { Account } from '../icp/account'
import type { RecordOf } from '../icp/records'
import { digitsToLatin } from '../locale/number'
import type { ReadAccount } from '../page/reading'

export type FactField = FactRow['field']
export const FACT_FIELDS: readonly FactField[] = ['name', 'industry', 'employees', 'headquarters', 'description']

type Range = { min?: number; max?: number }
type Facts = RecordOf<'account'>['facts']

/** Rows for every field that is kept or that the page says something of. */
export function factRows(account: Account, known: boolean, said: ReadAccount | undefined): FactRow[] {
  return FACT_FIELDS.flatMap((field) => {
    const kept = known || field !== 'name' ? wordsOf(account[field]) : undefined
    const page = wordsOf(said?.[field])
    if (kept === undefined && page === undefined) return []
    const source = said?.sources[field]
    return [
      {
        field,
        ...(kept ? { kept } : {}),
        ...(page && page !== kept ? { said: page, ...(source ? { source } : {}) } : {}),
      },
    ]
  })
}

function wordsOf(value: string | Range | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value || undefined
  return rangeText(value)
}

/** `51–200`, `10001+`, `≤ 10`, `120`; undefined for an empty range. */
export function rangeText({ min, max }: Range): string | undefined {
  if (min !== undefined && max !== undefined) return min === max ? `${min}` : `${min}–${max}`
  if (min !== undefined) return `${min}+`
  return max === undefined ? undefined : `≤ ${max}`
}

/** A number of heads as a rep types it: `51-200`, `about 120`, `10,000+`, `< 50`, in digits of any script; undefined without a number. */
export function parseRange(text: string): Range | undefined {
  const numbers = [...digitsToLatin(text).matchAll(/\d+(?:[.,\u00a0\u202f' ]\d{3})*/g)].map(([all]) =>
    Number(all.replace(/\D/g, '')),
  )
  const [first, second] = numbers
  if (first === undefined || !Number.isSafeInteger(first)) return undefined
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second) }
  if (/[+>≥]/.test(text)) return { min: first }
  return /[<≤]/.test(text) ? { max: first } : { min: first, max: first }
}

/** The fact to keep for a field from what was typed or said; undefined when the text says nothing usable. */
export function factOf(field: FactField, text: string): Facts | undefined {
  const trimmed = text.trim()
  if (!trimmed) return undefined
  if (field === 'employees') {
    const employees = parseRange(trimmed)
    return employees && { employees }
  }
  return { [field]: trimmed.slice(0, field === 'description' ? 2000 : 300) }
}
