// Template: any business that sells to businesses.
import type { Template } from './template'

export const GENERIC: Template = {
  id: 'generic',
  name: 'Any business to business',
  summary: 'You sell something to companies and want a sound start. Change the words as you learn.',
  profile: {
    criteria: {
      'ready.problem': { yes: 'You can point at it: in their work, their size or their market.' },
      'acquisition.lifetime': { partly: 'They will probably stay a year or two; nothing ties them longer.' },
    },
    acquisition: { defaults: { cycleDays: 90 } },
    reasons: [
      'The need is real and somebody owns it',
      'No money for it this year',
      'They chose someone else',
      'They do it themselves',
      'Nobody there takes it on',
      'We cannot give them the result today',
    ],
  },
}
