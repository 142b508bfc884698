// A backup that is locked: asks for its passphrase.
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'

type Props = { file: string; wrong: boolean; busy: boolean; onForget(): void; onUnlock(passphrase: string): void }

export function Unlock({ file, wrong, busy, onForget, onUnlock }: Props) {
  const t = useTranslate()
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      class="form narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase) onUnlock(passphrase)
      }}
    >
      <p>
        <bdi>{file}</bdi>
      </p>
      <Field
        label={t('restore.passphrase')}
        type="password"
        value={passphrase}
        onValue={setPassphrase}
        error={wrong ? t('restore.wrong') : undefined}
        focused
      />
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={onForget}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary" disabled={busy}>
          {t('restore.unlock')}
        </button>
      </div>
    </form>
  )
}
