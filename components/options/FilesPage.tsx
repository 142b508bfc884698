// Import and export: files in after a look, files out for people and for other programs.
import { FILES, FilePick } from '../files/FilePick'
import { Preview } from '../files/Preview'
import { TakenCard } from '../files/TakenCard'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { ExportBlock } from './ExportBlock'
import { JobLine } from './JobLine'
import { ListPlan } from './ListPlan'
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
  const { incoming, taken } = state.files
  return (
    <section class="block" aria-labelledby="import">
      <h3 id="import">{t('files.import')}</h3>
      <p class="hint">{t('files.importHint')}</p>
      {!incoming && (
        <FilePick
          label={t('files.drop')}
          accept={FILES}
          disabled={state.storage === 'read-only' || state.job !== undefined}
          onFile={(file) => actions.chooseFile(file)}
        />
      )}
      {incoming?.what === 'log' && (
        <Preview
          looked={incoming}
          today={state.today}
          busy={state.job !== undefined}
          onForget={actions.forgetFile}
          onApply={actions.applyFile}
        />
      )}
      {incoming?.what === 'list' && <ListPlan incoming={incoming} />}
      <JobLine what="reading" />
      <JobLine what="import" />
      {taken && <TakenCard taken={taken} onClose={actions.forgetTaken} />}
    </section>
  )
}
