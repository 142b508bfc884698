// One axis: its score, and the range it can still take as a bar; the figures beside the bar say the same in text.
import type { Axis } from '../../lib/icp/verdict'
import { useTranslate } from '../language'

export function AxisBar(props: { axis: 'readiness' | 'fit'; range: Axis; marks: number[] }) {
  const t = useTranslate()
  const { score, low, high } = props.range
  const at = (value: number) => `${Math.min(100, Math.max(0, value))}%`
  return (
    <div class="axis">
      <p>
        <span class="axis-name">{t(`axis.${props.axis}`)}</span> <b>{t.number(score)}</b>{' '}
        <span class="axis-range">{t('axis.range', { low: t.number(low), high: t.number(high) })}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <span class="bar-range" style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
        {props.marks.map((mark) => (
          <span key={mark} class="bar-mark" style={{ insetInlineStart: at(mark) }} />
        ))}
        <span class="bar-score" style={{ insetInlineStart: at(score) }} />
      </div>
    </div>
  )
}
