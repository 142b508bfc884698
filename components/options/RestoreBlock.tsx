// Restoring a backup: chosen, unlocked, looked at, and only then taken in.
import { History } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { CountsList } from './CountsList'
import { useOptions } from './context'
import { FilePick } from './FilePick'
import { JobLine } from './JobLine'
import type { Incoming } from './model-backup'

export function RestoreBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { incoming, lost } = state.backup
  const locked = state.storage === 'read-only'
  return (
    <section class="block" aria-labelledby="restore">
      <h3 id="restore">{t('restore.title')}</h3>
      {lost && (
        <p class="notice" data-tone="bad" role="alert">
          <History />
          <span>{t('restore.lost', { count: lost.records, day: t.moment(lost.time, state.today) })}</span>
        </p>
      )}
      <p class="hint">{t('restore.hint')}</p>
      {!incoming && (
        <FilePick
          label={t('restore.choose')}
          disabled={locked || state.job !== undefined}
          onFile={(file) => actions.chooseBackup(file)}
        />
      )}
      <JobLine what="reading" />
      <div role="status">{incoming?.state === 'ready' && <Preview incoming={incoming} />}</div>
      {incoming?.state === 'locked' && <Unlock incoming={incoming} />}
      <JobLine what="restore" />
    </section>
  )
}

function Unlock({ incoming }: { incoming: Extract<Incoming, { state: 'locked' }> }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      class="form narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase) actions.unlockBackup(passphrase)
      }}
    >
      <p>
        <bdi>{incoming.file}</bdi>
      </p>
      <Field
        label={t('restore.passphrase')}
        type="password"
        value={passphrase}
        onValue={setPassphrase}
        error={incoming.wrong ? t('restore.wrong') : undefined}
        focused
      />
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => actions.forgetBackup()}>
          {t('cancel')}
        </button>
        <button type="submit" class="button primary" disabled={state.job !== undefined}>
          {t('restore.unlock')}
        </button>
      </div>
    </form>
  )
}

function Preview({ incoming }: { incoming: Extract<Incoming, { state: 'ready' }> }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { counts } = incoming
  const change = counts.added + counts.conflicting
  return (
    <div class="card">
      <p>
        <bdi>{incoming.file}</bdi>
      </p>
      <p class="hint">{t('restore.made', { moment: t.moment(incoming.time, state.today) })}</p>
      <CountsList counts={counts} />
      {incoming.settings > 0 && <p class="hint">{t('restore.settings', { count: incoming.settings })}</p>}
      {incoming.aside > 0 && <p class="hint">{t('restore.aside', { count: incoming.aside })}</p>}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => actions.forgetBackup()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={state.job !== undefined}
          onClick={() => actions.restore()}
        >
          {t('restore.do', { count: change })}
        </button>
      </div>
    </div>
  )
}
