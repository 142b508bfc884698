// Ways to a new profile: a file, a template, three questions.
import { FileUp } from 'lucide-preact'
import { useTranslate } from '../language'
import { useOptions } from './context'

export function NewProfile() {
  const t = useTranslate()
  return (
    <section class="block" aria-labelledby="new-profile">
      <h3 id="new-profile">{t('profiles.new')}</h3>
      <ProfileFile />
    </section>
  )
}

function ProfileFile() {
  const t = useTranslate()
  const { actions, state } = useOptions()
  return (
    <label class="button file-button">
      <FileUp /> {t('profiles.import')}
      <input
        type="file"
        accept=".json,application/json"
        disabled={state.storage === 'read-only'}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) actions.importProfile(file)
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
