// Whose page it is and whom it is about, on pages of every kind, under both parsers.
import { describe, expect, test } from 'vitest'
import { readPage } from '../../lib/page/read'
import { casesOf, PARSERS } from './cases'

const cases = casesOf(['website', 'news', 'press', 'profile'])

test('there are pages of every kind', () => {
  for (const kind of ['website', 'news', 'press', 'profile'])
    expect(cases.filter(({ id }) => id.startsWith(kind)).length).toBeGreaterThan(2)
})

describe.each(Object.entries(PARSERS))('%s', (_, parse) => {
  test.each(cases)('$id', ({ html, expected }) => {
    const { url, reading, oneOf, subjects, oneOfSubjects, among = [], never = [], others = [] } = expected
    const read = readPage(parse(html, url), url)
    expect(read).toMatchObject({ url, ...reading })
    if (oneOf) expect(oneOf).toContain(read.account?.name)
    const names = read.subjects.map(({ name }) => name)
    if (subjects) {
      expect(names.slice(0, Math.max(1, subjects.length))).toEqual(subjects.map(([name]) => name))
      for (const [at, [, domain]] of subjects.entries()) if (domain) expect(read.subjects[at]?.domain).toBe(domain)
    }
    if (oneOfSubjects) expect(oneOfSubjects).toContain(names[0])
    for (const name of among) expect(names).toContain(name)
    for (const name of never) expect([read.account?.name, ...names.slice(0, 3)]).not.toContain(name)
    for (const [field, value] of others)
      expect(read.account?.others).toContainEqual(expect.objectContaining({ field, value }))
  })
})
