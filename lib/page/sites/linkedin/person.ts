// A LinkedIn page of a person: the employers of today, from the surest source that names any.
import { textOf } from '../../jsonld'
import { fold } from '../../names'
import type { Subject } from '../../reading'
import { chooseEmployer } from './employers'
import { companyAt, idOf } from './links'
import type { Entity, Mark } from './marks'
import { type Found, marksOf, type Scene, textOfMark } from './scene'
import { digits } from './size'
import { keyOf } from './url'

const YEAR = /(?:1[349]|20)\d\d/
const PERIOD = /(?:1[349]|20)\d\d[^–—-]{0,12}[-–—]/
const ENDED = /^[^·•]{0,18}(?:1[349]|20)\d\d/
const CURRENT =
  /^(?:current co|aktuelle|entreprise act|soci[eé]t[eé] act|empresa a[tc]|azienda att|huidig|mevcut|şu an|nuvarande|nåværende|nuværende|obecn|текущ|شرکت فعلی|محل کار فعلی)/i
const SCHOOL = /universi|hochschul|colle?ge|school|escuela|école|üniversite|دانشگاه|academy/i
const AT = /(?:^|\s)(?:at|bei|chez|@)\s?(?=[\p{Lu}\p{Lo}\d])([^|,·•@]{2,60}?)(?=\s[-–—]\s|\s*[|,·•@]|$)/u

/** A period that has begun and not ended, in any language: a year, a dash, and no year after it. */
function isOpen(text: string): boolean {
  const plain = digits(text)
  const period = PERIOD.exec(plain)
  return !!period && !ENDED.test(plain.slice(period.index + period[0].length))
}

function embedded({ entities, page }: Scene): Subject[] {
  const own = entities.find((one) => one.publicIdentifier && keyOf(textOf(one.publicIdentifier)).slug === page.slug)
  const [, id] = /:([^:]+)$/.exec(textOf(own?.entityUrn)) ?? []
  const positions = entities.filter(({ entityUrn, dateRange, timePeriod }) => {
    const period = (dateRange ?? timePeriod) as Entity | undefined
    return id && textOf(entityUrn).includes(`osition:(${id},`) && period && !period.end && !period.endDate
  })
  return positions.map(({ companyName, companyUrn, '*company': company }) => ({
    name: textOf(companyName),
    linkedin: { id: idOf(companyUrn ?? company) },
    source: 'embedded data',
  }))
}

function worksFor({ things }: Scene): Subject[] {
  return things
    .filter(
      ({ role, up, at }) => role === 'worksFor' && /Person/.test(up?.types ?? '') && !(at.member as Entity)?.endDate,
    )
    .map(({ at }) => ({ name: textOf(at.name), linkedin: companyAt(textOf(at.url)), source: 'JSON-LD' }))
}

/** The employer of an item: the line that the logo repeats, else the second, or the first where it stands above roles. */
function employer({ lines, logo, href }: Mark): Subject {
  const parts = lines.map((line) => line.split(/ [·•] /)[0] ?? '')
  const period = lines.findIndex((line) => YEAR.test(digits(line)))
  // Above several roles the company comes first, and how long in all second.
  const several = period !== 2 && /\d/.test(digits(lines[1] ?? ''))
  const name = parts.slice(0, 2).find((line) => logo.includes(line)) ?? parts[several ? 0 : 1] ?? ''
  return { name, linkedin: companyAt(href), source: 'experience' }
}

function experience(scene: Scene): Subject[] {
  const detail = /\/details\/experience\b/.test(scene.url)
  return marksOf(scene, detail ? 'detail' : 'role')
    .filter((item) => !item.around.length && isOpen(textOfMark(item)))
    .map(employer)
}

function topCard(scene: Scene): Subject[] {
  const button = marksOf(scene, 'button').find(({ label }) => CURRENT.test(label))
  const mark = button ?? marksOf(scene, 'position')[0]
  return mark ? [{ name: textOfMark(mark), linkedin: companyAt(mark.href), source: 'top card' }] : []
}

/** The text beside the first company logo of the newest top card. It may be the school of somebody without an employer. */
function besideLogo(scene: Scene): Subject[] {
  return marksOf(scene, 'logo').map(({ lines }) => ({ name: lines[0] ?? '', source: 'logo' }))
}

function headline(scene: Scene): Subject[] {
  const lines = marksOf(scene, 'headline').map(textOfMark)
  const [, name] = lines.map((line) => AT.exec(line)).find(Boolean) ?? []
  const [, titled] = (scene.guest && / - ([^-|]+) \| LinkedIn$/.exec(scene.title)) || []
  if (name) return [{ name, source: 'headline' }]
  return titled ? [{ name: titled, source: 'title' }] : []
}

/** Whether the links to parts of this profile belong to another person: the content has not followed the address yet. */
function isStale({ links, page, guest }: Scene): boolean {
  const slugs = links.flatMap((href) => /\/in\/([^/]+)\/(?:overlay|details|recent-activity)/.exec(href)?.[1] ?? [])
  const byNumber = /^acoa/.test(page.slug ?? '')
  return !guest && !byNumber && slugs.length > 0 && !slugs.some((slug) => keyOf(slug).slug === page.slug)
}

export function readPerson(scene: Scene): Found {
  const stale = isStale(scene)
  const sources = [embedded(scene), worksFor(scene)]
  if (!stale) sources.push(experience(scene), topCard(scene), besideLogo(scene), headline(scene))
  const rank = sources.findIndex((list) => list.some(({ name }) => /\p{L}/u.test(name)))
  const list = sources[rank] ?? []
  const sure = rank < 4 || (rank === 4 && !SCHOOL.test(list[0]?.name ?? ''))
  const main = fold(topCard(scene)[0]?.name ?? '')
  const isMain = ({ name }: Subject) => fold(name) === main
  // Whom the page itself puts on top comes first.
  return { ...chooseEmployer([...list.filter(isMain), ...list.filter((one) => !isMain(one))], sure), stale }
}
