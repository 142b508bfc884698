// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { catalyst, fresh, working } from './sample'
import { open, type } from './screen'

const click = (element: HTMLElement) => act(async () => void fireEvent.click(element))
const focus = () => document.activeElement

describe('undo by its key', () => {
  test('leads back to the row whose answer is taken back', async () => {
    const { press, focused, answer } = open(fresh())
    await press('y', 'j', 'j')
    expect(focused()).toBe('willing.acting')
    await press('z')
    await waitFor(() => expect(focused()).toBe('ready.problem'))
    expect(answer('Has the problem')).toBe('unknown')
    await press('n')
    expect(focused()).toBe('ready.aware')
  })

  test('of something else leaves the focus, and an answer after it goes on as ever', async () => {
    const { press, focused } = open(fresh())
    await press('z', 'y')
    expect(focused()).toBe('ready.aware')
  })
})

describe('the focus is never lost', () => {
  test('after a fact is saved it is on the fact', async () => {
    const { page, press } = open(working())
    await click(page.getByRole('button', { name: 'Correct Headquarters: Utrecht, NL' }))
    await type(await page.findByLabelText('Headquarters'), 'Antwerp')
    await press('Enter')
    await waitFor(() => expect(focus()).toBe(page.getByRole('button', { name: /^Correct Headquarters/ })))
  })

  test('after the name is saved it is on the name', async () => {
    const { page, press } = open(fresh())
    await click(page.getByRole('button', { name: 'Acme B.V.' }))
    await type(await page.findByLabelText('Name'), 'Acme')
    await press('Enter')
    await waitFor(() => expect(focus()).toBe(page.getByRole('button', { name: 'Acme B.V.' })))
  })

  test('after an edited catalyst is saved it stays beside it', async () => {
    const sample = working()
    sample.catalysts = [catalyst('funding', { day: '2026-10-08' })]
    const { page } = open(sample)
    await click(page.getByRole('button', { name: /^Change: / }))
    await page.findByLabelText('What happened')
    page.getByText('Save').focus()
    await click(page.getByText('Save'))
    await waitFor(() => expect(focus()?.closest('.moment')).toBeTruthy())
  })

  test('after the rep’s name is given it is back where the sheet was opened', async () => {
    const { page } = open(fresh({ rep: undefined }))
    const opener = page.getByRole('button', { name: 'Menu' })
    opener.focus()
    await click(page.getByText('Export JSONL'))
    await type(await page.findByLabelText('Your name'), 'Robin')
    await click(page.getByText('Save'))
    await waitFor(() => expect(focus()).toBe(opener))
  })
})

test('while the menu is open, keys do nothing to the rows', async () => {
  const { page, press, asked, focused } = open(fresh())
  const menu = page.getByText('Import…').closest('[popover]') as HTMLElement
  const toggle = (newState: string) =>
    act(async () => void fireEvent(menu, Object.assign(new Event('toggle'), { newState })))
  await toggle('open')
  await press('y', 'ArrowDown', 'd')
  expect(asked('answer')).toEqual([])
  expect(focused()).toBe('ready.problem')
  await toggle('closed')
  await press('y')
  expect(asked('answer')).toHaveLength(1)
})

test('full notes say so', () => {
  const sample = working()
  sample.evaluation.notes = 'a'.repeat(20_000)
  expect(open(sample).page.getByText('Full: notes hold 20,000 characters.')).toBeTruthy()
})
