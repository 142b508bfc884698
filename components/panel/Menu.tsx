// Everything that is not about this account: files, keys.
import { EllipsisVertical } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function Menu() {
  const t = useTranslate()
  const { state, actions, show } = usePanel()
  const box = useRef<HTMLDivElement>(null)
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
      <div ref={box} id="menu" class="menu" popover="auto">
        <button type="button" onClick={choose(write('jsonl'))}>
          {t('menu.jsonl')}
        </button>
        <button type="button" onClick={choose(write('csv'))}>
          {t('menu.csv')}
        </button>
        <button type="button" onClick={choose(() => show({ sheet: 'import' }))} disabled={state.storage !== 'ok'}>
          {t('menu.import')}
        </button>
        <hr />
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
      </div>
    </>
  )
}
