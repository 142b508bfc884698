// Records that stand in the log and in a file with different content: both sides of each, and which of them is kept.
import { useState } from 'preact/hooks'
import { differences } from '../../lib/icp/differences'
import { timeOf } from '../../lib/icp/hlc'
import { accountsOf } from '../../lib/icp/live'
import type { Conflict } from '../../lib/icp/merge'
import { useTranslate } from '../language'
import { fieldName, fieldValue, kindName } from './words'

/** Drawn at a time. */
const MANY = 20

export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useTranslate()
  const [most, setMost] = useState(MANY)
  if (conflicts.length === 0) return null
  return (
    <section class="conflicts" aria-label={t('import.conflicting')}>
      <p class="hint">{t('import.conflictHint')}</p>
      <ol class="plain">
        {conflicts.slice(0, most).map((conflict) => (
          <Item key={conflict.mine.id} conflict={conflict} />
        ))}
      </ol>
      {conflicts.length > most && (
        <button type="button" class="link-button" onClick={() => setMost(most + MANY)}>
          {t('conflict.more', { count: conflicts.length - most })}
        </button>
      )}
    </section>
  )
}

function Item({ conflict }: { conflict: Conflict }) {
  const t = useTranslate()
  const { mine, theirs, kept } = conflict
  const time = timeOf(mine.hlc)
  const accounts = accountsOf(mine).map((key) => key.slice(key.indexOf(':') + 1))
  return (
    <li class="conflict">
      <p class="step-head">
        <b>{kindName(mine.kind, t)}</b>
        {accounts.map((account) => (
          <bdi key={account}>{account}</bdi>
        ))}
        <bdi>{mine.rep || t('history.nobody')}</bdi>
        <time dateTime={new Date(time).toISOString()}>{t.moment(time)}</time>
      </p>
      <table class="table sides">
        <thead>
          <tr>
            <td />
            <Side name={t('conflict.here')} kept={kept === 'mine'} />
            <Side name={t('conflict.there')} kept={kept === 'theirs'} />
          </tr>
        </thead>
        <tbody>
          {differences(mine, theirs).map((difference) => (
            <tr key={difference.path.join('/')}>
              <th scope="row">{fieldName(mine.kind, difference.path, t)}</th>
              <td>
                <bdi>{fieldValue(difference, difference.from, t)}</bdi>
              </td>
              <td>
                <bdi>{fieldValue(difference, difference.to, t)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}

function Side(props: { name: string; kept: boolean }) {
  const t = useTranslate()
  return (
    <th scope="col">
      {props.name} {props.kept && <span class="chip">{t('conflict.kept')}</span>}
    </th>
  )
}
