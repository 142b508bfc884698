// How the log is kept, as every page shows it, and what can be done about it.

/**
 * `memory`: there is no database, nothing will be kept; `read-only`: data of a newer version; `gone`: the log is empty though there was one.
 * While the page is open: `upgraded`: a newer version took over; `lost`: the browser took the data away; `emptied`: and threw them away.
 */
export type Storage = 'ok' | 'memory' | 'read-only' | 'gone' | 'upgraded' | 'lost' | 'emptied'

export type Keeping = {
  storage: Storage
  /** What the log held that is gone, and when it was last seen, in ms. */
  lost?: { records: number; time: number; backup?: number }
  /** How little space is left; absent while there is enough. */
  room?: 'low' | 'full'
  /** Something typed stands on screen alone. */
  unsaved?: boolean
  /** How many rows could not be read and were set aside since somebody looked at them. */
  aside?: number
}

export type KeepingActions = {
  /** Loads the page again. */
  reload(): void
  /** Opens the log again that was taken away, and saves what is on screen. */
  openAgain(): void
  /** Puts what is not saved on the clipboard. */
  copyUnsaved(): void
  /** Saves what this page has in memory as a log file. */
  saveHeld(): void
  /** Saves the log as a file. */
  exportNow(): void
  /** Leads to backup and restore. */
  showBackup(): void
  /** The earlier log is not wanted any more. */
  beginAnew(): void
  /** Leads to what was set aside. */
  showAside(): void
}
