import { describe, expect, test } from 'vitest'
import { FRAMEWORK } from '../../lib/icp/framework'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import en from '../../lib/locale/en.json'
import { kindName } from '../../lib/locale/kind'
import { createTranslate } from '../../lib/locale/translate'

const t = createTranslate('en', en)

describe('messages', () => {
  test('placeholders take texts as they are and numbers as the language writes them', () => {
    expect(t('why.mean', { score: '70', readiness: '67.8', fit: '70.0' })).toContain('70 is the mean of readiness 67.8')
    expect(t('import.line', { line: 12345 })).toBe('Line 12,345:')
  })

  test('the count chooses the plural', () => {
    expect(t('evidence.count', { count: 1 })).toBe('1 quote')
    expect(t('evidence.count', { count: 0 })).toBe('0 quotes')
  })

  test('a language with more plurals uses its own categories', () => {
    const polish = createTranslate('pl', {
      'evidence.count': { one: '{count} cytat', few: '{count} cytaty', other: '{count} cytatów' },
    })
    expect([1, 3, 5].map((count) => polish('evidence.count', { count }))).toEqual(['1 cytat', '3 cytaty', '5 cytatów'])
  })

  test('a key that a language lacks is answered by the fallback', () => {
    expect(createTranslate('nl', { close: 'Sluiten' }, en)('cancel')).toBe('Cancel')
  })

  test('parts keep a value that is no text', () => {
    const name = { tag: 'bdi' }
    expect(t.parts('inbox.give', { name })).toEqual(['Add to ', name, ''])
  })

  test('a criterion may be reworded by a language, and else speaks the framework’s words', () => {
    const criterion = FRAMEWORK[0]!
    const dutch = createTranslate('nl', { [`criterion.${criterion.id}.name`]: 'Heeft het probleem' }, en)
    expect(dutch.criterion(criterion, 'name')).toBe('Heeft het probleem')
    expect(dutch.criterion(criterion, 'question')).toBe(criterion.question)
  })

  test('a kind of catalyst is called as the profile, else the language, else the framework calls it', () => {
    const dutch = createTranslate('nl', { 'catalyst.kind.rfp': 'Aanbesteding' }, en)
    const ours = { ...DEFAULT_PROFILE, catalysts: { rfp: { name: 'Public tender' }, 'own-talk': { name: 'Talk' } } }
    expect(kindName('rfp', DEFAULT_PROFILE, dutch)).toBe('Aanbesteding')
    expect(['rfp', 'own-talk', 'layoffs', 'nobody-knows'].map((id) => kindName(id, ours, dutch))).toEqual([
      'Public tender',
      'Talk',
      'Layoffs, hiring freeze or closure',
      'nobody-knows',
    ])
  })

  test('a key known only at run time falls back to what is at hand', () => {
    expect(t.known('import.code.not-json', 'x')).toBe('This line is not JSON.')
    expect(t.known('import.code.unheard-of', 'the detail')).toBe('the detail')
    expect(t.known(undefined, 'nothing')).toBe('nothing')
  })
})

describe('days, times and numbers', () => {
  test('the year is left out when it is this year', () => {
    expect(t.day('2027-01-04', '2026-11-22')).toBe('4 Jan 2027')
    expect(t.day('2026-12-07', '2026-11-22')).toBe('7 Dec')
    expect(t.month('2026-12-07', '2026-11-22')).toBe('December')
  })

  test('a day is the same day in every time zone', () => {
    expect(t.day('2026-12-01')).toBe('1 Dec 2026')
  })

  test('scores round half away from zero and money follows its currency', () => {
    expect(t.number(68.5)).toBe('69')
    expect(t.number(67.84, 1)).toBe('67.8')
    expect(t.money(57600, 'EUR')).toBe('€57,600')
    expect(t.money(57600, 'no')).toBe('57,600')
    expect(t.percent(0.464)).toBe('46%')
  })

  test('Persian reads from the right, counts in its own digits and dates by the Jalali calendar', () => {
    const fa = createTranslate('fa', {}, en)
    expect(fa.dir).toBe('rtl')
    expect(fa.number(72)).toBe('۷۲')
    expect(fa.day('2026-11-22')).toContain('۱۴۰۵')
    expect(createTranslate('tr', {}, en).dir).toBe('ltr')
  })
})
