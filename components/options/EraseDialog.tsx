// The one question before something goes for good.
import { Dialog } from '../controls/Dialog'
import { useTranslate } from '../language'

export function EraseDialog(props: { title: string; text: string; onErase(): void; onClose(): void }) {
  const t = useTranslate()
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <p>{props.text}</p>
      <p>{t('erase.beyond')}</p>
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={props.onClose}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            props.onErase()
            props.onClose()
          }}
        >
          {t('erase.do')}
        </button>
      </div>
    </Dialog>
  )
}
