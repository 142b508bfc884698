// The side panel: draws what the session says. The session, its store and its schemas are fetched while the page is laid out.
import { render } from 'preact'
import { Failure } from '../../components/panel/Failure'
import { Panel } from '../../components/panel/Panel'

const { open } = await import('./open')
const opened = await open()
if (opened.ok) {
  const { state, actions } = opened.value
  const App = () => <Panel state={state.value} actions={actions} />
  render(<App />, document.body)
} else {
  render(<Failure code={opened.code} retry={() => location.reload()} />, document.body)
}
