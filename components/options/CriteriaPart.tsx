// Every criterion of a profile: whether it counts, how much, and in whose words.
import { GROUPS } from '../../lib/icp/framework'
import { useTranslate } from '../language'
import { AddCriterion } from './AddCriterion'
import { CriterionEditor } from './CriterionEditor'
import { useEditor } from './context'
import { criteriaToEdit } from './criteria'

export function CriteriaPart() {
  const t = useTranslate()
  const { editor } = useEditor()
  const criteria = criteriaToEdit(editor.profile)
  return (
    <>
      <p class="hint">{t('criteria.hint')}</p>
      {GROUPS.map((group) => (
        <section key={group} class="block" aria-labelledby={`group-${group}`}>
          <div class="criterion-head">
            <h3 id={`group-${group}`}>{t(`section.${group}`)}</h3>
            <span class="hint" aria-hidden="true">
              {t('field.criterion.weight')}
            </span>
            <span class="hint" aria-hidden="true">
              {t('criteria.must')}
            </span>
          </div>
          {criteria
            .filter(({ criterion }) => criterion.group === group)
            .map((one) => (
              <CriterionEditor key={one.criterion.id} {...one} />
            ))}
        </section>
      ))}
      <AddCriterion />
    </>
  )
}
