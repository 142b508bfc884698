// Erasing an account: found by name or address, and gone with all that bears on it.
import { Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { EraseDialog } from './EraseDialog'
import type { ErasableAccount, PrivacyState } from './model-privacy'

export function EraseAccounts({ privacy }: { privacy: PrivacyState }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [asked, setAsked] = useState<ErasableAccount>()
  const { query, found } = privacy
  return (
    <section class="block" aria-labelledby="erase-account">
      <h3 id="erase-account">{t('erase.account')}</h3>
      <p class="hint">{t('erase.accountHint')}</p>
      <div class="narrow">
        <Field
          label={t('erase.find')}
          type="search"
          value={query}
          placeholder="acme.com"
          onValue={(text) => actions.findAccounts(text)}
        />
      </div>
      <div role="status">
        {query.trim() !== '' && found.length === 0 && !state.loading && <p class="empty">{t('erase.notFound')}</p>}
        <ul class="plain erasable">
          {found.map((account) => (
            <li key={account.key} class="version">
              <span>
                <bdi>{account.name}</bdi>{' '}
                <span class="hint">
                  <bdi>{account.key.replace(/^domain:/, '')}</bdi> · {t('erase.records', { count: account.records })}
                </span>
              </span>
              <button
                type="button"
                class="button"
                disabled={state.storage === 'read-only' || state.job !== undefined}
                aria-label={t('erase.this', { name: account.name })}
                onClick={() => setAsked(account)}
              >
                <Trash2 /> {t('erase.do')}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {asked && (
        <EraseDialog
          title={t('erase.this', { name: asked.name })}
          text={t('erase.accountText', { count: asked.records })}
          onErase={() => actions.eraseAccounts([asked.key])}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}
