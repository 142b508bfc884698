// The saved pages with what is true of each; they lie beside the checkout and are no part of it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const SHARED = fileURLToPath(new URL('../../../../shared/pages/manifest.jsonl', import.meta.url))

/**
 * @typedef {{ company_name?: string, alts?: string[], domain?: string, subject?: string, subject_alts?: string[], linkedin_slug?: string }} Truth
 * @typedef {{ id: string, kind: string, url: string, html: string, truth: Truth }} SavedPage
 * @returns {SavedPage[]}
 */
export function readManifest() {
  const folder = new URL('./', `file://${SHARED}`)
  return readFileSync(SHARED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, kind, url, file, truth }) => ({
      id,
      kind,
      url: url ?? '',
      truth,
      html: readFileSync(new URL(file, folder), 'utf8'),
    }))
}
