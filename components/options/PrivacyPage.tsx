// Privacy: what is read of LinkedIn, how long accounts are kept, and erasing an account or a person for good.
import { useState } from 'preact/hooks'
import { Check } from '../controls/Check'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { EraseAccounts } from './EraseAccounts'
import { ErasePerson } from './ErasePerson'
import { JobLine } from './JobLine'
import { Retention } from './Retention'
import { numberInWords } from './words'

export function PrivacyPage() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { privacy } = state
  if (!privacy) return null
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.privacy')}</h2>
        <p class="hint">{t('privacy.hint')}</p>
      </header>
      <section class="block" aria-labelledby="linkedin">
        <h3 id="linkedin">LinkedIn</h3>
        <Check
          label={t('privacy.careful')}
          hint={t('privacy.carefulHint')}
          checked={privacy.careful}
          onCheck={(on) => actions.setCareful(on)}
        />
      </section>
      <section class="block" aria-labelledby="retention">
        <h3 id="retention">{t('retention.title')}</h3>
        <Months months={privacy.months} />
        <Retention privacy={privacy} />
      </section>
      <EraseAccounts privacy={privacy} />
      <ErasePerson privacy={privacy} />
      <JobLine what="erase" />
    </>
  )
}

function Months({ months }: { months: number }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [bad, setBad] = useState(false)
  return (
    <div class="narrow">
      <Field
        label={t('retention.months')}
        inputMode="numeric"
        value={months === 0 ? '' : numberInWords(months, t)}
        hint={t('retention.hint')}
        disabled={state.storage === 'read-only'}
        onValue={(text) => setBad(!actions.setMonths(text))}
        unfinished={bad}
        error={bad ? t('retention.bad') : undefined}
      />
    </div>
  )
}
