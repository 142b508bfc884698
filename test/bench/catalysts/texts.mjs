// The labelled texts; they lie beside the checkout and are no part of it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const FOLDER = fileURLToPath(new URL('../../../../shared/catalysts', import.meta.url))
export const TODAY = '2026-11-22'

/** @param {string} name */
export function readRows(name) {
  return readFileSync(`${FOLDER}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * @typedef {{ id: string, text: string, lang: string, labels: string[], maybe: string[], scope: 'all' | string[], half: 'a' | 'b' }} Labelled
 * @returns {Labelled[]} in two halves by a hash of the id: rules were written on `a`, `b` was never looked at
 */
export function readTexts() {
  return readRows('dev.jsonl').map((row) => ({
    ...row,
    half: createHash('sha256').update(row.id).digest()[0] % 2 === 0 ? 'a' : 'b',
  }))
}
