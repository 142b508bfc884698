// Opens pages of the extension itself.
import { browser, type ExtensionApi } from './browser'
import { hashOf, type Paper, type PaperOptions } from './paper'

type Api = Pick<ExtensionApi, 'runtime' | 'tabs'>

/** Opens the options page, at the place that a hash such as `#/backup` names; one that is open already is used. */
export async function openOptions(hash?: string, api: Api = browser): Promise<void> {
  if (hash === undefined) return api.runtime.openOptionsPage()
  const page = api.runtime.getURL('options.html')
  // Not every browser finds pages of extensions by their address: then one more is opened.
  const [open] = await api.tabs.query({ url: `${page}*` }).catch(() => [])
  if (open?.id === undefined) await api.tabs.create({ url: page + hash })
  else await api.tabs.update(open.id, { url: page + hash, active: true })
}

/** Opens a page that prints, beside the one that is in front. */
export async function openPaper(paper: Paper, options: PaperOptions = {}, api: Api = browser): Promise<void> {
  await api.tabs.create({ url: api.runtime.getURL('print.html') + hashOf(paper, options) })
}
