// Precision, recall and F per kind and language, and how many texts without an event are flagged.

export function tally() {
  return { right: 0, wrong: 0, missed: 0 }
}

/** @param {{ right: number, wrong: number, missed: number }} counts */
export function rates({ right, wrong, missed }) {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return { precision, recall, f: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

const percent = (value) => `${(value * 100).toFixed(0)} %`.padStart(6)

/** @param {string} name */
export function printRates(name, counts, indent = '    ') {
  const { precision, recall, f } = rates(counts)
  const numbers = `${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed`
  console.log(`${indent}${name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F ${percent(f)}   ${numbers}`)
}

/** A kind that is debatable for a text, or beyond what its label covers, is not counted. */
function isCounted(text, kind) {
  return !text.maybe.includes(kind) && (text.scope === 'all' || text.scope.includes(kind))
}

function count(texts, finder) {
  const kinds = new Map()
  const langs = new Map()
  const empty = { texts: 0, flagged: 0 }
  const misses = []
  const add = (map, key, what) =>
    map.set(key, { ...(map.get(key) ?? tally()), [what]: (map.get(key)?.[what] ?? 0) + 1 })
  for (const text of texts) {
    const found = finder.find(text.text, text.lang)
    const got = new Set(found.map(({ kind }) => kind))
    if (text.labels.length + text.maybe.length === 0 && text.scope === 'all') {
      empty.texts++
      if (got.size > 0) empty.flagged++
    }
    for (const kind of new Set([...got, ...text.labels])) {
      if (!isCounted(text, kind)) continue
      const what = !text.labels.includes(kind) ? 'wrong' : got.has(kind) ? 'right' : 'missed'
      for (const [map, key] of [
        [kinds, kind],
        [langs, text.lang],
        [langs, text.lang === 'en' ? '' : 'not English'],
        [langs, 'all'],
      ]) {
        if (key) add(map, key, what)
      }
      if (what !== 'right') misses.push({ what, kind, text, found: found.find((one) => one.kind === kind) })
    }
  }
  return { kinds, langs, empty, misses }
}

/** @param {import('./finder.mjs').Finder[]} finders */
export function measureTexts(texts, half, finders, misses) {
  const english = texts.filter(({ lang }) => lang === 'en')
  console.log(`\nTexts, half ${half}: ${texts.length}, ${english.length} of them English`)
  for (const finder of finders) {
    const { langs, empty, misses: wrong } = count(texts, finder)
    const { kinds } = count(english, finder)
    console.log(
      `  ${finder.id}: texts without an event flagged ${empty.flagged} of ${empty.texts} (${percent(empty.flagged / empty.texts).trim()})`,
    )
    for (const [lang, counts] of [...langs].sort()) printRates(lang, counts)
    if (finder.id === 'touchstone')
      for (const [kind, counts] of [...kinds].sort()) printRates(`en ${kind}`, counts, '      ')
    if (finder.id !== 'touchstone' || !misses || half === 'b') continue
    for (const { what, kind, text, found } of wrong)
      console.log(`      ${what} ${kind} ${text.id} ${found?.quote?.slice(0, 120) ?? ''}`)
  }
}
