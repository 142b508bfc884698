// What a list of accounts would do, row by row where something is worth a word.
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import type { ListFile } from './model-files'

const MOST = 100

export function ListResult({ plan }: { plan: NonNullable<ListFile['plan']> }) {
  const t = useTranslate()
  const { counts, refused, notices } = plan
  const figures = (['added', 'changed', 'same', 'refused'] as const).map((what) => ({ what, count: counts[what] }))
  return (
    <div role="status">
      <dl class="figures">
        {figures.map(({ what, count }) => (
          <div key={what}>
            <dt>{t(`list.count.${what}`)}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && (
        <>
          <p>{t('list.refused')}</p>
          <ul class="refusals">
            {refused.slice(0, MOST).map(({ line, code, detail }) => (
              <li key={line}>
                <b>{t('import.line', { line })}</b> {t(`list.refusal.${code}`)} <bdi class="hint">{detail}</bdi>
              </li>
            ))}
          </ul>
          {refused.length > MOST && <p class="hint">{t('import.moreRefused', { count: refused.length - MOST })}</p>}
        </>
      )}
      {notices.length > 0 && (
        <Fold title={t('list.notices', { count: notices.length })}>
          <ul class="refusals">
            {notices.slice(0, MOST).map(({ line, code, detail }) => (
              <li key={`${line} ${code} ${detail}`}>
                <b>{t('import.line', { line })}</b> {t(`list.notice.${code}`)} <bdi class="hint">{detail}</bdi>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}
