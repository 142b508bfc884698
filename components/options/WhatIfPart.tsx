// "What if": the log judged under two versions side by side.
import { useState } from 'preact/hooks'
import { useTranslate } from '../language'
import { useEditor } from './context'
import type { VersionRef } from './model'
import { WhatIfTable } from './WhatIfTable'
import { versionName } from './words'

export function WhatIfPart() {
  const t = useTranslate()
  const { editor, actions, state } = useEditor()
  const { id } = editor.profile
  const choices = useChoices()
  const [newest = '', earlier = newest] = editor.versions.map(({ key }) => nameOf({ id, key }))
  const second = editor.changed.length ? nameOf({ id }) : earlier
  const [before, setBefore] = useState(newest)
  const [after, setAfter] = useState(second)
  const refs = [before, after].map((name) => choices.find((choice) => nameOf(choice.ref) === name)?.ref)
  const pick = (label: string, value: string, onPick: (choice: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map(({ ref, words }) => (
          <option key={nameOf(ref)} value={nameOf(ref)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section class="block">
      <p class="hint">{t('whatif.hint')}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          const [one, two] = refs
          if (one && two) actions.whatIf(one, two)
        }}
      >
        <div class="pair">
          {pick(t('whatif.before'), before, setBefore)}
          {pick(t('whatif.after'), after, setAfter)}
        </div>
        <div class="form-actions">
          <button
            type="submit"
            class="button primary"
            disabled={editor.problems.length > 0 && refs.some((ref) => ref && ref.key === undefined)}
          >
            {t('whatif.go')}
          </button>
        </div>
      </form>
      {state.whatIf && <WhatIfTable whatIf={state.whatIf} />}
    </section>
  )
}

function nameOf({ id, key }: VersionRef): string {
  return key === undefined ? id : `${id} ${key}`
}

/** Every version of every profile, those of this one first, and what is being edited. */
function useChoices(): { ref: VersionRef; words: string }[] {
  const t = useTranslate()
  const { editor, state } = useEditor()
  const { id } = editor.profile
  const items = state.profiles.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
  const saved = items.flatMap(({ id: profile, name, versions }) =>
    versions.map((item) => ({
      ref: { id: profile, key: item.key },
      words: t('whatif.version', { name, version: versionName(item, versions, t) }),
    })),
  )
  const draft = editor.changed.length ? [{ ref: { id }, words: t('versions.draft') }] : []
  return [...draft, ...saved]
}
