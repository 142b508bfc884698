// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { placeOf } from '../../components/panel/keys'

test.each([
  ['<input id="it">', 'text'],
  ['<input id="it" type="date">', 'text'],
  ['<input id="it" type="radio">', 'page'],
  ['<input id="it" type="checkbox">', 'page'],
  ['<textarea id="it"></textarea>', 'text'],
  ['<select id="it"></select>', 'text'],
  ['<div contenteditable="true"><b id="it"></b></div>', 'text'],
  ['<button id="it"></button>', 'page'],
  ['<form data-keys="own"><input id="it" type="radio"></form>', 'form'],
  ['<form data-keys="own"><input id="it"></form>', 'text'],
  ['<dialog open><button id="it"></button></dialog>', 'dialog'],
  ['<dialog open><input id="it"></dialog>', 'dialog'],
])('%s', (html, place) => {
  document.body.innerHTML = html
  expect(placeOf(document.getElementById('it'))).toBe(place)
})

test('with nothing in focus the keys are those of the page', () => expect(placeOf(null)).toBe('page'))
