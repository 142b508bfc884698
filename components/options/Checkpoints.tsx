// The checkpoints of a situation: those that are due ask for a measure and a decision.
import { CircleCheck, CircleDot, Clock } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Checkpoint } from '../../lib/icp/situation'
import { useTranslate } from '../language'
import { CheckpointFields } from './CheckpointFields'
import { useOptions } from './context'
import type { SituationState } from './model'
import { Reached, StatusWord } from './PaceBlock'

export function Checkpoints({ situation }: { situation: SituationState }) {
  const t = useTranslate()
  return (
    <section class="block" aria-labelledby="checkpoints">
      <h3 id="checkpoints">{t('field.checkpoints')}</h3>
      <ol class="plain">
        {situation.checkpoints.map((checkpoint) => (
          <CheckpointLine key={checkpoint.day} checkpoint={checkpoint} situation={situation} />
        ))}
      </ol>
    </section>
  )
}

const ICONS = { measured: CircleCheck, due: CircleDot, ahead: Clock }

function CheckpointLine({ checkpoint, situation }: { checkpoint: Checkpoint; situation: SituationState }) {
  const t = useTranslate()
  const { state } = useOptions()
  const [open, setOpen] = useState(false)
  const { day, expected, expectedThen, state: stage, record, status } = checkpoint
  const { currency } = situation.profile.situation.goal ?? {}
  const Icon = ICONS[stage]
  return (
    <li class="checkpoint" data-state={stage} data-day={day}>
      <div class="line">
        <Icon />
        <b>{t.day(day, state.today)}</b>
        <span class="hint">{t('checkpoints.expected', { amount: t.money(expected, currency) })}</span>
        <span class="checkpoint-state">
          {record ? (
            <>
              <Reached record={record} expected={expectedThen} currency={currency} />{' '}
              {status && <StatusWord status={status} />}
            </>
          ) : (
            t(`checkpoint.${stage}`)
          )}
        </span>
        {!open && (
          <button
            type="button"
            class={stage === 'due' ? 'button primary' : 'button'}
            disabled={state.storage === 'read-only'}
            aria-label={t(record ? 'checkpoint.correctThis' : 'checkpoint.measureThis', { day: t.day(day) })}
            onClick={() => setOpen(true)}
          >
            {t(record ? 'checkpoint.correct' : 'checkpoint.measure')}
          </button>
        )}
      </div>
      {open && <CheckpointFields checkpoint={checkpoint} situation={situation} onDone={() => setOpen(false)} />}
    </li>
  )
}
