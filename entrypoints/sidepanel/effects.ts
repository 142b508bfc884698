// All effects of the panel, made once.
import { v7 as newId } from 'uuid'
import { showOnTab } from '../../lib/badge'
import { browser } from '../../lib/browser'
import { watchBusy } from '../../lib/busy'
import { copyText } from '../../lib/clipboard'
import { saveText } from '../../lib/download'
import { accessTo, alone, askForAccess } from '../../lib/folder'
import { readSelection } from '../../lib/inject'
import { english } from '../../lib/locale/english'
import { later, openStore } from '../../lib/log/store'
import type { StoreCode } from '../../lib/log/transaction'
import { openOptions, openPaper } from '../../lib/open'
import type { Effects } from '../../lib/panel/session'
import type { Result } from '../../lib/result'
import { openSecondReader } from '../../lib/second-reader'

/** Opens the store and names every effect; a code when the log cannot be opened. */
export async function effects(): Promise<Result<Effects, StoreCode>> {
  const { id: windowId = -1 } = await browser.windows.getCurrent()
  const options = { now: Date.now, newId, random: Math.random, estimate: () => navigator.storage.estimate() }
  const stored = await openStore(options)
  // Without a database the panel works all the same, and says that nothing will be kept.
  const memory = () => import('../../lib/log/memory').then(({ openMemory }) => openMemory(options))
  const store = stored.ok || stored.code !== 'no-database' ? stored : await memory()
  if (!store.ok) return store
  const device = await store.value.device()
  if (!device.ok) return device
  return {
    ok: true,
    value: {
      store: store.value,
      device: device.value,
      queue: browser.storage.local,
      marker: browser.storage.local,
      t: english,
      now: Date.now,
      newId,
      timer: later,
      windowId,
      sites: () => import('../../lib/page/settle'),
      signals: () => import('../../lib/page/signals/find'),
      secondReader: openSecondReader,
      select: readSelection,
      openOptions: (hash) => void openOptions(hash),
      folders: { access: accessTo, ask: askForAccess },
      lock: alone,
      busy: watchBusy(),
      open: (url) => void browser.tabs.create({ url }),
      badge: (tabId, letter, title) => void showOnTab(tabId, letter, title),
      save: saveText,
      copy: copyText,
      openPaper: (paper) => void openPaper(paper),
      estimate: options.estimate,
      reload: () => location.reload(),
    },
  }
}
