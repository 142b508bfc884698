// "Careful on LinkedIn": of its pages nothing is read but address, title and what the rep selects; no reader runs in them.
import type { ExtensionApi } from './browser'
import type { Page } from './page/page'

/** The part of the extension API that is needed; without storage nothing is careful. */
export type CarefulApi = Partial<Pick<ExtensionApi, 'storage' | 'tabs'>>

type Area = { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }

const KEY = 'careful'
const LINKEDIN = /(^|\.)linkedin\.com$/

/** Whether the rep switched it on. */
export async function isCareful(area: Pick<Area, 'get'>): Promise<boolean> {
  return (await area.get(KEY))[KEY] === true
}

/** Switches it on or off, for every page of the extension. */
export function setCareful(area: Pick<Area, 'set'>, on: boolean): Promise<void> {
  return area.set({ [KEY]: on })
}

/** What stands in place of a reading where the rep wants care: address and title; undefined where pages are read as always. */
export async function carefulPage(tabId: number, { storage, tabs }: CarefulApi): Promise<Page | undefined> {
  if (!storage?.local || !tabs || !(await isCareful(storage.local))) return undefined
  const { url = '', title = '' } = await tabs.get(tabId)
  if (!URL.canParse(url) || !LINKEDIN.test(new URL(url).hostname)) return undefined
  return {
    url,
    title,
    lang: '',
    scripts: '',
    meta: {},
    tags: [],
    data: [],
    items: [],
    heads: [],
    logos: [],
    links: [],
    rights: [],
    addresses: [],
    blocks: [],
    linkedin: { marks: [], links: [], entities: [] },
  }
}
