// Reads a log file: a dry run that reports, and only then the merge.
import { FileUp } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Dialog } from '../controls/Dialog'
import { useDrop } from '../controls/drop'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { ImportReport } from './model-files'

export function ImportSheet(props: { onClose(): void; onDone(): void }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const [report, setReport] = useState<ImportReport>()
  const [reading, setReading] = useState(false)
  const read = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setReport(await actions.dryRun(file))
    setReading(false)
  }
  const apply = () => {
    actions.applyImport()
    props.onDone()
  }
  return (
    <Dialog title={t('import.title')} onClose={props.onClose}>
      {!report && <Drop onFile={read} busy={reading} />}
      {report && <Report report={report} />}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={props.onClose}>
          {t('cancel')}
        </button>
        {report && (
          <button
            type="button"
            class="button primary"
            disabled={report.added + report.conflicting === 0}
            onClick={apply}
          >
            {t('import.apply', { count: report.added + report.conflicting })}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function Drop(props: { onFile(file?: File): void; busy: boolean }) {
  const t = useTranslate()
  const drop = useDrop((transfer) => props.onFile(transfer.files[0]))
  return (
    <>
      <p class="hint">{t('import.what')}</p>
      <label class="drop" {...drop}>
        <FileUp />
        <span>{t(props.busy ? 'import.reading' : 'import.drop')}</span>
        <input
          type="file"
          accept=".jsonl,.ndjson,application/x-ndjson"
          disabled={props.busy}
          onChange={(event) => props.onFile(event.currentTarget.files?.[0])}
        />
      </label>
    </>
  )
}

const MOST = 50

function Report({ report }: { report: ImportReport }) {
  const t = useTranslate()
  const counts = [
    [t('import.new'), report.added],
    [t('import.same'), report.same],
    [t('import.conflicting'), report.conflicting],
    [t('import.refused'), report.refused.length],
  ] as const
  return (
    <div role="status">
      <p>
        <bdi>{report.file}</bdi>
      </p>
      <dl class="figures">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
      {report.conflicting > 0 && <p class="hint">{t('import.conflictHint')}</p>}
      {report.refused.length > 0 && (
        <ul class="refusals">
          {report.refused.slice(0, MOST).map((one) => (
            <li key={`${one.line} ${one.code}`}>
              {one.line > 0 && <b>{t('import.line', { line: one.line })}</b>}{' '}
              {t.known(`import.code.${one.code}`, one.detail)}
            </li>
          ))}
        </ul>
      )}
      {report.refused.length > MOST && (
        <p class="hint">{t('import.moreRefused', { count: report.refused.length - MOST })}</p>
      )}
      {report.added + report.conflicting === 0 && <p class="empty">{t('import.nothing')}</p>}
    </div>
  )
}
