// The side panel: draws what the session says. The session, its store, its schemas and the words are fetched while the page is laid out.
import { Panel } from '../../components/panel/Panel'
import type { PanelApp } from '../../lib/panel/panel'
import { drawOpened } from '../opening/draw'

function App({ app: { state, actions } }: { app: PanelApp }) {
  return <Panel state={state.value} actions={actions} />
}

const [{ open }, { english }] = await Promise.all([import('./open'), import('../../lib/locale/english')])
void drawOpened(english, open, (app) => <App app={app} />)
