// The sync folder, where it needs the rep: a click to be let in again, or a word on why it cannot be synced.
import { FolderSync, GitCompare } from 'lucide-preact'
import type { Key } from '../../lib/locale/translate'
import { Notice } from '../controls/Notice'
import { FolderTrouble } from '../files/FolderTrouble'
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
  const { access, syncing } = sync
  const options = (words: Key) => (
    <button type="button" class="link-button" onClick={() => actions.openOptions('#/backup')}>
      {t(words)}
    </button>
  )
  const asks = access === 'ask'
  return (
    <Notice icon={FolderSync} tone={asks ? undefined : 'warn'}>
      {asks ? <Text id="folder.asks" values={{ name: <bdi>{sync.name}</bdi> }} /> : <FolderTrouble folder={sync} />}{' '}
      {access === 'shut' ? (
        options('folder.options')
      ) : (
        <button type="button" class="link-button" disabled={syncing} onClick={() => actions.sync()}>
          {t(asks ? 'folder.reconnect' : 'folder.again')}
        </button>
      )}{' '}
      {asks && options('folder.stay')}
    </Notice>
  )
}
