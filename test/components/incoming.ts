// A file that was read, for screens: what is new, what conflicts, what was refused.
import { conflictOf } from '../../lib/icp/merge'
import type { Looked } from '../../lib/log/chosen'
import { evidence } from './sample'

const mine = evidence('ready.problem', 'Month-end close takes nine working days.')

export const CONFLICT = conflictOf(mine, { ...mine, quote: 'Month-end close takes two working days.', rep: 'Kim' })

export const LOOKED: Looked = {
  file: 'log.jsonl',
  change: 13,
  found: {
    added: 12,
    same: 3,
    conflicts: [{ ...CONFLICT, kept: 'theirs' }],
    deleted: 1,
    refused: [
      { line: 7, code: 'not-json', detail: 'Unexpected token' },
      { line: 19, code: 'link', detail: 'url' },
    ],
    notices: [{ line: 4, code: 'repeated', detail: 'as line 2' }],
  },
}
