// The dictionary and the sources agree: no key is missing, none is left over, every placeholder is given a value.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import en from '../../lib/locale/en.json'
import type { Messages } from '../../lib/locale/translate'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const messages: Messages = en
const keys = Object.keys(messages)
const sources = ['components', 'entrypoints', 'lib'].flatMap(read)
const text = sources.join('\n')

const used = new Set([...text.matchAll(/['"`]([a-zA-Z]+(?:\.[\w? -]+)*)['"`]/g)].map(([, key]) => key ?? ''))
const patterns = [...text.matchAll(/`([a-zA-Z]+(?:\.[\w-]+)*\.)\$\{[^}`]*(?:\([^`]*?\))?\}([\w.-]*)`/g)].map(
  ([, start = '', end = '']) => ({ start, end }),
)

describe('the English dictionary', () => {
  test('every key is used', () => {
    const left = keys.filter(
      (key) => !used.has(key) && !patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    )
    expect(left).toEqual([])
  })

  test('every call with a literal key finds it', () => {
    const asked = calls(text).map(({ key }) => key)
    expect(asked.length).toBeGreaterThan(150)
    expect(asked.filter((key) => !(key in messages))).toEqual([])
  })

  test('every call gives the placeholders of its message, and no others', () => {
    const wrong = calls(text).filter(({ key, values }) => values && values.join() !== placeholders(key).join())
    expect(wrong).toEqual([])
  })

  test('a call without values asks for a message without placeholders', () => {
    const bare = calls(text).filter(({ key, bare }) => bare && placeholders(key).length > 0)
    expect(bare).toEqual([])
  })

  test('all plural forms of a message have the same placeholders, and there is always "other"', () => {
    const plurals = Object.entries(messages).filter(([, message]) => typeof message === 'object')
    expect(plurals.length).toBeGreaterThan(5)
    for (const [key, message] of plurals) {
      expect(message, key).toHaveProperty('other')
      for (const form of Object.values(message ?? {})) expect(namesIn(form), key).toEqual(placeholders(key))
    }
  })
})

function read(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
}

/** Calls of the translator with a literal key, `t('key', { a, b: … })`, and `<Text id="key" values={{ … }}>`. */
function calls(source: string): { key: string; bare?: true; values?: string[] }[] {
  const pattern = /\bt(?:\.parts)?\(\s*'([^']+)'\s*(,\s*\{|,|\))|<Text\s+id="([^"]+)"\s+values=\{(\{)/g
  return [...source.matchAll(pattern)].map((match) => {
    const key = match[1] ?? match[3] ?? ''
    const opens = match[2] ?? match[4] ?? ''
    if (opens === ')') return { key, bare: true }
    if (!opens.endsWith('{')) return { key }
    const names = namesOf(objectAt(source, match.index + match[0].length))
    return { key, values: names.sort() }
  })
}

/** The text of an object literal from behind its opening brace to its closing one. */
function objectAt(source: string, start: number): string {
  let depth = 1
  let end = start
  while (depth > 0 && end < source.length) {
    if ('{(['.includes(source[end]!)) depth++
    if ('})]'.includes(source[end]!)) depth--
    end++
  }
  return source.slice(start, end - 1)
}

/** Property names of an object literal at its top level. */
function namesOf(body: string): string[] {
  let depth = 0
  let flat = ''
  for (const letter of body) {
    if ('})]'.includes(letter)) depth--
    if (depth === 0) flat += letter
    if ('{(['.includes(letter)) depth++
  }
  return flat
    .split(',')
    .map((part) => /^\s*(\w+)/.exec(part)?.[1])
    .filter((name) => name !== undefined)
}

function placeholders(key: string): string[] {
  const message = messages[key]
  return namesIn(typeof message === 'object' ? (message.other ?? '') : (message ?? ''))
}

function namesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort()
}
