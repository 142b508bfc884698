// One role: who it is in a line; everything else opens under it. No name, picture or address is asked for.
import { IdCard, Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Person } from '../../lib/icp/fold'
import { CUSTOMERS, type PersonFields } from '../../lib/icp/person'
import { Field } from '../controls/Field'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { usePanel } from '../panel/context'

const MOST_LINES = 20
const LONGEST_LINE = 300

export function PersonItem({ person, onCard }: { person: Person; onCard(): void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const [open, setOpen] = useState(false)
  const name = person.role?.trim() || t('person.unnamed')
  return (
    <li class="person">
      <div class="person-line">
        <p class="person-name">
          <b>
            <bdi>{name}</bdi>
          </b>
          {person.title && <bdi>{person.title}</bdi>}
          <span class="chip">{person.customer ? t(`customer.${person.customer}`) : t('customer.unknown')}</span>
        </p>
        <button type="button" class="icon-button" aria-label={t('person.card', { name })} onClick={onCard}>
          <IdCard />
        </button>
        {state.storage !== 'read-only' && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-expanded={open}
              aria-label={t('person.edit', { name })}
              onClick={() => setOpen(!open)}
            >
              <Pencil />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('person.remove', { name })}
              onClick={() => actions.removePerson(person.id)}
            >
              <Trash2 />
            </button>
          </>
        )}
      </div>
      {open && <PersonFieldset person={person} />}
    </li>
  )
}

function PersonFieldset({ person }: { person: Person }) {
  const t = useTranslate()
  const { actions } = usePanel()
  const type = (fields: PersonFields) => actions.editPerson(person.id, fields, 'text')
  return (
    <div class="form card" data-keys="own">
      <div class="pair">
        <Field
          label={t('person.role')}
          value={person.role ?? ''}
          maxLength={120}
          onValue={(role) => type({ role })}
          onDone={actions.settle}
        />
        <Field
          label={t('person.title')}
          value={person.title ?? ''}
          maxLength={200}
          onValue={(title) => type({ title })}
          onDone={actions.settle}
        />
      </div>
      <Options
        label={t('person.customer')}
        options={CUSTOMERS}
        value={person.customer}
        word={(kind) => t(`customer.${kind}`)}
        onPick={(customer) => actions.editPerson(person.id, { customer })}
      />
      {(['goals', 'challenges', 'triggers'] as const).map((list) => (
        <Field
          key={list}
          label={t(`person.${list}`)}
          rows={2}
          value={(person[list] ?? []).join('\n')}
          onValue={(text) => type({ [list]: linesOf(text) })}
          onDone={actions.settle}
        />
      ))}
      <Field
        label={t('person.context')}
        rows={2}
        maxLength={1000}
        value={person.context ?? ''}
        onValue={(context) => type({ context })}
        onDone={actions.settle}
      />
    </div>
  )
}

/** As typed, blank lines too: they are left out where the lines are shown. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').slice(0, MOST_LINES)
  return lines.map((line) => line.slice(0, LONGEST_LINE))
}
