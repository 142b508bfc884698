// The worker's doings: opens the panel, offers the menu, queues what is captured. It keeps nothing in memory.
import type { ExtensionApi, MenuContext, Tab } from './browser'
import { CATALYST_KINDS } from './icp/catalyst'
import type { Translate } from './locale/translate'
import { queueCapture } from './log/queue'
import type { Capture, CaptureAs, Refusal, Selection, WorkerMessage } from './messages'
import type { Result } from './result'

/** `select` reads the selection of a tab, `collect` what the reader says of its page. */
export type WorkerOptions = {
  api: ExtensionApi
  t: Translate
  now: () => number
  newId: () => string
  select: (tabId: number) => Promise<Result<Selection, Refusal>>
  collect: (tabId: number) => Promise<Result<unknown, Refusal>>
}

/**
 * Opens the panel beside a tab. Must be called in the very turn of the click, or the browser refuses; the click gives the
 * panel access to this tab, which it is told in case it is open already.
 */
export function openPanel({ api }: Pick<WorkerOptions, 'api'>, tab: Pick<Tab, 'id' | 'windowId'>): void {
  const { id, windowId } = tab
  if (windowId === undefined) return
  const opened = api.sidePanel ? api.sidePanel.open({ windowId }) : api.sidebarAction.open()
  const message: WorkerMessage = { to: 'panel', what: 'granted', tabId: id ?? -1, windowId }
  // A panel that is just opening asks for itself, and nobody answers the message.
  void opened.then(() => api.runtime.sendMessage(message)).catch(() => undefined)
}

const ROOT = { evidence: 'evidence', catalyst: 'catalyst', note: 'note' } as const

/** Makes the menu of a selection anew. */
export async function makeMenu({ api, t }: Pick<WorkerOptions, 'api' | 't'>): Promise<void> {
  await api.contextMenus.removeAll()
  const contexts: MenuContext[] = ['selection']
  api.contextMenus.create({ id: ROOT.evidence, title: t('menu.evidence'), contexts })
  api.contextMenus.create({ id: ROOT.catalyst, title: t('menu.catalyst'), contexts })
  for (const [kind, { name }] of Object.entries(CATALYST_KINDS))
    api.contextMenus.create({ id: `${ROOT.catalyst} ${kind}`, parentId: ROOT.catalyst, title: name, contexts })
  api.contextMenus.create({ id: ROOT.note, title: t('menu.note'), contexts })
}

/** What an entry of the menu, or a command of the keyboard, makes of a selection. */
export function captureAs(id: string): CaptureAs | undefined {
  const [what, kind] = id.split(' ')
  if (what === 'evidence' || what === 'note') return { what }
  return what === 'catalyst' ? { what, ...(kind ? { kind } : {}) } : undefined
}

/**
 * Queues what is selected on a tab. The selection is asked of the page; where it gives none (a PDF), the words that the menu
 * brought are taken. The badge says whether something was captured.
 */
export async function capture(
  options: WorkerOptions,
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

async function isQueued({ api }: WorkerOptions, made: Capture): Promise<boolean> {
  try {
    await queueCapture(api.storage.local, made)
    return true
  } catch {
    // No space, or no storage: the sign on the button says that nothing was taken.
    return false
  }
}

/** The next page the tab shows, or the panel, takes the sign away again. */
async function sign({ api, t }: WorkerOptions, tabId: number, done: boolean): Promise<void> {
  try {
    await api.action.setBadgeText({ tabId, text: done ? '✓' : '!' })
    await api.action.setTitle({ tabId, title: t(done ? 'badge.captured' : 'badge.nothing') })
  } catch {
    // The tab was closed meanwhile: there is nobody left to tell.
  }
}
