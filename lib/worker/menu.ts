// The menu on a selection, and what its entries and the keys of the keyboard stand for.
import type { ExtensionApi, MenuContext } from '../browser'
import { CATALYST_KINDS } from '../icp/catalyst'
import type { Translate } from '../locale/translate'
import type { CaptureAs } from '../messages'

const ROOT = { evidence: 'evidence', catalyst: 'catalyst', note: 'note' } as const

/** Makes the menu of a selection anew. */
export async function makeMenu({ api, t }: { api: ExtensionApi; t: Translate }): Promise<void> {
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
