// Takes in a file: told what it is and what it would change, and only then taken in.
import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../controls/Dialog'
import { FILES, FilePick } from '../files/FilePick'
import { Preview } from '../files/Preview'
import { Progress } from '../files/Progress'
import { TakenCard } from '../files/TakenCard'
import { Unlock } from '../files/Unlock'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { ChosenFile } from './model-files'

export function ImportSheet(props: { onClose(): void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { incoming, taken, job } = state
  const close = () => {
    actions.forgetFile()
    props.onClose()
  }
  const onApply = useApply(props.onClose)
  return (
    <Dialog title={t('import.title')} onClose={close}>
      {!incoming && !taken && !job && (
        <>
          <p class="hint">{t('import.what')}</p>
          <FilePick label={t('import.drop')} accept={FILES} onFile={actions.chooseFile} />
        </>
      )}
      {incoming && !job && <Chosen file={incoming} onApply={onApply} onForget={close} />}
      {job && <Progress job={job} onCancel={actions.cancelJob} />}
      {taken && <TakenCard taken={taken} onClose={close} />}
    </Dialog>
  )
}

/** Takes the file in; once that is done, and left nothing to look at, the sheet closes. After a refusal it stays for another file. */
function useApply(onDone: () => void): () => void {
  const { state, actions } = usePanel()
  const [applied, setApplied] = useState(false)
  const waits = state.incoming ?? state.taken ?? state.job
  const refused = state.incoming?.state === 'refused'
  useEffect(() => {
    if (refused) setApplied(false)
    else if (applied && !waits) onDone()
  }, [applied, refused, waits])
  return () => {
    setApplied(true)
    actions.applyImport()
  }
}

function Chosen({ file, onApply, onForget }: { file: ChosenFile; onApply(): void; onForget(): void }) {
  const { state, actions } = usePanel()
  if (file.state === 'ready')
    return <Preview looked={file} today={state.today} busy={false} onForget={onForget} onApply={onApply} />
  if (file.state === 'locked')
    return (
      <Unlock
        key={String(file.wrong)}
        file={file.file}
        wrong={file.wrong}
        busy={false}
        onForget={onForget}
        onUnlock={actions.unlockFile}
      />
    )
  return <Elsewhere file={file} onForget={onForget} />
}

/** A file that is not taken in here: why, and where to go with it. */
function Elsewhere(props: { file: Extract<ChosenFile, { state: 'list' | 'refused' }>; onForget(): void }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const { file } = props
  const isList = file.state === 'list' && !file.trouble
  return (
    <div class="card">
      <p>
        <bdi>{file.file}</bdi>
      </p>
      <p role={isList ? 'status' : 'alert'} class={isList ? undefined : 'error'}>
        {file.state === 'refused' &&
          t.known(`backup.code.${file.code}`, t.known(`store.${file.code}`, t('store.failed')))}
        {file.state === 'list' && t(file.trouble ? `list.code.${file.trouble}` : 'import.list')}
      </p>
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={props.onForget}>
          {t('cancel')}
        </button>
        {isList ? (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              actions.openOptions('#/files')
              props.onForget()
            }}
          >
            {t('import.openList')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={actions.forgetFile}>
            {t('import.other')}
          </button>
        )}
      </div>
    </div>
  )
}
