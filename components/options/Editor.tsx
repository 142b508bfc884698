// A profile in the editor: its parts as pages, and the bar that saves it.
import { CircleCheck } from 'lucide-preact'
import { useLayoutEffect } from 'preact/hooks'
import { useTranslate } from '../language'
import { AcquisitionPart } from './AcquisitionPart'
import { CatalystsPart } from './CatalystsPart'
import { CriteriaPart } from './CriteriaPart'
import { linkTo, useEditor } from './context'
import { fieldId } from './fields'
import { PARTS, type Part } from './model'
import { ReasonsPart } from './ReasonsPart'
import { SaveBar } from './SaveBar'
import { ScoringPart } from './ScoringPart'
import { SituationPart } from './SituationPart'
import { VersionsPart } from './VersionsPart'
import { WhatIfPart } from './WhatIfPart'
import { versionName } from './words'

const SCREENS: Record<Part, () => preact.ComponentChild> = {
  situation: () => <SituationPart />,
  criteria: () => <CriteriaPart />,
  scoring: () => <ScoringPart />,
  acquisition: () => <AcquisitionPart />,
  catalysts: () => <CatalystsPart />,
  reasons: () => <ReasonsPart />,
  versions: () => <VersionsPart />,
  whatif: () => <WhatIfPart />,
}

export function Editor() {
  const { state } = useEditor()
  useWanted()
  const part = state.route.part ?? 'situation'
  return (
    <>
      <Heading />
      <PartLinks part={part} />
      <Overtaken />
      {SCREENS[part]()}
      <SaveBar />
    </>
  )
}

function Heading() {
  const t = useTranslate()
  const { editor, state, actions, locked } = useEditor()
  const item = state.profiles.find(({ id }) => id === editor.profile.id)
  const newest = item?.versions[0]
  return (
    <header class="page-head">
      <p class="crumb">
        <a href={linkTo({ page: 'profiles' })}>{t('page.profiles')}</a>
      </p>
      <h2 tabIndex={-1}>
        <bdi>{editor.profile.name || t('profile.nameless')}</bdi>
      </h2>
      <p class="hint">
        {newest ? versionName(newest, item.versions, t) : t('profile.unsaved')}
        {item?.used && (
          <span class="chip good">
            <CircleCheck /> {t('profile.used')}
          </span>
        )}
        {item && !item.used && newest && (
          <button type="button" class="link-button" disabled={locked} onClick={() => actions.useProfile(item.id)}>
            {t('profile.use')}
          </button>
        )}
      </p>
    </header>
  )
}

function PartLinks(props: { part: Part }) {
  const t = useTranslate()
  const { editor } = useEditor()
  return (
    <nav class="parts" aria-label={t('parts.label')}>
      {PARTS.map((part) => (
        <a
          key={part}
          href={linkTo({ page: 'profiles', profile: editor.profile.id, part })}
          aria-current={part === props.part ? 'page' : undefined}
        >
          {t(`part.${part}`)}
        </a>
      ))}
    </nav>
  )
}

/** A colleague's version came in while this one was being edited: saving would not carry their change. */
function Overtaken() {
  const t = useTranslate()
  const { editor } = useEditor()
  if (!editor.overtaken) return null
  return (
    <div class="notice" data-tone="warn">
      <p>{t('profile.overtaken', { version: editor.overtaken })}</p>
    </div>
  )
}

/** Puts the focus on the field that a complaint led to, as soon as it is drawn. */
function useWanted(): void {
  const { wanted, lead } = useEditor()
  useLayoutEffect(() => {
    const control = wanted === undefined ? null : document.getElementById(fieldId(wanted))
    if (!control) return
    control.focus()
    control.scrollIntoView({ block: 'center' })
    lead(undefined)
  })
}
