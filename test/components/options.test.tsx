// @vitest-environment happy-dom
// The options page as a manager uses it: by names and keys, over a real session.
import { act, fireEvent, render, waitFor, within } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test } from 'vitest'
import { LanguageProvider } from '../../components/language'
import { OptionsFrame } from '../../components/options/Frame'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import { makeGoal, makeLog } from '../options/log'
import { openStage, type Stage } from '../options/stage'
import { expectAccessible, type } from './screen'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

const english = createTranslate('en', en)

async function open(hash: string, records: Parameters<Stage['store']['merge']>[0] = []) {
  const factory = new IDBFactory()
  const filled = await openStage({ factory })
  await filled.store.merge(records)
  filled.store.close()
  const stage = await openStage({ factory, hash })
  stages.push(stage)
  const App = () => <OptionsFrame state={stage.app.state.value} actions={stage.app.actions} />
  const view = render(
    <LanguageProvider translate={english}>
      <App />
    </LanguageProvider>,
  )
  return { stage, page: within(view.baseElement as HTMLElement) }
}

const PLACES = [
  '#/profiles',
  '#/profiles/new',
  '#/profiles/gone',
  ...['situation', 'criteria', 'scoring', 'acquisition', 'catalysts', 'reasons', 'versions', 'whatif'].map(
    (part) => `#/profiles/default/${part}`,
  ),
  '#/situation',
  '#/backup',
  '#/files',
  '#/privacy',
  '#/look',
  '#/diagnostics',
]

describe.each(PLACES)('%s', (hash) => {
  test('can be used by everyone, and begins with its heading', async () => {
    const { page } = await open(hash, [...makeLog(3), ...makeGoal()])
    expect(page.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    expect(page.getByRole('navigation', { name: 'Options' })).toBeTruthy()
    await expectAccessible()
  })
})

describe('editing', () => {
  test('a weight shows what it would move, asks for a note and the name, and is saved as a version', async () => {
    const { page, stage } = await open('#/profiles/default/scoring', makeLog(30))
    await type(page.getByLabelText('Strong fit from'), '60')
    await act(() => stage.later())
    expect(page.getByText(/\d+ accounts move/)).toBeTruthy()
    fireEvent.click(page.getByRole('button', { name: 'Save version 2' }))
    await type(page.getByLabelText('What changed and why'), 'Fewer strong fits than we thought')
    fireEvent.click(page.getByRole('button', { name: 'Save' }))
    expect(page.getByText('Type your name.')).toBeTruthy()
    await type(page.getByLabelText('Your name'), 'Robin')
    await expectAccessible()
    fireEvent.click(page.getByRole('button', { name: 'Save' }))
    expect(await page.findByText(/^Version 2 saved/)).toBeTruthy()
    expect(page.queryByRole('button', { name: /^Save version/ })).toBeNull()
    expect(await stage.store.rep()).toEqual({ ok: true, value: 'Robin' })
  })

  test('a wrong field is named, cannot be saved, and one click leads to it', async () => {
    const { page, stage } = await open('#/profiles/default/criteria')
    const field = page.getByLabelText('Weight: Technical fit')
    await type(field, 'a lot')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(page.getByText('1 field needs a look before this can be saved:')).toBeTruthy()
    expect(page.getByRole<HTMLButtonElement>('button', { name: 'Save version 2' }).disabled).toBe(true)
    await act(async () => stage.go('#/profiles/default/reasons'))
    await act(async () => {
      fireEvent.click(page.getByRole('link', { name: 'Weight: Technical fit' }))
      stage.go('#/profiles/default/criteria')
    })
    await waitFor(() => expect(document.activeElement?.id).toBe('field-criteria/fit.technical/weight'))
    await expectAccessible()
  })

  test('words are ours until they are put back', async () => {
    const { page } = await open('#/profiles/default/criteria')
    fireEvent.click(page.getByText('Does the thing you solve really exist at this company?'))
    const yes = await page.findByLabelText<HTMLTextAreaElement>('Yes means')
    const before = yes.value
    await type(yes, 'They close the books by hand.')
    expect(page.getByText('Changed')).toBeTruthy()
    await act(async () => yes.blur())
    fireEvent.click(page.getByRole('button', { name: 'Back to the original' }))
    await waitFor(() => expect(page.getByLabelText<HTMLTextAreaElement>('Yes means').value).toBe(before))
    expect(page.queryByText('Changed')).toBeNull()
  })

  test('own criteria, kinds, segments and windows are added and removed', async () => {
    const { page, stage } = await open('#/profiles/default/criteria')
    fireEvent.click(page.getByRole('button', { name: 'Add' }))
    expect(page.getByText('Fill this in.')).toBeTruthy()
    await type(page.getByPlaceholderText('Works in our languages'), 'Speaks Dutch')
    fireEvent.click(page.getByRole('button', { name: 'Add' }))
    expect(await page.findByRole('checkbox', { name: /^Speaks Dutch/ })).toBeTruthy()
    await type(page.getByPlaceholderText('Works in our languages'), 'speaks dutch ')
    fireEvent.click(page.getByRole('button', { name: 'Add' }))
    expect(page.getByText(/^This group has a criterion of that name already/)).toBeTruthy()
    expect(page.getAllByRole('checkbox', { name: /^Speaks Dutch/ })).toHaveLength(1)
    await act(async () => stage.go('#/profiles/default/catalysts'))
    await type(page.getByPlaceholderText('Their founder speaks at our conference'), 'On stage')
    fireEvent.click(page.getByRole('button', { name: 'Add' }))
    expect(await page.findByRole('group', { name: 'On stage' })).toBeTruthy()
    fireEvent.click(page.getByRole('button', { name: 'Remove: On stage' }))
    await waitFor(() => expect(page.queryByRole('group', { name: 'On stage' })).toBeNull())
    await act(async () => stage.go('#/profiles/default/acquisition'))
    fireEvent.click(page.getByRole('button', { name: 'Add a kind of accounts' }))
    fireEvent.click(page.getByRole('button', { name: 'Add a window' }))
    expect(await page.findByLabelText('From, people')).toBeTruthy()
    await expectAccessible()
    fireEvent.click(page.getByRole('button', { name: 'Remove: Window 1' }))
    fireEvent.click(page.getByRole('button', { name: 'Remove: Kind 1' }))
    await waitFor(() => expect(page.queryByLabelText('From, people')).toBeNull())
    expect(stage.app.state.value.editor?.changed).toEqual([
      'criteria/own.speaks-dutch/group',
      'criteria/own.speaks-dutch/name',
    ])
  })

  test('nothing can be changed where the data belong to a newer version', async () => {
    const { stage } = await open('#/profiles/default/criteria')
    const state = { ...stage.app.state.value, storage: 'read-only' as const }
    const view = render(
      <LanguageProvider translate={english}>
        <OptionsFrame state={state} actions={stage.app.actions} />
      </LanguageProvider>,
    )
    expect(view.container.textContent).toContain('written by a newer version')
    const inputs = [...view.container.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)')]
    expect(inputs.length).toBeGreaterThan(40)
    expect(inputs.filter((input) => !input.disabled)).toEqual([])
  })
})

describe('beginning', () => {
  test('three questions name what is missing and make a profile', async () => {
    const { page, stage } = await open('#/profiles/new')
    fireEvent.click(page.getByRole('radio', { name: /^Software, self-serve/ }))
    fireEvent.click(page.getByRole('radio', { name: 'Customers' }))
    fireEvent.click(page.getByRole('button', { name: 'Make the profile' }))
    expect(page.getByText('Type a number.')).toBeTruthy()
    await expectAccessible()
    await type(page.getByLabelText('Customers wanted'), '20')
    await type(page.getByLabelText('End of the time frame'), '2020-06-30')
    fireEvent.click(page.getByRole('button', { name: 'Make the profile' }))
    expect(page.getByText('Must be in the future.')).toBeTruthy()
    await type(page.getByLabelText('End of the time frame'), '2027-06-30')
    await type(page.getByLabelText('Your name'), 'Kim')
    await act(async () => {
      fireEvent.click(page.getByRole('button', { name: 'Make the profile' }))
    })
    expect(stage.app.state.value.editor?.profile.situation.goal).toEqual({ kind: 'customers', amount: 20 })
    expect(await page.findByRole('heading', { level: 2, name: 'Software, self-serve' })).toBeTruthy()
  })

  test('the effect of another version is judged side by side', async () => {
    const { page, stage } = await open('#/profiles/default/whatif', [...makeLog(12), ...makeGoal()])
    fireEvent.click(page.getByRole('button', { name: 'Judge under both' }))
    await act(() => stage.settled())
    fireEvent.click(page.getByLabelText('Show accounts that keep their tier, too'))
    expect(await page.findAllByRole('row')).toHaveLength(13)
    await expectAccessible()
  })
})

describe('the situation at work', () => {
  test('a measure needs its reason, and stands in the decision log', async () => {
    const { page, stage } = await open('#/situation', makeGoal())
    fireEvent.click(page.getByRole('button', { name: 'Measure: 30 Nov 2026' }))
    await type(page.getByLabelText('Reached so far'), '58,000')
    fireEvent.click(page.getByRole('radio', { name: 'Keep going' }))
    fireEvent.click(page.getByRole('button', { name: 'Save' }))
    expect(page.getByText('Fill this in.')).toBeTruthy()
    await type(page.getByLabelText('Why'), 'On course since October')
    await expectAccessible()
    await act(async () => {
      fireEvent.click(page.getByRole('button', { name: 'Save' }))
      await stage.settled()
    })
    expect(page.getByText('On course since October')).toBeTruthy()
    // At the checkpoint and in the decision log, both by the day of measuring.
    expect(page.getAllByText(/^€58,000 of €57,778 expected by 22 Nov/)).toHaveLength(2)
  })
})

test('what is no number of months stays where it was typed, with what is allowed', async () => {
  const { page } = await open('#/privacy')
  const months = page.getByLabelText<HTMLInputElement>('Months without work on an account')
  await type(months, '1.5')
  fireEvent.blur(months)
  expect(months.value).toBe('1.5')
  expect(page.getByText(/“Months without work on an account” must be a whole number/)).toBeTruthy()
})

describe('files', () => {
  test('a list shows what it would do before it does it', async () => {
    const { page, stage } = await open('#/files')
    const input = document.querySelector<HTMLInputElement>('.drop input')!
    const file = new File(['Company,Website\nAcme,acme.example\nNone,\n'], 'crm.csv', { type: 'text/csv' })
    await act(async () => {
      fireEvent.change(input, { target: { files: [file] } })
      await stage.settled()
    })
    expect(await page.findByRole('button', { name: 'Take in 1 account' })).toBeTruthy()
    expect(page.getByText('neither a website nor a LinkedIn page')).toBeTruthy()
    expect(page.getByLabelText<HTMLSelectElement>('Website or domain').value).toBe('1')
    await expectAccessible()
  })

  test('a name is asked for before the first file with people leaves', async () => {
    const { page, stage } = await open('#/files', makeLog(2))
    fireEvent.click(page.getByRole('button', { name: 'Save: Log (JSONL)' }))
    expect(page.getByText('Type your name.')).toBeTruthy()
    await type(page.getByLabelText('Your name'), 'Robin')
    await act(async () => {
      fireEvent.click(page.getByRole('button', { name: 'Save: Log (JSONL)' }))
      await stage.settled()
    })
    await waitFor(() => expect(stage.blobs).toHaveLength(1))
  })
})

describe('privacy', () => {
  test('erasing asks once, and says how much goes', async () => {
    const { page, stage } = await open('#/privacy', makeLog(2))
    await type(page.getByLabelText('Company or address'), 'acme')
    fireEvent.click(await page.findByRole('button', { name: /^Erase: Acme/ }))
    const dialog = within(await page.findByRole('dialog'))
    expect(dialog.getByText(/records go for good/)).toBeTruthy()
    await expectAccessible()
    await act(async () => {
      fireEvent.click(dialog.getByRole('button', { name: 'Erase' }))
      await stage.settled()
    })
    await waitFor(() => expect(page.queryByRole('button', { name: /^Erase: Acme/ })).toBeNull())
    expect(stage.app.state.value.privacy?.found).toEqual([])
  })
})
