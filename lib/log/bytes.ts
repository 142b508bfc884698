// A file as it comes from disk: told apart from other kinds of file, and decoded.
import type { FileCode } from './line'
import type { ParsedLog } from './parser'

export const MAX_BYTES = 512_000_000
/** As many bytes of the start as tell what a file is. */
export const HEAD_BYTES = 8

const SIGNATURES: readonly { bytes: readonly number[]; kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'ZIP or XLSX' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'old Office file' },
]
const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Which kind of file begins like this, when it is no text. */
export function kindOf(head: Uint8Array): string | undefined {
  return SIGNATURES.find((signature) => startsWith(head, signature.bytes))?.kind
}

/** The encoding of a text that begins like this: UTF-8 unless a byte order mark says UTF-16. */
export function encodingOf(head: Uint8Array): string {
  return MARKS.find((mark) => startsWith(head, mark.bytes))?.encoding ?? 'utf-8'
}

/** The text of bytes; undefined where the encoding does not know them: nothing to read, and no characters to guess. */
export function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A file that is refused as a whole. */
export function refusal(code: FileCode, detail: string): ParsedLog {
  return { records: [], refused: [{ line: 0, code, detail }], notices: [] }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
