// Values of a profile in words, as two versions of it are compared.
import { expect, test } from 'vitest'
import { valueIn } from '../../components/options/words'
import { DEFAULT_PROFILE } from '../../lib/icp/profile'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'

const t = createTranslate('en', en)
const own = {
  ...DEFAULT_PROFILE,
  criteria: { 'own.dach': { name: 'In DACH' } },
  catalysts: { 'own-fair': { name: 'Fair' } },
}

test.each([
  ['criteria/own.dach/name', 'not there', 'as it ships'],
  ['criteria/own.dach/weight', 'not there', '1'],
  ['criteria/ready.problem/weight', '1', '1'],
  ['criteria/ready.problem/yes', 'as it ships', 'as it ships'],
  ['catalysts/own-fair/base', 'not there', 'as it ships'],
  ['situation/end', 'nothing', 'nothing'],
])('%s that is not set is %s in a profile without it, %s in one with it', (field, without, within) => {
  expect([valueIn(DEFAULT_PROFILE, field, undefined, t), valueIn(own, field, undefined, t)]).toEqual([without, within])
})
