// What the page for the printer shows, and what can be done on it.
import type { Day } from '../../lib/icp/evaluation'
import type { Persona } from '../../lib/icp/jobs'
import type { Brief } from '../../lib/log/brief'
import type { PaperRow } from '../../lib/print/rows'

export type Sheet =
  | { what: 'reading' }
  /** The log has nothing of this account, or of this person. */
  | { what: 'missing' }
  | { what: 'failed'; code: string }
  | { what: 'brief'; brief: Brief }
  | { what: 'persona'; card: Persona; account: string }
  /** The rows of one print come part by part; `starts` are the places among all rows at which a print may begin. */
  | { what: 'log'; parts: PaperRow[][]; from: number; shown: number; total: number; starts: number[]; ready: boolean }

export type PrintState = {
  sheet: Sheet
  today: Day
  redacted: boolean
  /** A person's card has no variant without people. */
  canRedact: boolean
}

export type PrintActions = {
  redact(on: boolean): void
  /** Shows the rows from a place on. */
  begin(from: number): void
  print(): void
}
