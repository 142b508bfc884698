// Who is on screen: name, key, read again, pin, and the menu. Without an account, the product's name.
import { Pin, RotateCw } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Menu } from './Menu'

export function Header() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const shown = state.status === 'account' && state.account
  return (
    <div class="head">
      {shown ? <AccountName /> : <h1 class="product">{t('product')}</h1>}
      <div class="head-actions">
        {state.status !== 'press' && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('header.readAgain')}
            title={t('header.readAgain')}
            onClick={() => actions.readAgain()}
          >
            <RotateCw />
          </button>
        )}
        {shown && (
          <button
            type="button"
            class="icon-button"
            aria-pressed={state.pinned}
            aria-label={t('header.pin')}
            title={t(state.pinned ? 'header.unpinHint' : 'header.pinHint')}
            onClick={() => actions.pin(!state.pinned)}
          >
            <Pin />
          </button>
        )}
        <Menu />
      </div>
    </div>
  )
}

function AccountName() {
  const t = useTranslate()
  const { state } = usePanel()
  const [editing, setEditing] = useState(false)
  const account = state.account
  if (!account) return null
  if (editing) return <NameForm name={account.name} onDone={() => setEditing(false)} />
  return (
    <div class="account-name">
      <h1>
        <button
          type="button"
          class="name-button"
          title={t('header.rename')}
          disabled={state.storage === 'read-only'}
          onClick={() => setEditing(true)}
        >
          <bdi>{account.name}</bdi>
        </button>
      </h1>
      <p class="account-key">
        <bdi>{keyInWords(account.key)}</bdi>
        {state.unsure && <span class="chip">{t('header.unsure')}</span>}
      </p>
    </div>
  )
}

/** `domain:acme.com` reads `acme.com`; a LinkedIn key keeps saying what it is. */
function keyInWords(key: string): string {
  const [kind, ...rest] = key.split(':')
  const value = rest.join(':')
  return kind === 'linkedin' || kind === 'linkedin-id' ? `linkedin/${value}` : kind === 'name' ? '' : value
}

function NameForm(props: { name: string; onDone(): void }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const [name, setName] = useState(props.name)
  return (
    <form
      class="inline-form name-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        props.onDone()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const text = name.trim()
        if (text !== '' && text !== props.name) actions.correctFact('name', text)
        props.onDone()
      }}
    >
      <Field label={t('fact.name')} quiet value={name} onValue={setName} maxLength={300} focused />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  )
}
