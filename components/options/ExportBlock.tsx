// The log as files: for another browser, for a spreadsheet, for a CRM; without people where it goes to strangers.
import { Download, Printer } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Key } from '../../lib/locale/translate'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { JobLine } from './JobLine'
import type { ExportFormat } from './model-files'

const FORMATS: { format: ExportFormat; name: Key; hint: Key }[] = [
  { format: 'jsonl', name: 'export.jsonl', hint: 'export.jsonlHint' },
  { format: 'jsonl.gz', name: 'export.gz', hint: 'export.gzHint' },
  { format: 'xlsx', name: 'export.xlsx', hint: 'export.xlsxHint' },
  { format: 'csv', name: 'export.csv', hint: 'export.csvHint' },
]

export function ExportBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [redacted, setRedacted] = useState(false)
  const [rep, setRep] = useState('')
  const [tried, setTried] = useState(false)
  const nameless = !state.rep && !rep.trim()
  const save = (format: ExportFormat) => named(() => actions.exportAs(format, redacted))
  // What leaves the log says who wrote it.
  const named = (leave: () => void) => {
    setTried(true)
    if (nameless && !redacted) return
    if (!state.rep && rep.trim()) actions.nameRep(rep.trim())
    leave()
  }
  return (
    <section class="block" aria-labelledby="export">
      <h3 id="export">{t('files.export')}</h3>
      {!state.rep && (
        <div class="narrow">
          <Field
            label={t('rep.name')}
            value={rep}
            maxLength={120}
            hint={t('rep.hint')}
            onValue={setRep}
            error={tried && nameless && !redacted ? t('rep.missing') : undefined}
          />
        </div>
      )}
      <label class="check">
        <input type="checkbox" checked={redacted} onChange={(event) => setRedacted(event.currentTarget.checked)} />
        {t('export.redacted')}
      </label>
      <ul class="plain exports">
        {FORMATS.map(({ format, name, hint }) => (
          <ExportLine key={format} name={t(name)} hint={t(hint)} onSave={() => save(format)} />
        ))}
        {state.files.presets.map((preset) => (
          <ExportLine
            key={preset.id}
            name={preset.name}
            hint={t('export.crmHint')}
            onSave={() => save(`crm:${preset.id}`)}
          />
        ))}
        <ExportLine
          name={t('print.log')}
          hint={t('export.printHint')}
          print
          onSave={() => named(() => actions.printLog(redacted))}
        />
      </ul>
      <JobLine what="export" />
    </section>
  )
}

function ExportLine(props: { name: string; hint: string; print?: boolean; onSave(): void }) {
  const t = useTranslate()
  const { state } = useOptions()
  return (
    <li class="export">
      <div>
        <b>{props.name}</b>
        <p class="hint">{props.hint}</p>
      </div>
      <button
        type="button"
        class="button"
        disabled={state.job !== undefined}
        aria-label={
          props.print ? t('export.printThis', { name: props.name }) : t('export.saveThis', { name: props.name })
        }
        onClick={() => props.onSave()}
      >
        {props.print ? <Printer /> : <Download />} {t(props.print ? 'export.print' : 'export.save')}
      </button>
    </li>
  )
}
