// How directly a quote says what it is evidence for.
import type { Grade } from '../../lib/icp/evaluation'
import { useTranslate } from '../language'

const PICKS = ['inferred', 'observed', 'confirmed'] as const

export function GradePicker(props: { grade: Grade; disabled?: boolean; onPick(grade: Grade): void }) {
  const t = useTranslate()
  return (
    <select
      class="grade-picker"
      aria-label={t('grade.label')}
      value={props.grade}
      disabled={props.disabled}
      onChange={(event) => {
        const grade = PICKS.find((pick) => pick === event.currentTarget.value)
        if (grade) props.onPick(grade)
      }}
    >
      {props.grade === 'belief' && <option value="belief">{t('grade.belief')}</option>}
      {PICKS.map((grade) => (
        <option key={grade} value={grade}>
          {t(`grade.${grade}`)}
        </option>
      ))}
    </select>
  )
}
