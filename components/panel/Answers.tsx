// The answer of a row: a native radio group, so that it works by mouse, key and screen reader alike.
import { Check, CircleSlash2, X } from 'lucide-preact'
import type { Grade, Value } from '../../lib/icp/evaluation'
import { useTranslate } from '../language'
import { ORDER } from './rows'

type Props = {
  row: string
  labelledby: string
  describedby?: string
  value: Value
  /** How well it is proven: a belief is drawn lighter than a proven answer. */
  grade?: Grade
  computed?: boolean
  options?: readonly Value[]
  disabled?: boolean
  /** What each answer looks like, shown while the pointer rests on it. */
  rubric?: Partial<Record<Value, string>>
  onAnswer(value: Value): void
}

const ICONS = { yes: Check, partly: CircleSlash2, no: X }

export function Answers({ row, value, grade, computed, options = ORDER, ...props }: Props) {
  const t = useTranslate()
  return (
    <div
      class="answers"
      role="radiogroup"
      aria-labelledby={props.labelledby}
      aria-describedby={props.describedby}
      data-grade={grade}
      data-computed={computed || undefined}
    >
      {options.map((option) => (
        <label key={option} class="answer" data-value={option} title={props.rubric?.[option]}>
          <input
            type="radio"
            name={`answer-${row}`}
            value={option}
            checked={option === value}
            disabled={props.disabled}
            aria-label={t(`answer.${option}`)}
            onChange={() => props.onAnswer(option)}
          />
          <span aria-hidden="true" data-word={option === 'unknown' ? '?' : t(`answer.${option}`)}>
            {option === 'unknown' ? '?' : t(`answer.${option}`)}
          </span>
        </label>
      ))}
    </div>
  )
}

/** An answer in words with its sign, for places that only show it. */
export function AnswerWord(props: { value: Value }) {
  const t = useTranslate()
  const Icon = props.value === 'unknown' ? undefined : ICONS[props.value]
  return (
    <span class="answer-word" data-value={props.value}>
      {Icon ? <Icon /> : <span aria-hidden="true">?</span>} {t(`answer.${props.value}`)}
    </span>
  )
}
