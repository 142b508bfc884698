// @ts-check
// Draws the icons of public/icon: a touchstone, the dark stone on which gold leaves a streak. `node test/tools/icons.mjs`
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { ROOT } from './command.mjs'

/** @typedef {[number, number, number]} Color */

const SIZES = [16, 32, 48, 128]
/** Samples per pixel and direction: edges are smooth because each is an average of 64. */
const FINE = 8

const STONE_TOP = /** @type {Color} */ ([0x3d, 0x46, 0x55])
const STONE_FOOT = /** @type {Color} */ ([0x23, 0x29, 0x34])
const GOLD_START = /** @type {Color} */ ([0xf6, 0xcf, 0x62])
const GOLD_END = /** @type {Color} */ ([0xd9, 0x9a, 0x1f])

const folder = path.join(ROOT, 'public', 'icon')
mkdirSync(folder, { recursive: true })
for (const size of SIZES) writeFileSync(path.join(folder, `${size}.png`), png(size, draw(size)))

/**
 * RGBA bytes of a square picture.
 * @param {number} size
 */
function draw(size) {
  const bytes = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) bytes.set(pixel(x, y, size), (y * size + x) * 4)
  return bytes
}

/**
 * The average of the samples in one pixel; colour counts only where there is any.
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
function pixel(x, y, size) {
  const sum = [0, 0, 0]
  let hits = 0
  for (let step = 0; step < FINE * FINE; step++) {
    const color = sample((x + ((step % FINE) + 0.5) / FINE) / size, (y + (Math.floor(step / FINE) + 0.5) / FINE) / size)
    if (!color) continue
    hits += 1
    color.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part
    })
  }
  if (hits === 0) return [0, 0, 0, 0]
  return [...sum.map((part) => Math.round(part / hits)), Math.round((255 * hits) / FINE ** 2)]
}

/**
 * The colour at a point of the unit square, or none outside of the stone.
 * @param {number} x
 * @param {number} y
 * @returns {Color | undefined}
 */
function sample(x, y) {
  if (!inStone(x, y)) return undefined
  const along = (x - 0.22 + (0.78 - y)) / 1.12
  const across = Math.abs(x - 0.22 - (0.78 - y)) / Math.SQRT2
  // The streak is broad where the gold was pressed on and thins out where it was lifted.
  const width = 0.088 * Math.min(1, Math.max(0, along) / 0.16) ** 0.5 * Math.max(0, 1 - along) ** 0.6
  if (along > 0 && along < 1 && across < width) return mix(GOLD_START, GOLD_END, along)
  return mix(STONE_TOP, STONE_FOOT, y)
}

/**
 * A rounded square, a little softer than a button: a pebble.
 * @param {number} x
 * @param {number} y
 */
function inStone(x, y) {
  return Math.abs((x - 0.5) / 0.48) ** 4 + Math.abs((y - 0.5) / 0.48) ** 4 <= 1
}

/**
 * @param {Color} from
 * @param {Color} to
 * @param {number} share
 * @returns {Color}
 */
function mix(from, to, share) {
  const part = (/** @type {0 | 1 | 2} */ index) => from[index] + (to[index] - from[index]) * share
  return [part(0), part(1), part(2)]
}

/**
 * A PNG file of eight-bit RGBA.
 * @param {number} size
 * @param {Buffer} pixels
 */
function png(size, pixels) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Array.from({ length: size }, (_, y) => [0, ...pixels.subarray(y * size * 4, (y + 1) * size * 4)])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/**
 * @param {string} name
 * @param {Buffer} body
 */
function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
