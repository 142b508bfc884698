// Who takes part and what they want to get done: closed until wanted, and loaded only then.
import { Fold } from '../controls/Fold'
import { Lazy } from '../controls/Lazy'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { Section } from './Section'

/** Kinds of customers; which they are comes with the rest. */
const CUSTOMERS = 3

export function People() {
  const t = useTranslate()
  const { people, jobs } = usePanel().state
  const missing = CUSTOMERS - new Set(people.flatMap(({ customer }) => customer ?? [])).size
  const none = people.length + jobs.length === 0
  const aside = none
    ? t('people.none')
    : [t('people.count', { count: people.length }), t('jobs.count', { count: jobs.length })].join(' · ')
  return (
    <Section section="people" aside={<span class="section-note">{aside}</span>}>
      <Fold title={none || missing === 0 ? t('people.open') : t('people.openMissing', { count: missing })}>
        <Lazy load={async () => (await import('../people/PeopleDesk')).PeopleDesk} props={{}} />
      </Fold>
    </Section>
  )
}
