// Numbers of employees as LinkedIn prints them in any language: by digits, never by words.

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
const NUMBER = /\d{1,3}(?:[.,'’٬\s]\d{3})+(?!\d)|\d+/g
const THOUSANDS = /^\s?\p{L}{1,5}\.?\s?\+/u // as in 10K+
const STARTS = [0, 1, 2, 11, 51, 201, 501, 1001, 5001]
const ENDS = [1, 10, 50, 200, 500, 1000, 5000, 10000]

/** Arabic and Persian digits as 0 to 9. */
export function digits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
}

function band(first: number, last: number): { min: number; max: number } | undefined {
  let [min, max] = [first, last]
  if (max < min) max *= 1000 // 501-1K
  if ((min === 1 && max === 5) || (min === 5 && max === 10)) [min, max] = [min * 1000, max * 1000] // 1K-5K, 5K-10K
  if (min === 1000 || min === 5000) min++
  return STARTS.includes(min) && ENDS.includes(max) ? { min, max } : undefined
}

/**
 * The range of heads a text states: one of LinkedIn's fixed bands, or an open end such as "10,001+". With `exact`, where
 * the text is known to be a size, any single number counts too. Undefined for everything else, followers for example.
 */
export function parseSize(text = '', exact = false): { min?: number; max?: number } | undefined {
  const plain = digits(text)
  const [one, two] = [...plain.slice(0, 90).matchAll(NUMBER)]
  if (!one || (!exact && (one.index > 12 || plain.length > 45))) return
  const value = (found: RegExpMatchArray) => Number(found[0].replace(/\D/g, ''))
  const after = plain.slice(one.index + one[0].length, two?.index)
  if (two && /^[^\d+]{1,7}$/.test(after)) return band(value(one), value(two))
  const count = value(one)
  if (count === 10000 || count === 10001 || (count === 10 && THOUSANDS.test(after))) return { min: 10001 }
  if (!exact) return
  const min = /^\s?k/i.test(after) ? count * 1000 : count
  return after.includes('+') ? { min } : { min, max: min }
}
