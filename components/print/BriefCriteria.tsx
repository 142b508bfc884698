// Every criterion of a brief with its answer and how well that is proven, gates and fits first.
import { useTranslate } from '../language'
import type { Judged } from './BriefVerdict'

export function BriefCriteria({ judged }: { judged: Judged }) {
  const t = useTranslate()
  const { groups, verdict } = judged
  return (
    <section class="brief-criteria" aria-label={t('brief.criteria')}>
      {groups.map(({ group, rows }) => {
        const range = verdict.groups[group]
        return (
          <div key={group} class="brief-group">
            <h2>
              {t(`section.${group}`)}
              {range && (
                <span>
                  {t.number(range.score)} ({t('axis.range', { low: t.number(range.low), high: t.number(range.high) })})
                </span>
              )}
            </h2>
            <ul>
              {rows.map(({ criterion, name, value, grade, stale }) => (
                <li key={criterion} data-value={value}>
                  <span>{t.known(`criterion.${criterion}.name`, name)}</span>
                  <span>
                    <b>{t(`answer.${value}`)}</b>
                    {value !== 'unknown' && ` · ${t(`grade.${grade}`)}`}
                    {stale && ` · ${t('brief.old')}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
