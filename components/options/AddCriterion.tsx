// Adds a criterion of the team's own.
import { Plus } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { GROUPS, type Group } from '../../lib/icp/framework'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { criteriaToEdit } from './criteria'

export function AddCriterion() {
  const t = useTranslate()
  const { editor, actions, locked } = useEditor()
  const [name, setName] = useState('')
  const [group, setGroup] = useState<Group>('success')
  const [tried, setTried] = useState(false)
  const called = (text: string) => text.trim().toLocaleLowerCase(t.locale)
  const twice = criteriaToEdit(editor.profile).some(
    ({ criterion }) => criterion.group === group && called(t.criterion(criterion, 'name')) === called(name),
  )
  const wrong = name.trim() ? (twice ? t('criteria.twice') : undefined) : t('problem.missing')
  return (
    <section class="block" aria-labelledby="own-criterion">
      <h3 id="own-criterion">{t('criteria.addTitle')}</h3>
      <form
        class="inline-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (wrong) return
          actions.addCriterion(name.trim(), group)
          setName('')
          setTried(false)
        }}
      >
        <Field
          label={t('field.criterion.name')}
          value={name}
          maxLength={120}
          placeholder={t('criteria.addExample')}
          onValue={setName}
          disabled={locked}
          error={tried ? wrong : undefined}
        />
        <div class="field">
          <label for="own-group">{t('field.criterion.group')}</label>
          <select
            id="own-group"
            value={group}
            disabled={locked}
            onChange={(event) => setGroup(event.currentTarget.value as Group)}
          >
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {t(`section.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button" disabled={locked}>
          <Plus /> {t('add')}
        </button>
      </form>
    </section>
  )
}
