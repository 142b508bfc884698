// Shows the panel in one of its states: ?state=working&theme=dark&dir=rtl
import { render } from 'preact'
import { LanguageProvider } from '../../../components/language'
import en from '../../../lib/locale/en.json'
import { createTranslate, type Message, type Messages } from '../../../lib/locale/translate'
import { Session } from '../../components/session'
import { STATES } from './states'

const wanted = new URLSearchParams(location.search)
const name = wanted.get('state') ?? ''
const root = document.documentElement
root.dir = wanted.get('dir') ?? 'ltr'
root.style.colorScheme = wanted.get('theme') ?? 'light'

const make = STATES[name]
const app = document.getElementById('app')
const translate = createTranslate(wanted.get('lang') ?? 'en', wanted.has('long') ? longer(en) : en, en)
if (app) {
  const screen = make ? <Session sample={make()} /> : <Index />
  render(<LanguageProvider translate={translate}>{screen}</LanguageProvider>, app)
}

/** Stands in for a wordier language: every text is longer by two fifths. */
function longer(messages: Messages): Messages {
  const stretch = (text: string) => `${text}${'~'.repeat(Math.ceil(text.replace(/\{\w+\}/g, '').length * 0.4))}`
  const change = (message: Message = ''): Message =>
    typeof message === 'string'
      ? stretch(message)
      : Object.fromEntries(Object.entries(message).map(([category, text]) => [category, stretch(text)]))
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, change(message)]))
}

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
