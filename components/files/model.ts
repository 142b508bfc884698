// What every page shows of files that come in.
import type { Refused } from '../../lib/log/parser'

/** Long work that goes on: how much of it is done, in its own units. */
export type Job<What extends string> = { what: What; done: number; total: number }

/** What taking in a file would change, counted; nothing is written before that is wanted. */
export type Counts = { added: number; same: number; conflicting: number; deleted: number; refused: Refused[] }
