// Import and export: files in after a look, files out for people and for other programs.
import { useTranslate } from '../language'
import { useOptions } from './context'
import { ExportBlock } from './ExportBlock'
import { FilePick } from './FilePick'
import { JobLine } from './JobLine'
import { ListPlan } from './ListPlan'
import { LogPreview } from './LogPreview'
import { PresetBlock } from './PresetBlock'

export function FilesPage() {
  const t = useTranslate()
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.files')}</h2>
      </header>
      <ImportBlock />
      <ExportBlock />
      <PresetBlock />
    </>
  )
}

function ImportBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { incoming } = state.files
  return (
    <section class="block" aria-labelledby="import">
      <h3 id="import">{t('files.import')}</h3>
      <p class="hint">{t('files.importHint')}</p>
      {!incoming && (
        <FilePick
          label={t('files.drop')}
          accept=".jsonl,.ndjson,.gz,.csv,.tsv,.txt"
          disabled={state.storage === 'read-only' || state.job !== undefined}
          onFile={(file) => actions.chooseFile(file)}
        />
      )}
      {incoming?.what === 'log' && <LogPreview incoming={incoming} />}
      {incoming?.what === 'list' && <ListPlan incoming={incoming} />}
      <JobLine what="reading" />
      <JobLine what="import" />
    </section>
  )
}
