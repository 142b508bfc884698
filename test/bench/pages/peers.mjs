// Public libraries that read pages, each asked for the name of whose page it is in the way it is meant to be used.
import { parseHTML } from 'linkedom'

/** @typedef {{ id: string, name: (page: import('./manifest.mjs').SavedPage) => Promise<string | undefined> }} Peer */

const ANY = 'https://site.example/'

/** @returns {Promise<Peer[]>} */
export async function loadPeers() {
  const [{ default: metascraper }, { default: publisher }, { Readability }] = [
    await import('metascraper'),
    await import('metascraper-publisher'),
    await import('@mozilla/readability'),
  ]
  const [{ Defuddle }, { default: graph }, { default: extractor }] = [
    await import('defuddle/node'),
    await import('open-graph-scraper'),
    await import('web-auto-extractor'),
  ]
  const scrape = metascraper([publisher()])
  const Extractor = extractor.default ?? extractor
  return [
    { id: 'metascraper', name: async ({ html, url }) => (await scrape({ html, url: url || ANY })).publisher },
    { id: 'open-graph-scraper', name: async ({ html }) => (await graph({ html })).result.ogSiteName },
    { id: 'web-auto-extractor', name: async ({ html }) => organizationIn(new Extractor().parse(html)) },
    { id: 'readability', name: async ({ html }) => new Readability(parseHTML(html).document).parse()?.siteName },
    { id: 'defuddle', name: async ({ html, url }) => (await Defuddle(parseHTML(html).document, url || ANY)).site },
  ].map(quiet)
}

/**
 * What a library prints about pages it cannot parse is no answer.
 * @param {Peer} peer
 * @returns {Peer}
 */
function quiet({ id, name }) {
  return {
    id,
    name: async (page) => {
      const { log, warn, error } = console
      Object.assign(console, { log() {}, warn() {}, error() {} })
      try {
        return await name(page)
      } finally {
        Object.assign(console, { log, warn, error })
      }
    },
  }
}

/** The first organization of the embedded data, else the site name of the metas. */
function organizationIn({ jsonld = {}, microdata = {}, rdfa = {}, metatags = {} }) {
  for (const data of [jsonld, microdata, rdfa])
    for (const type of ['Organization', 'Corporation', 'LocalBusiness', 'WebSite'])
      if (typeof data[type]?.[0]?.name === 'string') return data[type][0].name
  return metatags['og:site_name']?.[0]
}
