// The options page: draws what its session says, at the place that the address names.
import { type ComponentChildren, render } from 'preact'
import { LanguageProvider } from '../../components/language'
import { OptionsFrame } from '../../components/options/Frame'
import { Failure } from '../../components/panel/Failure'
import { english } from '../../lib/locale/english'
import { followTheme } from '../../lib/look'
import { open } from './open'

void followTheme()
const opened = await open()
if (opened.ok) {
  const { state, actions } = opened.value
  const App = () => <OptionsFrame state={state.value} actions={actions} />
  draw(<App />)
} else {
  draw(<Failure code={opened.code} retry={() => location.reload()} />)
}

function draw(page: ComponentChildren): void {
  render(<LanguageProvider translate={english}>{page}</LanguageProvider>, document.body)
}
