// "Why 72?": every criterion with what it adds or takes, so that each table sums to the score it explains.
import { explain } from '../../lib/icp/explain'
import { headline } from '../../lib/icp/headline'
import type { Part, Verdict } from '../../lib/icp/verdict'
import type { Translate } from '../../lib/locale/translate'
import { Dialog } from '../controls/Dialog'
import { useTranslate } from '../language'
import { AnswerWord } from './Answers'
import { usePanel } from './context'

export function WhySheet(props: { onClose(): void }) {
  const t = useTranslate()
  const { verdict } = usePanel().state
  if (!verdict) return null
  const score = t.number(headline(verdict).score)
  return (
    <Dialog title={t('verdict.why', { score })} onClose={props.onClose}>
      <p>
        {t('why.mean', {
          score,
          readiness: t.number(verdict.readiness.score, 1),
          fit: t.number(verdict.fit.score, 1),
        })}
      </p>
      <Ladder verdict={verdict} />
      <Points verdict={verdict} axis="readiness" />
      <Points verdict={verdict} axis="fit" />
      <p class="hint">{t('why.hint')}</p>
      <Questions verdict={verdict} />
    </Dialog>
  )
}

function useNames(): (id: string) => string {
  const t = useTranslate()
  const { rows } = usePanel().state
  return (id) => {
    const row = rows.find((one) => one.criterion.id === id)
    return row ? t.criterion(row.criterion, 'name') : id
  }
}

/** Which rules of the tier ladder held the letter back. */
function Ladder({ verdict }: { verdict: Verdict }) {
  const t = useTranslate()
  if (verdict.tier === '?') return <p class="notice-line">{t('why.research')}</p>
  if (verdict.caps.length === 0) return null
  return (
    <ul class="plain">
      {verdict.caps.map((cap) => (
        <li key={`${cap.rule} ${cap.group ?? ''}`} class="notice-line">
          {t(`why.cap.${cap.rule}`, { tier: cap.tier, group: cap.group ? t(`section.${cap.group}`) : '' })}
        </li>
      ))}
    </ul>
  )
}

function Points({ verdict, axis }: { verdict: Verdict; axis: 'readiness' | 'fit' }) {
  const t = useTranslate()
  const nameOf = useNames()
  const table = explain(verdict, axis, 1)
  if (!table) return null
  return (
    <table class="points">
      <caption>{t(`axis.${axis}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why.criterion')}</th>
          <th scope="col">{t('why.answer')}</th>
          <th scope="col">{t('why.points')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" colSpan={2}>
            {t('why.base')}
          </th>
          <td>{t.number(table.base, 1)}</td>
        </tr>
        {table.rows.map(({ part, points }) => (
          <tr key={part.criterion}>
            <th scope="row">{nameOf(part.criterion)}</th>
            <td>
              <AnswerWord value={part.value} />
              <span class="hint">{provenance(part, t)}</span>
            </td>
            <td>{signed(points, t)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('why.total', { low: t.number(table.low, 1), high: t.number(table.high, 1) })}
          </th>
          <td>{t.number(table.total, 1)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function provenance(part: Part, t: Translate): string | undefined {
  if (part.value === 'unknown') return undefined
  if (part.computed && !part.override) return t('why.computed')
  return t(part.stale ? 'why.stale' : `why.grade.${part.grade}`)
}

function signed(points: number, t: Translate): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' as const }
  return new Intl.NumberFormat(t.locale, options).format(points)
}

const MOST = 3

function Questions({ verdict }: { verdict: Verdict }) {
  const t = useTranslate()
  const nameOf = useNames()
  if (verdict.questions.length === 0) return null
  return (
    <>
      <h3>{t('why.next')}</h3>
      <ol class="next">
        {verdict.questions.slice(0, MOST).map((question) => (
          <li key={question.criterion}>
            <b>{nameOf(question.criterion)}</b> <span class="hint">{question.signal}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
