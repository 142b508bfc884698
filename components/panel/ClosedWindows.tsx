// When this account signs nothing: its own procurement freezes, beside those that the profile knows of.
import { Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Field } from '../controls/Field'
import { useTranslate } from '../language'
import { usePanel } from './context'

/** As typed; only whole windows, whose end is not before their start, are kept. */
type Window = { start: string; end: string }

export function ClosedWindows() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const kept = state.evaluation?.economics.closedWindows ?? []
  const [typed, setTyped] = useState<Window[]>()
  const windows = typed ?? kept
  const put = (next: Window[]) => {
    const sound = next.filter(isSound)
    setTyped(sound.length === next.length ? undefined : next)
    actions.economics({ closedWindows: sound.length ? sound : undefined })
  }
  const change = (index: number, part: Partial<Window>) =>
    put(windows.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <div class="field closed-windows">
      <h4>{t('field.closedWindows')}</h4>
      <p class="hint">{t('closed.hint')}</p>
      <ProfileWindows />
      {windows.map((window, index) => (
        <div key={index} class="line">
          <Field
            label={t('field.window.start')}
            type="date"
            value={window.start}
            onValue={(start) => change(index, { start })}
          />
          <Field
            label={t('field.window.end')}
            type="date"
            value={window.end}
            onValue={(end) => change(index, { end })}
            error={isReversed(window) ? t('closed.order') : undefined}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={t('remove.this', { name: t('windows.entry', { number: index + 1 }) })}
            onClick={() => put(windows.filter((_, at) => at !== index))}
          >
            <X />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="link-button"
        disabled={state.storage === 'read-only'}
        onClick={() => setTyped([...windows, { start: '', end: '' }])}
      >
        <Plus /> {t('windows.add')}
      </button>
    </div>
  )
}

function isReversed({ start, end }: Window): boolean {
  return start !== '' && end !== '' && end < start
}

function isSound(window: Window): boolean {
  return window.start !== '' && window.end !== '' && !isReversed(window)
}

/** What holds for every account, so that nobody enters it again. */
function ProfileWindows() {
  const t = useTranslate()
  const { state } = usePanel()
  const { closedWindows } = state.profile.acquisition
  if (!closedWindows.length) return null
  const day = (one: string) => t.day(one, state.today)
  const spans = closedWindows.map(({ start, end }) => t('closed.span', { start: day(start), end: day(end) }))
  return <p class="hint">{t('closed.profile', { windows: t.list(spans) })}</p>
}
