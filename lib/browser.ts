// The one door to the extension API. Every browser we support answers with promises by itself, so no polyfill is carried along.
import type { Browser, Menus, Tabs } from 'webextension-polyfill'
import { browser as native } from 'wxt/browser'

/** What a browser has beyond the common API: a side panel in Chromium. */
type More = { sidePanel?: { open(options: { windowId: number }): Promise<void> } }

/** The common API as its standard describes it; Chromium's own types differ in what nobody here uses. */
export type ExtensionApi = Browser & More

export type Tab = Tabs.Tab
export type MenuContext = Menus.ContextType

export const browser = native as unknown as ExtensionApi
