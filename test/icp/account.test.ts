import { describe, expect, test } from 'vitest'
import { type Account, identify, keysOf, type ReadingLike } from '../../lib/icp/account'

const SITE = 'https://www.acme.example/about'
const COMPANY = 'https://nl.linkedin.com/company/acme/?trk=x'

function known(name: string, ...keys: string[]): Account {
  const sorted = keys.toSorted()
  return { key: sorted[0] ?? '', keys: sorted, name }
}

function site(
  account: Partial<NonNullable<ReadingLike['account']>> = {},
  more: Partial<ReadingLike> = {},
): ReadingLike {
  return { url: SITE, account: { name: 'Acme', domain: 'acme.example', ...account }, ...more }
}

function linkedin(
  account: Partial<NonNullable<ReadingLike['account']>> = {},
  more: Partial<ReadingLike> = {},
): ReadingLike {
  return { url: COMPANY, account: { name: 'Acme', linkedin: { slug: 'acme', id: '1115' }, ...account }, ...more }
}

describe('keys', () => {
  test('a site is known by its domain, a LinkedIn page by slug and id', () => {
    expect(identify(site(), []).keys).toEqual(['domain:acme.example'])
    expect(identify(linkedin(), []).keys).toEqual(['linkedin:acme', 'linkedin-id:1115'])
    expect(identify({ account: null }, [known('Acme', 'domain:acme.example')])).toEqual({
      candidates: [],
      keys: [],
      linked: [],
    })
  })

  test.each([
    [{ domain: 'ACME.example' }, ['domain:acme.example']],
    [{ domain: 'bücher.example' }, ['domain:xn--bcher-kva.example']],
    [{ domain: 'acme.example.' }, ['domain:acme.example']],
    [{ domain: 'localhost' }, []],
    [{ domain: '' }, []],
    [{ linkedin: { slug: 'Caf%C3%A9-Nord' } }, ['linkedin:café-nord']],
    [{ linkedin: { slug: 'cafe%CC%81-nord' } }, ['linkedin:café-nord']],
    [{ linkedin: { slug: '1115' } }, ['linkedin-id:1115']],
    [{ linkedin: { slug: '1115', id: '1115' } }, ['linkedin-id:1115']],
    [{ linkedin: { slug: '100%' } }, ['linkedin:100%']],
    [{ linkedin: { slug: 'a/b', id: 'x' } }, []],
    [{ linkedin: { slug: "o'hara-", id: '7' } }, ["linkedin:o'hara-", 'linkedin-id:7']],
    [
      { domain: 'acme.example', linkedin: { slug: 'acme', id: '1115' } },
      ['domain:acme.example', 'linkedin:acme', 'linkedin-id:1115'],
    ],
  ])('%j has %j', (subject, keys) => expect(keysOf(subject)).toEqual(keys))
})

describe('match', () => {
  const acme = known('Acme', 'domain:acme.example', 'linkedin:acme')

  test('any of the keys that an account has finds it', () => {
    expect(identify(site(), [acme]).match).toBe(acme)
    expect(identify(linkedin(), [acme]).match).toBe(acme)
    const byId = known('Acme', 'linkedin-id:1115')
    expect(identify(linkedin(), [byId]).match).toBe(byId)
  })

  test('where two accounts have a key each, the more trusted key wins and the other is offered', () => {
    const [bySlug, byId] = [known('Acme', 'linkedin:acme'), known('Acme', 'linkedin-id:1115')]
    const found = identify(linkedin(), [byId, bySlug])
    expect(found.match).toBe(bySlug)
    expect(found.candidates).toEqual([{ ...byId, reason: 'link' }])
  })

  test.each([
    ['https://acme.example.evil.test/', 'acme.example'],
    ['https://evil.test/acme.example', 'acme.example'],
    ['https://notacme.example/', 'acme.example'],
    ['https://xn--cme-8cd.example/', 'acme.example'],
  ])('a page at %s that claims %s is not that account', (url, domain) => {
    const found = identify({ url, account: { name: 'Acme', domain } }, [acme])
    expect(found.match).toBeUndefined()
    expect(found.keys).toEqual([])
    expect(found.candidates).toEqual([{ ...acme, reason: 'domain' }])
  })

  test('a site that claims a LinkedIn page does not become it', () => {
    const other = known('Acme', 'linkedin:acme')
    const found = identify(site({ linkedin: { slug: 'acme' } }), [other])
    expect(found.match).toBeUndefined()
    expect(found.keys).toEqual(['domain:acme.example'])
    expect(found.candidates).toEqual([{ ...other, reason: 'link' }])
    expect(found.linked).toEqual(['linkedin:acme'])
  })
})

describe('candidates to join', () => {
  test('by the site’s own link, by the domain that LinkedIn states, by the name without legal form', () => {
    const bySlug = known('Acme International', 'linkedin:acme')
    expect(identify(site({}, { links: { linkedin: [{ slug: 'ACME' }] } }), [bySlug]).candidates).toEqual([
      { ...bySlug, reason: 'link' },
    ])
    const byDomain = known('Acme International', 'domain:acme.example')
    expect(identify(linkedin({}, { links: { domains: ['acme.example'] } }), [byDomain]).candidates).toEqual([
      { ...byDomain, reason: 'domain' },
    ])
    expect(identify(linkedin({ domain: 'acme.example' }), [byDomain]).candidates).toHaveLength(1)
    const byName = known('ACME B.V.', 'name:acme')
    expect(identify(site({ name: 'Acme GmbH' }), [byName]).candidates).toEqual([{ ...byName, reason: 'name' }])
    expect(
      identify(site({ name: 'İSTANBUL Yazılım A.Ş.' }), [known('istanbul yazilim', 'name:x')]).candidates,
    ).toHaveLength(1)
  })

  test('each account is offered once, by its best reason, and never the match itself', () => {
    const acme = known('Acme', 'domain:acme.example')
    const other = known('Acme', 'linkedin:acme')
    const page = site({}, { links: { linkedin: [{ slug: 'acme' }, { slug: 'acme' }], domains: ['acme.example'] } })
    const found = identify(page, [acme, other])
    expect(found.match).toBe(acme)
    expect(found.candidates).toEqual([{ ...other, reason: 'link' }])
  })

  test('what the account already holds is not offered as a link', () => {
    const joined = known('Acme', 'domain:acme.example', 'linkedin:acme')
    const page = site({}, { links: { linkedin: [{ slug: 'acme' }, { slug: 'acme-labs' }] } })
    expect(identify(page, [joined]).linked).toEqual(['linkedin:acme-labs'])
  })

  test('accounts without a comparable name are not offered to one another', () => {
    expect(identify(site({ name: '…' }), [known('…', 'name:x')]).candidates).toEqual([])
  })
})
