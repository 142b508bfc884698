// How near names stand to host names: by order, not by digits.
import { describe, expect, test } from 'vitest'
import { affinity, labelOf } from '../../../lib/page/name/affinity'

describe('spelled like the host', () => {
  test.each([
    ['Acme', 'acme.com'],
    ['The Acme, Inc.', 'acme.com'],
    ['Barcode Giant', 'barcodegiant.com'],
    ['NEW WORK SE', 'new-work.se'],
    ['Müller & Söhne GmbH', 'mueller-soehne.de'],
    ['Muller Sohne', 'muller-sohne.de'],
    ['Katı Lojistik', 'katilojistik.com'],
    ['Kuehne+Nagel', 'kuehne-nagel.com'],
    ['comparis.ch', 'comparis.ch'],
    ['Barron’s', 'barrons.com'],
    ['İş Bankası', 'isbankasi.com.tr'],
    ['Straße 24', 'strasse24.de'],
  ])('%s at %s', (name, domain) => expect(affinity(name, labelOf(domain))).toBe(1))
})

describe('near to the host', () => {
  test.each([
    ['Northern Kingdom Railways Ltd.', 'nkr.example'],
    ['R.S. Pressman & Associates, Inc.', 'rspa.com'],
    ['Johnson & Johnson', 'jnj.com'],
    ['Callows Audio', 'callows.com'],
    ['First California Mortgage', 'firstcal.net'],
    ['Dr. Oetker', 'oetker.de'],
  ])('%s at %s', (name, domain) => {
    expect(affinity(name, labelOf(domain))).toBeGreaterThan(0.6)
    expect(affinity(name, labelOf(domain))).toBeLessThan(1)
  })
})

describe('has nothing of the host', () => {
  test.each([
    ['Pixelhut', 'acme.com'],
    ['Fresh every morning', 'crumbandcrust.com'],
    ['北風サプライ株式会社', 'kitakaze.co.jp'],
    ['Home', 'ste.nl'],
    ['Sie tun etwas', 'ste.nl'],
    ['Acme', ''],
  ])('%s at %s', (name, domain) => expect(affinity(name, labelOf(domain))).toBeLessThan(0.4))
})

test('a name is nearer than a sentence that begins with it', () => {
  const label = labelOf('medtronic.com')
  expect(affinity('Medtronic', label)).toBeGreaterThan(affinity('Medtronic at a glance and in numbers', label))
})
