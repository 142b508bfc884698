// Our search, from its TypeScript sources, in the shape in which all are compared.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { TODAY } from './texts.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** @typedef {{ kind: string, subject?: string, quote?: string, reasons?: string[] }} Found */
/**
 * `find` gives the events of a text; `findIn` those of a page, where only ours knows blocks and an account.
 * @typedef {{ id: string, find(text: string, lang?: string, account?: object): Found[], findIn?(blocks: object[], options: object): Found[] }} Finder
 * @returns {Promise<Finder>}
 */
export async function loadFinder() {
  const { module } = await runnerImport(`${ROOT}/lib/page/signals/find.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return {
    id: 'touchstone',
    find: (text, lang, account) => module.findCatalysts(text, { today: TODAY, lang, account }),
    findIn: (blocks, options) => module.findCatalysts(blocks, { today: TODAY, ...options }),
  }
}
