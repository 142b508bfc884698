// Restoring a backup: chosen, unlocked, looked at, and only then taken in.
import { FilePick } from '../files/FilePick'
import { Preview } from '../files/Preview'
import { TakenCard } from '../files/TakenCard'
import { Unlock } from '../files/Unlock'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { JobLine } from './JobLine'

export function RestoreBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { incoming, taken } = state.backup
  const locked = state.storage === 'read-only'
  return (
    <section class="block" aria-labelledby="restore">
      <h3 id="restore">{t('restore.title')}</h3>
      <p class="hint">{t('restore.hint')}</p>
      {!incoming && (
        <FilePick
          label={t('restore.choose')}
          disabled={locked || state.job !== undefined}
          onFile={(file) => actions.chooseBackup(file)}
        />
      )}
      <JobLine what="reading" />
      {incoming?.state === 'ready' && (
        <Preview
          looked={incoming}
          today={state.today}
          busy={state.job !== undefined}
          onForget={actions.forgetBackup}
          onApply={actions.restore}
        />
      )}
      {incoming?.state === 'locked' && (
        <Unlock
          file={incoming.file}
          wrong={incoming.wrong}
          busy={state.job !== undefined}
          onForget={actions.forgetBackup}
          onUnlock={actions.unlockBackup}
        />
      )}
      <JobLine what="restore" />
      {taken && <TakenCard taken={taken} onClose={actions.forgetTaken} />}
    </section>
  )
}
