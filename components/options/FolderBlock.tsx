// The sync folder: chosen here, connected again by one click, and what the last sync did with it.
import { FolderSync, Unplug } from 'lucide-preact'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import { JobLine } from './JobLine'
import { SyncReportList } from './SyncReportList'

export function FolderBlock() {
  const t = useTranslate()
  const { state } = useOptions()
  const { folder } = state.backup
  return (
    <section class="block" aria-labelledby="folder">
      <h3 id="folder">{t('folder.title')}</h3>
      <p class="hint">{t('folder.hint')}</p>
      {folder.name !== undefined ? <Connected /> : folder.supported ? <Choose /> : <NoFolder />}
    </section>
  )
}

/** What to do where this browser lets no page into a folder. */
function NoFolder() {
  const t = useTranslate()
  return (
    <div class="notice">
      <Unplug />
      <p>
        {t('folder.none')} <a href={linkTo({ page: 'files' })}>{t('folder.byFile')}</a>
      </p>
    </div>
  )
}

function Choose() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  return (
    <div class="line">
      <button
        type="button"
        class="button primary"
        disabled={state.storage !== 'ok' || state.job !== undefined}
        onClick={() => actions.chooseFolder()}
      >
        <FolderSync /> {t('folder.choose')}
      </button>
    </div>
  )
}

function Connected() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { name, access, last, problem } = state.backup.folder
  const busy = state.job !== undefined
  return (
    <>
      <p class="line" data-access={access}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class={access === 'open' ? 'chip good' : 'chip warn'}>{t(`folder.access.${access ?? 'ask'}`)}</span>
        {last && <span class="hint">{t('folder.last', { moment: t.moment(last.time, state.today) })}</span>}
      </p>
      {problem && (
        <p class="error" role="alert">
          {t.known(`folder.problem.${problem}`, t.known(`store.${problem}`, t('folder.problem.folder')))}
        </p>
      )}
      <div class="line">
        <button type="button" class="button primary" disabled={busy} onClick={() => actions.sync()}>
          <FolderSync /> {t(access === 'open' ? 'folder.sync' : 'folder.reconnect')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => actions.chooseFolder()}>
          {t('folder.other')}
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={() => actions.leaveFolder()}>
          <Unplug /> {t('folder.leave')}
        </button>
      </div>
      <JobLine what="sync" />
      {last && <SyncReportList report={last.report} />}
    </>
  )
}
