// The worker: wires the toolbar button, the menu, the keys and the clock, all synchronously, and holds no state.
import { v7 as newId } from 'uuid'
import { defineBackground } from 'wxt/utils/define-background'
import { CHANGED, keepRounds } from '../../lib/alarms'
import { browser } from '../../lib/browser'
import { collectPage, readSelection } from '../../lib/inject'
import { english } from '../../lib/locale/english'
import { isLook } from '../../lib/messages'
import { onNotify } from '../../lib/reminders'
import { type CaptureOptions, capture } from '../../lib/worker/capture'
import { captureAs, makeMenu } from '../../lib/worker/menu'
import { digestListener, openPanel } from '../../lib/worker/panel'

export default defineBackground(() => {
  const api = browser
  const options: CaptureOptions = {
    api,
    t: english,
    now: Date.now,
    newId,
    select: readSelection,
    collect: collectPage,
  }
  // Evaluated when the first round is made: the toolbar button must not wait for it.
  const look = (changed = false) => void import('./rounds').then(({ look }) => look(options, changed))
  api.action.onClicked.addListener((tab) => openPanel(api, tab))
  api.contextMenus.onClicked.addListener((info, tab) => {
    const as = captureAs(String(info.menuItemId))
    if (tab && as) void capture(options, tab, as, info.selectionText)
  })
  api.commands.onCommand.addListener((command, tab) => {
    const as = captureAs(command)
    if (tab && as) void capture(options, tab, as)
  })
  api.runtime.onInstalled.addListener(() => {
    void makeMenu(options)
    look()
  })
  api.runtime.onStartup.addListener(() => look())
  api.alarms.onAlarm.addListener(({ name }) => look(name === CHANGED))
  api.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id === api.runtime.id && isLook(message)) look()
  })
  const hearDigest = digestListener(api)
  hearDigest()
  onNotify(hearDigest)
  void keepRounds()
})
