// Opens a session of the panel in a test and speaks to it as a rep would: by keys and by names.

import { act, cleanup, configure, fireEvent, render, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, vi } from 'vitest'
import { LanguageProvider } from '../../components/language'
import type { PanelActions } from '../../components/panel/model'
import { english } from '../../lib/locale/english'
import type { Sample } from './sample'
import { type Calls, Session } from './session'

// Machines that do much else at once are slow, not wrong.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)

export function open(sample: Sample, answers: Partial<PanelActions> = {}) {
  const calls: Calls = []
  const view = render(
    <LanguageProvider translate={english}>
      <Session sample={sample} calls={calls} answers={answers} />
    </LanguageProvider>,
  )
  const page = within(view.baseElement as HTMLElement)
  return {
    page,
    calls,
    /** Arguments of every call of one action. */
    asked: (name: keyof PanelActions) => calls.filter((call) => call.name === name).map((call) => call.args),
    /** Presses keys where the focus is; `Alt+4` by its place on the board. */
    press: async (...keys: string[]) => {
      for (const key of keys) await press(key)
    },
    /** The answer that a row shows. */
    answer: (name: string) =>
      within(page.getByRole('radiogroup', { name: new RegExp(`^${name}`) }))
        .getAllByRole<HTMLInputElement>('radio')
        .find((radio) => radio.checked)?.value,
    focused: () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row,
  }
}

async function press(key: string): Promise<void> {
  const digit = /^Alt\+(\d)$/.exec(key)?.[1]
  const event = digit ? { key: digit, code: `Digit${digit}`, altKey: true } : { key, shiftKey: key === '?' }
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, event)
    // Browsers send the form of the field in focus on Enter.
    if (key === 'Enter') document.activeElement?.closest('form')?.requestSubmit()
    await Promise.resolve()
  })
}

export async function type(field: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    field.focus()
    fireEvent.input(field, { target: { value } })
  })
}

/** Fails on anything serious that axe finds; contrast is looked at in a real browser, here nothing is drawn. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    preload: false,
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
