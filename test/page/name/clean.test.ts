// Names as pages write them, freed of what surrounds them; and what is no name.
import { describe, expect, test } from 'vitest'
import { clean } from '../../../lib/page/name/clean'

describe('what surrounds a name goes', () => {
  test.each([
    ['About Acme', 'Acme'],
    ['Acme Logo', 'Acme'],
    ['Logo of Acme', 'Acme'],
    ['Acme Documentation', 'Acme'],
    ['Globex Blog', 'Globex'],
    ['The Globex Blog', 'Globex'],
    ['Welcome to Acme', 'Acme'],
    ['Willkommen bei der Acme GmbH', 'Acme GmbH'],
    ['Acme - Official Site', 'Acme'],
    ['Acme Homepage', 'Acme'],
    ['[Acme logo]', 'Acme'],
    ['Acme &amp; Sons', 'Acme & Sons'],
    ['Acme®', 'Acme'],
    ['  Acme\n  Works ', 'Acme Works'],
    ['Instagram post by Acme', 'Acme'],
    ['“Acme”', 'Acme'],
    ['Acme |', 'Acme'],
  ])('%j is %j', (raw, name) => expect(clean(raw)).toBe(name))
})

describe('a name keeps its casing and its legal form', () => {
  test.each([
    'ioSafe',
    'eBay',
    'thyssenkrupp AG',
    'RENT A SALESMAN',
    'Yıldız Holding A.Ş.',
    'Acme Inc.',
    'Dr. Oetker',
    'The North Face',
    'AT&T',
    'Visit Austria',
    '3M',
    '20squares',
    'comparis.ch',
    '北風サプライ株式会社',
    'پارس ابزار',
    'Βόρειος Άνεμος Α.Ε.',
  ])('%s', (name) => expect(clean(name)).toBe(name))
})

describe('these are no names', () => {
  test.each([
    'Just a moment...',
    'Sign in',
    'Log In',
    'Home',
    'Startseite',
    '404',
    'Page not found',
    'Access denied',
    'Attention Required! | Cloudflare',
    'Untitled Document',
    'Contact us',
    'Hakkımızda',
    'Quienes Somos',
    'Impressum',
    'Terms of Service',
    'Privacy Policy',
    'Are you a robot?',
    'Checking your browser before accessing',
    'Please wait...',
    'Inc.',
    'GmbH',
    '©',
    '2024',
    'https://acme.example',
    'logo.png',
    'info@acme.example',
    '{{ company.name }}',
    'Skip to content',
    'Αρχική',
    'ホーム',
    'صفحه اصلی',
    'x'.repeat(400),
    '<b>Acme</b>',
    '',
  ])('%j', (raw) => expect(clean(raw)).toBe(''))
})
