// Keeps the table of cases and the list of mutants true: what they name is there, under that name.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { MUTANTS } from './mutants.mjs'

const TESTS = fileURLToPath(new URL('..', import.meta.url))

/** What a row names: the file, as the table calls it, and the title; without a title the whole file. */
type Named = { file: string; title: string }

/** Every test named in the second column; a title without a file of its own is of the file before it. */
function namedIn(table: string): Named[] {
  const cells = table.split('\n').flatMap((line) => /^\| .* \| (.*`.*) \|$/.exec(line)?.[1] ?? [])
  return cells.flatMap((cell) => {
    let file = ''
    return cell.split(' · ').flatMap((part) => {
      const [, named, title = part] = /^`([^`]+)` ?(.*)$/.exec(part) ?? []
      // What is run by hand is no test.
      if (named?.includes(' ')) return []
      file = named ?? file
      return [{ file, title: title.trim() }]
    })
  })
}

function sourceOf(file: string): string {
  const found = [`${TESTS}${file}.test.ts`, `${TESTS}${file}.test.tsx`].find((place) => existsSync(place))
  return found ? readFileSync(found, 'utf8') : ''
}

/** Whether some title in the source is this one; `…` stands for what differs from row to row. */
function holds(source: string, title: string): boolean {
  if (!title) return source !== ''
  const literal = title
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^\\n]*')
  return new RegExp(`(['"\`])${literal}\\1`).test(source)
}

describe('the table of cases', () => {
  const cases = readFileSync(`${TESTS}README.md`, 'utf8').split('## What can go wrong')[1] ?? ''
  const named = namedIn(cases)

  test('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter(({ file, title }) => !holds(sourceOf(file), title))).toEqual([])
  })

  test('would notice a test that is gone', () => {
    const rows = namedIn('| a | `log/store` merge · counts nothing · `log/gone` merge · `node some.mjs` breaks it |')
    expect(rows.map(({ file, title }) => `${file}: ${title}`)).toEqual([
      'log/store: merge',
      'log/store: counts nothing',
      'log/gone: merge',
    ])
    expect(rows.map(({ file, title }) => holds(sourceOf(file), title))).toEqual([true, false, false])
  })
})

describe('the changes that the tests of merging must notice', () => {
  test('still find their place', () => {
    const lost = MUTANTS.filter(({ file, from }) => {
      const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')
      return text.split(from).length !== 2
    })
    expect(lost).toEqual([])
  })
})
