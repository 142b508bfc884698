// Accounts under two versions: tier and both axes, those that move first.
import { useState } from 'preact/hooks'
import { useTranslate } from '../language'
import type { Judged, WhatIf, WhatIfRow } from './model'

const MOST = 100

export function WhatIfTable({ whatIf }: { whatIf: WhatIf }) {
  const t = useTranslate()
  const [all, setAll] = useState(false)
  const [most, setMost] = useState(MOST)
  const moved = whatIf.rows.filter(isMoved)
  const rows = all ? [...moved, ...whatIf.rows.filter((row) => !isMoved(row))] : moved
  const progress = whatIf.done < whatIf.total
  return (
    <>
      <p role="status">
        {progress
          ? t('effect.counting', { judged: whatIf.done, total: whatIf.total })
          : t('whatif.moved', { count: moved.length, total: t.number(whatIf.total) })}
      </p>
      <label class="check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t('whatif.all')}
      </label>
      {rows.length > 0 && (
        <div class="table-box">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('whatif.account')}</th>
                <th scope="col">{t('whatif.before')}</th>
                <th scope="col">{t('whatif.after')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row) => (
                <tr key={row.account} data-moved={isMoved(row) || undefined}>
                  <th scope="row">
                    <bdi>{row.name}</bdi>
                  </th>
                  <td>
                    <Standing judged={row.before} />
                  </td>
                  <td>
                    <Standing judged={row.after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > most && (
        <button type="button" class="link-button" onClick={() => setMost(most + MOST)}>
          {t('whatif.more', { count: Math.min(MOST, rows.length - most) })}
        </button>
      )}
    </>
  )
}

function isMoved({ before, after }: WhatIfRow): boolean {
  return before.tier !== after.tier
}

function Standing({ judged }: { judged: Judged }) {
  const t = useTranslate()
  const { tier, readiness, fit } = judged
  return (
    <span class="standing" data-tier={tier}>
      <span class="tier">{tier}</span>
      <span class="hint">{t('whatif.axes', { readiness: t.number(readiness), fit: t.number(fit) })}</span>
    </span>
  )
}
