// Reads a number as people type it: digits of every script, grouping and the decimal mark of their language.

/**
 * The number a text means in a language, or undefined when it means none; an empty text means none either.
 * `1,234.5` in English is `1.234,5` in Dutch and `۱٬۲۳۴٫۵` in Persian. A lone mark that cannot group (1,5) is decimal.
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const plain = digitsToLatin(text)
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
  if (!/^[+-]?\d*(?:[.,]\d+)*[.,]?$/.test(plain) || !/\d/.test(plain)) return undefined
  // 1.2.3 groups nothing: a version or a day, no number.
  if (/([.,])\d+\1/.test(plain) && !/^[+-]?\d{1,3}([.,])(?:\d{2,3}\1)+\d{3}(?:[.,]\d*)?$/.test(plain)) return undefined
  const number = Number(toPoint(plain, decimalOf(locale)))
  return Number.isFinite(number) ? number : undefined
}

function toPoint(text: string, decimal: '.' | ','): string {
  const group = decimal === '.' ? ',' : '.'
  const marks = text.replace(/[^.,]/g, '')
  const last = marks.at(-1) ?? ''
  // Both marks present: the last one is decimal, whatever the language. One mark that does not stand before three digits
  // cannot group, so it is decimal too.
  const mixed = marks.includes('.') && marks.includes(',')
  const lone = marks === group && !/^[+-]?\d{1,3}[.,]\d{3}$/.test(text)
  const point = mixed || lone ? last : decimal
  const [whole = '', ...rest] = text.split(point)
  if (rest.length > 1) return text.replaceAll(point, '')
  return [whole.replace(/[.,]/g, ''), ...rest].join('.')
}

function decimalOf(locale: string): '.' | ',' {
  const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(1.5).charAt(1)
  return decimal === ',' ? ',' : '.'
}

// Blocks of decimal digits in Unicode are runs of ten that start at the zero: the value is the distance to it.
/** The same text with the decimal digits of every script as 0 to 9. */
export function digitsToLatin(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0
    const code = zero
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })
}
