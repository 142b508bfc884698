// Names of saved files: made from whatever a company is called, safe on every system.

const LONGEST_BYTES = 150

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%~`$!&;'#^{}\s]/gu
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\ud800-\udfff]/gu
/** Devices of Windows: reserved with any ending, also in lower case and with superscript digits. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i

/**
 * A file name out of parts (company, what, day) and an extension without its dot: parts joined by `-`, no path, no control, bidi or shell
 * signs, no leading dot or dash, no device name of Windows, at most 150 bytes in UTF-8. Parts that come to nothing are left out.
 */
export function fileName(parts: string[], extension: string): string {
  const ending = extension.toLowerCase().replace(/[^a-z0-9]/g, '')
  const stem = trimEdges(shorten(parts.map(safe).filter(Boolean).join('-'), LONGEST_BYTES - ending.length - 1))
  const whole = stem || 'touchstone'
  const free = RESERVED.test(whole) ? `_${whole}` : whole
  return ending ? `${free}.${ending}` : free
}

function safe(part: string): string {
  const visible = part.normalize('NFC').replace(INVISIBLE, '').replace(FORBIDDEN, '-')
  return trimEdges(visible.replace(/-+/g, '-').replace(/\.{2,}/g, '.'))
}

// By hand: a pattern that is tied to the end of the text backtracks over every run of such signs.
function trimEdges(text: string): string {
  const edge = (sign: string) => sign === '-' || sign === '.' || sign === ' '
  let start = 0
  let end = text.length
  while (start < end && edge(text.charAt(start))) start += 1
  while (end > start && edge(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function shorten(text: string, bytes: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let size = 0
  for (const sign of text) {
    size += encoder.encode(sign).length
    if (size > bytes) break
    kept += sign
  }
  return kept
}
