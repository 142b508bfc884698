// The log on paper: one row for each account, with the head of the table on every page.
import { useMemo } from 'preact/hooks'
import type { Key, Translate } from '../../lib/locale/translate'
import type { PaperRow } from '../../lib/print/rows'
import { useTranslate } from '../language'
import type { Sheet } from './model'

const HEADS: readonly Key[] = [
  'paper.account',
  'paper.tier',
  'axis.readiness',
  'axis.fit',
  'note.gate',
  'note.decision',
  'decide.nextStep',
  'paper.catalyst',
  'paper.rep',
  'paper.changed',
]

type Log = Extract<Sheet, { what: 'log' }>

export function LogSheet({ sheet, today }: { sheet: Log; today: string }) {
  const t = useTranslate()
  const { parts, from, shown, total, ready } = sheet
  const range = { ...rangeOf(sheet, from, t), day: t.day(today) }
  return (
    <article class="paper log">
      <h1>{t('print.log')}</h1>
      <p class="hint" role="status">
        {!ready && t('print.progress', { done: t.number(shown) })}
        {ready && shown < total && t('print.part', range)}
        {ready && shown === total && t('print.all', { count: total, day: t.day(today) })}
      </p>
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((rows) => (
          <Part key={rows[0]?.key} rows={rows} />
        ))}
      </table>
    </article>
  )
}

/** Which rows of how many, in words. */
export function rangeOf({ starts, total }: Pick<Log, 'starts' | 'total'>, from: number, t: Translate) {
  const next = starts.find((start) => start > from) ?? total
  return { first: t.number(from + 1), last: t.number(next), total: t.number(total) }
}

/** Rows that stand are not looked at again when more come. */
function Part({ rows }: { rows: readonly PaperRow[] }) {
  return useMemo(
    () => (
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    ),
    [rows],
  )
}

function Row({ row }: { row: PaperRow }) {
  const t = useTranslate()
  const { name, domain, tier, best, worst, gate, decision, catalyst } = row
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {domain && <bdi class="brief-url">{domain}</bdi>}
      </th>
      <td>
        <b>{tier}</b>
        {best && worst && best !== worst && ` ${best}–${worst}`}
      </td>
      <td>{t.number(row.readiness)}</td>
      <td>{t.number(row.fit)}</td>
      <td>{t(`note.gate.${gate}`)}</td>
      <td>{decision && t(`decision.${decision.kind}`)}</td>
      <td>
        <span dir="auto">{decision?.nextStep}</span>
        {decision?.due && ` ${t('note.due', { day: t.day(decision.due) })}`}
      </td>
      <td>{catalyst && `${catalyst.name}, ${t.day(catalyst.day)}`}</td>
      <td>
        <bdi>{row.rep}</bdi>
      </td>
      <td>{t.day(row.changed)}</td>
    </tr>
  )
}
