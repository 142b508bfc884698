// What is captured by menu or key: read off the page and queued, whether a panel is open or not.
import { showOnTab } from '../badge'
import type { ExtensionApi, Tab } from '../browser'
import type { Translate } from '../locale/translate'
import { queueCapture } from '../log/queue'
import type { Capture, CaptureAs, Refusal, Selection } from '../messages'
import type { Result } from '../result'

/** `select` reads the selection of a tab, `collect` what the reader says of its page. */
export type CaptureOptions = {
  api: ExtensionApi
  t: Translate
  now: () => number
  newId: () => string
  select: (tabId: number) => Promise<Result<Selection, Refusal>>
  collect: (tabId: number) => Promise<Result<unknown, Refusal>>
}

/**
 * Queues what is selected on a tab. The selection is asked of the page; where it gives none (a PDF), the words that the menu
 * brought are taken. The badge says whether something was captured.
 */
export async function capture(
  options: CaptureOptions,
  tab: Pick<Tab, 'id' | 'url' | 'title' | 'windowId'>,
  as: CaptureAs,
  words = '',
): Promise<void> {
  const { now, newId, select, collect } = options
  if (tab.id === undefined) return
  const taken = await select(tab.id)
  const selection = taken.ok && taken.value.quote.trim() ? taken.value : bare(tab, words)
  if (!selection) return sign(options, tab.id, false)
  const collected = await collect(tab.id)
  const page = collected.ok ? withoutText(collected.value, selection.url) : undefined
  const { windowId } = tab
  const made: Capture = { ...selection, id: newId(), time: now(), as, windowId, ...(page ? { page } : {}) }
  await sign(options, tab.id, await isQueued(options, made))
}

function bare(tab: Pick<Tab, 'url' | 'title'>, words: string): Selection | undefined {
  if (!words.trim()) return undefined
  return { url: tab.url ?? '', title: tab.title ?? '', quote: words, prefix: '', suffix: '' }
}

/** The page without its text; nothing when the tab has moved on between the selection and the reading. */
function withoutText(page: unknown, url: string): unknown {
  if (typeof page !== 'object' || page === null || !('url' in page) || page.url !== url) return undefined
  return { ...page, blocks: [] }
}

async function isQueued({ api }: CaptureOptions, made: Capture): Promise<boolean> {
  try {
    await queueCapture(api.storage.local, made)
    return true
  } catch {
    // No space, or no storage: the sign on the button says that nothing was taken.
    return false
  }
}

/** The next page the tab shows, or the panel, takes the sign away again. */
function sign({ api, t }: CaptureOptions, tabId: number, done: boolean): Promise<void> {
  return showOnTab(tabId, done ? '✓' : '!', t(done ? 'badge.captured' : 'badge.nothing'), api)
}
