// The decision log: what was measured, what was expected then, what was decided and why.
import { Trash2 } from 'lucide-preact'
import { useTranslate } from '../language'
import { useOptions } from './context'
import type { SituationState } from './model'
import { Reached, StatusWord } from './PaceBlock'

export function DecisionLog({ situation }: { situation: SituationState }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { decisions, profile } = situation
  const currency = profile.situation.goal?.currency
  return (
    <section class="block" aria-labelledby="decisions">
      <h3 id="decisions">{t('decisions.title')}</h3>
      {decisions.length === 0 && <p class="empty">{t('decisions.empty')}</p>}
      <ol class="plain">
        {decisions.map(({ record, expected, status }) => (
          <li key={record.id} class="version">
            <div>
              <p class="line">
                <b>{t.day(record.day, state.today)}</b>
                <Reached record={record} expected={expected} currency={currency} />
                {status && <StatusWord status={status} />}
              </p>
              <p>
                {record.decision && <b>{t(`course.${record.decision}`)}: </b>}
                <span dir="auto">{record.reason}</span>
              </p>
              <p class="hint">
                {t('profile.version', { version: record.profile.version })}
                {record.rep && (
                  <>
                    {' · '}
                    <bdi>{record.rep}</bdi>
                  </>
                )}
              </p>
            </div>
            <button
              type="button"
              class="icon-button"
              disabled={state.storage === 'read-only'}
              aria-label={t('remove.this', { name: t.day(record.day) })}
              onClick={() => actions.removeCheckpoint(record.id)}
            >
              <Trash2 />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
