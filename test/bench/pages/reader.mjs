// Our reader, from its TypeScript sources.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** @returns {Promise<(document: Document, url: string) => import('../../../lib/page/reading').Reading>} */
export async function loadReader() {
  const { module } = await runnerImport(`${ROOT}/lib/page/read.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return module.readPage
}
