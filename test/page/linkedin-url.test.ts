// Addresses as LinkedIn gives them out, and such as only look like its own.
import { describe, expect, test } from 'vitest'
import { classify, isSpelled, type LinkedInPage, spell } from '../../lib/page/sites/linkedin/url'

const at = (path: string) => `https://www.linkedin.com${path}`
const none: LinkedInPage = { kind: 'none' }
const acme: LinkedInPage = { kind: 'company', slug: 'acme' }
const member: LinkedInPage = { kind: 'person', slug: 'example-member' }

const PAGES: [url: string, page: LinkedInPage][] = [
  [at('/company/acme'), acme],
  [at('/company/acme/'), acme],
  [at('/company/Acme/'), acme],
  [at('/company/acme/about/'), acme],
  [at('/company/acme/posts/?feedView=all'), acme],
  [at('/company/acme/jobs/'), acme],
  [at('/company/acme/people/?keywords=buyer'), acme],
  [at('/company/acme/life/'), acme],
  [at('/company/acme/life/culture'), acme],
  [at('/company/acme/insights/'), acme],
  [at('/company/acme/mycompany/'), acme],
  [at('/company/acme?trk=public_profile_topcard-current-company'), acme],
  [at('/company/acme#about'), acme],
  ['https://linkedin.com/company/acme', acme],
  ['http://www.linkedin.com/company/acme', acme],
  ['https://nl.linkedin.com/company/acme?originalSubdomain=nl', acme],
  ['https://tr.linkedin.com/company/acme/', acme],
  ['https://m.linkedin.com/company/acme', acme],
  ['https://touch.linkedin.com/company/acme', acme],
  ['https://www.linkedin.com/mwlite/company/acme', acme],
  [at('/comm/company/acme?midToken=x'), acme],
  [at('//company//acme'), acme],
  [at('/company/1115/'), { kind: 'company', id: '1115' }],
  [at('/company/1115/about'), { kind: 'company', id: '1115' }],
  [at('/company/acme-/'), { kind: 'company', slug: 'acme-' }],
  [at('/company/acme.io/'), { kind: 'company', slug: 'acme.io' }],
  [at('/company/l%27etoile/'), { kind: 'company', slug: "l'etoile" }],
  [at('/company/lumi%C3%A8re-d%E2%80%99%C3%A9toile'), { kind: 'company', slug: 'lumière-d’étoile' }],
  [at('/company/lumie%CC%80re'), { kind: 'company', slug: 'lumière' }],
  [at('/company/%E5%B1%B1%E7%94%B0/'), { kind: 'company', slug: '山田' }],
  [at('/company/%D9%81%D9%88%D9%84%D8%A7%D8%AF/'), { kind: 'company', slug: 'فولاد' }],
  [at('/company/3m'), { kind: 'company', slug: '3m' }],
  [at('/school/springfield-university/'), { kind: 'school', slug: 'springfield-university' }],
  [at('/school/1646/people/'), { kind: 'school', id: '1646' }],
  [at('/showcase/acme-cloud/'), { kind: 'showcase', slug: 'acme-cloud' }],
  [at('/in/example-member/'), member],
  [at('/in/example-member?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAA'), member],
  [at('/in/example-member/details/experience/'), member],
  [at('/in/example-member/overlay/contact-info/'), member],
  [at('/in/example-member/recent-activity/all/'), member],
  ['https://de.linkedin.com/in/example-member/de', member],
  [at('/comm/in/example-member'), member],
  [at('/in/ACoAAB1c2D3/'), { kind: 'person', slug: 'acoaab1c2d3' }],
  [at('/in/%D8%B9%D8%B6%D9%88-12345/'), { kind: 'person', slug: 'عضو-12345' }],
  [at('/jobs/view/4411867124/'), { kind: 'job', job: '4411867124' }],
  [at('/jobs/view/4411867124/?alternateChannel=search&refId=x'), { kind: 'job', job: '4411867124' }],
  [at('/comm/jobs/view/4411867124'), { kind: 'job', job: '4411867124' }],
  [
    'https://au.linkedin.com/jobs/view/senior-engineer-at-acme-4411867124',
    { kind: 'job', job: '4411867124', hint: 'acme' },
  ],
  [at('/jobs/view/head-of-3d-at-acme-robotics-4411867124'), { kind: 'job', job: '4411867124', hint: 'acme-robotics' }],
  [at('/jobs/view/engineer-4411867124'), { kind: 'job', job: '4411867124' }],
  [at('/jobs/search/?currentJobId=4411867124&keywords=x'), { kind: 'job-search', job: '4411867124' }],
  [at('/jobs/search-results/?currentJobId=4411867124'), { kind: 'job-search', job: '4411867124' }],
  [at('/jobs/collections/recommended/?currentJobId=4411867124&discover=x'), { kind: 'job-search', job: '4411867124' }],
  [
    'https://es.linkedin.com/jobs/acme-empleos?currentJobId=4411867124&position=1',
    { kind: 'job-search', job: '4411867124' },
  ],
  [at('/sales/company/1115'), { kind: 'sales-company', id: '1115' }],
  [at('/sales/company/1115/people?_ntb=x'), { kind: 'sales-company', id: '1115' }],
  [at('/sales/lead/ACwAAAExAm,NAME_SEARCH,t0Kn'), { kind: 'sales-lead', slug: 'ACwAAAExAm' }],
  [at('/sales/lead/ACwAAAExAm%2CNAME_SEARCH%2Ct0Kn?_ntb=x'), { kind: 'sales-lead', slug: 'ACwAAAExAm' }],
  [at('/sales/people/ACwAAAExAm,NAME_SEARCH'), { kind: 'sales-lead', slug: 'ACwAAAExAm' }],
]

const NOTHING = [
  '/',
  '/feed/',
  '/feed/update/urn:li:activity:7000000000000000000/',
  '/in/me/',
  '/in/me/details/experience/',
  '/in/unavailable/',
  '/in/',
  '/company/',
  '/company/unavailable/',
  '/company/setup/new/',
  '/company/1115/admin/',
  '/company/acme/admin/dashboard/',
  '/company/%E0%A4%A',
  '/company/a%2Fb',
  '/search/results/companies/?keywords=acme',
  '/search/results/people/?currentCompany=%5B%221115%22%5D',
  '/login?session_redirect=%2Fcompany%2Facme',
  '/uas/login',
  '/checkpoint/lg/login-submit',
  '/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Facme',
  '/signup/cold-join',
  '/pulse/how-acme-works-example-member-abc1d',
  '/posts/acme_launch-activity-7000000000000000000-abcd',
  '/mynetwork/invite-connect/connections/',
  '/messaging/thread/new/',
  '/notifications/',
  '/jobs/',
  '/jobs/search/?keywords=buyer',
  '/jobs/search/?currentJobId=&keywords=buyer',
  '/jobs/search/?currentJobId=abc',
  '/jobs/collections/recommended/',
  '/jobs/view/',
  '/jobs/view/engineer-at-acme',
  '/jobs/acme-jobs-worldwide',
  '/my-items/saved-jobs/',
  '/learning/courses/acme',
  '/groups/1115/',
  '/events/7000000000000000000/',
  '/directory/companies',
  '/sales/home',
  '/sales/search/people?query=x',
  '/sales/lists/company/7000000000000000000',
  '/sales/company/',
  '/sales/company/acme',
  '/sales/lead/',
  '/redir/redirect?url=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Facme',
]

const OTHERS = [
  'https://linkedin.com.evil.example/company/acme',
  'https://www.linkedin.com.evil.example/company/acme',
  'https://evil.example/linkedin.com/company/acme',
  'https://evil.example/?u=https://www.linkedin.com/company/acme',
  'https://www.linkedin.com@evil.example/company/acme',
  'https://notlinkedin.com/company/acme',
  'https://linkedin.co/company/acme',
  'https://linkedin-com.example/company/acme',
  'https://xn--lnkedin-n2a.com/company/acme',
  'https://lіnkedin.com/company/acme',
  'https://business.linkedin.com/company/acme',
  'https://news.linkedin.com/2026/acme',
  'https://a.b.linkedin.com/company/acme',
  'ftp://www.linkedin.com/company/acme',
  'view-source:https://www.linkedin.com/company/acme',
  'chrome://newtab/',
  'about:blank',
  'not an address',
  '',
]

describe('pages with a company, a person or a job', () => {
  test.each(PAGES)('%s', (url, page) => {
    expect(classify(url)).toEqual(page)
  })
})

describe('pages with nothing to recognise', () => {
  test.each(NOTHING)('%s', (path) => {
    expect(classify(at(path))).toEqual(none)
  })
})

describe('addresses that are not LinkedIn', () => {
  test.each(OTHERS)('%s', (url) => {
    expect(classify(url)).toBeNull()
  })
})

test('a slug as a name', () => {
  expect(spell('acme-robotics-')).toBe('Acme Robotics')
  expect(spell('élan-vital')).toBe('Élan Vital')
  expect(spell()).toBe('')
})

test('a name and its slug begin alike', () => {
  expect(isSpelled('Ağaoğlu Çelik A.Ş.', 'agaoglu-celik')).toBe(true)
  expect(isSpelled('Acme', 'acme-robotics-inc')).toBe(true)
  expect(isSpelled('Northwind', 'acme')).toBe(false)
  expect(isSpelled('', 'acme')).toBe(false)
})
