// Events that the page reports: the sentence is shown, and nothing is noted unless the rep says so.
import { Lightbulb, Plus, X } from 'lucide-preact'
import type { Translate } from '../../lib/locale/translate'
import { useTranslate } from '../language'
import { usePanel } from './context'
import type { Suggestion } from './model'
import { focusSection } from './place'

export function Suggestions() {
  const t = useTranslate()
  const { suggestions, others, unchecked } = usePanel().state
  if (suggestions.length + others === 0 && !unchecked) return null
  return (
    <div class="suggestions">
      {suggestions.length > 0 && (
        <>
          <h3>
            <Lightbulb /> {t('suggestion.title', { count: suggestions.length })}
          </h3>
          <ul class="plain">
            {suggestions.map((suggestion) => (
              <SuggestionItem key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        </>
      )}
      {others > 0 && <p class="hint">{t('suggestion.others', { count: others })}</p>}
      {unchecked && <p class="hint">{t('suggestion.unchecked', { language: languageName(unchecked, t) })}</p>}
    </div>
  )
}

function languageName(code: string, t: Translate): string {
  try {
    return new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code
  } catch {
    // Pages say what they like about their language; what is no code at all is shown as it stands.
    return code
  }
}

function SuggestionItem({ suggestion }: { suggestion: Suggestion }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { id, name, quote, status, strength, role, further } = suggestion
  const day = suggestion.deadline ?? suggestion.day
  const locked = state.storage === 'read-only'
  return (
    <li class="evidence" data-suggestion={id}>
      <p class="suggestion-head">
        <b>{name}</b>
        {role && <span>{t(`catalyst.role.${role}`)}</span>}
        <span class="chip">{t(`suggestion.${status}`)}</span>
        {strength === 'possible' && <span class="chip">{t('suggestion.possible')}</span>}
        {day && (
          <span>
            {suggestion.deadline ? t('catalyst.deadlineOn', { day: t.day(day, state.today) }) : t.day(day, state.today)}
          </span>
        )}
      </p>
      <blockquote dir="auto">{quote}</blockquote>
      {suggestion.second && <p class="hint">{t('suggestion.second', { reason: suggestion.second })}</p>}
      {further && <p class="hint">{t('suggestion.further')}</p>}
      <p class="suggestion-actions">
        <button
          type="button"
          class="button"
          disabled={locked}
          aria-label={t('suggestion.addThis', { name })}
          aria-keyshortcuts="a"
          onClick={() => actions.takeSuggestion(id)}
        >
          <Plus /> {t('suggestion.add')}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={locked}
          aria-label={t('suggestion.dismissThis', { name })}
          aria-keyshortcuts="x"
          onClick={() => actions.dismissSuggestion(id)}
        >
          <X /> {t('suggestion.dismiss')}
        </button>
      </p>
    </li>
  )
}

/** Says beside the verdict that the page reports something, and leads there. */
export function SuggestionsJump() {
  const t = useTranslate()
  const { suggestions } = usePanel().state
  if (suggestions.length === 0) return null
  return (
    <button type="button" class="link-button" onClick={() => focusSection('catalysts')}>
      <Lightbulb /> {t('suggestion.jump', { count: suggestions.length })}
    </button>
  )
}
