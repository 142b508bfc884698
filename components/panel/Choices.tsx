// A page that names several companies: one keystroke or click takes one.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { HandForm } from './HandForm'

export function Choices() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const list = useRef<HTMLOListElement>(null)
  const person = state.page?.kind === 'person'
  useLayoutEffect(() => {
    const idle = document.activeElement === document.body || document.activeElement === null
    if (idle) list.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div class="choices">
      <h2>{t(person ? 'choices.person' : 'choices.news')}</h2>
      {state.page && (
        <p class="hint">
          <bdi>{state.page.title}</bdi>
        </p>
      )}
      <ol ref={list} class="plain">
        {state.choices.map((subject, index) => (
          <li key={`${subject.name} ${subject.domain ?? ''}`}>
            <button type="button" class="choice" data-choice onClick={() => actions.choose(subject)}>
              {index < 9 && (
                <span class="kbd" aria-hidden="true">
                  {t.number(index + 1)}
                </span>
              )}
              <span class="choice-name">
                <bdi>{subject.name}</bdi>
              </span>
              <span class="choice-key">
                <bdi>{subject.domain ?? (subject.linkedin?.slug && `linkedin/${subject.linkedin.slug}`)}</bdi>
              </span>
              {subject.known && <span class="chip">{t('choices.known')}</span>}
              {person && index === 0 && <span class="chip">{t('choices.current')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <details class="fold">
        <summary>{t('choices.other')}</summary>
        <HandForm />
      </details>
    </div>
  )
}
