// The protocol between worker, panel and page reader: one type per direction, each message with a line of doc.
import type { Reading } from './page/reading'

/** What was selected on a page when the rep captured it. `id` makes the capture land exactly once. */
export type Capture = {
  id: string
  /** The tab's address, fragment and tracking parameters removed. */
  url: string
  title: string
  quote: string
  prefix: string
  suffix: string
  /** Milliseconds since the epoch, when it was captured. */
  time: number
  as: { what: 'evidence' } | { what: 'catalyst'; kind?: string } | { what: 'note' }
}

/** Worker → panel. */
export type WorkerMessage =
  /** A capture was queued in `storage.local`: drain it. */
  | { to: 'panel'; what: 'captured' }
  /** The toolbar button or Alt+Q granted access to this tab of this window: read it. */
  | { to: 'panel'; what: 'granted'; tabId: number; windowId: number }

/** Panel → worker. */
export type PanelMessage =
  /** Show this tier letter on the badge of this tab. */
  { to: 'worker'; what: 'badge'; tabId: number; tier: string; title: string }

/** Why a tab cannot be read. */
export type Refusal =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'error-page'
  | 'blank'
  | 'no-access'
  | 'moved'
  | 'unreadable'

export type ReadResult = { ok: true; value: Reading } | { ok: false; code: Refusal; detail: string }
