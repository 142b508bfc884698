// The list of what is due, opened from the menu.
import { Dialog } from '../controls/Dialog'
import { useTranslate } from '../language'
import { DueList } from './DueList'

export function DueSheet(props: { onClose(): void }) {
  const t = useTranslate()
  return (
    <Dialog title={t('due.title')} onClose={props.onClose}>
      <DueList onOpen={props.onClose} />
    </Dialog>
  )
}
