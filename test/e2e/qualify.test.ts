// The whole job on a company's page, from the button to a log that another machine can read; also with a worker that dies all the time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Panel, select } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { ACME, SITE } from './pages'
import { daysAgo } from './work'

describe.each([
  ['a worker that lives', false],
  ['a worker stopped between any two steps', true],
])('qualifying an account with %s', (_, mortal) => {
  let browser: Harness
  let panel: Panel
  let page: Awaited<ReturnType<Harness['open']>>
  const between = async () => {
    if (mortal) await browser.stopWorker()
  }

  beforeAll(async () => {
    browser = await startBrowser()
    page = await browser.open(SITE)
    await between()
    panel = await browser.press(page)
  })
  afterAll(() => browser.close())

  test('the button recognises the company by its site', async () => {
    await panel.shows('Northwind Freight')
    expect(await panel.verdict()).toMatchObject({ tier: '?', range: '' })
    await between()
  })

  test('keys answer row after row', async () => {
    await panel.press('y', 'y', 'p')
    await between()
    await panel.press('y', 'u', 'y', 'u', 'p')
    await panel.press('y', 'y', 'p', 'y', 'y', 'y')
    await between()
    // Where a fit only stretches, two questions follow: left open here.
    await panel.press('u', 'u', 'y', 'y', 'y', 'y')
    await panel.saved()
    expect(await panel.answers()).toMatchObject(ANSWERS)
  })

  test('E takes the selection as evidence of the row in focus', async () => {
    await panel.goTo('ready.problem')
    await select(page, '#pain')
    await between()
    await panel.press('e')
    await expect.poll(() => panel.evidence('ready.problem')).toBe(1)
  })

  test('Alt+Shift+E does the same from the page', async () => {
    await panel.goTo('fit.technical')
    await select(page, 'main section:last-of-type article:first-child p')
    await between()
    await browser.command('evidence')
    await expect.poll(() => panel.evidence('fit.technical')).toBe(1)
    expect(await panel.evidence('ready.problem')).toBe(1)
  })

  test('C notes the selection as a catalyst, which then answers its own row', async () => {
    await panel.goTo('willing.acting')
    await select(page, 'main article:first-child h3')
    await between()
    await panel.noteCatalyst({ kind: 'funding', day: daysAgo(5) })
    await expect.poll(() => panel.catalysts()).toHaveLength(1)
    await expect.poll(async () => (await panel.answers())['willing.catalyst']).toBe('yes')
    await between()
  })

  test('the verdict is the one that paper and pencil give', async () => {
    // c: belief .4, observed .9. Funding 5 days ago: .8 × .9 × 2^(−5/60) = .680 ≥ .60, so willing.catalyst is yes, observed.
    // Ready    yes .9, yes .4, partly .4        50 + (45 + 20 + 0)/3        = 71.7 [50.0–93.3]  coverage 56.7 %
    // Willing  yes .4, unknown, yes .9          50 + (20 + 0 + 45)/3        = 71.7 [43.3–100]   43.3 %
    // Able     yes .4, unknown, partly .4       50 + (20 + 0 + 0)/3         = 56.7 [20.0–93.3]  26.7 %
    // Success  yes .9, 4 × yes .4, partly .4    50 + (45 + 80 + 0)/6        = 70.8 [45.0–96.7]  48.3 %
    // Acquis.  2 × yes .4, 2 unknown            50 + 40/4                   = 60.0 [20.0–100]   20.0 %
    // Growth   2 × yes .4                       50 + 40/2                   = 70.0 [40.0–100]   40.0 %
    // Readiness 66.7 [37.8–95.6] 42.2 %, soon.  Fit .6 × 70.8 + .25 × 60 + .15 × 70 = 68.0 [38.0–98.0] 40.0 %, medium: C.
    // At best: now and strong, A. At worst: later and weak, D. The number between the axes: (66.7 + 68.0)/2 = 67.3, coverage 41.1 %.
    await expect.poll(() => panel.verdict()).toMatchObject({ tier: 'C', range: '(A–D)', score: '67' })
    expect((await panel.verdict()).coverage).toContain('41')
    expect(await panel.axes()).toEqual(['67 [38–96]', '68 [38–98]'])
  })

  test('a decision is made, and the rep is asked for a name once', async () => {
    await panel.decide({ nextStep: 'Ask for the tender documents', rep: 'Rep One' })
    await between()
    await expect.poll(() => panel.decision()).toContain('Ask for the tender documents')
  })

  test('closing the panel and opening it again loses nothing', async () => {
    const before = await everything(panel)
    await panel.page.close()
    await between()
    panel = await browser.press(page)
    await panel.shows('Northwind Freight')
    await expect.poll(() => everything(panel)).toEqual(before)
  })

  test('the log goes into an empty browser and comes out of it the same, byte for byte', async () => {
    const { name, text } = await panel.exported('jsonl')
    expect(name).toMatch(/\.jsonl$/)
    await between()
    expect((await panel.exported('jsonl')).text).toBe(text)

    const other = await startBrowser()
    const empty = await other.press(await other.open(ACME))
    await empty.shows('Acme Instruments')
    const lines = text.trim().split('\n').length
    expect(await empty.dryRun({ name, text })).toEqual({
      added: lines,
      same: 0,
      conflicting: 0,
      deleted: 0,
      refused: 0,
    })
    await empty.applyImport()
    expect(await empty.dryRun({ name, text })).toEqual({
      added: 0,
      same: lines,
      conflicting: 0,
      deleted: 0,
      refused: 0,
    })
    await empty.cancelImport()
    await empty.nameRep('Rep Two')
    expect((await empty.exported('jsonl')).text).toBe(text)
    await other.close()
  })

  test('the log as a table has one row for the evaluation, with what was found', async () => {
    const { name, text } = await panel.exported('csv')
    expect(name).toMatch(/\.csv$/)
    expect(text.startsWith('\ufeff')).toBe(true)
    const [head = '', ...rows] = text.slice(1).trim().split('\r\n')
    expect(rows).toHaveLength(1)
    expect(head.split(',').length).toBeGreaterThan(20)
    expect(rows[0]).toContain('Northwind Freight')
    expect(rows[0]).toContain('Ask for the tender documents')
    // Tier with its range, then Readiness: score, low, high, coverage.
    expect(rows[0]).toContain(',C,A,D,66.7,37.8,95.6,42.2,')
    expect(rows[0]).toContain(`funding ${daysAgo(5)}`)
  })
})

/** As answered by the keys above; the catalyst row answers itself later. */
const ANSWERS = {
  'ready.problem': 'yes',
  'ready.aware': 'yes',
  'ready.urgent': 'partly',
  'willing.acting': 'yes',
  'willing.exploring': 'unknown',
  'able.means': 'yes',
  'able.authority': 'unknown',
  'able.buying': 'partly',
  'fit.technical': 'yes',
  'fit.functional': 'yes',
  'fit.resource': 'partly',
  'fit.competence': 'yes',
  'fit.experience': 'yes',
  'fit.cultural': 'yes',
  'acquisition.cost': 'unknown',
  'acquisition.reach': 'yes',
  'acquisition.cycle': 'unknown',
  'acquisition.lifetime': 'yes',
  'growth.expansion': 'yes',
  'growth.advocacy': 'yes',
}

async function everything(panel: Panel) {
  return {
    answers: await panel.answers(),
    verdict: await panel.verdict(),
    catalysts: await panel.catalysts(),
    quotes: [await panel.evidence('ready.problem'), await panel.evidence('fit.technical')],
    decision: await panel.decision(),
  }
}
