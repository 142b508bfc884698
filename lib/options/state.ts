// What the options page shows, made of the session: one function, so that nothing is shown that is not so.
import type { OptionsState } from '../../components/options/model'
import { dayOf } from '../icp/day'
import { editorOf } from './draft'
import { privacyOf } from './erasable'
import { diagnosticsOf } from './figures'
import { filesOf } from './filing'
import { profileItems } from './items'
import { backupOf, keepingOf } from './keeping'
import { situationOf } from './measures'
import type { Stateless } from './session'

/** All that the options page shows, made anew of the session. */
export function stateOf(session: Stateless): OptionsState {
  const { effects, route, log, whatIf, rep, toasts } = session
  return {
    route,
    ...keepingOf(session),
    today: dayOf(effects.now()),
    loading: log === undefined,
    profiles: profileItems(session),
    editor: editorOf(session),
    whatIf,
    situation: situationOf(session),
    job: session.job,
    backup: backupOf(session),
    files: filesOf(session),
    privacy: privacyOf(session),
    reminders: session.reminders,
    look: { theme: session.theme, letters: session.letters },
    diagnostics: diagnosticsOf(session),
    rep,
    toasts,
  }
}
