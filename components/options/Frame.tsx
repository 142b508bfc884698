// The options page: where one can go, the place one is at, and short messages below.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { StorageNotice } from '../controls/StorageNotice'
import { Toasts } from '../controls/Toasts'
import { useTranslate } from '../language'
import { BackupPage } from './BackupPage'
import { linkTo, OptionsContext, useOptions } from './context'
import { DiagnosticsPage } from './DiagnosticsPage'
import { Editor } from './Editor'
import { FilesPage } from './FilesPage'
import { LookPage } from './LookPage'
import type { OptionsActions, OptionsState, Page } from './model'
import { NEW, PAGES } from './model'
import { PrivacyPage } from './PrivacyPage'
import { ProfilesPage } from './ProfilesPage'
import { RemindersPage } from './RemindersPage'
import { SituationPage } from './SituationPage'
import { Wizard } from './Wizard'
import '../theme.css'
import '../controls/controls.css'
import '../files/files.css'
import '../panel/panel.css'
import '../panel/verdict.css'
import '../panel/sections.css'
import './frame.css'
import './editor.css'

export function OptionsFrame(props: { state: OptionsState; actions: OptionsActions }) {
  const { state, actions } = props
  const [wanted, setWanted] = useState<string>()
  const lead = useMemo(() => setWanted, [])
  const { page } = state.route
  return (
    <OptionsContext.Provider value={{ state, actions, wanted, lead }}>
      <div class="page">
        <Side page={page} />
        <main class="content" aria-busy={state.loading}>
          <StorageNotice keeping={state} actions={actions} today={state.today} onRestore={actions.showBackup} />
          {state.loading && <ReadingLine />}
          <Place />
        </main>
        <Toasts
          toasts={state.toasts}
          onUndo={({ id }) => actions.undo(id)}
          onDismiss={(id) => actions.dismissToast(id)}
        />
      </div>
    </OptionsContext.Provider>
  )
}

function Side(props: { page: Page }) {
  const t = useTranslate()
  return (
    <header class="side">
      <h1>{t('options.title')}</h1>
      <nav aria-label={t('options.pages')}>
        <ul class="plain">
          {PAGES.map((page) => (
            <li key={page}>
              <a href={linkTo({ page })} aria-current={page === props.page ? 'page' : undefined}>
                {t(`page.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function Place() {
  const { state } = useOptions()
  useArrival()
  const { page, profile } = state.route
  if (page === 'profiles' && profile === NEW) return <Wizard />
  if (page === 'profiles' && profile !== undefined) return state.editor ? <Editor /> : <Missing />
  if (page === 'profiles') return <ProfilesPage />
  if (page === 'situation') return <SituationPage />
  if (page === 'reminders') return <RemindersPage />
  if (page === 'backup') return <BackupPage />
  if (page === 'files') return <FilesPage />
  if (page === 'privacy') return <PrivacyPage />
  if (page === 'look') return <LookPage />
  if (page === 'diagnostics') return <DiagnosticsPage />
  return null
}

/** Only seen where the log is large: it appears after a moment. */
function ReadingLine() {
  const t = useTranslate()
  return (
    <p class="waiting" role="status">
      {t('options.reading')}
    </p>
  )
}

/** An address that names a profile which is not here. */
function Missing() {
  const t = useTranslate()
  const { state } = useOptions()
  if (state.loading) return null
  return (
    <div class="block">
      <h2 tabIndex={-1}>{t('profile.missing')}</h2>
      <p>
        <a href={linkTo({ page: 'profiles' })}>{t('page.profiles')}</a>
      </p>
    </div>
  )
}

// Another place begins at its heading, for eyes and for those who hear the page.
function useArrival(): void {
  const { state, wanted } = useOptions()
  const { page, profile, part } = state.route
  const place = [page, profile, part].join('/')
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    if (wanted !== undefined) return
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true })
  }, [place])
}
