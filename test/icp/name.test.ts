import { describe, expect, test } from 'vitest'
import { LEGAL_FORMS } from '../../lib/icp/legal'
import { fold, foldName, nameKey, withoutLegalForm } from '../../lib/icp/name'

describe('fold', () => {
  test.each([
    [['istanbul', 'İSTANBUL', 'ISTANBUL', 'ıstanbul', 'İstanbul'], 'istanbul'],
    [['Çağrı Şirketi', 'CAGRI SIRKETI', 'cagri  sirketi '], 'cagri sirketi'],
    [['كيمي', 'کیمی', 'كیمي'], 'کیمی'],
    [['می‌خواهم', 'میخواهم'], 'میخواهم'],
    [['Straße', 'STRASSE', 'Ｓｔｒａｓｓｅ'], 'strasse'],
    [['Ørsted®', 'Orsted', 'ORSTED™'], 'orsted'],
    [['۱۲۳', '١٢٣', '123'], '123'],
    [['Ёлка', 'ёлка', 'елка'], 'елка'],
  ])('%j are %s', (spellings, folded) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded))
  })

  test('marks that carry meaning stay: Japanese voicing, Indian vowels, Korean letters', () => {
    expect(fold('ガス')).not.toBe(fold('カス'))
    expect(fold('की')).not.toBe(fold('का'))
    expect(fold('삼성')).toBe('삼성')
    expect(fold('ｶﾞｽ')).toBe(fold('ガス'))
  })
})

describe('one company, many spellings', () => {
  test.each([
    ['acme', ['Acme', 'ACME B.V.', 'Acme bv', 'Acme, B. V.', 'Acme® BV', 'acme N.V.']],
    ['acme', ['Acme Inc', 'Acme, Inc.', 'Acme Incorporated', 'Acme LLC', 'Acme L.L.C.', 'Acme Pty Ltd', 'Acme PLC']],
    [
      'acme',
      ['Acme GmbH', 'ACME AG', 'Acme SE', 'Acme GmbH & Co. KG', 'Acme UG (haftungsbeschränkt)', 'Acme Ges.m.b.H.'],
    ],
    [
      'acme',
      [
        'Acme S.A.',
        'Acme SAS',
        'Acme S.r.l.',
        'Acme S.p.A.',
        'ACME SPA',
        'Acme S.A. de C.V.',
        'Acme Ltda.',
        'Acme S/A',
      ],
    ],
    [
      'acme',
      ['Acme Oy', 'Acme AB (publ)', 'Acme ApS', 'Acme A/S', 'Acme Sp. z o.o.', 'Acme s.r.o.', 'Acme d.o.o.', 'Acme OÜ'],
    ],
    ['acme', ['Acme K.K.', '株式会社 Acme', 'Acme株式会社', '㈱Acme', 'PT Acme Tbk', 'Acme Co., Ltd.', 'Acme Co.Ltd']],
    ['acme', ['Acme A.Ş.', 'ACME A. Ş.', 'Acme AŞ', 'Acme Ltd. Şti.', 'Acme Ltd.Şti.', 'Acme San. ve Tic. Ltd. Şti.']],
    ['acme', ['Acme Sanayi ve Ticaret Anonim Şirketi', 'ООО «Acme»', 'Acme Ε.Π.Ε.', 'Acme ltd', 'Acme בע"מ']],
    ['پارس', ['شرکت پارس', 'شركة پارس', 'پارس (سهامی عام)', 'شرکت پارس (با مسئولیت محدود)']],
    ['アクメ', ['株式会社アクメ', 'アクメ株式会社', 'アクメ（株）', 'ｱｸﾒ㈱']],
    ['loreal', ["L'Oréal", 'L’OREAL S.A.']],
    ['istanbul ticaret', ['İstanbul Ticaret', 'ISTANBUL TICARET']],
  ])('%s', (folded, spellings) => {
    expect(spellings.map(foldName)).toEqual(spellings.map(() => folded))
  })

  test('different companies stay different', () => {
    const names = ['Acme Group', 'Acme Holding', 'Acme Labs', 'Acme', 'Bank of Acme', 'Acme Nord']
    expect(new Set(names.map(foldName)).size).toBe(names.length)
  })

  test('a name that is nothing but a legal form keeps a word', () => {
    expect(foldName('AG')).toBe('ag')
    expect(foldName('SE S.A.')).toBe('se')
    expect(foldName('Co. Ltd.')).toBe('co')
  })

  test('every form in the table is written as folding writes it', () => {
    const forms = [...LEGAL_FORMS.after, ...LEGAL_FORMS.before]
    expect(forms.filter((form) => fold(form) !== form || /[\s.]/.test(form))).toEqual([])
  })
})

describe('as shown', () => {
  test.each([
    ['Acme B.V.', 'Acme'],
    ['Acme, Inc.', 'Acme'],
    ['Örnek Yazılım San. ve Tic. Ltd. Şti.', 'Örnek Yazılım'],
    ['株式会社アクメ', 'アクメ'],
    ['شرکت پارس', 'پارس'],
    ['  Northwind Traders ', 'Northwind Traders'],
    ['AG', 'AG'],
    ['', ''],
  ])('%s without its legal form is %s', (name, shown) => expect(withoutLegalForm(name)).toBe(shown))
})

test('an account entered by hand is keyed by its folded name; a name without a letter has no key', () => {
  expect(nameKey('ACME B.V.')).toBe('name:acme')
  expect(nameKey('Acme')).toBe('name:acme')
  expect(nameKey(' … ')).toBeUndefined()
  expect(nameKey('x'.repeat(5000))?.length).toBeLessThan(130)
})

test('a hostile name costs no more than its length', () => {
  const long = `${'a.'.repeat(50_000)} ${'ltd '.repeat(20_000)}${'\u200b'.repeat(50_000)}`
  expect(foldName(long).length).toBeLessThan(60_000)
})
