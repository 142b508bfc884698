// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { fresh, TODAY, working } from './sample'
import { expectAccessible, open, type } from './screen'

describe('answering by keys', () => {
  test('opening puts the focus on the first open row, so that keys work at once', () => {
    const { focused } = open(working())
    expect(focused()).toBe('willing.exploring')
    expect((document.activeElement as HTMLInputElement).value).toBe('unknown')
  })

  test('a letter answers and goes on to the next row', async () => {
    const { press, answer, focused } = open(fresh())
    await press('y', 'p', 'n')
    expect([answer('Has the problem'), answer('Knows it'), answer('It is critical')]).toEqual(['yes', 'partly', 'no'])
    expect(focused()).toBe('willing.acting')
    await expectAccessible()
  })

  test('unknown takes an answer back', async () => {
    const { press, answer } = open(fresh())
    await press('n', 'k', 'u')
    expect(answer('Has the problem')).toBe('unknown')
  })

  test('a triage of the gates with a decision takes twelve keys or fewer', async () => {
    const { press, asked, focused } = open(fresh())
    const keys = ['y', 'y', 'p', 'y', 'u', 'y', 'n', 'y']
    await press(...keys)
    expect(focused()).toBe('fit.technical')
    await press('d', '3', 'Enter')
    expect(keys.length + 3).toBeLessThanOrEqual(12)
    expect(asked('decide')).toEqual([
      [{ kind: 'nurture', reason: '', nextStep: '', due: undefined, comeBack: undefined }],
    ])
  })

  test('a full pass takes thirty-five keys or fewer and ends at the decision', async () => {
    const { press, asked, focused } = open(fresh())
    let count = 0
    while (document.activeElement?.id !== 'decide' && count < 40) {
      await press(focused() === 'fit.resource' ? 'p' : 'y')
      count++
    }
    await press('d', '1', 'Enter')
    expect(count + 3).toBeLessThanOrEqual(35)
    expect(asked('decide')).toHaveLength(1)
    expect(asked('stretch')).toHaveLength(2)
    expect(new Set(asked('answer').map(([id]) => id)).size).toBe(count - 2)
  })

  test('a click on the answer of another row answers it and makes that row the current one', async () => {
    const { page, answer, asked } = open(fresh())
    const radios = page.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.name === 'answer-able.means')
    fireEvent.pointerDown(radios[3]!)
    radios[3]!.focus()
    expect(document.querySelector('[data-current]')?.id).toBe('row-ready.problem')
    fireEvent.pointerUp(radios[3]!)
    fireEvent.click(radios[3]!)
    expect(asked('answer')).toEqual([['able.means', 'yes']])
    expect(answer('Has the means')).toBe('yes')
    await waitFor(() => expect(document.querySelector('[data-current]')?.id).toBe('row-able.means'))
  })

  test('arrows walk the rows without answering', async () => {
    const { press, focused, asked } = open(fresh())
    await press('ArrowDown', 'j', 'ArrowUp')
    expect(focused()).toBe('ready.aware')
    expect(asked('answer')).toEqual([])
  })

  test('with letters switched off only arrows move', async () => {
    const { press, asked, focused } = open(fresh({ letters: false }))
    await press('y', 'ArrowDown')
    expect(asked('answer')).toEqual([])
    expect(focused()).toBe('ready.aware')
  })

  test('letters typed into the notes stay letters', async () => {
    const { page, press, asked } = open(fresh())
    const notes = page.getByLabelText('Notes')
    await type(notes, 'yes')
    await press('y', 'n', 'd')
    expect(asked('answer')).toEqual([])
    expect(asked('notes')).toEqual([['yes']])
  })

  test('Alt with a digit goes to a section, also out of a text field', async () => {
    const { page, press, focused } = open(fresh())
    await press('Alt+5')
    expect(focused()).toBe('fit.technical')
    page.getByLabelText('Notes').focus()
    await press('Alt+4')
    expect(document.activeElement?.textContent).toContain('Catalysts')
  })

  test('the row in focus is told to whoever files what is captured', async () => {
    const { press, asked } = open(fresh())
    await press('j')
    expect(asked('focus').at(-1)).toEqual(['ready.aware'])
  })

  test('undo is one key', async () => {
    const { press, asked } = open(fresh())
    await press('z')
    expect(asked('undo')).toHaveLength(1)
  })
})

describe('the stretch questions', () => {
  test('they appear when the last fit is answered partly, take the focus, and take yes or no', async () => {
    const { press, focused, asked, page } = open(fresh())
    await press('Alt+5', 'y', 'y', 'y', 'y', 'y')
    expect(page.queryByText(/worth it/)).toBeNull()
    await press('p')
    await waitFor(() => expect(focused()).toBe('stretch.initial'))
    await press('y', 'p', 'y')
    expect(asked('stretch')).toEqual([
      ['initial', 'yes'],
      ['future', 'yes'],
    ])
    expect(page.getByText('Gate: stretch')).toBeTruthy()
    expect(focused()).toBe('acquisition.reach')
    await expectAccessible()
  })
})

describe('computed rows', () => {
  test('an answer by hand overrides, keeps a reason, and goes back to computed', async () => {
    const { page, press, answer, asked } = open(working())
    expect(answer('A strong catalyst')).toBe('yes')
    await press('j', 'n')
    expect(answer('A strong catalyst')).toBe('no')
    await type(page.getByLabelText('Why by hand'), 'The round was for another unit')
    expect(asked('answer').at(-1)).toEqual(['willing.catalyst', 'no', 'The round was for another unit'])
    fireEvent.click(page.getByText('Back to computed'))
    expect(asked('clearOverride')).toEqual([['willing.catalyst']])
    await expectAccessible()
  })
})

describe('searching', () => {
  test('the slash filters the rows, Enter goes to the first, Escape brings all back', async () => {
    const { page, press, focused } = open(working())
    await press('/')
    await type(document.activeElement as HTMLElement, 'nowhere to be found')
    expect(page.getByText(/^No row has these words/)).toBeTruthy()
    await type(document.activeElement as HTMLElement, 'kubernetes')
    expect(page.getAllByRole('radiogroup')).toHaveLength(1)
    expect(page.getByText('1 row')).toBeTruthy()
    await press('Enter')
    expect(focused()).toBe('fit.technical')
    await press('Escape')
    expect(page.getAllByRole('radiogroup').length).toBeGreaterThan(10)
    expect(focused()).toBe('fit.technical')
  })
})

describe('the verdict', () => {
  test('the tier, its range, the reasons and what to ask next are on screen', () => {
    const { page } = open(working())
    expect(page.getByRole('img', { name: 'Tier C' })).toBeTruthy()
    expect(page.getByRole('img', { name: 'can still become A to D' })).toBeTruthy()
    expect(page.getByText('Nurture')).toBeTruthy()
    expect(page.getByRole('button', { name: /^Find out first: / })).toBeTruthy()
  })

  test('"why?" shows points that sum to the score', async () => {
    const { page, press } = open(working())
    fireEvent.click(page.getByRole('button', { name: /^Why \d+\?$/ }))
    const dialog = await page.findByRole('dialog')
    for (const table of dialog.querySelectorAll('table')) {
      const figures = [...table.querySelectorAll('tbody td:last-child')].map((cell) =>
        Number(cell.textContent?.replace('−', '-')),
      )
      const total = Number(table.querySelector('tfoot td')?.textContent)
      expect(figures.length).toBeGreaterThan(8)
      expect(figures.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 9)
    }
    await expectAccessible()
    const before = page.getByText('Nurture')
    await press('y')
    expect(before.isConnected).toBe(true)
  })

  test('the next question leads to its row', async () => {
    const { page, focused } = open(working())
    fireEvent.click(page.getByRole('button', { name: /^Find out first: Experience fit/ }))
    expect(focused()).toBe('fit.experience')
  })

  test('a disqualified account can be kept with a reason', async () => {
    const sample = working()
    sample.evaluation.answers['fit.technical'] = { value: 'no', day: TODAY }
    const { page, asked } = open(sample)
    expect(page.getByText('Disqualified')).toBeTruthy()
    expect(page.getByText('Disqualified by: Technical fit')).toBeTruthy()
    fireEvent.click(await page.findByText('Override, with a reason'))
    await type(await page.findByLabelText('Why it does not count'), 'They migrate in March')
    fireEvent.click(page.getByText('Save'))
    expect(asked('requalify')).toEqual([['They migrate in March']])
    expect(await page.findByText('Disqualification overridden: They migrate in March')).toBeTruthy()
  })

  test('gates count what is answered yes, and say so in words', () => {
    const { page } = open(working())
    expect(page.getByRole('button', { name: 'Ready 2/3 yes, still open' })).toBeTruthy()
    expect(open(fresh()).page.getAllByRole('button', { name: 'Able ?/3: not looked at yet' })).toHaveLength(1)
  })
})
