// @vitest-environment happy-dom
import { act, fireEvent, waitFor, within } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { catalyst, evidence, fresh, working } from './sample'
import { expectAccessible, open, type } from './screen'

const click = (element: HTMLElement) => fireEvent.click(element)

describe('evidence', () => {
  test('E takes the selection for the row in focus', async () => {
    const { press, asked } = open(fresh(), { captureEvidence: async () => true })
    await press('j', 'e')
    expect(asked('captureEvidence')).toEqual([['ready.aware']])
  })

  test('with nothing selected the rep is told so, and may type the quote in', async () => {
    const { page, press, asked } = open(fresh())
    await press('e')
    expect(await page.findByText(/Nothing is selected/)).toBeTruthy()
    await type(await page.findByLabelText('Quote'), 'We close in nine days.')
    await type(page.getByLabelText('Link'), 'javascript:alert(1)')
    click(page.getByText('Add evidence'))
    expect(await page.findByText('Start with https:// or http://')).toBeTruthy()
    expect(asked('addEvidence')).toEqual([])
    await type(page.getByLabelText('Link'), 'https://acme.example/close')
    click(page.getByText('Add evidence'))
    expect(asked('addEvidence')).toEqual([
      ['ready.problem', 'We close in nine days.', 'https://acme.example/close', 'observed', undefined],
    ])
    expect(await page.findByText('We close in nine days.')).toBeTruthy()
    await expectAccessible()
  })

  test('what the customer said needs to say who', async () => {
    const { page, asked } = open(working())
    click(page.getByRole('button', { name: 'Knows it: 1 quote' }))
    const list = await page.findByLabelText('How it says so')
    fireEvent.change(list, { target: { value: 'confirmed' } })
    const who = await page.findByLabelText('Who said it, and in which role')
    expect(asked('gradeEvidence')).toEqual([])
    await type(who, 'Head of finance, on the phone')
    click(page.getByText('Save'))
    expect(asked('gradeEvidence').at(-1)?.slice(1)).toEqual(['confirmed', 'Head of finance, on the phone'])
    expect(await page.findByText('Said by Head of finance, on the phone')).toBeTruthy()
  })

  test('a quote opens its page at the quote, only web pages are links, and old ones show a clock', async () => {
    const sample = fresh()
    sample.evidence = [
      evidence('ready.problem', 'Nine days', 'observed', '2026-01-02'),
      { ...evidence('ready.problem', 'Typed in'), url: undefined },
    ]
    const { page, asked } = open(sample)
    click(page.getByRole('button', { name: 'Has the problem or opportunity: 2 quotes' }))
    const row = within((await page.findByText('Nine days')).closest('.row') as HTMLElement)
    const link = row.getByRole('link')
    expect(link.getAttribute('rel')).toBe('noreferrer noopener')
    expect(link.textContent).toContain('acme.example')
    click(link)
    expect(asked('openEvidence')).toEqual([[sample.evidence[0]!.id]])
    expect(row.getAllByRole('img', { name: /^Old/ })).toHaveLength(1)
  })

  test('a capture that waits is filed with one choice', () => {
    const waiting = [
      { id: 'w1', quote: 'They tender in May.', url: 'https://news.example.com', title: '', what: 'evidence' as const },
    ]
    const { page, asked } = open(fresh({ waiting }))
    fireEvent.change(page.getByLabelText('File under…'), { target: { value: 'ready.urgent' } })
    expect(asked('assign')).toEqual([['w1', { account: 'domain:acme.example', criterion: 'ready.urgent' }]])
    click(page.getByRole('button', { name: 'Discard “They tender in May.”' }))
    expect(asked('assign').at(-1)).toEqual(['w1', { discard: true }])
  })
})

describe('a No on a must', () => {
  test('without evidence it is only suspected, and the row says so', async () => {
    const { page, press } = open(fresh())
    await press('n')
    expect(page.getByText('Suspected only. A quote would prove it.')).toBeTruthy()
    expect(page.getByText('Suspected, not proven: Has the problem or opportunity')).toBeTruthy()
  })
})

describe('catalysts', () => {
  test('C opens the form with the selection; kind and day make a note', async () => {
    const selected = { quote: 'Acme raises €20m.', url: 'https://news.example.com/acme', title: 'News' }
    const { page, press, asked } = open(fresh(), { captureCatalyst: async () => selected })
    await press('c')
    const kind = await page.findByLabelText('What happened')
    expect(document.activeElement).toBe(kind)
    click(page.getByText('Add catalyst'))
    expect(await page.findByText('Choose what happened.')).toBeTruthy()
    expect(document.activeElement).toBe(kind)
    fireEvent.change(kind, { target: { value: 'funding' } })
    await type(page.getByLabelText('Day it happened'), '2026-11-15')
    click(page.getByText('Add catalyst'))
    expect(asked('addCatalyst')).toEqual([[{ kind: 'funding', day: '2026-11-15', ...selected }]])
    expect(await page.findByText('Acme raises €20m.')).toBeTruthy()
    expect(page.queryByLabelText('What happened')).toBeNull()
    await expectAccessible()
  })

  test('a tender asks for its deadline, a merger for the part they have in it, a renewal only for its date', async () => {
    const { page, press } = open(fresh())
    await press('c')
    const kind = await page.findByLabelText('What happened')
    expect(page.queryByLabelText('Deadline')).toBeNull()
    fireEvent.change(kind, { target: { value: 'rfp' } })
    expect(await page.findByLabelText('Deadline')).toBeTruthy()
    fireEvent.change(kind, { target: { value: 'merger' } })
    expect(await page.findByRole('group', { name: 'Their part in it' })).toBeTruthy()
    fireEvent.change(kind, { target: { value: 'renewal' } })
    await waitFor(() => expect(page.queryByLabelText('Day it happened')).toBeNull())
    expect(page.getByLabelText('Deadline')).toBeTruthy()
  })

  test('the timeline is newest first and puts decay into words', () => {
    const { page } = open(working())
    const names = page.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(names.slice(0, 3)).toEqual([
      'Layoffs, hiring freeze or closure',
      'Funding round, IPO or grant',
      'New executive, owner or board',
    ])
    expect(page.getByText('Strong until 7 Dec, gone by February 2027')).toBeTruthy()
    expect(page.getByText('1 that has faded')).toBeTruthy()
  })

  test('somebody looked and found none', async () => {
    const { page, asked } = open(fresh())
    click(page.getByText('Looked, none found'))
    expect(asked('lookedForCatalysts')).toHaveLength(1)
    expect(await page.findByText('Looked on 22 Nov, none found.')).toBeTruthy()
  })

  test('where a catalyst stands, nobody is asked whether there is none', () => {
    const { page } = open(working())
    expect(page.queryByText('Looked, none found')).toBeNull()
  })

  test('a suggestion shows its sentence and is noted only when taken', async () => {
    const suggestion = {
      id: 's1',
      kind: 'expansion',
      name: 'New site',
      quote: 'Acme opens in Hamburg.',
      status: 'announced' as const,
      strength: 'strong' as const,
      reasons: [],
    }
    const { page, asked } = open(fresh({ suggestions: [suggestion], others: 1 }))
    expect(page.getByText('Acme opens in Hamburg.')).toBeTruthy()
    expect(page.getByText('1 event of another company is left out.')).toBeTruthy()
    click(page.getByRole('button', { name: 'Not one: New site' }))
    expect(asked('dismissSuggestion')).toEqual([['s1']])
    expect(asked('takeSuggestion')).toEqual([])
    await expectAccessible()
  })
})

test('a catalyst without a date says that it does not count, and leads to the date', async () => {
  const sample = working()
  sample.catalysts = [catalyst('funding', { quote: 'Acme raises €20m.' })]
  const { page } = open(sample)
  expect(page.getByText('Does not count until it has one.')).toBeTruthy()
  click(page.getByRole('button', { name: 'Add a date' }))
  const day = await page.findByLabelText('Day it happened')
  expect(document.activeElement).toBe(day)
})

describe('the decision', () => {
  test('the tier suggests; D and Enter are enough', async () => {
    const { press, asked } = open(working())
    await press('d', 'Enter')
    expect(asked('decide').map(([decision]) => decision)).toMatchObject([{ kind: 'nurture' }])
  })

  test('Enter twice decides once', async () => {
    const { press, asked } = open(working())
    await press('d', 'Enter', 'Enter')
    expect(asked('decide')).toHaveLength(1)
  })

  test('without a letter nothing is suggested, and Enter alone says what is missing', async () => {
    const { page, press, asked } = open(fresh())
    await press('d', 'Enter')
    expect(asked('decide')).toEqual([])
    expect(page.getByText('Choose a decision.')).toBeTruthy()
  })

  test('a disqualification needs a reason and when to come back', async () => {
    const { page, press, asked } = open(working())
    await press('d', '5', 'Enter')
    expect(document.activeElement).toBe(page.getByLabelText('Reason'))
    expect(page.getByText('Say when a second look is worth it.')).toBeTruthy()
    await type(page.getByLabelText('Reason'), 'Their platform rules us out')
    click(page.getByLabelText('We can do it'))
    await type(await page.findByLabelText('What exactly (optional)'), 'On-premise hosting')
    click(page.getByRole('button', { name: /^Save decision/ }))
    expect(asked('decide').map(([decision]) => decision)).toEqual([
      {
        kind: 'disqualify',
        reason: 'Their platform rules us out',
        nextStep: '',
        due: undefined,
        comeBack: { when: 'capability', note: 'On-premise hosting' },
      },
    ])
    await expectAccessible()
  })

  test('the name of the rep is asked once, with the first decision', async () => {
    const { page, press, asked } = open(fresh({ rep: undefined }))
    await press('d', '1', 'Enter')
    expect(page.getByText('Type your name.')).toBeTruthy()
    expect(document.activeElement).toBe(page.getByLabelText('Your name'))
    const radio = page.getByLabelText<HTMLInputElement>(/^Pursue/)
    radio.focus()
    await press('D')
    expect(radio.checked).toBe(true)
    expect(document.activeElement).toBe(page.getByLabelText('Your name'))
    await type(page.getByLabelText('Your name'), ' Robin ')
    await press('Enter')
    expect(asked('nameRep')).toEqual([['Robin']])
    expect(asked('decide')).toHaveLength(1)
    await press('d')
    expect(page.queryByLabelText('Your name')).toBeNull()
  })

  test('Escape closes the form and decides nothing', async () => {
    const { page, press, asked } = open(working())
    await press('d', 'Escape')
    expect(page.queryByText('Your decision')).toBeNull()
    expect(asked('decide')).toEqual([])
    expect(document.activeElement?.id).toBe('decide')
  })
})

describe('numbers', () => {
  test('they are read in the rep’s language, the margin in percent, and the results follow', async () => {
    const { page, asked } = open(fresh())
    click(page.getByText('Numbers'))
    await type(await page.findByLabelText('Revenue a month'), '2,000')
    await type(page.getByLabelText('Gross margin, %'), '80')
    await type(page.getByLabelText('Lifetime, months'), '36')
    await type(page.getByLabelText('Cost to acquire'), '15000')
    await type(page.getByLabelText('Onboarding'), '3.000,00')
    await type(page.getByLabelText('First support'), '1200')
    expect(asked('economics').at(1)).toEqual([{ grossMargin: 0.8 }])
    expect(page.getByText('57,600')).toBeTruthy()
    expect(page.getByText('12 months')).toBeTruthy()
  })

  test('what is no number is not kept', async () => {
    const { page, asked } = open(fresh())
    click(page.getByText('Numbers'))
    const margin = await page.findByLabelText<HTMLInputElement>('Gross margin, %')
    await type(margin, '180')
    expect(page.getByText('Not between 0 and 100, so it is not kept.')).toBeTruthy()
    await type(margin, 'about 80')
    await act(async () => margin.blur())
    expect(page.getByText(/^Not a number/)).toBeTruthy()
    expect([margin.value, margin.getAttribute('aria-invalid')]).toEqual(['about 80', 'true'])
    expect(asked('economics')).toEqual([])
    await type(margin, '80 %')
    expect(asked('economics')).toEqual([[{ grossMargin: 0.8 }]])
  })

  test('the beginning of a text that turns out wrong is taken back', async () => {
    const { page, asked } = open(working())
    click(page.getByText('Numbers'))
    const margin = await page.findByLabelText<HTMLInputElement>('Gross margin, %')
    for (const text of ['1', '18', '180']) await type(margin, text)
    expect(asked('economics').at(-1)).toEqual([{ grossMargin: 0.8 }])
    const currency = page.getByLabelText<HTMLInputElement>('Currency')
    for (const text of ['E', 'EU']) await type(currency, text)
    expect(page.queryByText('Three letters, such as EUR.')).toBeNull()
    await act(async () => currency.blur())
    expect(page.getByText('Three letters, such as EUR.')).toBeTruthy()
    expect(currency.value).toBe('EU')
    expect(asked('economics')).toHaveLength(3)
  })

  test('a closed window of the account is kept once it is whole, and never the wrong way round', async () => {
    const { page, asked } = open(fresh())
    click(page.getByText('Numbers'))
    click(await page.findByText('Add a window'))
    const [first, last] = [page.getByLabelText('First day'), page.getByLabelText('Last day')]
    await type(first, '2026-12-24')
    await type(last, '2026-12-20')
    expect(page.getByText('Must not be before the first day.')).toBeTruthy()
    expect(asked('economics').flat()).toEqual([{ closedWindows: undefined }, { closedWindows: undefined }])
    await type(last, '2027-01-03')
    const window = { start: '2026-12-24', end: '2027-01-03' }
    expect(asked('economics').at(-1)).toEqual([{ closedWindows: [window] }])
    click(page.getByRole('button', { name: 'Remove: Window 1' }))
    expect(asked('economics').at(-1)).toEqual([{ closedWindows: undefined }])
  })

  test('what is half typed of one account does not stand on the next', async () => {
    const due = {
      code: 'next-step' as const,
      day: '2026-11-20',
      late: 2,
      profile: 'default',
      account: 'domain:globex.example' as const,
      name: 'Globex',
      criteria: [],
      records: [],
    }
    const { page } = open(fresh({ due: [due] }))
    const box = () => page.getByLabelText<HTMLInputElement>('Strategically important')
    click(box())
    await waitFor(() => expect(box().checked).toBe(true))
    click(page.getByText('What is due'))
    click(await page.findByText('Globex'))
    await waitFor(() => expect(box().checked).toBe(false))
  })

  test('strategic importance counts only with its reason', async () => {
    const { page, asked } = open(fresh())
    click(page.getByLabelText('Strategically important'))
    expect(asked('strategic')).toEqual([])
    expect(page.getByText('Give the reason; until then it does not count.')).toBeTruthy()
    await type(await page.findByLabelText('Reason'), 'Opens the German market')
    expect(asked('strategic').at(-1)).toEqual(['Opens the German market'])
    click(page.getByLabelText('Strategically important'))
    expect(asked('strategic').at(-1)).toEqual([undefined])
  })
})

describe('facts', () => {
  test('what the page says is kept by one click, or corrected', async () => {
    const { page, asked } = open(working())
    click(page.getByRole('button', { name: 'Keep Employees: 51–200' }))
    expect(asked('acceptFact')).toEqual([['employees']])
    click(page.getByRole('button', { name: 'Correct Industry: Fintech' }))
    await type(await page.findByLabelText('Industry'), 'Payments')
    click(page.getByText('Save'))
    expect(asked('correctFact')).toEqual([['industry', 'Payments']])
  })

  test('what was kept or corrected is never replaced by keeping all', () => {
    const facts = [
      { field: 'employees' as const, kept: '650', said: '420' },
      { field: 'industry' as const, said: 'Fintech' },
      { field: 'headquarters' as const, said: 'Utrecht, NL' },
    ]
    const { page, asked } = open(fresh({ facts }))
    click(page.getByText('Keep all'))
    expect(asked('acceptFact')).toEqual([['industry'], ['headquarters']])
    expect(page.getByRole('button', { name: 'Keep Employees: 420' })).toBeTruthy()
  })

  test('a name that is only a guess is offered to be kept', () => {
    const { page, asked } = open(fresh({ unsure: true }))
    expect(page.getByText('Best guess')).toBeTruthy()
    click(page.getByRole('button', { name: 'Keep Name: Acme B.V.' }))
    expect(asked('acceptFact')).toEqual([['name']])
  })

  test('the name is corrected in the header', async () => {
    const { page, asked } = open(fresh())
    click(page.getByRole('button', { name: 'Acme B.V.' }))
    await type(await page.findByLabelText('Name'), 'Acme Holding')
    click(page.getByText('Save'))
    expect(asked('correctFact')).toEqual([['name', 'Acme Holding']])
  })
})

describe('files', () => {
  test('an export asks the name first when it is missing', async () => {
    const { page, asked } = open(fresh({ rep: undefined }))
    click(page.getByText('Export JSONL'))
    await type(await page.findByLabelText('Your name'), 'Robin')
    click(page.getByText('Save'))
    expect(asked('nameRep')).toEqual([['Robin']])
    expect(asked('exportLog')).toEqual([['jsonl']])
    click(open(fresh()).page.getAllByText('Export CSV').at(-1) as HTMLElement)
  })
})

describe('toasts', () => {
  test('they go after eight seconds, but not while somebody rests on them', async () => {
    vi.useFakeTimers()
    try {
      const toasts = [{ id: 7, text: 'Evidence kept', tone: 'info' as const, undo: true }]
      const { page, asked } = open(fresh({ toasts }))
      const toast = page.getByText('Evidence kept').parentElement as HTMLElement
      await vi.advanceTimersByTimeAsync(4000)
      fireEvent.mouseEnter(toast)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(asked('dismissToast')).toEqual([])
      fireEvent.mouseLeave(toast)
      await vi.advanceTimersByTimeAsync(8001)
      expect(asked('dismissToast')).toEqual([[7]])
    } finally {
      vi.useRealTimers()
    }
  })
})

test('history names who, what, and where the tier moved', async () => {
  const history = [
    {
      id: 'h1',
      time: Date.parse('2026-11-22T10:00:00Z'),
      rep: 'Kim',
      what: 'revision' as const,
      changes: [{ criterion: 'ready.aware', from: 'unknown' as const, to: 'yes' as const }],
      before: 'D' as const,
      tier: 'C' as const,
      mine: false,
    },
  ]
  const { page } = open(fresh({ history }))
  click(page.getByText('1 step'))
  expect(await page.findByText('Kim')).toBeTruthy()
  expect(page.getByText(/Knows it: Unknown/)).toBeTruthy()
  expect(page.getByText(/Tier D/)).toBeTruthy()
})

test('what the team can deliver stands beside the fits that it bears on', () => {
  const sample = fresh()
  const capability = { product: 'Consolidation', service: 'Two roll-outs a month', technology: 'EU cloud' }
  sample.profile = { ...sample.profile, situation: { capability } }
  open(sample)
  const beside = (id: string) => document.querySelector(`[data-row="${id}"] .capability bdi`)?.textContent
  expect(
    ['technical', 'functional', 'resource', 'competence', 'experience'].map((fit) => beside(`fit.${fit}`)),
  ).toEqual(['EU cloud', 'Consolidation', 'Two roll-outs a month', 'Two roll-outs a month', 'Two roll-outs a month'])
  expect(beside('fit.cultural')).toBeUndefined()
})

test('read-only data can be read and not changed', async () => {
  const { page, press, asked, focused } = open(working({ storage: 'read-only' }))
  expect(page.getByText(/written by a newer version/)).toBeTruthy()
  expect(page.getAllByRole<HTMLInputElement>('radio').every((radio) => radio.disabled)).toBe(true)
  await press('y', 'd', 'z', 'e')
  expect(['answer', 'undo', 'captureEvidence'].flatMap((name) => asked(name as 'answer'))).toEqual([])
  expect(page.queryByText('Your decision')).toBeNull()
  await press('j')
  expect(focused()).toBe('willing.catalyst')
})
