// A LinkedIn page of a job, or the pane of the job chosen in a list: the company that hires.
import { textOf } from '../../jsonld'
import type { LinkedInKey, ReadAccount } from '../../reading'
import { fill, fillLine } from './facts'
import { companyAt } from './links'
import type { Mark } from './marks'
import { type Found, marksOf, type Scene, textOfMark } from './scene'
import { isSpelled, spell } from './url'

const HIRES = /^(.+?) (?:hiring|sucht|recrute|busca|zoekt|assume|cerca|está contratando) /

/** In the newest build: a link to a company with a label that repeats its text, in whatever language. */
function repeats(mark: Mark): boolean {
  const name = textOfMark(mark)
  return !!name && mark.label.includes(name) && mark.label.length < name.length + 20
}

/** Whether the details on screen are those of another job: they come later than the address. */
function isStale(scene: Scene): boolean {
  const [shown] = marksOf(scene, 'shown')
  const [, job] = /(?:Job_|view\/)(\d+)/.exec(`${shown?.id} ${shown?.href}`) ?? []
  return !!job && job !== scene.page.job
}

/** The company as the card about it names it: the first of its lines that its logo or its own address repeats. */
function onCard({ lines, logo, href }: Mark): string | undefined {
  const { slug } = companyAt(href)
  return lines.find((line) => logo.includes(line) || isSpelled(line, slug))
}

export function readJob(scene: Scene): Found {
  const { page, title, things, guest, meta } = scene
  const stale = isStale(scene)
  const [card] = marksOf(scene, 'card')
  const [top] = marksOf(scene, 'hirer')
  const label = marksOf(scene, 'label').find(repeats)
  const hirer = things.find(({ role }) => role === 'hiringOrganization')?.at ?? {}
  const parts = title.split(' | ')
  const said: [string, string | undefined, LinkedInKey?][] = [
    ['top card', textOfMark(top).split(' · ')[0], companyAt(top?.href ?? '')],
    ['top card', textOfMark(label), companyAt(label?.href ?? '')],
    ['about the company', card && onCard(card), companyAt(card?.href ?? '')],
    ['JSON-LD', textOf(hirer.name), companyAt(textOf(hirer.sameAs))],
    ['title', parts.length > 2 ? parts.at(-2) : HIRES.exec(title)?.[1]],
    ['address', spell(page.hint)],
  ]
  const rank = stale ? -1 : said.findIndex(([, name]) => name)
  const [source = '', name, linkedin = {}] = said[rank] ?? []
  if (!name) return { account: null, stale }
  if (guest && page.kind === 'job' && meta.companyid) linkedin.id ??= meta.companyid
  const account: ReadAccount = { name, linkedin, sure: rank < 4, sources: { name: source } }
  fillLine(account, 'about the company', card?.lines ?? [])
  fill(account, 'industry', [['job', textOfMark(marksOf(scene, 'criterion')[3])]])
  return { account }
}
