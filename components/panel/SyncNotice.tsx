// The sync folder, where it needs the rep: a click to be let in again, or a word on why it cannot be synced.
import { FolderSync, GitCompare } from 'lucide-preact'
import { Notice } from '../controls/Notice'
import { Text, useTranslate } from '../language'
import { usePanel } from './context'

export function SyncNotice() {
  return (
    <>
      <Access />
      <Conflicts />
    </>
  )
}

/** Shown until the rep has looked at them. */
function Conflicts() {
  const t = useTranslate()
  const { state, show } = usePanel()
  const count = state.sync?.conflicts.length ?? 0
  if (count === 0) return null
  return (
    <Notice icon={GitCompare} tone="warn">
      {t('folder.conflicts', { count })}{' '}
      <button type="button" class="link-button" onClick={() => show({ sheet: 'sync' })}>
        {t('folder.look')}
      </button>
    </Notice>
  )
}

function Access() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { sync } = state
  if (!sync || (sync.access === 'open' && !sync.problem)) return null
  if (sync.access === 'shut')
    return (
      <Notice icon={FolderSync} tone="warn">
        <Text id="folder.shut" values={{ name: <bdi>{sync.name}</bdi> }} />{' '}
        <button type="button" class="link-button" onClick={() => actions.openOptions('#/backup')}>
          {t('folder.options')}
        </button>
      </Notice>
    )
  const asks = sync.access === 'ask'
  const problem = t.known(
    `folder.problem.${sync.problem}`,
    t.known(`store.${sync.problem}`, t('folder.problem.folder')),
  )
  return (
    <Notice icon={FolderSync} tone={asks ? undefined : 'warn'}>
      {asks ? <Text id="folder.asks" values={{ name: <bdi>{sync.name}</bdi> }} /> : problem}{' '}
      <button type="button" class="link-button" disabled={sync.syncing} onClick={() => actions.sync()}>
        {t(asks ? 'folder.reconnect' : 'folder.again')}
      </button>
    </Notice>
  )
}
