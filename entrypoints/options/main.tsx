// The options page: draws what its session says, at the place that the address names.
import { OptionsFrame } from '../../components/options/Frame'
import { english } from '../../lib/locale/english'
import { followTheme } from '../../lib/look'
import type { OptionsApp } from '../../lib/options/options'
import { drawOpened } from '../opening/draw'
import { open } from './open'

function App({ app: { state, actions } }: { app: OptionsApp }) {
  return <OptionsFrame state={state.value} actions={actions} />
}

void followTheme()
void drawOpened(english, open, (app) => <App app={app} />)
