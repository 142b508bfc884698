// What taking in a file would change: counts, then each conflict, each refusal and each remark, by line and reason.
import type { DryRun } from '../../lib/log/intake'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { ConflictList } from './ConflictList'

/** Drawn at a time. */
const MOST = 50

export function FoundList({ found }: { found: DryRun }) {
  const t = useTranslate()
  const { added, same, conflicts, deleted, refused, notices } = found
  const rows = [
    [t('import.new'), added],
    [t('import.same'), same],
    [t('import.conflicting'), conflicts.length],
    [t('import.deleted'), deleted],
    [t('import.refused'), refused.length],
  ] as const
  return (
    <>
      <dl class="figures">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
      {deleted > 0 && <p class="hint">{t('import.deletedHint', { count: deleted })}</p>}
      <ConflictList conflicts={conflicts} />
      <Lines lines={refused} words={(code, detail) => t.known(`import.code.${code}`, detail)} />
      {notices.length > 0 && (
        <Fold title={t('import.notices', { count: notices.length })}>
          <Lines lines={notices} words={(code, detail) => `${t.known(`import.notice.${code}`, code)} ${detail}`} />
        </Fold>
      )}
    </>
  )
}

type Line = { line: number; code: string; detail: string }

function Lines({ lines, words }: { lines: readonly Line[]; words(code: string, detail: string): string }) {
  const t = useTranslate()
  if (lines.length === 0) return null
  return (
    <>
      <ul class="refusals">
        {lines.slice(0, MOST).map(({ line, code, detail }) => (
          <li key={`${line} ${code} ${detail}`}>
            {line > 0 && <b>{t('import.line', { line })} </b>}
            {words(code, detail)}
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p class="hint">{t('import.moreRefused', { count: lines.length - MOST })}</p>}
    </>
  )
}
