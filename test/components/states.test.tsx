// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { STATES } from '../tools/gallery/states'
import { fresh } from './sample'
import { expectAccessible, open, type } from './screen'

describe.each(Object.keys(STATES))('%s', (name) => {
  test('can be used by everyone', async () => {
    open(STATES[name]!())
    await expectAccessible()
  })
})

describe('without an account', () => {
  test('the panel says what to press', () => {
    const { page } = open(STATES.press!())
    expect(page.getByText('Alt+Q')).toBeTruthy()
    expect(page.getByText('acme.example')).toBeTruthy()
  })

  test('a page that cannot be read says why, and takes a company by hand', async () => {
    const { page, asked } = open(STATES.refused!())
    expect(page.getByText(/A PDF cannot be read/)).toBeTruthy()
    await type(page.getByLabelText('Company'), 'Acme')
    await type(page.getByLabelText('Website'), 'not a domain')
    fireEvent.click(page.getByText('Open account'))
    expect(asked('enterByHand')).toEqual([['Acme', 'not a domain']])
    expect(await page.findByText('This is no domain, such as example.com.')).toBeTruthy()
    expect(page.getByLabelText('Website').getAttribute('aria-invalid')).toBe('true')
  })

  test('of several companies one keystroke takes one', async () => {
    const { press, asked } = open(STATES.news!())
    await press('2')
    expect(asked('choose').map(([subject]) => subject)).toMatchObject([{ name: 'Globex' }])
  })

  test('arrows walk the companies', async () => {
    const { page, press } = open(STATES.news!())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Acme'))
    await press('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Globex')
    fireEvent.click(page.getByRole('button', { name: /Northwind Partners/ }))
  })

  test('answers by key do nothing', async () => {
    const { press, asked } = open(STATES.nothing!())
    await press('y', 'd', 'e')
    expect(asked('answer')).toEqual([])
    expect(asked('captureEvidence')).toEqual([])
  })

  test('data that seems gone can be restored', async () => {
    const { page, asked } = open(STATES.gone!())
    expect(page.getByRole('alert').textContent).toContain('it held 214 records')
    fireEvent.click(page.getByText('Restore from a backup or file'))
    expect(await page.findByRole('dialog')).toBeTruthy()
    fireEvent.click(page.getByText('Begin anew'))
    expect(asked('beginAnew')).toHaveLength(1)
  })
})

describe('pinned', () => {
  test('the panel says whose account the evidence goes to, and follows the tab again', () => {
    const { page, asked } = open(STATES.notices!())
    expect(page.getByText(/evidence goes there while the tab shows/)).toBeTruthy()
    fireEvent.click(page.getByText('Follow the tab'))
    expect(asked('pin')).toEqual([[false]])
  })

  test('two keys of one company are joined only by the rep', () => {
    const { page, asked } = open(STATES.notices!())
    expect(asked('join')).toEqual([])
    fireEvent.click(page.getByText('Join them'))
    expect(asked('join')).toEqual([['linkedin:acme']])
  })
})

test('the sheet of keys opens by ? and closes by its button', async () => {
  const { page, press } = open(fresh())
  await press('?')
  expect(await page.findByText('Decide: 1 to 5, then Enter')).toBeTruthy()
  await expectAccessible()
  fireEvent.click(page.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(page.queryByRole('dialog')).toBeNull())
})

test('what failed to be saved is said, and what was saved says when', () => {
  expect(open(fresh({ saved: { state: 'failed' } })).page.getByText('Not saved')).toBeTruthy()
  expect(open(fresh()).page.getAllByText('Saved 14:02')).toHaveLength(1)
})

test('what is not on disk yet is not called saved, however late the last save was', () => {
  const time = Date.parse('2026-11-22T14:02:00')
  const { page } = open(fresh({ saved: { state: 'saving', time } }))
  expect(page.getByText('Saving…')).toBeTruthy()
  expect(page.queryByText('Saved 14:02')).toBeNull()
})
