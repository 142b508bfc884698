// What runs inside of a LinkedIn page: the texts at the places that its builds mark. Nothing is decided here, nothing written.
import { dataOf, squeeze } from '../../content'
import { parseJson } from '../../jsonld'
import { ask, attribute, child, next, tagOf } from '../../text/node'
import type { Entity, LinkedInMarks, Mark } from './marks'

const ABOUT_JOB = 'JobDetails_AboutThe'

/** Which elements are taken under which key, at most how many of them, and what around them is taken too. */
const PLACES: [key: string, selector: string, limit?: number, around?: string][] = [
  ['top', '.top-card-layout__title,.org-top-card-summary__title,h1[class*=org-top-card]'],
  ['headline', '.top-card-layout__headline,.text-body-medium,[componentkey$=Topcard] p', 9],
  ['about', '[data-test-id^=about-us__]', 9],
  ['term', 'dl dt,dl dd', 40],
  ['info', '[class*=org-top-card][class*=info-item]', 9],
  ['heading', 'main h1,main h2', 9, 'section'],
  ['site', 'dl a,a[class*=org-top-card-primary-actions],a[data-control-name=visit_company_website]', 9],
  ['urn', '[data-semaphore-content-urn*=organization]'],
  ['button', 'button[aria-label*=":"]', 40],
  ['position', '[data-section=currentPositionsDetails],[data-control-name=position_see_more]'],
  ['logo', '[componentkey$=Topcard] img[src*=company-logo_]'],
  [
    'role',
    '[componentkey*=ExperienceTopLevel] [componentkey^=entity-collection-item],#experience~* li,#experience-section li,[data-section=experience] li',
    40,
    'li li',
  ],
  ['detail', 'main .pvs-list__paged-list-item,main [componentkey^=entity-collection-item]', 40],
  [
    'hirer',
    '.topcard__org-name-link,.topcard__flavor:not(.topcard__flavor--bullet),[class*=top-card__company-name],[class*=top-card__company-url],' +
      '[class*=unified-top-card__primary-description] a[href*="/company/"],[class*=subtitle-primary-grouping] a',
  ],
  ['label', '[aria-label] a[href*="/company/"],a[href*="/company/"] [aria-label]', 9],
  ['shown', `[id^=${ABOUT_JOB}Job_],[componentkey*=${ABOUT_JOB}Job_],[class*=unified-top-card__job-title] a`],
  ['card', `[id^=${ABOUT_JOB}Company],[componentkey*=${ABOUT_JOB}Company],.jobs-company__box,.jobs-company`],
  ['criterion', '.description__job-criteria-text', 4],
  [
    'sales',
    '[data-anonymize]:not([data-anonymize^=person])',
    40,
    '[class*=current-role],[data-sn-view-name$=current-role]',
  ],
]

const UNREAD = /^(?:script|style|noscript|template|code)$/
const HIDDEN = /visually-?hidden|sr-only|a11y-text/
const NODES = 2000
const LINES = 40
const BLOCKS = 20
const BLOCK_SIZE = 1_000_000
const FIELDS =
  'entityUrn,universalName,publicIdentifier,name,description,companyName,companyUrn,*company,dateRange,timePeriod'

function all(root: Node, selector: string): Element[] {
  return Array.from(ask(root, 'querySelectorAll', selector) as Iterable<Element>)
}

function closest(element: Element, selector: string): Element | null {
  return ask(element, 'closest', selector) as Element | null
}

/** The texts of an element in order, one for each innermost element; what is repeated for screen readers is there once. */
export function linesOf(root: Node | null): string[] {
  const lines: string[] = []
  let open = ''
  let node = root && child(root)
  function flush() {
    open = squeeze(open).slice(0, 500)
    if (open && open !== lines.at(-1)) lines.push(open)
    open = ''
  }
  for (let count = 0; node && count < NODES && lines.length < LINES; count++) {
    const tag = tagOf(node)
    let following: Node | null = null
    if (tag) {
      flush()
      if (!UNREAD.test(tag) && !HIDDEN.test(attribute(node, 'class'))) following = child(node)
    } else if (ask(node, 'nodeType') === 3) open += dataOf(node)
    for (let at: Node | null = node; !following && at && at !== root; ) {
      following = next(at)
      if (!following) flush()
      at = ask(at, 'parentNode') as Node | null
    }
    node = following
  }
  flush()
  return lines
}

function markOf(key: string, element: Element, around = ''): Mark {
  const get = (from: Element | null | undefined, ...names: string[]) =>
    from ? (names.map((name) => attribute(from, name)).find(Boolean) ?? '') : ''
  let at: Element | null = element
  // The text of a logo stands beside it.
  while (key === 'logo' && at && !linesOf(at).length) at = ask(at, 'parentNode') as Element | null
  return {
    key,
    lines: linesOf(at),
    href: get(closest(element, 'a') ?? all(element, 'a')[0], 'href'),
    label: get(closest(element, '[aria-label]'), 'aria-label'),
    logo: get(all(element, 'img[alt],svg[aria-label]')[0], 'alt', 'aria-label'),
    id:
      get(element, 'data-test-id', 'data-anonymize', 'data-semaphore-content-urn', 'componentkey', 'id') ||
      tagOf(element),
    around: around ? linesOf(closest(element, around)) : [],
  }
}

/** The entities of the embedded answers that name a company or a person, each with the few fields that are read. */
function entitiesIn(document: Document): Entity[] {
  const blocks = all(document, 'code[id^=bpr-guid]').slice(0, BLOCKS)
  return blocks.flatMap((block) => {
    const text = String(ask(block, 'textContent'))
    const { included } = ((text.length < BLOCK_SIZE && parseJson(text)) || {}) as { included?: unknown }
    const list: (Entity | null)[] = Array.isArray(included) ? included : []
    return list.flatMap((entity) =>
      entity?.universalName || entity?.publicIdentifier || entity?.companyName
        ? [Object.fromEntries(FIELDS.split(',').map((field) => [field, entity[field]]))]
        : [],
    )
  })
}

/** Collects the marked places of a LinkedIn page; nothing on any other page. */
export function collectLinkedIn(document: Document, url: string): LinkedInMarks | undefined {
  if (!/^https?:\/\/(?:\w+\.)?linkedin\.com\//.test(url)) return
  return {
    marks: PLACES.flatMap(([key, selector, limit = 1, around]) =>
      all(document, selector)
        .slice(0, limit)
        .map((element) => markOf(key, element, around)),
    ),
    links: all(document, 'main a')
      .map((link) => attribute(link, 'href'))
      .filter(Boolean)
      .slice(0, 300),
    entities: entitiesIn(document),
  }
}
