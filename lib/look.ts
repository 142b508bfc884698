// Light or dark, as the rep chose: kept for every page of the extension, and followed while they are open.
import { browser, type ExtensionApi } from './browser'

export type Theme = 'system' | 'light' | 'dark'

type Root = { dataset: DOMStringMap }
type LookApi = Pick<ExtensionApi, 'storage'>

const KEY = 'theme'

/** The theme that is kept. */
export async function keptTheme(api: LookApi = browser): Promise<Theme> {
  return themeOf((await api.storage.local.get(KEY))[KEY])
}

/** Keeps a theme; every open page follows. */
export function keepTheme(theme: Theme, api: LookApi = browser): Promise<void> {
  return api.storage.local.set({ [KEY]: theme })
}

/** Shows a page in the kept theme from now on. */
export async function followTheme(root: Root = document.documentElement, api: LookApi = browser): Promise<void> {
  api.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]) show(root, themeOf(changes[KEY].newValue))
  })
  show(root, await keptTheme(api))
}

/** Without a theme of its own a page follows the system. */
function show({ dataset }: Root, theme: Theme): void {
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}

function themeOf(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}
