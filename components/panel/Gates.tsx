// Where each gate stands, and the way to it.
import { Ban, Check, CircleDashed, StretchHorizontal, X } from 'lucide-preact'
import { type Tally, tally } from '../../lib/icp/explain'
import type { Gate } from '../../lib/icp/verdict'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { focusSection } from './place'
import { firstOfSection } from './rows'
import { digitOf } from './sections'
import { goTo } from './verbs'

const GATES = ['ready', 'willing', 'able', 'success'] as const

export function Gates() {
  const t = useTranslate()
  const panel = usePanel()
  const { verdict } = panel.state
  if (!verdict) return null
  return (
    <nav class="gates" aria-label={t('gates.label')}>
      {GATES.map((gate) => {
        const count = tally(verdict, gate)
        return (
          <button
            key={gate}
            type="button"
            class="gate"
            data-state={stateOf(count)}
            aria-label={t(`gates.state.${stateOf(count)}`, {
              name: t(`section.${gate}`),
              yes: isOpen(count) ? '?' : count.yes,
              total: count.total,
            })}
            aria-keyshortcuts={`Alt+${digitOf(gate)}`}
            onClick={() => {
              focusSection(gate)
              goTo(firstOfSection(panel.state, gate), panel)
            }}
          >
            <span class="gate-name">{t(`gates.${gate}`)}</span>{' '}
            <span class="gate-count">
              {isOpen(count) ? '?' : t.number(count.yes)}/{t.number(count.total)}
            </span>
            {stateOf(count) === 'passed' && <Check />}
            {stateOf(count) === 'failed' && <X />}
          </button>
        )
      })}
    </nav>
  )
}

/** Nobody has looked yet. */
function isOpen(count: Tally): boolean {
  return count.unknown === count.total
}

function stateOf(count: Tally): 'open' | 'some' | 'passed' | 'failed' {
  if (count.no > 0) return 'failed'
  if (isOpen(count)) return 'open'
  return count.yes === count.total ? 'passed' : 'some'
}

const GATE_ICONS = { pass: Check, stretch: StretchHorizontal, 'bad fit': Ban, unproven: CircleDashed }

/** The gate of the six fits in one word. */
export function GateState({ gate }: { gate: Gate }) {
  const t = useTranslate()
  const Icon = GATE_ICONS[gate]
  return (
    <span class="gate-state" data-gate={gate}>
      <Icon /> {t(`gate.${gate}`)}
    </span>
  )
}
