// Erasing a person: what names them goes, what would be lost with it is written again without the name.
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { EraseDialog } from './EraseDialog'
import type { PrivacyState } from './model-privacy'

export function ErasePerson({ privacy }: { privacy: PrivacyState }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [name, setName] = useState('')
  const [profile, setProfile] = useState('')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const blank = !name.trim() && !profile.trim()
  const { person } = privacy
  return (
    <section class="block" aria-labelledby="erase-person">
      <h3 id="erase-person">{t('erase.person')}</h3>
      <p class="hint">{t('erase.personHint')}</p>
      <form
        class="form narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!blank) actions.findPerson({ name, profile })
        }}
      >
        <Field
          label={t('erase.personName')}
          value={name}
          maxLength={200}
          onValue={setName}
          error={tried && blank ? t('erase.personMissing') : undefined}
        />
        <Field label={t('erase.personProfile')} value={profile} placeholder="linkedin.com/in/…" onValue={setProfile} />
        <div class="line">
          <button type="submit" class="button" disabled={state.job !== undefined}>
            {t('erase.look')}
          </button>
        </div>
      </form>
      <div role="status">
        {person && (
          <div class="card">
            <p>
              {person.erase === 0
                ? t('erase.personNone')
                : t('erase.personFound', { count: person.erase, rewrite: t.number(person.rewrite) })}
            </p>
            <div class="form-actions">
              <button type="button" class="button quiet" onClick={() => actions.forgetPerson()}>
                {t('cancel')}
              </button>
              {person.erase > 0 && (
                <button
                  type="button"
                  class="button danger"
                  disabled={state.storage === 'read-only' || state.job !== undefined}
                  onClick={() => setAsking(true)}
                >
                  {t('erase.this', { name: person.name || person.profile })}
                </button>
              )}
            </div>
          </div>
        )}
      </div>
      {asking && person && (
        <EraseDialog
          title={t('erase.this', { name: person.name || person.profile })}
          text={t('erase.personText', { count: person.erase })}
          onErase={() => actions.erasePerson()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
