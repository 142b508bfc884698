// @vitest-environment happy-dom
// The page for the printer as a rep sees it, over a real log.
import { act, fireEvent, render, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../components/language'
import { PrintPage } from '../../components/print/PrintPage'
import { english } from '../../lib/locale/english'
import { hashOf, type Paper } from '../../lib/paper'
import { startPrint } from '../../lib/print/print'
import { ACME, evaluation, NOON, open as openStore, record } from '../log/examples'
import { PERSON, withPerson } from '../log/with-person'
import { expectAccessible } from './screen'

async function open(paper: Paper) {
  const store = await openStore()
  await store.merge([
    ...withPerson(),
    record('account', { facts: { industry: 'Fintech', employees: { min: 51, max: 200 } } }),
    record('person', { person: 'p-2', fields: { role: 'Head of finance', customer: 'buyer' } }),
    record('revision', {
      body: evaluation({
        evaluation: 'e-2',
        answers: { 'ready.problem': { value: 'yes' }, 'fit.technical': { value: 'no' } },
        decision: {
          kind: 'develop',
          reason: 'Budget in January',
          nextStep: 'Call',
          day: '2026-11-20',
          due: '2026-12-01',
        },
        notes: 'First line\nSecond line',
      }),
      rep: 'Robin',
    }),
  ])
  const printed: string[] = []
  const effects = {
    store,
    t: english,
    now: () => NOON,
    print: () => void printed.push('sheet'),
    title: () => undefined,
  }
  const app = startPrint(effects, hashOf(paper))
  await app.ready
  const Page = () => <PrintPage state={app.state.value} actions={app.actions} />
  const view = render(
    <LanguageProvider translate={english}>
      <Page />
    </LanguageProvider>,
  )
  return { page: within(view.baseElement as HTMLElement), app, printed }
}

const sheet = () => document.querySelector('.paper')?.textContent ?? ''

test('a brief says what to do and why, with links spelled out, people as roles, profile and day', async () => {
  const { page, printed } = await open({ what: 'brief', account: ACME, evaluation: 'e-2' })
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Acme')
  for (const part of [
    'Develop, 20 Nov 2026',
    'Budget in January',
    'Call, due 1 Dec 2026',
    'Technical fitNo · Belief',
    'https://www.linkedin.com/in/zoe-ankara',
    'Head of finance (decides on the money)',
    '51–200 employees',
    'Ideal customer, version 1',
    'Robin',
    'as of 22 Nov 2026',
  ])
    expect(sheet()).toContain(part)
  await expectAccessible()
  fireEvent.click(page.getByRole('button', { name: 'Print' }))
  expect(printed).toEqual(['sheet'])
})

test('without people nobody is named, and what is left still is a brief', async () => {
  const { page } = await open({ what: 'brief', account: ACME, evaluation: 'e-2' })
  await act(async () => void fireEvent.click(page.getByRole('checkbox', { name: /Without people/ })))
  await expect.poll(() => sheet().toLowerCase()).not.toMatch(PERSON)
  expect(sheet()).toContain('Develop, 20 Nov 2026')
  expect(sheet()).not.toContain('Robin')
})

test('the log is a table with a head, one row for each account', async () => {
  const { page } = await open({ what: 'log' })
  expect(page.getAllByRole('columnheader')).toHaveLength(10)
  expect(page.getByRole('rowheader').textContent).toBe('Acmeacme.example')
  expect(page.getByText('1 account as of 22 Nov 2026')).toBeTruthy()
  await expectAccessible()
})

test('the card of a person can be printed', async () => {
  await open({ what: 'persona', account: ACME, person: 'p-2' })
  expect(sheet()).toContain('Head of finance')
  await expectAccessible()
})

test('what is not there is said in words, and cannot be printed', async () => {
  const { page } = await open({ what: 'persona', account: ACME, person: 'gone' })
  expect(page.getByRole('alert').textContent).toContain('nothing of this in the log yet')
  expect(page.getByRole<HTMLButtonElement>('button', { name: 'Print' }).disabled).toBe(true)
})
