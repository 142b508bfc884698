// Fields of records in a rep's words, for showing where two of them differ.
import type { Difference } from '../../lib/icp/differences'
import { FRAMEWORK } from '../../lib/icp/framework'
import type { RecordKind } from '../../lib/icp/records'
import type { Translate } from '../../lib/locale/translate'

/** A kind of record in the singular, as the history calls it. */
export function kindName(kind: RecordKind, t: Translate): string {
  return t.known(`history.${kind === 'account' ? 'facts' : kind}`, t.known(`kind.${kind}`, kind))
}

/** Where the words for the fields of a kind stand in the dictionary. */
const WORDS: Partial<Record<RecordKind, string>> = {
  account: 'fact',
  person: 'person',
  job: 'job',
  evidence: 'evidence',
  catalyst: 'catalyst',
  outcome: 'outcome',
}
/** What only holds the rest together. */
const HOLDERS = ['body', 'facts', 'fields', 'economics', 'decision']

/** A field by its name: the criterion of an answer, and what of it. */
export function fieldName(kind: RecordKind, path: readonly string[], t: Translate): string {
  const names = path.filter((name, index) => index > 1 || !HOLDERS.includes(name))
  const place = path.find((name) => name === 'economics' || name === 'decision')
  const prefix = place === 'decision' ? 'decide' : (place ?? WORDS[kind])
  const word = (name: string) => t.known(`field.${name}`, t.known(prefix && `${prefix}.${name}`, name))
  const [first, criterion = '', ...rest] = names
  if (first !== 'answers' || kind === 'journey') return names.map(word).join(' · ')
  const known = FRAMEWORK.find(({ id }) => id === criterion)
  const name = known ? t.criterion(known, 'name') : criterion
  return [name, ...rest.filter((each) => each !== 'value').map(word)].join(' · ')
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A value as text; what is absent, or was taken away, is said to be. */
export function fieldValue({ path }: Pick<Difference, 'path'>, value: unknown, t: Translate): string {
  if (value === undefined || value === null || value === '') return t('field.nothing')
  if (path.at(-1) === 'grossMargin' && typeof value === 'number') return t.percent(value)
  if (typeof value === 'number') return t.number(value, Math.min(decimals(value), 6))
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no')
  if (typeof value === 'string')
    return DAY.test(value) ? t.day(value) : t.known(`${wordsFor(path.at(-1))}.${value}`, value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return t.list(value)
  return JSON.stringify(value)
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** Values that are words of ours. */
function wordsFor(name: string | undefined): string {
  if (name === 'value') return 'answer'
  return name === 'grade' ? 'grade' : name === 'outcome' ? 'outcome' : ''
}
