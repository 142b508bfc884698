// The options page over a log of its own in this browser: ?accounts=60&theme=dark&dir=rtl#/profiles

import { render } from 'preact'
import { LanguageProvider } from '../../../components/language'
import { OptionsFrame } from '../../../components/options/Frame'
import en from '../../../lib/locale/en.json'
import { english } from '../../../lib/locale/english'
import { createTranslate } from '../../../lib/locale/translate'
import { openStore } from '../../../lib/log/store'
import { makeBreath } from '../../../lib/log/work'
import { startOptions } from '../../../lib/options/options'
import { makeGoal, makeLog } from '../../options/log'

const wanted = new URLSearchParams(location.search)
document.documentElement.dir = wanted.get('dir') ?? 'ltr'
document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light'

const NOW = Date.UTC(2026, 10, 22, 12)
let ids = 0
const options = { now: () => NOW + ids, newId: () => `${Date.now().toString(36)}-${++ids}`, random: Math.random }
const store = await openStore(options)
if (!store.ok) throw new Error(store.code)
await store.value.merge([...makeLog(Number(wanted.get('accounts') ?? 60)), ...(wanted.has('goal') ? makeGoal() : [])])
const app = await startOptions(
  {
    store: store.value,
    device: 'gallery',
    t: createTranslate('en', en),
    now: options.now,
    newId: options.newId,
    timer: (run, ms) => {
      const handle = setTimeout(run, ms)
      return () => clearTimeout(handle)
    },
    breathe: makeBreath(),
    save: () => undefined,
    saveBlob: () => undefined,
    openPaper: () => undefined,
    copy: async () => true,
    sites: () => import('../../../lib/page/settle'),
    storage: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
    folders: {
      supported: wanted.get('folder') !== 'no',
      pick: async () => ({ ok: true, value: (await navigator.storage.getDirectory()) as never }),
      dropped: async () => ({ ok: false, code: 'not-one', detail: '' }),
      access: async () => 'open',
      ask: async () => 'open',
    },
    lock: (run) => run(),
    reminders: {
      kept: async () => ({ badge: true, digest: wanted.has('notify'), names: false, hour: 9 }),
      keep: async () => undefined,
      canNotify: async () => (wanted.get('notify') === 'yes' ? 'allowed' : 'not-allowed'),
      ask: async () => (wanted.get('notify') === 'no' ? 'not-allowed' : 'allowed'),
      onChange: () => undefined,
    },
    themes: { kept: async () => 'system', keep: async () => undefined },
    estimate: () => navigator.storage.estimate(),
    reload: () => location.reload(),
    about: { version: '0.1.0', browser: navigator.userAgent },
    navigate: (hash) => {
      location.hash = hash
    },
  },
  location.hash,
)
await app.ready
addEventListener('hashchange', () => app.actions.go(location.hash))
const App = () => <OptionsFrame state={app.state.value} actions={app.actions} />
render(
  <LanguageProvider translate={english}>
    <App />
  </LanguageProvider>,
  document.body,
)
