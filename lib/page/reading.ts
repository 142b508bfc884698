// What the page reader returns: plain data, safe to send from the page to the panel.

export const READING_KINDS = ['company', 'person', 'job', 'news', 'site', 'none'] as const
export type ReadingKind = (typeof READING_KINDS)[number]

export type BlockRole = 'title' | 'heading' | 'text' | 'item'

/** A piece of visible text in reading order; `day` is the block's own date, `link` where its story is. */
export type Block = { text: string; role: BlockRole; lang?: string; day?: string; link?: string }

export type LinkedInKey = { slug?: string; id?: string }

/** A fact the page states, by the field it fills; two sources that disagree are both kept, best first. */
export type Fact = {
  field: 'name' | 'industry' | 'employees' | 'headquarters' | 'description' | 'operator'
  value: string
  source: string
}

/** What the page says of the account. Employees is a range of heads; `sources` names where each field was found. */
export type ReadAccount = {
  name?: string
  domain?: string
  linkedin?: LinkedInKey
  industry?: string
  employees?: { min?: number; max?: number }
  headquarters?: string
  description?: string
  /** Who runs the brand, where the page says "operated by …". */
  operator?: string
  sure: boolean
  sources: Record<string, string>
  /** Every further value that a source gave and that differs from the chosen one. */
  others?: Fact[]
}

export type Subject = { name: string; domain?: string; linkedin?: LinkedInKey; source?: string }

/** A person page: the employers offered, the current one first. */
export type Reading = {
  url: string
  title: string
  kind: ReadingKind
  lang?: string
  publisher?: string
  /** The day the page was published, `yyyy-mm-dd`. */
  published?: string
  account: ReadAccount | null
  subjects: Subject[]
  blocks: Block[]
  /** Links of this page to a LinkedIn company page of its own, or from LinkedIn to a site: suggestions to join two accounts. */
  links?: { linkedin?: LinkedInKey[]; domains?: string[] }
  /** The page still shows what was open before its address changed: read again in a moment. */
  stale?: boolean
}
