// The tables of the bench.

const share = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

/** @param {import('./judge.mjs').Verdict[]} verdicts */
export function printTable(verdicts) {
  printSites(verdicts.filter(({ group }) => group === 'company-site'))
  printOthers(verdicts.filter(({ group, reader }) => group === 'about others' && reader === 'touchstone'))
  printLinkedIn(verdicts.filter(({ group, reader }) => group === 'linkedin' && reader === 'touchstone'))
}

function printSites(verdicts) {
  console.log(
    'Company sites: the name                right                    wrong   none  | sure and right  wrong while sure',
  )
  for (const [reader, all] of byReader(verdicts)) {
    const right = all.filter((one) => one.right).length
    const none = all.filter(({ answer }) => !answer.name).length
    const sure = all.filter(({ answer }) => answer.sure)
    const wrongSure = sure.filter((one) => !one.right).length
    const wrong = all.length - right - none
    console.log(
      `  ${reader.padEnd(22)} ${share(right, all.length).padStart(28)} ${pad(wrong)} ${pad(none)}  | ${
        reader === 'touchstone' ? `${pad(sure.length - wrongSure)} ${pad(wrongSure)}` : ''
      }`,
    )
  }
  const ours = verdicts.filter(({ reader }) => reader === 'touchstone')
  console.log(`  domain right: ${share(ours.filter(({ domain }) => domain).length, ours.length)}`)
}

function printOthers(verdicts) {
  console.log('\nNews, press, profiles: the subject      first                  among three')
  for (const kind of ['news', 'press', 'profile-other', 'all']) {
    const all = verdicts.filter((one) => one.truth.subject && (kind === 'all' || one.kind === kind))
    const first = all.filter(({ rank }) => rank === 0).length
    const three = all.filter(({ rank }) => rank >= 0 && rank < 3).length
    console.log(
      `  ${kind.padEnd(22)} ${share(first, all.length).padStart(28)} ${share(three, all.length).padStart(24)}`,
    )
  }
  console.log(`  publisher given as the account: ${verdicts.filter(({ publisher }) => publisher).length}`)
}

function printLinkedIn(verdicts) {
  const pages = verdicts.filter(({ truth }) => truth.subject)
  const empty = verdicts.filter(({ truth }) => !truth.subject)
  console.log('\nLinkedIn')
  console.log(`  name right: ${share(pages.filter(({ right }) => right).length, pages.length)}`)
  console.log(`  names where there is none: ${empty.filter(({ answer }) => answer.name).length} of ${empty.length}`)
}

/** @param {import('./judge.mjs').Verdict[]} verdicts */
export function printMisses(verdicts) {
  console.log('\nMisses')
  for (const { id, group, reader, answer, truth, right, rank, publisher } of verdicts) {
    if (reader !== 'touchstone') continue
    const missed =
      group === 'about others'
        ? publisher || (truth.subject && rank !== 0)
        : !right && !!(truth.subject ?? truth.company_name)
    const given =
      group === 'about others'
        ? answer.subjects.slice(0, 4).join(' · ')
        : `${answer.name ?? '–'}${answer.sure ? ' (sure)' : ''}`
    if (missed)
      console.log(
        `  ${id.padEnd(32)} ${publisher ? 'PUBLISHER ' : ''}${given}  ≠  ${truth.subject ?? truth.company_name}`,
      )
  }
}

function pad(value) {
  return String(value).padStart(7)
}

function byReader(verdicts) {
  const groups = new Map()
  for (const verdict of verdicts) groups.set(verdict.reader, [...(groups.get(verdict.reader) ?? []), verdict])
  return groups
}
