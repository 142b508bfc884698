// When two names count as one: case, diacritics, marks, spaces and legal forms are forgiven.

const FORM =
  /[\s,]+(?:incorporated|inc|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|company|gmbh(?: & co\.? kg)?|ag|se|kg|bv|b\.v|nv|n\.v|sa|s\.a|sas|sarl|spa|s\.p\.a|ab|oy|l\.p|lp|a\.ş|aş|ltd\.? şti|株式会社)\.?$/i

/** @param {string | undefined} name */
export function folded(name) {
  let text = String(name ?? '')
    .replace(/[®™℠]/g, '')
    .trim()
  for (let again = 0; again < 2; again++) text = text.replace(FORM, '')
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/^株式会社|株式会社$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * @param {string | undefined} name
 * @param {(string | undefined)[]} names
 */
export function isOneOf(name, names) {
  return !!folded(name) && names.some((other) => folded(other) === folded(name))
}
