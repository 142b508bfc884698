// What taking in a file would change: counts, and what was refused, line by line.
import type { Key } from '../../lib/locale/translate'
import type { Counts } from '../files/model'
import { useTranslate } from '../language'

const MOST = 50

export function CountsList({ counts }: { counts: Counts }) {
  const t = useTranslate()
  const { added, same, conflicting, deleted, refused } = counts
  const rows: [Key, number][] = [
    ['import.new', added],
    ['import.same', same],
    ['import.conflicting', conflicting],
    ['import.refused', refused.length],
  ]
  return (
    <>
      <dl class="figures">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
      {conflicting > 0 && <p class="hint">{t('import.conflictHint')}</p>}
      {deleted > 0 && <p class="hint">{t('import.deleted', { count: deleted })}</p>}
      {refused.length > 0 && (
        <ul class="refusals">
          {refused.slice(0, MOST).map(({ line, code, detail }) => (
            <li key={`${line} ${code} ${detail}`}>
              {line > 0 && <b>{t('import.line', { line })} </b>}
              {t.known(`import.code.${code}`, detail)}
            </li>
          ))}
        </ul>
      )}
      {refused.length > MOST && <p class="hint">{t('import.moreRefused', { count: refused.length - MOST })}</p>}
    </>
  )
}
