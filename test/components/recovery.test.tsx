// @vitest-environment happy-dom
// The screen of a log that does not open: why, again, and what could be saved, in words.
import { render, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Recovery } from '../../components/controls/Recovery'
import { LanguageProvider } from '../../components/language'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import type { RescueCode, Rescued, RescuedFile } from '../../lib/log/rescue'
import type { Result } from '../../lib/result'
import { expectAccessible } from './screen'

const blob = new Blob(['{}\n'])

function open(code: string, found: Result<Rescued, RescueCode>) {
  const saved: RescuedFile[] = []
  let tries = 0
  const view = render(
    <LanguageProvider translate={createTranslate('en', en)}>
      <Recovery
        code={code}
        retry={() => {
          tries += 1
        }}
        rescue={async () => found}
        save={(file) => saved.push(file)}
      />
    </LanguageProvider>,
  )
  const page = within(view.container as HTMLElement)
  const press = (name: string) => page.getByRole('button', { name }).click()
  return { page, saved, press, tries: () => tries }
}

test('says what was saved, what was not, and keeps the rest for who wants it', async () => {
  const { page, saved, press } = open('blocked', {
    ok: true,
    value: {
      log: { name: 'touchstone-rescued-2026-11-22.jsonl', blob },
      records: 40,
      newer: 2,
      drafts: 1,
      unread: 3,
      whole: false,
      rest: { name: 'touchstone-set-aside-2026-11-22.jsonl', blob },
      odd: 1,
    },
  })
  expect(page.getByRole('alert').textContent).toContain('Another window still holds an older version')
  press('Save what can be read')
  await waitFor(() => expect(saved).toHaveLength(1))
  await waitFor(() => expect(page.getByRole('status').textContent).toContain('41 records'))
  for (const said of ['1 evaluation that was', '2 were written by a newer', '3 could not be read', '1 is damaged'])
    expect(page.getByRole('status').textContent).toContain(said)
  press('Save these too, as they are')
  expect(saved.map(({ name }) => name)).toEqual([
    'touchstone-rescued-2026-11-22.jsonl',
    'touchstone-set-aside-2026-11-22.jsonl',
  ])
  await expectAccessible()
})

test('says when nothing can be saved, and leads to a backup', async () => {
  const { page, saved, press, tries } = open('odd', { ok: false, code: 'unreadable', detail: '' })
  expect(page.getByRole('alert').textContent).toContain('Your log does not answer as it should')
  press('Save what can be read')
  await waitFor(() => expect(page.getByRole('status').textContent).toContain('cannot be opened for reading either'))
  expect(saved).toEqual([])
  expect(page.getByText(/restore the backup there/)).toBeTruthy()
  press('Try again')
  expect(tries()).toBe(1)
})
