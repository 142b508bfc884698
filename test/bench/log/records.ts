// A log of any size for measuring: the records of a team over a year, the same every time.
import { tick } from '../../../lib/icp/hlc'
import type { LogRecord } from '../../../lib/icp/records'

const START = Date.UTC(2025, 10, 22)
const MINUTE = 60_000
const CRITERIA = ['ready.problem', 'ready.aware', 'willing.acting', 'able.means', 'fit.technical', 'fit.functional']
const WORDS =
  'the board of this company says that invoices leave the house three weeks late and will change that soon'.split(' ')

/** `count` records over a tenth as many accounts: mostly evidence, some catalysts, evaluations and facts. About 0.8 kB each. */
export function makeRecords(count: number): LogRecord[] {
  const accounts = Math.max(1, Math.floor(count / 10))
  let hlc: string | undefined
  return Array.from({ length: count }, (_, index) => {
    const account = `domain:company-${(index * 7919) % accounts}.example`
    hlc = tick(hlc, START + index * 5 * MINUTE, `device${index % 4}`)
    const base = { id: idOf(index), hlc, device: `device${index % 4}`, rep: 'Robin North', v: 1 as const }
    return recordOf(index, account, base)
  })
}

function recordOf(
  index: number,
  account: string,
  base: Pick<LogRecord, 'id' | 'hlc' | 'device' | 'rep' | 'v'>,
): LogRecord {
  const cited = { quote: text(index, 40), url: `https://${account.slice(7)}/news/${index}`, title: text(index, 8) }
  const anchor = { prefix: text(index + 3, 4), suffix: text(index + 5, 4) }
  const day = new Date(START + index * 5 * MINUTE).toISOString().slice(0, 10)
  if (index % 10 === 0)
    return {
      ...base,
      kind: 'account',
      account,
      facts: { name: `Company ${index} B.V.`, industry: 'Tools', employees: { min: 51, max: 200 } },
    }
  if (index % 10 === 1) {
    const answers = Object.fromEntries(
      CRITERIA.map((id) => [id, { value: 'yes' as const, day, reason: text(index, 12) }]),
    )
    const body = {
      evaluation: `ev-${account}`,
      account,
      profile: { id: 'default', version: 1 },
      answers,
      economics: {},
      notes: text(index, 120),
    }
    return { ...base, kind: 'revision', body }
  }
  if (index % 10 < 4)
    return {
      ...base,
      kind: 'catalyst',
      account,
      catalyst: 'funding',
      grade: 'observed',
      captured: day,
      day,
      anchor,
      ...cited,
    }
  const criterion = CRITERIA[index % CRITERIA.length] ?? ''
  return { ...base, kind: 'evidence', account, criterion, grade: 'observed', day, anchor, ...cited }
}

/** In the order of time, as real ones are. */
function idOf(index: number): string {
  const time = (START + index * 5 * MINUTE).toString(16).padStart(12, '0')
  const rest = ((index * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}${index.toString(16).padStart(4, '0')}`
}

function text(seed: number, words: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(seed * 31 + index * 17) % WORDS.length]).join(' ')
}
