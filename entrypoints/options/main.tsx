// The options page: draws what its session says, at the place that the address names.
import { render } from 'preact'
import { OptionsFrame } from '../../components/options/Frame'
import { Failure } from '../../components/panel/Failure'
import { open } from './open'

const opened = await open()
if (opened.ok) {
  const { state, actions } = opened.value
  const App = () => <OptionsFrame state={state.value} actions={actions} />
  render(<App />, document.body)
} else {
  render(<Failure code={opened.code} retry={() => location.reload()} />, document.body)
}
