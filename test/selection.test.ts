// @vitest-environment jsdom
// What is selected on a page, taken by a function that is sent there as text.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Selection } from '../lib/messages'
import { selectedInPage } from '../lib/selection'

/** Runs it as the browser does: from its text alone. */
function run(): Selection {
  return new Function(`return (${selectedInPage.toString()})()`)()
}

function select(start: Node, from: number, end: Node, to: number) {
  const range = document.createRange()
  range.setStart(start, from)
  range.setEnd(end, to)
  getSelection()!.removeAllRanges()
  getSelection()!.addRange(range)
}

const text = (selector: string, index = 0) => document.querySelector(selector)!.childNodes[index]!

beforeEach(() => {
  getSelection()!.removeAllRanges()
  document.title = 'Acme\n news'
})

describe('a selection', () => {
  test('comes with what stands around it, across tags, without scripts', () => {
    document.body.innerHTML =
      '<h1>Acme buys Globex</h1><script>var secret = 1</script><p id="p">The deal <b>was signed</b> on Monday in Leeds, said the chair.</p><p>More to come.</p>'
    select(text('b'), 0, text('#p', 2), 10)
    expect(run()).toEqual({
      url: location.href,
      title: 'Acme news',
      quote: 'was signed on Monday',
      prefix: 'Acme buys Globex The deal',
      suffix: 'in Leeds, said the chair. More t',
    })
  })

  test('inside a word that a tag divides is not torn apart around it', () => {
    document.body.innerHTML = '<p>Ac<b>me</b> grows <i>fast</i></p>'
    select(text('p', 2), 1, text('p', 2), 6)
    expect(run()).toMatchObject({ quote: 'grows', prefix: 'Acme', suffix: 'fast' })
  })

  test('of whole elements knows what stands before and after them', () => {
    document.body.innerHTML = '<ul><li>one</li><li>two</li><li>three</li></ul><p>after</p>'
    const list = document.querySelector('ul')!
    select(list, 1, list, 2)
    expect(run()).toMatchObject({ quote: 'two', prefix: 'one', suffix: 'three after' })
    select(list, 1, list, 3)
    expect(run()).toMatchObject({ quote: 'twothree', prefix: 'one', suffix: 'after' })
  })

  test('is one line of at most 2,000 characters, its surroundings 32', () => {
    document.body.innerHTML = `<p>${'before '.repeat(50)}</p><pre>${'quote\n\u202e '.repeat(1000)}</pre><p>${'after '.repeat(50)}</p>`
    select(text('pre'), 0, text('pre'), 8000)
    const { quote, prefix, suffix } = run()
    expect(quote).toHaveLength(2000)
    expect(quote).toMatch(/^quote quote/)
    expect(prefix.length).toBeLessThanOrEqual(32)
    expect(suffix.length).toBeLessThanOrEqual(32)
    expect(prefix).toMatch(/before$/)
  })

  test('leaves the page and the selection as they were', () => {
    document.body.innerHTML = '<p>Acme grows fast</p>'
    select(text('p'), 0, text('p'), 4)
    const before = document.documentElement.outerHTML
    run()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(String(getSelection())).toBe('Acme')
  })

  test('is found where the page bends its own document', () => {
    document.body.innerHTML = '<img name="createTreeWalker"><form name="getSelection"></form><p>Acme grows fast</p>'
    select(text('p'), 5, text('p'), 10)
    expect(run()).toMatchObject({ quote: 'grows', prefix: 'Acme', suffix: 'fast' })
  })
})

describe('nothing', () => {
  test('selected: an empty quote', () => {
    document.body.innerHTML = '<p>Acme</p>'
    expect(run()).toMatchObject({ quote: '', prefix: '', suffix: '' })
    select(text('p'), 2, text('p'), 2)
    expect(run()).toMatchObject({ quote: '' })
  })

  test('is taken from a form field', () => {
    document.body.innerHTML = '<p>Acme</p><input value="a secret">'
    select(text('p'), 0, text('p'), 4)
    document.querySelector('input')!.focus()
    expect(run()).toMatchObject({ quote: '', prefix: '' })
  })
})
