// The situation at work: how the goal stands, when it is measured next, and what was decided so far.
import { useTranslate } from '../language'
import { Checkpoints } from './Checkpoints'
import { linkTo, useOptions } from './context'
import { DecisionLog } from './DecisionLog'
import type { SituationState } from './model'
import { PaceBlock } from './PaceBlock'

export function SituationPage() {
  const t = useTranslate()
  const { state } = useOptions()
  const { situation } = state
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.situation')}</h2>
        <p class="hint">{t('work.hint')}</p>
      </header>
      <ProfileLinks />
      {situation && (situation.pace ? <Work situation={situation} /> : <NoGoal id={situation.profile.id} />)}
    </>
  )
}

function Work({ situation }: { situation: SituationState }) {
  return (
    <>
      <PaceBlock situation={situation} />
      <Checkpoints situation={situation} />
      <DecisionLog situation={situation} />
    </>
  )
}

/** Which profile's situation this is, where there are several. */
function ProfileLinks() {
  const t = useTranslate()
  const { state } = useOptions()
  const saved = state.profiles.filter(({ versions }) => versions.length > 0)
  const shown = state.situation?.profile.id
  if (saved.length < 2) return null
  return (
    <nav class="parts" aria-label={t('work.profiles')}>
      {saved.map(({ id, name }) => (
        <a key={id} href={linkTo({ page: 'situation', profile: id })} aria-current={id === shown ? 'page' : undefined}>
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  )
}

function NoGoal({ id }: { id: string }) {
  const t = useTranslate()
  return (
    <section class="block">
      <p class="empty">{t('work.noGoal')}</p>
      <p>
        <a class="button" href={linkTo({ page: 'profiles', profile: id, part: 'situation' })}>
          {t('work.setGoal')}
        </a>
      </p>
    </section>
  )
}
