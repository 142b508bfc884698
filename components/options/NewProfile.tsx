// Ways to a new profile: three questions, a template, a file.
import { FileUp, MessageCircleQuestion } from 'lucide-preact'
import { TEMPLATES } from '../../lib/icp/templates'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import { NEW } from './model'

export function NewProfile() {
  const t = useTranslate()
  const { actions, state } = useOptions()
  const locked = state.storage === 'read-only'
  return (
    <section class="block" aria-labelledby="new-profile">
      <h3 id="new-profile">{t('profiles.new')}</h3>
      <div class="line">
        <a class="button primary" href={linkTo({ page: 'profiles', profile: NEW })}>
          <MessageCircleQuestion /> {t('profiles.questions')}
        </a>
        <ProfileFile />
      </div>
      <p class="hint">{t('profiles.orTemplate')}</p>
      <ul class="plain cards">
        {TEMPLATES.map(({ id, name, summary }) => {
          const title = t.known(`template.${id}.name`, name)
          return (
            <li key={id} class="card template">
              <h4>{title}</h4>
              <p class="hint">{t.known(`template.${id}.summary`, summary)}</p>
              <button
                type="button"
                class="button"
                disabled={locked}
                aria-label={t('profiles.startThis', { name: title })}
                onClick={() => actions.startFromTemplate(id)}
              >
                {t('profiles.start')}
              </button>
            </li>
          )
        })}
      </ul>
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
