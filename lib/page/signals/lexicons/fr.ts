// The rules of fr: what an event looks like in its sentences.
import type { Lexicon } from '../lexicon'

export const fr: Lexicon = {
  lang: 'fr',
  stop: '',
  abbreviations: '',
  classes: {},
  kinds: {},
  guards: { history: '', denial: '', hypothesis: '', boilerplate: '', elsewhere: '', reported: '', legal: '' },
  status: { rumoured: '', announced: '', done: '' },
  own: '',
  same: '',
  beside: {},
  owner: {},
  acts: {},
  months: [],
  days: { today: '', yesterday: '', tomorrow: '', weekdays: [], deadline: '' },
}
