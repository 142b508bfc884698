// The side panel: draws what the session says. The session, its store, its schemas and the words are fetched while the page is laid out.
import { render } from 'preact'
import { LanguageProvider } from '../../components/language'
import { Failure } from '../../components/panel/Failure'
import { Panel } from '../../components/panel/Panel'

const [{ open }, { english }] = await Promise.all([import('./open'), import('../../lib/locale/english')])
const opened = await open()

function App() {
  if (!opened.ok) return <Failure code={opened.code} retry={() => location.reload()} />
  const { state, actions } = opened.value
  return <Panel state={state.value} actions={actions} />
}

render(
  <LanguageProvider translate={english}>
    <App />
  </LanguageProvider>,
  document.body,
)
