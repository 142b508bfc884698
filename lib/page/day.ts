// The day a page was published, as its metas, its data or its text give it.
import type { Clues } from './clues'
import { textOf } from './jsonld'
import { dayOf } from './text/day'

const METAS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
]

/** `yyyy-mm-dd`, undefined where the page names none. */
export function publishedOf({ meta, things, blocks }: Clues): string | undefined {
  const said = [...METAS.map((name) => meta[name] ?? ''), ...things.map(({ at }) => textOf(at.datePublished))]
  const day = said.map((text) => dayOf(text.trim().slice(0, 10))).find(Boolean)
  return day ?? blocks.slice(0, 8).find((block) => block.day)?.day
}
