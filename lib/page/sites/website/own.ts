// What a site links to as its own: its company page on LinkedIn, which may join two accounts.
import type { Clues } from '../../clues'
import type { LinkedInKey } from '../../reading'

const COMPANY = /^\/(?:company|school|showcase)\/([^/]+)/

/** The company pages that head, foot or data of the site name; of several in the text none can be told. */
export function linkedInOf({ links, things }: Clues): LinkedInKey[] {
  const found = links.filter(({ host, path }) => /(?:^|\.)linkedin\.com$/.test(host) && COMPANY.test(path))
  const own = found.filter(({ zone }) => zone !== 'main')
  const paths = (own.length ? own : found.length < 3 ? found : []).map(({ path }) => path)
  const same = things
    .flatMap(({ at }) => [at.sameAs].flat())
    .flatMap((url) =>
      typeof url === 'string' && /linkedin\.com\//.test(url) && URL.canParse(url) ? [new URL(url).pathname] : [],
    )
  const keys = [...same, ...paths].flatMap((path) => COMPANY.exec(path)?.[1] ?? []).map((key) => key.toLowerCase())
  return [...new Set(keys)].slice(0, 3).map((key) => (/^\d+$/.test(key) ? { id: key } : { slug: key }))
}
