// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { pickDecision } from '../../components/panel/decide'
import type { DecisionKind } from '../../lib/icp/evaluation'

const press = (key: string, target: Element = document.body, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target,
  ...more,
})

test.each<[string, DecisionKind | undefined, DecisionKind | undefined]>([
  ['1', undefined, 'pursue'],
  ['5', undefined, 'disqualify'],
  ['6', undefined, undefined],
  ['0', undefined, undefined],
  ['n', undefined, 'nurture'],
  ['p', undefined, 'pursue'],
  ['p', 'pursue', 'park'],
  ['p', 'park', 'pursue'],
  ['d', undefined, 'develop'],
  ['d', 'develop', 'disqualify'],
  ['x', undefined, undefined],
  ['Enter', undefined, undefined],
])('%s after %s picks %s', (key, now, kind) => expect(pickDecision(press(key), now)).toBe(kind))

test('while a reason is typed, keys are letters', () => {
  expect(pickDecision(press('p', document.createElement('input')))).toBeUndefined()
  expect(pickDecision(press('1', document.createElement('textarea')))).toBeUndefined()
})

test('with a modifier the key belongs to the browser', () => {
  expect(pickDecision(press('1', document.body, { ctrlKey: true }))).toBeUndefined()
})
