// Captures that wait for an account or a criterion: filed with one choice each.
import { Inbox as InboxIcon, Trash2 } from 'lucide-preact'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { hostOf } from './link'
import type { Waiting } from './model'

export function Inbox() {
  const t = useTranslate()
  const { waiting } = usePanel().state
  if (waiting.length === 0) return null
  return (
    <div class="inbox">
      <h3>
        <InboxIcon /> {t('inbox.title', { count: waiting.length })}
      </h3>
      <ul class="plain">
        {waiting.map((capture) => (
          <WaitingItem key={capture.id} capture={capture} />
        ))}
      </ul>
    </div>
  )
}

function WaitingItem({ capture }: { capture: Waiting }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const account = state.status === 'account' ? state.account : undefined
  const host = hostOf(capture.url)
  return (
    <li class="evidence">
      <blockquote dir="auto">{capture.quote}</blockquote>
      <div class="evidence-line">
        {host && <bdi>{host}</bdi>}
        <span>{t(`inbox.${capture.what}`)}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={t('inbox.discard', { quote: capture.quote.slice(0, 40) })}
          onClick={() => actions.assign(capture.id, { discard: true })}
        >
          <Trash2 />
        </button>
      </div>
      {!account && <p class="hint">{t('inbox.needsAccount')}</p>}
      {account && capture.what === 'evidence' && <FileUnder capture={capture} account={account.key} />}
      {account && capture.what !== 'evidence' && (
        <button type="button" class="button" onClick={() => actions.assign(capture.id, { account: account.key })}>
          {t.parts('inbox.give', { name: <bdi>{account.name}</bdi> })}
        </button>
      )}
    </li>
  )
}

function FileUnder(props: { capture: Waiting; account: string }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  return (
    <select
      aria-label={t('inbox.file')}
      value=""
      onChange={(event) => {
        const criterion = event.currentTarget.value
        if (criterion) actions.assign(props.capture.id, { account: props.account, criterion })
      }}
    >
      <option value="">{t('inbox.file')}</option>
      {state.rows.map(({ criterion }) => (
        <option key={criterion.id} value={criterion.id}>
          {t.criterion(criterion, 'name')}
        </option>
      ))}
    </select>
  )
}
