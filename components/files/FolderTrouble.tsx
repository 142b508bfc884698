// Why the sync folder could not be synced, and what to do about it: the same words wherever it is shown.
import type { FolderState } from '../../lib/log/sync'
import { Text, useTranslate } from '../language'

/** Nothing where all is well, or the browser wants no more than a click. */
export function FolderTrouble({ folder }: { folder: Pick<FolderState, 'name' | 'access' | 'problem'> }) {
  const t = useTranslate()
  const { name, access, problem } = folder
  if (access === 'shut') return <Text id="folder.shut" values={{ name: <bdi>{name}</bdi> }} />
  if (!problem) return null
  return <>{t.known(`folder.problem.${problem}`, t.known(`store.${problem}`, t('folder.problem.folder')))}</>
}
