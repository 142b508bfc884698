// An account entered by hand, for pages that cannot be read.
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function HandForm() {
  const t = useTranslate()
  const { actions } = usePanel()
  const [name, setName] = useState('')
  const [domain, setDomain] = useState('')
  const [error, setError] = useState<{ field: 'name' | 'domain'; message: string }>()
  const submit = async () => {
    const result = await actions.enterByHand(name.trim(), domain.trim())
    setError(result.ok ? undefined : result)
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={t('hand.name')}
        value={name}
        maxLength={300}
        onValue={setName}
        error={error?.field === 'name' ? error.message : undefined}
      />
      <Field
        label={t('hand.domain')}
        value={domain}
        inputMode="url"
        placeholder="example.com"
        maxLength={300}
        hint={t('hand.domainHint')}
        onValue={setDomain}
        error={error?.field === 'domain' ? error.message : undefined}
      />
      <button type="submit" class="button primary">
        {t('hand.submit')}
      </button>
    </form>
  )
}
