// The toolbar button's badge: the tier of the account on a tab.
import { browser, type ExtensionApi } from './browser'

/** Shows a letter and a title on a tab's toolbar button; empty ones take them away. A tab that was closed is passed over. */
export async function showTier(
  tabId: number,
  letter: string,
  title: string,
  api: Pick<ExtensionApi, 'action'> = browser,
): Promise<void> {
  try {
    await api.action.setBadgeText({ tabId, text: letter })
    await api.action.setTitle({ tabId, title: title || null })
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}
