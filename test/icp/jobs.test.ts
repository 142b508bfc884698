import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Job, Person } from '../../lib/icp/fold'
import {
  missingCustomers,
  missingParts,
  openQuestions,
  opportunityOf,
  persona,
  placeBetween,
  rankJobs,
  stepsOf,
} from '../../lib/icp/jobs'

function aPerson(id: string, fields: Partial<Person> = {}): Person {
  return { id, changed: id, ...fields }
}

function aJob(id: string, fields: Partial<Job> = {}): Job {
  return { id, changed: id, steps: {}, people: {}, ...fields }
}

describe('people', () => {
  test('kinds of customers that nobody stands for are pointed out', () => {
    expect(missingCustomers([])).toEqual(['executor', 'support', 'buyer'])
    const people = [aPerson('a', { customer: 'buyer' }), aPerson('b'), aPerson('c', { customer: 'executor' })]
    expect(missingCustomers(people)).toEqual(['support'])
  })
})

describe('jobs', () => {
  test('the parts of a statement that are blank are named', () => {
    expect(missingParts(aJob('j', { when: ' ', want: 'close the books' }))).toEqual(['when', 'so'])
    expect(missingParts(aJob('j', { when: 'a', want: 'b', so: 'c' }))).toEqual([])
  })

  test('steps stand in the order of their places, and one fits between any two', () => {
    const step = (place: number) => ({ place, what: '', metric: '' })
    const steps = { last: step(3), first: step(1), twin: step(1) }
    expect(stepsOf({ steps }).map(({ id }) => id)).toEqual(['first', 'twin', 'last'])
    const between = placeBetween(step(1), step(3))
    expect(stepsOf({ steps: { ...steps, new: step(between) } }).map(({ id }) => id)[2]).toBe('new')
    expect(placeBetween(undefined, step(1))).toBeLessThan(1)
    expect(placeBetween(step(3))).toBeGreaterThan(3)
    expect(placeBetween()).toBe(1)
  })

  test.each([
    [9, 3, 15],
    [10, 1, 19],
    [5, 5, 5],
    [3, 9, 3],
    [undefined, 3, undefined],
    [9, undefined, undefined],
  ])('importance %s and satisfaction %s make an opportunity of %s', (importance, satisfaction, opportunity) => {
    expect(opportunityOf({ importance, satisfaction })).toBe(opportunity)
  })

  test('ranks put the greatest opportunity first, equal ones share a rank, unrated ones come last without', () => {
    const jobs = [
      aJob('unrated', { importance: 10 }),
      aJob('served', { importance: 8, satisfaction: 9 }),
      aJob('wide', { importance: 9, satisfaction: 3 }),
      aJob('wider', { importance: 10, satisfaction: 5 }),
      aJob('small', { importance: 2, satisfaction: 1 }),
    ]
    expect(rankJobs(jobs).map(({ job, opportunity, rank }) => [job.id, opportunity, rank])).toEqual([
      ['wider', 15, 1],
      ['wide', 15, 1],
      ['served', 8, 3],
      ['small', 3, 4],
      ['unrated', undefined, undefined],
    ])
  })

  test('a more important job is never a lesser opportunity, a better served one never a greater', () => {
    const rating = fc.integer({ min: 1, max: 10 })
    fc.assert(
      fc.property(rating, rating, (importance, satisfaction) => {
        const now = opportunityOf({ importance, satisfaction }) ?? 0
        expect(opportunityOf({ importance: importance + 1, satisfaction })).toBeGreaterThan(now)
        expect(opportunityOf({ importance, satisfaction: satisfaction + 1 })).toBeLessThanOrEqual(now)
        expect(now).toBeGreaterThanOrEqual(1)
        expect(now).toBeLessThan(20)
      }),
    )
  })

  test('the four questions that are still open', () => {
    expect(openQuestions(aJob('j'))).toEqual(['importance', 'frequency', 'pain', 'satisfaction'])
    expect(openQuestions(aJob('j', { importance: 1, painIn: 'time' }))).toEqual(['frequency', 'satisfaction'])
  })
})

describe('the persona card', () => {
  const finance = aPerson('p', {
    role: 'Finance',
    title: 'Head of Finance',
    customer: 'buyer',
    goals: ['Close in a day', 'go home on time'],
    challenges: ['Late invoices'],
    context: 'Two people for four countries',
    triggers: [],
  })
  const books = aJob('books', {
    kind: 'core',
    when: 'a month ends',
    want: 'close the books',
    so: 'go home on time',
    functional: 'all invoices in one place',
    social: '',
    metric: 'days to close',
    pain: 'two nights',
    importance: 9,
    satisfaction: 3,
    people: { p: true },
    steps: { check: { place: 1, what: 'Check invoices', metric: 'errors' } },
  })
  const checking = aJob('checking', { kind: 'related', want: 'see errors', step: 'check', people: { p: true } })
  const others = aJob('others', { want: 'ship parts', people: { q: true } })

  test('joins the person with its jobs, goals, challenges, context and triggers, nothing twice and nothing blank', () => {
    const card = persona(finance, [checking, others, books])
    expect(card).toMatchObject({ role: 'Finance', title: 'Head of Finance', customer: 'buyer' })
    expect(card.context).toBe('Two people for four countries')
    expect(card.goals).toEqual(['Close in a day', 'go home on time'])
    expect(card.challenges).toEqual(['Late invoices', 'two nights'])
    expect(card.triggers).toEqual(['a month ends'])
    expect(card.jobs.map(({ id, opportunity }) => [id, opportunity])).toEqual([
      ['books', 15],
      ['checking', undefined],
    ])
    expect(card.jobs[0]?.needs).toEqual({ functional: 'all invoices in one place' })
    expect(card.jobs[1]?.step).toEqual({ id: 'check', place: 1, what: 'Check invoices', metric: 'errors' })
  })

  test('a person who was only just noted has a card too', () => {
    expect(persona(aPerson('p', { role: 'IT' }), [])).toEqual({
      id: 'p',
      role: 'IT',
      goals: [],
      challenges: [],
      triggers: [],
      jobs: [],
    })
  })
})
