// Finding accounts while somebody types: every word anywhere, folded, names first.
import type { AccountKey } from '../icp/account'
import { fold } from '../icp/name'
import type { AccountView } from '../icp/view'

/** What is searched of one account, name first. */
export type Searchable = { key: AccountKey; name: string; text: string }

export type Search = {
  /** Keys of accounts in which every word of the query stands: those named so first, then by name. All of them for a blank query. */
  find(query: string, most?: number): AccountKey[]
}

/** The texts of an account that a rep may remember it by. */
export function searchableOf({ account, evaluations, evidence, catalysts, people }: AccountView): Searchable {
  const keys = account.keys.map((key) => key.slice(key.indexOf(':') + 1))
  const notes = evaluations.flatMap(({ latest: { body, rep } }) => [
    body.notes,
    body.decision?.nextStep,
    body.decision?.reason,
    rep,
  ])
  const quotes = [...evidence, ...catalysts].map(({ quote }) => quote)
  const roles = people.flatMap(({ role, title }) => [role, title])
  const texts = [...keys, account.industry, account.headquarters, account.description, ...notes, ...roles, ...quotes]
  return { key: account.key, name: account.name, text: texts.filter(Boolean).join('\n') }
}

type Entry = { key: AccountKey; name: string; all: string }

/** An index over accounts, folded once: typing then only compares. */
export function makeSearch(accounts: readonly Searchable[]): Search {
  const entries: Entry[] = accounts.map(({ key, name, text }) => {
    const folded = fold(name)
    return { key, name: folded, all: `${folded}\n${fold(text)}` }
  })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return {
    find(query, most = Number.POSITIVE_INFINITY) {
      const words = fold(query).split(' ').filter(Boolean)
      const ranks: AccountKey[][] = [[], [], []]
      for (const { key, name, all } of entries) {
        if (!words.every((word) => all.includes(word))) continue
        ranks[rankOf(name, words)]?.push(key)
        if ((ranks[0]?.length ?? 0) >= most) break
      }
      return ranks.flat().slice(0, most)
    },
  }
}

/** 0 where the name begins so, 1 where it holds every word, 2 elsewhere. */
function rankOf(name: string, words: readonly string[]): 0 | 1 | 2 {
  if (name.startsWith(words.join(' '))) return 0
  return words.every((word) => name.includes(word)) ? 1 : 2
}
