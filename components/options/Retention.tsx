// Accounts that were kept long enough: a proposal, erased only by hand.
import { useState } from 'preact/hooks'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { EraseDialog } from './EraseDialog'
import type { PrivacyState } from './model-privacy'

const MOST = 200

export function Retention({ privacy }: { privacy: PrivacyState }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const { expired, months } = privacy
  if (months === 0) return null
  if (expired.length === 0) return <p class="empty">{t('retention.none', { count: months })}</p>
  const chosen = expired.filter(({ key }) => !left.has(key))
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left)
    if (on) next.delete(key)
    else next.add(key)
    setLeft(next)
  }
  return (
    <>
      <p>{t('retention.found', { count: expired.length })}</p>
      <ul class="plain erasable">
        {expired.slice(0, MOST).map(({ key, name, last }) => (
          <li key={key}>
            <label class="check">
              <input
                type="checkbox"
                checked={!left.has(key)}
                onChange={(event) => toggle(key, event.currentTarget.checked)}
              />
              <bdi>{name}</bdi>
              {last && <span class="hint">{t('retention.last', { day: t.day(last, state.today) })}</span>}
            </label>
          </li>
        ))}
      </ul>
      {expired.length > MOST && <p class="hint">{t('effect.more', { count: expired.length - MOST })}</p>}
      <div class="line">
        <button
          type="button"
          class="button danger"
          disabled={chosen.length === 0 || state.storage === 'read-only' || state.job !== undefined}
          onClick={() => setAsking(true)}
        >
          {t('retention.erase', { count: chosen.length })}
        </button>
      </div>
      {asking && (
        <EraseDialog
          title={t('retention.erase', { count: chosen.length })}
          text={t('erase.accountsText', { count: chosen.length })}
          onErase={() => actions.eraseAccounts(chosen.map(({ key }) => key))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
