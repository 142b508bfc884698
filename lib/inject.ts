// What runs in a page on the rep's word, once, and what it brings back: the reader's collection, the selection.
import { browser, type ExtensionApi } from './browser'
import type { Refusal, Selection } from './messages'
import type { Result } from './result'

export type Scripting = Pick<ExtensionApi, 'scripting'>

/** What the reader collects of a tab's page, unchecked. */
export async function collectPage(tabId: number, api: Scripting = browser): Promise<Result<unknown, Refusal>> {
  try {
    const [injection] = await api.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] })
    return { ok: true, value: injection?.result }
  } catch (error) {
    return refused(error)
  }
}

/** What is selected on a tab. */
export async function readSelection(tabId: number, api: Scripting = browser): Promise<Result<Selection, Refusal>> {
  try {
    const [injection] = await api.scripting.executeScript({ target: { tabId }, func: selectionOf })
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

function codeOf(message: string): Refusal {
  if (/gallery/.test(message)) return 'store'
  if (/error page/i.test(message)) return 'error-page'
  if (/No tab with id/.test(message)) return 'moved'
  return /Cannot access|permission/i.test(message) ? 'no-access' : 'unreadable'
}

/** Runs inside the page, by itself: it must name nothing of this module. */
function selectionOf(): Selection {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const around = (side: 'start' | 'end') => {
    if (!range) return ''
    const outside = document.createRange()
    outside.selectNodeContents(document.body)
    if (side === 'start') outside.setEnd(range.startContainer, range.startOffset)
    else outside.setStart(range.endContainer, range.endOffset)
    const text = outside.toString()
    return side === 'start' ? text.slice(-32) : text.slice(0, 32)
  }
  return {
    url: location.href,
    title: document.title,
    quote: String(selection ?? '').slice(0, 2000),
    prefix: around('start'),
    suffix: around('end'),
  }
}
