// A LinkedIn page of a company, a school or a showcase, for guests and members, in the older and the newest build.
import { textOf } from '../../jsonld'
import type { LinkedInKey, ReadAccount } from '../../reading'
import { fillAbout, fillLabelled, fillLine } from './facts'
import { companyAt, hostOf, idOf } from './links'
import type { Entity } from './marks'
import { type Found, firstText, marksOf, type Scene, textOfMark } from './scene'
import { classify, isSpelled, keyOf, plain, spell } from './url'

const TITLE = /^(.+?)(?:\s?: [^|]*)? \| LinkedIn$/

function isSame(one: LinkedInKey | null, two: LinkedInKey): boolean {
  return (!!one?.slug && one.slug === two.slug) || (!!one?.id && one.id === two.id)
}

/** A heading is the name when the title begins with it or the address is spelled like it. */
function agrees(name: string, { title, page }: Scene): boolean {
  const short = plain(name)
  return short.length > 1 && (plain(title).startsWith(short) || isSpelled(name, page.slug))
}

/** Whether the tabs of the page lead to another company: the address has moved on and the content has not yet. */
function isStale({ links, page, guest }: Scene): boolean {
  const keys = links
    .filter((href) => /\/(?:about|posts|people)\b/.test(href))
    .map(companyAt)
    .filter((key) => (page.slug ? key.slug : key.id))
  return !guest && keys.length > 0 && !keys.some((key) => isSame(key, page))
}

/** What the page embeds about the company of its address: JSON-LD for guests, an entity of the first load for members. */
function embedded({ things, entities, page, guest }: Scene): [Entity, Entity] {
  const thing = things.find(({ role, types, at }) => {
    const own = (guest && page.id) || isSame(classify(textOf(at.url)), page)
    return own && !role && /Organization|Corporation/.test(types)
  })
  const entity = entities.find(({ entityUrn, universalName }) => {
    const key = { ...keyOf(textOf(universalName)), id: idOf(entityUrn) }
    return universalName && isSame(key, page)
  })
  return [thing?.at ?? {}, entity ?? {}]
}

/** The number that the page's own searches for its people and jobs carry, or its report form. */
function ownId(scene: Scene): string | undefined {
  const said = scene.links.map(
    (href) => /(?:urrentCompany|f_C)=\W*(\d+)\W*(?:&|$)/.exec(href.replace(/%../g, '"'))?.[1],
  )
  return said.find(Boolean) ?? /organization:(\d+)$/.exec(marksOf(scene, 'urn')[0]?.id ?? '')?.[1]
}

function namesOf(scene: Scene, thing: Entity, entity: Entity, stale: boolean): [string, string | undefined][] {
  const heading = marksOf(scene, 'heading').find((mark) => agrees(textOfMark(mark), scene))
  return [
    ['JSON-LD', textOf(thing.name)],
    ['embedded data', textOf(entity.name)],
    ['top card', stale ? '' : firstText(scene, 'top')],
    ['heading', stale ? '' : textOfMark(heading)],
    ['title', TITLE.exec(stale ? '' : scene.title)?.[1]],
    ['address', spell(scene.page.slug)],
    ['heading', stale ? '' : firstText(scene, 'heading')],
  ]
}

/** The newest build has neither classes nor a list of terms: facts follow each other, and the site is the first link out. */
function fillNewest(account: ReadAccount, scene: Scene): string | undefined {
  const headings = marksOf(scene, 'heading')
  const about = /\/about\b/.test(scene.url)
  if (about) for (const { around } of headings) fillLabelled(account, 'about', around)
  fillLine(account, 'top card', headings.find((mark) => agrees(textOfMark(mark), scene))?.around ?? [])
  return about ? scene.links.map((href) => hostOf(href)).find(Boolean) : undefined
}

export function readCompany(scene: Scene): Found {
  const { page } = scene
  const [thing, entity] = embedded(scene)
  const stale = isStale(scene)
  const names = namesOf(scene, thing, entity, stale)
  const rank = names.findIndex(([, name]) => name)
  const [source = '', name] = names[rank] ?? []
  const linkedin: LinkedInKey = {
    slug: page.slug ?? companyAt(textOf(thing.url)).slug ?? keyOf(textOf(entity.universalName)).slug,
    id: page.id ?? idOf(entity.entityUrn) ?? (stale ? undefined : ownId(scene)),
  }
  const account: ReadAccount = { name, linkedin, sure: rank >= 0 && rank < 4, sources: name ? { name: source } : {} }
  if (stale) return { account, stale }
  if (!marksOf(scene, 'top').length) return { account, domain: fillNewest(account, scene) }
  fillAbout(account, scene, thing, entity)
  const sites = marksOf(scene, 'site').map(({ href }) => href)
  const hosts = [textOf(thing.sameAs), ...sites].map((href) => hostOf(href))
  return { account, domain: hosts.find(Boolean) }
}
