// @vitest-environment happy-dom
// Handing an account on: the note for a CRM by key, by menu, from messages, and by hand where the browser refuses.
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { fresh } from './sample'
import { expectAccessible, open } from './screen'

const box = () => document.querySelector<HTMLTextAreaElement>('dialog textarea')
const toast = (offer: 'note' | 'form') => ({ id: 1, text: 'Done', tone: 'info' as const, undo: false, offer })

describe('the note for a CRM', () => {
  test('M copies it in the form chosen last, and so does the menu', async () => {
    const { page, press, asked } = open(fresh({ noteForm: 'markdown' }))
    await press('m')
    fireEvent.click(page.getByText('Copy as CRM note'))
    expect(asked('copyNote')).toEqual([
      ['markdown', false],
      ['markdown', false],
    ])
  })

  test('a message after the decision offers it, and the next one another form', async () => {
    const { page, asked } = open(fresh({ toasts: [toast('note')] }))
    fireEvent.click(page.getAllByRole('button', { name: 'Copy as CRM note' }).at(-1)!)
    expect(asked('copyNote')).toEqual([['rich', false]])
    expect(asked('dismissToast')).toEqual([[1]])
    const other = open(fresh({ toasts: [toast('form')] }))
    fireEvent.click(other.page.getByRole('button', { name: 'Other form…' }))
    expect(await other.page.findByText('CRM note')).toBeTruthy()
  })

  test('the sheet shows what will be copied, with and without people', async () => {
    const { page, asked } = open(fresh({ toasts: [toast('form')] }))
    fireEvent.click(page.getByRole('button', { name: 'Other form…' }))
    expect(await page.findByDisplayValue('rich note')).toBeTruthy()
    fireEvent.click(page.getByRole('radio', { name: 'HTML' }))
    fireEvent.click(page.getByRole('checkbox', { name: /Without people/ }))
    expect(await page.findByDisplayValue('html note without people')).toBeTruthy()
    await expectAccessible()
    fireEvent.click(page.getByRole('button', { name: 'Copy' }))
    await expect.poll(() => document.querySelector('dialog')).toBeNull()
    expect(asked('copyNote')).toEqual([['html', true]])
  })

  test('where the browser refuses, the text waits, selected, with a word about what to do', async () => {
    const { page, press } = open(fresh(), { copyNote: async () => false })
    await press('m')
    expect((await page.findByRole('alert')).textContent).toContain('Ctrl+C')
    await expect.poll(() => box()?.value).toBe('rich note')
    await expect.poll(() => box()?.selectionEnd).toBe('rich note'.length)
    expect(document.activeElement).toBe(box())
    await expectAccessible()
  })
})
