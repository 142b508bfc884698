// @vitest-environment happy-dom
// People, jobs, the journey, outcomes and what is due, spoken to by keys and names.
import { act, fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import '../../components/journey/JourneyMap'
import '../../components/panel/DueSheet'
import '../../components/panel/Outcomes'
import '../../components/people/PeopleDesk'
import type { DueItem } from '../../lib/icp/due'
import type { Job, Person } from '../../lib/icp/fold'
import { fresh, TODAY, working } from './sample'
import { expectAccessible, open, type } from './screen'

const FINANCE: Person = { id: 'p1', changed: '', role: 'Head of finance', customer: 'executor', goals: ['Close fast'] }
const CLOSE: Job = {
  id: 'j1',
  changed: '',
  kind: 'core',
  when: 'the month ends',
  want: 'close the books',
  so: 'report in time',
  importance: 9,
  satisfaction: 3,
  people: { p1: true },
  steps: {},
}
const SLEEP: Job = { id: 'j2', changed: '', kind: 'emotional', want: 'sleep at night', people: {}, steps: {} }

test('a stakeholder with one job takes Alt+7 and Enter beside the words', async () => {
  const { page, press, asked } = open(fresh())
  await press('Alt+7')
  const role = await page.findByLabelText('Role')
  expect(document.activeElement).toBe(role)
  await type(role, 'Head of finance')
  fireEvent.click(page.getByRole('radio', { name: 'Decides on money' }))
  await type(page.getByLabelText('I want to …'), 'close the books')
  await press('Enter')
  expect(asked('addPerson')).toEqual([
    [
      { role: 'Head of finance', customer: 'buyer' },
      { kind: 'core', want: 'close the books' },
    ],
  ])
  expect(await page.findByText('Nobody yet who uses it or installs and keeps it running.')).toBeTruthy()
  await expectAccessible()
})

test('a person without a role is not added, and the field says why', async () => {
  const { page, press, asked } = open(fresh())
  await press('Alt+7')
  await type(await page.findByLabelText('Title'), 'CFO')
  await press('Enter')
  expect(asked('addPerson')).toEqual([])
  expect(page.getByRole('alert').textContent).toBe('Say which role it is.')
})

test('jobs are ranked by opportunity; those with open questions say how many', async () => {
  const { page, press } = open(fresh({ people: [FINANCE], jobs: [SLEEP, CLOSE] }))
  await press('Alt+7')
  const jobs = (await page.findByText('#1 · opportunity 15')).closest('ol')
  const lines = [...(jobs?.children ?? [])].map((line) => line.textContent ?? '')
  expect(lines[0]).toContain('When the month ends, I want to close the books, so I can report in time.')
  expect(lines[1]).toContain('4 questions open')
})

test('the questions of a job are answered and taken back', async () => {
  const { page, press, asked } = open(fresh({ people: [FINANCE], jobs: [CLOSE] }))
  await press('Alt+7')
  fireEvent.click(await page.findByRole('button', { name: 'Change: close the books' }))
  fireEvent.change(page.getByLabelText('How often'), { target: { value: 'monthly' } })
  fireEvent.change(page.getByLabelText('How important, 1–10'), { target: { value: '' } })
  fireEvent.click(page.getByRole('checkbox', { name: 'Head of finance' }))
  expect(asked('editJob')).toEqual([
    ['j1', { frequency: 'monthly' }],
    ['j1', { importance: null }],
    ['j1', { people: { p1: null } }],
  ])
  await expectAccessible()
})

test('a step of the job map is added by Enter, which waits for the next one', async () => {
  const { page, press, asked } = open(fresh({ people: [FINANCE], jobs: [CLOSE] }))
  await press('Alt+7')
  fireEvent.click(await page.findByRole('button', { name: 'Change: close the books' }))
  await act(async () => page.getByText('Job map · 0 steps').click())
  const next = await page.findByLabelText('Next step')
  await type(next, 'Collect the ledgers')
  await press('Enter')
  expect(asked('addStep')).toEqual([['j1', 'Collect the ledgers', '']])
  expect(document.activeElement).toBe(next)
})

test('the card joins a role with its jobs, goals and triggers', async () => {
  const { page, press } = open(fresh({ people: [FINANCE], jobs: [CLOSE, SLEEP] }))
  await press('Alt+7')
  fireEvent.click(await page.findByRole('button', { name: 'Card of Head of finance' }))
  const card = within(page.getByRole('dialog', { name: 'Persona' }))
  for (const words of ['Close fast', 'report in time', 'the month ends']) expect(card.getAllByText(words)).toBeTruthy()
  expect(card.queryByText('sleep at night')).toBeNull()
  await expectAccessible()
})

test('the stage is picked, its questions open with hints, and a hint is taken by a click', async () => {
  const { page, press, asked } = open(fresh())
  await press('Alt+8')
  fireEvent.change(await page.findByLabelText('Stage'), { target: { value: 'exploration' } })
  expect(page.getByText('Interest').getAttribute('aria-current')).toBe('step')
  const feel = await page.findByLabelText<HTMLTextAreaElement>('What do they think or feel?')
  expect(feel.value).toBe('')
  fireEvent.click(page.getByRole('button', { name: 'Take the hint: What do they think or feel?' }))
  const [, [fields]] = asked('journey') as [unknown, [{ answers: Record<string, string> }]]
  expect(fields.answers).toEqual({ 'exploration.feel': feel.placeholder })
  await expectAccessible()
})

test('a contradiction stands beside the row that it concerns', async () => {
  const sample = working({ journey: { stage: 'selection', answers: {} } })
  sample.evaluation.answers['willing.exploring'] = { value: 'no', day: TODAY }
  const { page } = open(sample)
  const row = document.querySelector('[data-row="willing.exploring"]')
  expect(row?.textContent).toContain('The stage says that they look at solutions, the answer says No.')
  expect(page.getByRole('radiogroup', { name: /^Exploring options/ }).getAttribute('aria-describedby')).toContain(
    'row-willing.exploring-state',
  )
})

test('an outcome needs its kind and a reason', async () => {
  const { page, press, asked } = open(fresh())
  await press('Alt+0')
  const record = await page.findByRole('button', { name: 'Record' })
  fireEvent.click(record)
  expect(page.getAllByRole('alert')).toHaveLength(2)
  fireEvent.click(page.getByRole('radio', { name: 'Churned' }))
  await type(page.getByLabelText('Reason'), 'Owner left')
  fireEvent.click(record)
  expect(asked('addOutcome')).toEqual([['churned', TODAY, 'Owner left']])
  await expectAccessible()
})

const DUE: DueItem = {
  code: 'next-step',
  day: '2026-11-12',
  late: 10,
  profile: 'default',
  account: 'domain:globex.example',
  name: 'Globex',
  text: 'Call the owner',
  criteria: [],
  records: [],
}

test('what is due stands in the menu and opens the account', async () => {
  const { page, asked } = open(fresh({ due: [DUE] }))
  fireEvent.click(page.getByText('What is due', { ignore: false }))
  fireEvent.click(await page.findByRole('button', { name: /^Globex.*Call the owner.*10 days late/ }))
  expect(asked('openAccount')).toEqual([['domain:globex.example']])
})

test('without an account on screen, what is due stands there', async () => {
  const { page, asked } = open(fresh({ status: 'nothing', account: undefined, evaluation: undefined, due: [DUE] }))
  expect(await page.findByRole('heading', { name: 'Due · 1' })).toBeTruthy()
  await waitFor(() => expect(asked('findDue')).toHaveLength(1))
  await expectAccessible()
})

test('the profile to judge by is chosen in the menu', async () => {
  const profiles = [
    { id: 'default', name: 'Ideal customer', used: true, judged: true },
    { id: 'public', name: 'Public sector', used: false, judged: false },
  ]
  const { page, asked } = open(fresh({ profiles }))
  fireEvent.click(page.getByLabelText('Public sector'))
  expect(asked('useProfile')).toEqual([['public']])
})
