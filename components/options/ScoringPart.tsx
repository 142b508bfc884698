// How answers become a tier: the groups' shares of the fit, the bands, and how strict the ladder is.
import { weigh } from '../../lib/icp/weigh'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { CheckField, NumberField } from './fields'

const SHARES = ['success', 'acquisition', 'growth'] as const

export function ScoringPart() {
  const t = useTranslate()
  return (
    <>
      <section class="block" aria-labelledby="shares">
        <h3 id="shares">{t('scoring.shares')}</h3>
        <p class="hint">{t('scoring.sharesHint')}</p>
        <div class="pair">
          {SHARES.map((group) => (
            <NumberField key={group} field={`shares/${group}`} label={t(`section.${group}`)} />
          ))}
        </div>
        <Split />
      </section>
      <section class="block" aria-labelledby="bands">
        <h3 id="bands">{t('scoring.bands')}</h3>
        <p class="hint">{t('scoring.bandsHint')}</p>
        <div class="pair">
          {(['strong', 'medium', 'now', 'soon'] as const).map((band) => (
            <NumberField key={band} field={`bands/${band}`} label={t(`field.bands.${band}`)} />
          ))}
        </div>
        <Matrix />
      </section>
      <section class="block" aria-labelledby="strictness">
        <h3 id="strictness">{t('scoring.strictness')}</h3>
        <CheckField field="strict" label={t('field.strict')} hint={t('scoring.strictHint')} />
        <div class="pair">
          <NumberField field="staleDays" label={t('field.staleDays')} hint={t('scoring.staleHint')} />
        </div>
      </section>
    </>
  )
}

/** What the shares come to, once the goal has had its say. */
function Split() {
  const t = useTranslate()
  const { editor } = useEditor()
  if (editor.problems.some(({ field }) => field.startsWith('shares'))) return null
  const { shares } = weigh(editor.profile)
  const sum = SHARES.reduce((total, group) => total + shares[group], 0)
  if (sum === 0) return null
  const parts = SHARES.map((group) => `${t(`section.${group}`)} ${t.percent(shares[group] / sum)}`)
  return <p>{t('scoring.split', { parts: t.list(parts) })}</p>
}

const ROWS = [
  { band: 'strong', letters: ['A', 'B', 'C'] },
  { band: 'medium', letters: ['B', 'C', 'D'] },
  { band: 'weak', letters: ['D', 'D', 'D'] },
] as const
const COLUMNS = ['now', 'soon', 'later'] as const

function Matrix() {
  const t = useTranslate()
  const { strong, medium, now, soon } = useEditor().editor.profile.bands
  const from = (points: number | undefined) =>
    points === undefined || Number.isNaN(points) ? '' : t('scoring.from', { points: t.number(points) })
  const ranges: Record<string, string> = {
    strong: from(strong),
    medium: from(medium),
    now: from(now),
    soon: from(soon),
  }
  return (
    <table class="matrix">
      <caption class="hidden">{t('scoring.matrix')}</caption>
      <thead>
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`band.${column}`)} <span class="hint">{ranges[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ band, letters }) => (
          <tr key={band}>
            <th scope="row">
              {t(`band.${band}`)} <span class="hint">{ranges[band]}</span>
            </th>
            {letters.map((letter, index) => (
              <td key={COLUMNS[index]} data-tier={letter}>
                <span class="tier">{letter}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
