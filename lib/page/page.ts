// What is collected from a document before anything is decided: plain data, small enough to leave the page.
import type { Block } from './reading'
import type { LinkedInMarks } from './sites/linkedin/marks'

/** Where on the page something stands: in its head part, its foot, or between. */
export type Zone = 'top' | 'main' | 'foot'

/** A link to `host` (without www) and `path`. */
export type Link = { host: string; path: string; text: string; zone: Zone }

/** A microdata or RDFa item: `role` is the property it fills of the item number `up`. */
export type Item = { role: string; type: string; at: Record<string, string>; up?: number }

export type Page = {
  url: string
  lang: string
  title: string
  /** The first content of every meta by lower-case name. */
  meta: Record<string, string>
  /** All contents of metas that hold tags or keywords. */
  tags: string[]
  /** Embedded data blocks as they stand. */
  data: string[]
  items: Item[]
  heads: string[]
  /** Alternative texts of logos and the texts of links to the first page. */
  logos: string[]
  links: Link[]
  /** Lines with a copyright sign or words to that effect, the last of the page at the end. */
  rights: string[]
  /** Lines of the foot that look like postal addresses. */
  addresses: string[]
  /** Where scripts come from, or how they begin: tells who serves advertisements. */
  scripts: string
  blocks: Block[]
  /** On LinkedIn, whose pages say nothing to the general rules: its own places. */
  linkedin?: LinkedInMarks
}
