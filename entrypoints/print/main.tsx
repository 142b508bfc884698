// The page for the printer: draws what its address asks for.
import { PrintPage } from '../../components/print/PrintPage'
import { english } from '../../lib/locale/english'
import { followTheme } from '../../lib/look'
import type { PrintApp } from '../../lib/print/print'
import { drawOpened } from '../opening/draw'
import { open } from './open'

function App({ app: { state, actions } }: { app: PrintApp }) {
  return <PrintPage state={state.value} actions={actions} />
}

void followTheme()
void drawOpened(english, open, (app) => <App app={app} />)
