// What others changed of the account while it was open here: another window, a file, the folder.
import { GitCompare, RefreshCw } from 'lucide-preact'
import { FieldChange } from '../files/FieldChange'
import { fieldName, fieldValue } from '../files/words'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { HistoryStep } from './HistoryStep'

/** More than that is read in the history. */
const MOST = 5

/** Two windows changed the same: what each put there. */
export function ClashNotice() {
  const t = useTranslate()
  const clash = usePanel().state.changed?.clash ?? []
  if (clash.length === 0) return null
  return (
    <div class="notice" data-tone="warn" role="status">
      <GitCompare />
      <div>
        <p>{t('changed.clash')}</p>
        {clash.slice(0, MOST).map((each) => (
          <p key={each.path.join('/')} class="change">
            {fieldName('revision', each.path, t)}: {t('changed.there', { value: fieldValue(each, each.from, t) })},{' '}
            <b>{t('changed.here', { value: fieldValue(each, each.to, t) })}</b>
          </p>
        ))}
        {clash.length > MOST && <p class="hint">{t('changed.more')}</p>}
        <Hide />
      </div>
    </div>
  )
}

export function ChangedNotice() {
  const t = useTranslate()
  const { changed } = usePanel().state
  if (!changed || changed.differences.length + changed.steps.length === 0) return null
  const { differences, steps, time } = changed
  return (
    <div class="notice" role="status">
      <RefreshCw />
      <div>
        <p>{t('changed.notice', { time: t.time(time) })}</p>
        {differences.slice(0, MOST).map((change) => (
          <FieldChange key={change.path.join('/')} kind="revision" change={change} />
        ))}
        <ol class="history">
          {steps.slice(0, MOST).map((row) => (
            <HistoryStep key={row.id} row={row} />
          ))}
        </ol>
        {Math.max(differences.length, steps.length) > MOST && <p class="hint">{t('changed.more')}</p>}
        <Hide />
      </div>
    </div>
  )
}

function Hide() {
  const t = useTranslate()
  const { actions } = usePanel()
  return (
    <button type="button" class="link-button" onClick={() => actions.forgetChanged()}>
      {t('changed.hide')}
    </button>
  )
}
