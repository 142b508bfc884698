// All effects of the options page, made once.
import { v7 as newId } from 'uuid'
import { browser } from '../../lib/browser'
import { copyText } from '../../lib/clipboard'
import { saveBlob, saveText } from '../../lib/download'
import { accessTo, alone, askForAccess, canPickFolder, droppedFolder, pickFolder } from '../../lib/folder'
import { english } from '../../lib/locale/english'
import { later, openStore } from '../../lib/log/store'
import type { FolderHandle } from '../../lib/log/sync'
import type { StoreCode } from '../../lib/log/transaction'
import { makeBreath } from '../../lib/log/work'
import { keepTheme, keptTheme } from '../../lib/look'
import { openPaper } from '../../lib/open'
import type { Effects, Folders } from '../../lib/options/session'
import { askToNotify, canNotify, keepReminders, keptReminders, onNotify } from '../../lib/reminders'
import type { Result } from '../../lib/result'

/** Opens the store and names every effect; a code when the log cannot be opened. */
export async function effects(): Promise<Result<Effects, StoreCode>> {
  const now = Date.now
  const options = { now, newId, random: Math.random, estimate: () => navigator.storage.estimate() }
  const stored = await openStore(options)
  // Without a database the page works all the same, and says that nothing will be kept.
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
      t: english,
      now,
      newId,
      timer: later,
      breathe: makeBreath(),
      save: saveText,
      saveBlob,
      openPaper: (paper, options) => void openPaper(paper, options),
      copy: copyText,
      sites: () => import('../../lib/page/settle'),
      storage: browser.storage.local,
      folders: FOLDERS,
      lock: alone,
      reminders: REMINDING,
      themes: { kept: () => keptTheme(), keep: (theme) => keepTheme(theme) },
      estimate: options.estimate,
      reload: () => location.reload(),
      about: { version: browser.runtime.getManifest().version, browser: navigator.userAgent },
      navigate,
    },
  }
}

const REMINDING: Effects['reminders'] = {
  kept: keptReminders,
  keep: keepReminders,
  canNotify,
  ask: askToNotify,
  onChange: onNotify,
}

// The database keeps the handle itself, and gives it back as it was.
const folderOf = (picked: Awaited<ReturnType<typeof pickFolder>>) =>
  picked.ok ? { ok: true as const, value: picked.value as unknown as FolderHandle } : picked

const FOLDERS: Folders = {
  supported: canPickFolder(),
  pick: () => pickFolder().then(folderOf),
  dropped: (transfer) => droppedFolder(transfer).then(folderOf),
  access: accessTo,
  ask: askForAccess,
}

function navigate(hash: string): void {
  if (location.hash !== hash) location.hash = hash
}
