import { describe, expect, it } from 'vitest'
import { clashes, toldOf } from '../../lib/icp/changes'
import { differences } from '../../lib/icp/differences'
import type { Evaluation } from '../../lib/icp/evaluation'

describe('differences', () => {
  it('lead to single values, and take lists and what was taken away for values of their own', () => {
    const from = { a: { b: 1, c: 2 }, list: [1, 2], gone: 'x', same: { deep: [{}] }, kept: null }
    const to = { a: { b: 1, c: 3, d: { e: true } }, list: [1, 3], same: { deep: [{}] } }
    expect(differences(from, to)).toEqual([
      { path: ['a', 'c'], from: 2, to: 3 },
      { path: ['a', 'd', 'e'], from: undefined, to: true },
      { path: ['gone'], from: 'x', to: undefined },
      { path: ['kept'], from: null, to: undefined },
      { path: ['list'], from: [1, 2], to: [1, 3] },
    ])
    expect(differences(from, structuredClone(from))).toEqual([])
  })
})

const base: Evaluation = {
  evaluation: 'e',
  account: 'domain:acme.example',
  profile: { id: 'default', version: 1 },
  answers: {},
  economics: {},
  notes: '',
}
const answered = (value: 'yes' | 'no', day = '2026-11-22', more: Partial<Evaluation> = {}): Evaluation => ({
  ...base,
  answers: { 'ready.problem': { value, day } },
  ...more,
})

describe('clashes', () => {
  it('are what both changed, each otherwise', () => {
    expect(clashes(base, answered('yes'), answered('no'))).toEqual([
      { path: ['answers', 'ready.problem', 'value'], from: 'yes', to: 'no' },
    ])
    const costs = { economics: { support: 5 } }
    expect(clashes(base, answered('yes', undefined, costs), answered('yes', undefined, { notes: 'mine' }))).toEqual([
      { path: ['economics', 'support'], from: 5, to: undefined },
    ])
  })

  it('are none where only one changed, where both say the same, or only the day differs', () => {
    expect(clashes(base, answered('yes'), answered('yes', '2026-11-23'))).toEqual([])
    expect(clashes(base, base, answered('no'))).toEqual([])
    expect(toldOf(answered('yes'), { ...answered('yes', '2026-11-30'), profile: { id: 'x', version: 2 } })).toEqual([])
  })
})
