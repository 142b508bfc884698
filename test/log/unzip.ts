// Archives as another program unpacks them: by their own directory.
import { inflateRawSync } from 'node:zlib'

/** The files of an archive, read by its own directory; what the browser made, another program unpacks. */
export async function unzip(blob: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer())
  const files = new Map<string, string>()
  const end = bytes.length - 22
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength, offset] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ]
    const start = offset + 30 + bytes.readUInt16LE(offset + 26)
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString()
    files.set(name, inflateRawSync(bytes.subarray(start, start + packed)).toString())
    at += 46 + nameLength
  }
  return files
}
