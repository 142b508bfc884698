// The worker: wires the toolbar button, the menu and the keys, all synchronously, and holds no state.
import { v7 as newId } from 'uuid'
import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '../lib/browser'
import { collectPage, readSelection } from '../lib/inject'
import { english } from '../lib/locale/english'
import { capture, captureAs, makeMenu, openPanel, type WorkerOptions } from '../lib/worker'

export default defineBackground(() => {
  const options: WorkerOptions = {
    api: browser,
    t: english,
    now: Date.now,
    newId,
    select: readSelection,
    collect: collectPage,
  }
  browser.action.onClicked.addListener((tab) => openPanel(options, tab))
  browser.runtime.onInstalled.addListener(() => void makeMenu(options))
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const as = captureAs(String(info.menuItemId))
    if (tab && as) void capture(options, tab, as, info.selectionText)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    const as = captureAs(command)
    if (tab && as) void capture(options, tab, as)
  })
})
