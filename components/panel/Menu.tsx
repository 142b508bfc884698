// Everything that is not about this account: files, keys.
import { EllipsisVertical } from 'lucide-preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useTranslate } from '../language'
import { usePanel } from './context'
import { copyNote } from './verbs'

/** Which profile this account is judged under, where the log holds several; the choice is remembered. */
function ProfilePicker(props: { onPick(action: () => void): () => void }) {
  const t = useTranslate()
  const { state, actions } = usePanel()
  if (state.profiles.length === 0) return null
  return (
    <fieldset class="profile-picker">
      <legend>{t('menu.profile')}</legend>
      {state.profiles.map(({ id, name, used, tier }) => (
        <label key={id} class="check">
          <input type="radio" name="profile" checked={used} onChange={props.onPick(() => actions.useProfile(id))} />
          <bdi>{name}</bdi>
          {tier && <span class="chip">{t('profile.tier', { tier })}</span>}
        </label>
      ))}
    </fieldset>
  )
}

export function Menu() {
  const t = useTranslate()
  const panel = usePanel()
  const { state, actions, show } = panel
  const box = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const toggle = (event: Event) => setOpened('newState' in event && event.newState === 'open')
    box.current?.addEventListener('toggle', toggle)
    return () => box.current?.removeEventListener('toggle', toggle)
  }, [])
  const choose = (action: () => void) => () => {
    box.current?.hidePopover?.()
    action()
  }
  // The log carries the name of who wrote it: it is asked once, before the first file leaves.
  const write = (format: 'jsonl' | 'csv') => () => {
    const go = () => actions.exportLog(format)
    if (state.rep) go()
    else show({ sheet: 'name', afterName: go })
  }
  return (
    <>
      <button type="button" class="icon-button menu-button" aria-label={t('menu.label')} popovertarget="menu">
        <EllipsisVertical />
      </button>
      <div ref={box} id="menu" class="menu" popover="auto" data-menu-open={opened || undefined}>
        <button type="button" onClick={choose(() => show({ sheet: 'due' }))}>
          {t('menu.due')} {state.due && state.due.length > 0 && <span class="chip">{t.number(state.due.length)}</span>}
        </button>
        <ProfilePicker onPick={choose} />
        {state.sync && (
          <button type="button" onClick={choose(() => show({ sheet: 'sync' }))}>
            {t('folder.title')}
          </button>
        )}
        <hr />
        <button
          type="button"
          aria-keyshortcuts="m"
          disabled={state.status !== 'account'}
          onClick={choose(() => void copyNote(panel))}
        >
          {t('note.copy')} <kbd>M</kbd>
        </button>
        <button type="button" disabled={state.status !== 'account'} onClick={choose(actions.printBrief)}>
          {t('menu.print')}
        </button>
        <hr />
        <button type="button" onClick={choose(write('jsonl'))}>
          {t('menu.jsonl')}
        </button>
        <button type="button" onClick={choose(write('csv'))}>
          {t('menu.csv')}
        </button>
        <button type="button" onClick={choose(() => actions.openOptions('#/files'))}>
          {t('menu.formats')}
        </button>
        <button
          type="button"
          onClick={choose(() => show({ sheet: 'import' }))}
          disabled={state.storage === 'read-only'}
        >
          {t('menu.import')}
        </button>
        <hr />
        <button type="button" onClick={choose(actions.openOptions)}>
          {t('menu.options')}
        </button>
        <button type="button" aria-keyshortcuts="?" onClick={choose(() => show({ sheet: 'help' }))}>
          {t('menu.keys')} <kbd>?</kbd>
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={state.letters}
            onChange={(event) => actions.setLetters(event.currentTarget.checked)}
          />
          {t('menu.letters')}
        </label>
        {state.secondReader !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={state.secondReader}
              onChange={(event) => actions.setSecondReader(event.currentTarget.checked)}
            />
            {t('menu.secondReader')}
          </label>
        )}
      </div>
    </>
  )
}
