// Which language a piece of text is in: its script first, then its small words, then what the page declares.
import { fold, wordsOf } from './tokens'

/** Small words of languages that have no table, so that no other language's rules run on them. */
const OTHERS: Record<string, string> = {
  it: 'il di che della per con una sono del nel alla dei gli le anche più',
  pt: 'o do da em um uma não com para os dos mais foi ao pela são',
  pl: 'w i na z do się nie jest że od przez oraz po za dla',
  sv: 'och i att det som en på är av för med den till har inte',
  da: 'og i at det som en på er af for med den til har ikke',
  cs: 'a v se na je že s z do i pro jako po od',
  ro: 'și în de la cu din pe care este pentru o un nu mai',
  id: 'yang dan di dengan untuk dari ini pada dalam tidak',
}

const SCRIPTS: [string, RegExp][] = [
  ['fa', /[پچژگکی]/],
  ['ar', /[\u0600-\u06ff]/],
  ['ru', /[\u0400-\u04ff]/],
  ['el', /[\u0370-\u03ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ko', /[\uac00-\ud7af]/],
]

/** Languages that are not written in Latin letters: what is, is not in them. */
const SCRIPTED = new Set(SCRIPTS.map(([lang]) => lang))

export type StopWords = Map<string, string[]>

/** The languages of each small word. `tables` are the stop words of the languages that have a table. */
export function stopWords(tables: Record<string, string>): StopWords {
  const words: StopWords = new Map()
  for (const [lang, list] of Object.entries({ ...OTHERS, ...tables })) {
    for (const word of new Set(list.split(/\s+/).map(fold))) words.set(word, [...(words.get(word) ?? []), lang])
  }
  return words
}

function scriptOf(text: string): string | undefined {
  if (!/[\u0370-\u1dff\u2e80-\ud7ff]/.test(text)) return
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin * 2 > letters) return
  return SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? 'und'
}

/**
 * The language of a text as a two-letter code. What the page declares (`declared`) holds unless the text's own small words
 * speak clearly for another; `fallback` is the language of the text around it,
 * and `reach` how many characters are looked at.
 */
export function languageOf(text: string, stops: StopWords, declared?: string, fallback?: string, reach = 200): string {
  const start = text.slice(0, reach)
  const script = scriptOf(start)
  // a short line of Persian may have none of the letters that Arabic lacks
  if (script === 'ar' && [declared, fallback].some((lang) => lang?.slice(0, 2).toLowerCase() === 'fa')) return 'fa'
  if (script) return script
  const counts = new Map<string, number>()
  for (const word of wordsOf(start)) {
    for (const lang of stops.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  const [best = '', most = 0] = [...counts].sort((one, two) => two[1] - one[1])[0] ?? []
  const said =
    [declared, fallback]
      .map((lang = '') => lang.slice(0, 2).toLowerCase())
      .find((lang) => lang && !SCRIPTED.has(lang)) ?? ''
  const forSaid = counts.get(said) ?? 0
  if (said && most < forSaid * 2 + 3) return said
  return most > 1 || !said ? best || said || 'en' : said
}
