// The card of a persona on screen, and the way to paper.
import { Printer } from 'lucide-preact'
import type { Person } from '../../lib/icp/fold'
import { persona } from '../../lib/icp/jobs'
import { Dialog } from '../controls/Dialog'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'
import { PersonaCard } from './PersonaCard'

export function PersonaSheet(props: { person: Person; onClose(): void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  return (
    <Dialog title={t('persona.title')} onClose={props.onClose}>
      <PersonaCard card={persona(props.person, state.jobs)} account={state.account?.name} />
      <div class="form-actions">
        <button type="button" class="button primary" onClick={() => actions.printPersona(props.person.id)}>
          <Printer /> {t('persona.print')}
        </button>
      </div>
    </Dialog>
  )
}
