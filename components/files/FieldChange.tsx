// One value that changed: what it is of, what it was and what it is.
import { ArrowRight } from 'lucide-preact'
import type { Difference } from '../../lib/icp/differences'
import type { RecordKind } from '../../lib/icp/records'
import { useTranslate } from '../language'
import { fieldName, fieldValue } from './words'

export function FieldChange({ kind, change }: { kind: RecordKind; change: Difference }) {
  const t = useTranslate()
  const { path, from, to } = change
  const began = from === undefined || from === null || from === ''
  return (
    <p class="change">
      {fieldName(kind, path, t)}:{' '}
      {!began && (
        <>
          <bdi>{fieldValue(change, from, t)}</bdi> <ArrowRight aria-label={t('history.to')} />{' '}
        </>
      )}
      <bdi>{fieldValue(change, to, t)}</bdi>
    </p>
  )
}
