// What a brief rests on: catalysts and evidence with their links spelled out, and the people as roles.

import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import { kindName } from '../../lib/locale/kind'
import type { Brief, Source } from '../../lib/log/brief'
import { useTranslate } from '../language'
import type { Judged } from './BriefVerdict'

/** A quote with the page it stands on, spelled out: paper has no links. */
function Cited({ source: { quote, title, url } }: { source: Source }) {
  return (
    <>
      {quote && <q dir="auto">{quote}</q>} {title && <cite dir="auto">{title}</cite>}{' '}
      {url && <bdi class="brief-url">{url}</bdi>}
    </>
  )
}

export function BriefCatalysts({ brief: { catalysts, judged } }: { brief: Brief }) {
  const t = useTranslate()
  if (catalysts.length === 0) return null
  return (
    <section>
      <h2>{t('section.catalysts')}</h2>
      <ul class="brief-list">
        {catalysts.map((one) => (
          <li key={one.id}>
            <b>
              {one.sign === '+' ? '+ ' : '− '}
              {kindName(one.kind, judged?.profile ?? DEFAULT_PROFILE, t)}
            </b>
            , {one.deadline ? t('note.until', { day: t.day(one.deadline) }) : t.day(one.day)} <Cited source={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function BriefEvidence({ judged }: { judged: Judged }) {
  const t = useTranslate()
  const rows = judged.groups.flatMap(({ rows }) => rows).filter(({ sources }) => sources.length > 0)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t('note.evidence')}</h2>
      <ul class="brief-list">
        {rows.flatMap(({ criterion, name, sources }) =>
          sources.map((source) => (
            <li key={source.id}>
              <b>{t.known(`criterion.${criterion}.name`, name)}</b>, {t.day(source.day)}
              {source.who && (
                <>
                  , <bdi>{source.who}</bdi>
                </>
              )}{' '}
              <Cited source={source} />
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

export function BriefPeople({ people }: Pick<Brief, 'people'>) {
  const t = useTranslate()
  if (people.length === 0) return null
  return (
    <section>
      <h2>{t('brief.people')}</h2>
      <ul class="inline-list">
        {people.map(({ id, role, title, customer }) => (
          <li key={id}>
            <b dir="auto">{role?.trim() || title || t('person.unnamed')}</b>
            {customer && ` (${t(`customer.${customer}.who`)})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
