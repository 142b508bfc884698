// The folding that also runs inside of pages: small, for comparing what one page says with itself.

const PLAIN: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ي: 'ی', ك: 'ک' }

/** Lower case without diacritics; one spelling for letters that look alike; ZWNJ and signs such as ® removed. */
export function fold(text: string): string {
  return text
    .replace(/[®™℠\u200b-\u200f\u00ad]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßıøæœłđيك]/g, (letter) => PLAIN[letter] ?? '')
}
