// Whose event it is: text, kind and account, and whether the event is about that account.
import { readRows } from './texts.mjs'

/** The others know no account: whatever they find counts as the account's. */
export function measurePairs(ours, peers, misses) {
  const pairs = readRows('subject.jsonl')
  console.log('\nWhose event: pairs right')
  for (const finder of [ours, ...peers]) {
    const wrong = pairs.filter(({ text, lang, account, kind, about }) => {
      const found = finder.find(text, lang, { name: account }).filter((one) => one.kind === kind)
      return found.some(({ subject }) => subject === undefined || subject === 'account') !== about
    })
    const right = pairs.length - wrong.length
    console.log(
      `    ${finder.id.padEnd(14)} ${right} of ${pairs.length} (${((100 * right) / pairs.length).toFixed(0)} %)`,
    )
    if (misses && finder.findIn)
      for (const { kind, account, about } of wrong) console.log(`      ${kind} ${account} ${about}`)
  }
}
