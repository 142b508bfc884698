// Shows the panel in one of its states: ?state=working&theme=dark&dir=rtl
import { render } from 'preact'
import { Session } from '../../components/session'
import { STATES } from './states'

const wanted = new URLSearchParams(location.search)
const name = wanted.get('state') ?? ''
const root = document.documentElement
root.dir = wanted.get('dir') ?? 'ltr'
root.style.colorScheme = wanted.get('theme') ?? 'light'

const make = STATES[name]
const app = document.getElementById('app')
if (app) render(make ? <Session sample={make()} /> : <Index />, app)

function Index() {
  return (
    <ul>
      {Object.keys(STATES).map((state) => (
        <li key={state}>
          <a href={`?state=${state}`}>{state}</a>
        </li>
      ))}
    </ul>
  )
}
