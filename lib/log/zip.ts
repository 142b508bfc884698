// A ZIP file of texts, deflated by the browser itself; the same texts give the same bytes.

/** A file of the archive, by its path. */
export type Part = { name: string; content: Blob }

const DEFLATED = 8
const UTF8_NAMES = 0x0800
const VERSION = 20
/** 1980-01-01, the first day that the format knows: a real one would make every archive another. */
const DATE = 0x21

/** Packs files; sizes beyond 4 GB are not foreseen. Source: PKWARE APPNOTE.TXT, 4.3. */
export async function zip(parts: readonly Part[]): Promise<Blob> {
  const [locals, central]: [BlobPart[], BlobPart[]] = [[], []]
  let offset = 0
  let directory = 0
  for (const { name, content } of parts) {
    const path = new TextEncoder().encode(name)
    const { packed, crc } = await deflated(content)
    const facts = [DEFLATED, 0, DATE, crc, packed.size, content.size, path.length] as const
    const local = fields([0x04034b50, 4], [VERSION, 2], [UTF8_NAMES, 2], ...sized(facts), [0, 2])
    const entry = fields(
      [0x02014b50, 4],
      [VERSION, 2],
      [VERSION, 2],
      [UTF8_NAMES, 2],
      ...sized(facts),
      ...([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ] as const),
    )
    locals.push(local, path, packed)
    central.push(entry, path)
    offset += local.length + path.length + packed.size
    directory += entry.length + path.length
  }
  const count = parts.length
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory, 4], [offset, 4], [0, 2])
  return new Blob([...locals, ...central, end])
}

type Field = readonly [value: number, bytes: 2 | 4]

function sized([method, time, date, crc, packed, size, path]: readonly number[]): Field[] {
  return [
    [method ?? 0, 2],
    [time ?? 0, 2],
    [date ?? 0, 2],
    [crc ?? 0, 4],
    [packed ?? 0, 4],
    [size ?? 0, 4],
    [path ?? 0, 2],
  ]
}

/** Numbers in little-endian order, one after the other. */
function fields(...values: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of values) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/** A gzip file around what is deflated: a head without name or comment, and at the end CRC-32 and size. Source: RFC 1952, 2.3. */
const HEAD = 10
const TAIL = 8

/** A text deflated, with its CRC-32: the browser reckons both many times faster than we could. */
async function deflated(content: Blob): Promise<{ packed: Blob; crc: number }> {
  const file = await new Response(content.stream().pipeThrough(new CompressionStream('gzip'))).blob()
  const tail = new DataView(await file.slice(-TAIL).arrayBuffer())
  return { packed: file.slice(HEAD, -TAIL), crc: tail.getUint32(0, true) }
}
