// What each reader says of each page, against what is true.
import { isOneOf } from './compare.mjs'
import { parse } from './parse.mjs'

/**
 * @typedef {{ name?: string, domain?: string, sure: boolean, subjects: string[] }} Answer
 * @typedef {{ id: string, kind: string, group: string, reader: string, answer: Answer, right: boolean, domain: boolean, rank: number, publisher: boolean, truth: import('./manifest.mjs').Truth }} Verdict
 */

/** Kinds that are judged by the companies an article or profile is about. */
const ABOUT_OTHERS = ['news', 'press', 'profile-other']

/**
 * @param {import('./manifest.mjs').SavedPage[]} pages
 * @param {Awaited<ReturnType<typeof import('./reader.mjs').loadReader>>} ours
 * @param {import('./peers.mjs').Peer[]} peers
 * @returns {Promise<Verdict[]>}
 */
export async function judge(pages, ours, peers) {
  /** @type {Verdict[]} */
  const verdicts = []
  for (const page of pages) {
    verdicts.push(verdictOn(page, 'touchstone', answerOf(ours.readPage(parse(page.html), page.url))))
    for (const peer of peers) {
      const name = await peer.name(page).catch(() => undefined)
      verdicts.push(verdictOn(page, peer.id, { name, sure: !!name, subjects: [] }))
    }
  }
  return verdicts
}

/** @param {import('../../../lib/page/reading').Reading} reading @returns {Answer} */
function answerOf({ account, subjects }) {
  return {
    name: account?.name,
    domain: account?.domain,
    sure: account?.sure ?? false,
    subjects: subjects.map(({ name }) => name),
  }
}

/**
 * @param {import('./manifest.mjs').SavedPage} page
 * @param {string} reader
 * @param {Answer} answer
 * @returns {Verdict}
 */
function verdictOn({ id, kind, truth }, reader, answer) {
  const owners = [truth.company_name, ...(truth.alts ?? [])]
  const subjects = [truth.subject, ...(truth.subject_alts ?? [])]
  const linkedin = kind.startsWith('li-')
  return {
    id,
    kind,
    group: linkedin ? 'linkedin' : ABOUT_OTHERS.includes(kind) ? 'about others' : kind,
    reader,
    answer,
    truth,
    right: isOneOf(answer.name, linkedin ? subjects : owners),
    domain: !truth.domain || answer.domain === truth.domain,
    rank: truth.subject ? answer.subjects.findIndex((name) => isOneOf(name, subjects)) : -1,
    // A press release on the company's own site: publisher and subject are one.
    publisher: isOneOf(answer.name, owners) && !owners.some((owner) => isOneOf(owner, subjects)),
  }
}
