// Notes in the rep's own words, captures that wait, and all evidence of the account.
import { Field } from '../controls/Field'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { EvidenceItem } from './EvidenceItem'
import { Inbox } from './Inbox'
import { Section } from './Section'

/** As many as the log keeps. */
const MOST = 20_000

export function Notes() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const rows = state.rows.filter((row) => row.evidence.length > 0)
  const notes = state.evaluation?.notes ?? ''
  const count = rows.reduce((sum, row) => sum + row.evidence.length, 0)
  return (
    <Section section="evidence" aside={<span class="section-note">{t('evidence.count', { count })}</span>}>
      <Inbox />
      <Field
        label={t('notes.label')}
        rows={4}
        maxLength={MOST}
        placeholder={t('notes.example')}
        value={notes}
        disabled={state.storage === 'read-only'}
        onValue={actions.notes}
      />
      <p class="hint" role="status">
        {notes.length >= MOST && t('notes.full', { most: t.number(MOST) })}
      </p>
      {count === 0 && <p class="empty">{t('evidence.none')}</p>}
      {count > 0 && (
        <Fold title={t('evidence.all', { count })}>
          <ul class="plain">
            {rows.flatMap((row) =>
              row.evidence.map((one) => (
                <EvidenceItem key={one.id} evidence={one} name={t.criterion(row.criterion, 'name')} />
              )),
            )}
          </ul>
        </Fold>
      )}
    </Section>
  )
}
