import { describe, expect, test } from 'vitest'
import { type Place, type Press, type Verb, verbOf } from '../../components/panel/keys'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})

describe('on the page', () => {
  test.each<[string, Press, Verb | undefined]>([
    ['y', press('y'), { do: 'answer', value: 'yes' }],
    ['p', press('p'), { do: 'answer', value: 'partly' }],
    ['n', press('n'), { do: 'answer', value: 'no' }],
    ['u', press('u'), { do: 'answer', value: 'unknown' }],
    ['caps lock', press('Y'), { do: 'answer', value: 'yes' }],
    ['j', press('j'), { do: 'move', by: 1 }],
    ['k', press('k'), { do: 'move', by: -1 }],
    ['down', press('ArrowDown'), { do: 'move', by: 1 }],
    ['up', press('ArrowUp'), { do: 'move', by: -1 }],
    ['e', press('e'), { do: 'evidence' }],
    ['c', press('c'), { do: 'catalyst' }],
    ['d', press('d'), { do: 'decide' }],
    ['m', press('m'), { do: 'note' }],
    ['z', press('z'), { do: 'undo' }],
    ['/', press('/'), { do: 'search' }],
    ['/ on a German board', press('/', { shiftKey: true, code: 'Digit7' }), { do: 'search' }],
    ['?', press('?', { shiftKey: true }), { do: 'help' }],
    ['3', press('3'), { do: 'pick', number: 3 }],
    ['Escape', press('Escape'), { do: 'close' }],
    ['Alt+4', press('4', { altKey: true, code: 'Digit4' }), { do: 'section', number: 4 }],
    ['Alt+4 on a Mac', press('¢', { altKey: true, code: 'Digit4' }), { do: 'section', number: 4 }],
    ['Alt+0', press('0', { altKey: true, code: 'Digit0' }), { do: 'section', number: 10 }],
    ['Alt+y', press('y', { altKey: true, code: 'KeyY' }), undefined],
    ['Persian board', press('غ', { code: 'KeyY' }), { do: 'answer', value: 'yes' }],
    ['Dvorak board', press('y', { code: 'KeyT' }), { do: 'answer', value: 'yes' }],
    ['Tab stays the browser’s', press('Tab'), undefined],
    ['Enter stays the control’s', press('Enter'), undefined],
    ['Shift+Y', press('Y', { shiftKey: true }), undefined],
    ['Ctrl+Z is not ours', press('z', { ctrlKey: true }), undefined],
    ['Cmd+C is not ours', press('c', { metaKey: true }), undefined],
    ['Shift+down selects', press('ArrowDown', { shiftKey: true }), undefined],
    ['while composing', press('n', { isComposing: true }), undefined],
    ['A takes what the page reports', press('a'), { do: 'take' }],
    ['X dismisses it', press('x'), { do: 'dismiss' }],
    ['an unknown letter', press('q'), undefined],
  ])('%s', (_, event, verb) => expect(verbOf(event, 'page', true)).toEqual(verb))

  test('a key held down runs through rows but answers once', () => {
    expect(verbOf(press('y', { repeat: true }), 'page', true)).toBeUndefined()
    expect(verbOf(press('j', { repeat: true }), 'page', true)).toEqual({ do: 'move', by: 1 })
  })
})

describe('elsewhere', () => {
  test.each<[Place, Press, Verb | undefined]>([
    ['text', press('y'), undefined],
    ['text', press('ArrowDown'), undefined],
    ['text', press('/'), undefined],
    ['text', press('Escape'), { do: 'close' }],
    ['text', press('2', { altKey: true, code: 'Digit2' }), { do: 'section', number: 2 }],
    ['form', press('d'), undefined],
    ['form', press('ArrowDown'), undefined],
    ['form', press('Escape'), { do: 'close' }],
    ['dialog', press('Escape'), undefined],
    ['dialog', press('y'), undefined],
    ['dialog', press('2', { altKey: true, code: 'Digit2' }), undefined],
  ])('in a %s, %o', (place, event, verb) => expect(verbOf(event, place, true)).toEqual(verb))
})

test.each(['y', 'j', 'd', '/', '?', '3'])('%s can be switched off', (key) =>
  expect(verbOf(press(key), 'page', false)).toBeUndefined(),
)

test('without letters, arrows, sections and Escape stay', () => {
  expect(verbOf(press('ArrowUp'), 'page', false)).toEqual({ do: 'move', by: -1 })
  expect(verbOf(press('1', { altKey: true, code: 'Digit1' }), 'page', false)).toEqual({ do: 'section', number: 1 })
  expect(verbOf(press('Escape'), 'page', false)).toEqual({ do: 'close' })
})
