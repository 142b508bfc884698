// The age of the last backup, and one made now; with a passphrase nobody else can read it.
import { HardDriveDownload, ShieldAlert, ShieldCheck } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { daysBetween } from '../../lib/icp/day'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { JobLine } from './JobLine'

export function BackupBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const differs = passphrase !== again
  return (
    <section class="block" aria-labelledby="backup">
      <h3 id="backup">{t('backup.title')}</h3>
      <Age />
      <form
        class="form narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (differs) return
          actions.backUp(passphrase)
          setPassphrase('')
          setAgain('')
          setTried(false)
        }}
      >
        <Field
          label={t('backup.passphrase')}
          type="password"
          value={passphrase}
          hint={t('backup.passphraseHint')}
          onValue={setPassphrase}
        />
        {passphrase !== '' && (
          <Field
            label={t('backup.again')}
            type="password"
            value={again}
            onValue={setAgain}
            error={tried && differs ? t('backup.differs') : undefined}
          />
        )}
        <div class="line">
          <button type="submit" class="button primary" disabled={state.job !== undefined}>
            <HardDriveDownload /> {t('backup.now')}
          </button>
        </div>
        <JobLine what="backup" />
      </form>
    </section>
  )
}

function Age() {
  const t = useTranslate()
  const { state } = useOptions()
  const { last, due } = state.backup
  const days = last === undefined ? undefined : daysBetween(new Date(last).toISOString().slice(0, 10), state.today)
  const Icon = due || last === undefined ? ShieldAlert : ShieldCheck
  return (
    <p class="notice" data-tone={due ? 'warn' : undefined}>
      <Icon />
      <span>
        {days === undefined || last === undefined
          ? t('backup.never')
          : days <= 0
            ? t('backup.today', { moment: t.moment(last, state.today) })
            : t('backup.age', { count: days, moment: t.moment(last, state.today) })}
        {due && due.evaluations > 0 && ` ${t('backup.since', { count: due.evaluations })}`}
      </span>
    </p>
  )
}
