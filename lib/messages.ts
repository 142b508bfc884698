// The protocol between worker, panel and page: one type per direction, each message with a line of doc.
import type { Reading } from './page/reading'

/** What is selected on a page; `prefix` and `suffix` are the up to 32 characters around it. */
export type Selection = { url: string; title: string; quote: string; prefix: string; suffix: string }

/** What a capture becomes. `kind` is a catalyst kind, when the rep chose one. */
export type CaptureAs = { what: 'evidence' } | { what: 'catalyst'; kind?: string } | { what: 'note' }

/**
 * A selection the rep captured by menu or key, queued in `storage.local` under `capture:<id>` until an extension page
 * turns it into a record. The id becomes the record's id, so it lands exactly once.
 */
export type Capture = Selection & {
  id: string
  /** Milliseconds since the epoch, when it was captured. */
  time: number
  windowId?: number
  as: CaptureAs
  /** What the reader collected of the page at that moment, without its text: the tab may have moved on since. */
  page?: unknown
}

/** Worker → panel. */
export type WorkerMessage =
  /** The toolbar button or Alt+Q gave read access to this tab: read it now. */
  { to: 'panel'; what: 'granted'; tabId: number; windowId: number }

/** Whether a message is the worker's word that a tab may be read. */
export function isGranted(message: unknown): message is WorkerMessage {
  if (typeof message !== 'object' || message === null) return false
  const { to, what, tabId, windowId } = message as Partial<WorkerMessage>
  return to === 'panel' && what === 'granted' && Number.isInteger(tabId) && Number.isInteger(windowId)
}

/** Page → worker. */
export type PageMessage =
  /** How the rep wants to be reminded has changed: look at what is due now. */
  { to: 'worker'; what: 'look' }

/** Whether a message asks the worker to look at what is due. */
export function isLook(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null) return false
  const { to, what } = message as Partial<PageMessage>
  return to === 'worker' && what === 'look'
}

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
