// What runs in a page on the rep's word, once, and what it brings back: the reader's collection, the selection.
import { browser, type ExtensionApi } from './browser'
import { type CarefulApi, carefulPage } from './careful'
import type { Refusal, Selection } from './messages'
import type { Result } from './result'
import { selectedInPage } from './selection'

export type Scripting = Pick<ExtensionApi, 'scripting'> & CarefulApi

/** What the reader collects of a tab's page, unchecked; of LinkedIn only what a careful rep wants read. */
export async function collectPage(tabId: number, api: Scripting = browser): Promise<Result<unknown, Refusal>> {
  try {
    const bare = await carefulPage(tabId, api)
    if (bare) return { ok: true, value: bare }
    const [injection] = await api.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] })
    return { ok: true, value: injection?.result }
  } catch (error) {
    return refused(error)
  }
}

/** What is selected on a tab; an empty quote when nothing is. */
export async function readSelection(tabId: number, api: Scripting = browser): Promise<Result<Selection, Refusal>> {
  try {
    const [injection] = await api.scripting.executeScript({ target: { tabId }, func: selectedInPage })
    const value: unknown = injection?.result
    return isSelection(value) ? { ok: true, value } : { ok: false, code: 'unreadable', detail: 'no selection' }
  } catch (error) {
    return refused(error)
  }
}

const TEXTS = ['url', 'title', 'quote', 'prefix', 'suffix']

function isSelection(value: unknown): value is Selection {
  const fields = value as Record<string, unknown> | null
  return typeof fields === 'object' && fields !== null && TEXTS.every((key) => typeof fields[key] === 'string')
}

function refused(error: unknown): { ok: false; code: Refusal; detail: string } {
  const detail = String(error)
  return { ok: false, code: codeOf(detail), detail }
}

/** The browsers' own words for why a script could not run, first match first. */
const REASONS: [words: RegExp, code: Refusal][] = [
  [/no tab with id|invalid tab id|no frame with id|frame.*(?:removed|not found)|tab (?:was )?closed/i, 'moved'],
  [/extensions gallery/i, 'store'],
  [/error page/i, 'error-page'],
  [/file:\/\//i, 'file'],
  [/cannot access an? [\w-]+:/i, 'browser-page'],
  [/cannot access|missing host permission|must request permission|permission denied/i, 'no-access'],
]

function codeOf(message: string): Refusal {
  return REASONS.find(([words]) => words.test(message))?.[1] ?? 'unreadable'
}
