// The profile made one's own: what is saved in the options is what the panel judges by.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { type OptionsPage, openOptions } from './options-page'
import { SITE } from './pages'

describe('a profile and the panel', () => {
  let browser: Harness
  let panel: Panel
  let options: OptionsPage
  let site: Awaited<ReturnType<Harness['open']>>

  beforeAll(async () => {
    browser = await startBrowser()
    site = await browser.open(SITE)
    panel = await browser.press(site)
    await panel.shows('Northwind Freight')
    // Yes to every row without a quote, no catalyst: ready soon (68) and of medium fit (70) by the bands that ship.
    for (let row = 0; row < 22; row++) await panel.press('y')
    await panel.decide({ nextStep: 'Call', rep: 'Rep One' })
    await panel.saved()
  })
  afterAll(() => browser.close())

  test('shows before saving which account a change moves', async () => {
    await expect.poll(() => panel.verdict()).toMatchObject({ tier: 'C' })
    options = await openOptions(browser, '#/profiles/default/scoring')
    await options.fill('bands/now', '60')
    expect(await options.effect()).toContain('1 account moves')
    await options.page.locator('.save-status summary').click()
    expect(await options.page.locator('.moves .names').innerText()).toContain('Northwind Freight')
    await site.bringToFront()
    await expect.poll(() => panel.verdict()).toMatchObject({ tier: 'C' })
    await options.page.bringToFront()
  })

  test('names a wrong field, saves nothing, and leads to it', async () => {
    await options.fill('bands/now', 'most of them')
    await options.go('#/profiles/default/criteria')
    await options.fill('criteria/fit.technical/weight', '-1')
    expect(await options.canSave()).toBe(false)
    expect(await options.problems()).toEqual([
      'Ready now from: Type a number.',
      'Weight: Technical fit: Must not be below 0.',
    ])
    await options.page.locator('.problems a').first().click()
    await expect.poll(() => options.focused()).toBe('bands/now')
    await options.fill('bands/now', '60')
    await options.go('#/profiles/default/criteria')
    await options.fill('criteria/fit.technical/weight', '3')
  })

  test('is a new version with a note, and the open panel judges by it at once', async () => {
    await options.save('Sixty is ready enough for us, and platforms decide')
    expect(await options.version()).toContain('Version 2')
    await site.bringToFront()
    await expect.poll(() => panel.verdict()).toMatchObject({ tier: 'B' })
  })

  test('is still there after the page was closed, and the earlier version can be taken up again', async () => {
    await options.page.close()
    options = await openOptions(browser, '#/profiles/default/versions')
    await expect.poll(() => options.page.locator('.version b').allInnerTexts()).toEqual(['Version 2', 'Version 1'])
    expect(await options.page.locator('.table tbody th').allInnerTexts()).toEqual([
      'Ready now from',
      'Weight: Technical fit',
    ])
    await options.page.getByRole('button', { name: 'Take up again: version 1' }).click()
    await options.save('Back to the start')
    await site.bringToFront()
    await expect.poll(() => panel.verdict()).toMatchObject({ tier: 'C' })
  })

  test('what was typed and not saved survives a closed page', async () => {
    await options.page.bringToFront()
    await options.go('#/profiles/default/reasons')
    await options.fill('reasons', 'Too small for us')
    await options.page.close()
    options = await openOptions(browser, '#/profiles/default/reasons')
    expect(await options.value('reasons')).toBe('Too small for us')
    await options.click('save.discard')
    expect(await options.value('reasons')).toBe('')
  })

  test('a second profile from a template is used in the panel once it is chosen', async () => {
    await options.go('#/profiles')
    await options.page.getByRole('button', { name: 'Start from this: Restructuring adviser' }).click()
    await options.save('Trying it')
    await options.page.locator('.page-head button').click()
    await options.go('#/profiles')
    expect(await options.used()).toBe('Restructuring adviser')
    await site.bringToFront()
    await expect.poll(async () => (await panel.answers())['ready.problem']).toBe('unknown')
    await options.page.bringToFront()
    await options.page.getByRole('button', { name: 'Use in the panel: Ideal customer' }).click()
    await site.bringToFront()
    await expect.poll(async () => (await panel.answers())['ready.problem']).toBe('yes')
  })
})

describe('a first profile', () => {
  let browser: Harness
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test('is made by three questions and goes to a colleague as a file, the same to the byte', async () => {
    const options = await openOptions(browser, '#/profiles/new')
    const { page } = options
    await page.getByRole('radio', { name: /^Software, large companies/ }).check()
    await page.getByLabel('The problem, in one sentence').fill('Closing the books takes them weeks.')
    await page.getByRole('radio', { name: 'Revenue' }).check({ force: true })
    await page.getByRole('button', { name: 'Make the profile' }).click()
    expect(await page.locator('form .error').allInnerTexts()).toEqual([
      'Type a number.',
      'Fill this in.',
      'Type your name.',
    ])
    await page.getByLabel('Revenue wanted').fill('250,000')
    await page.getByLabel('End of the time frame').fill('2031-06-30')
    await page.getByLabel('Name of the profile').fill('Finance teams')
    await page.getByLabel('Your name').fill('Rep One')
    await page.getByRole('button', { name: 'Make the profile' }).click()
    expect(await options.toast()).toBe('Version 1 saved. The panel judges by it.')
    await options.go('#/profiles')
    const file = await options.saved('Save as a file: Finance teams')
    expect(file.name).toMatch(/^Finance-teams-v1-.*\.json$/)

    const other = await startBrowser()
    const theirs = await openOptions(other, '#/profiles')
    await theirs.give(file.name, file.bytes, '.file-button input')
    await expect.poll(() => theirs.page.locator('main h2').innerText()).toBe('Finance teams')
    expect(await theirs.value('situation/goal/amount')).toBe('250000')
    await theirs.go('#/profiles')
    const again = await theirs.saved('Save as a file: Finance teams')
    expect(again.bytes.equals(file.bytes)).toBe(true)
    await theirs.give('broken.json', '{"format":"touchstone-profile","v":1', '.file-button input')
    await expect.poll(() => theirs.toast()).toContain('This is no profile file.')
    expect((await theirs.cards()).sort()).toEqual(['Finance teams', 'Ideal customer'])
    await other.close()
  })

  test('is measured at a checkpoint, with a decision and its reason', async () => {
    const options = await openOptions(browser, '#/situation')
    const { page } = options
    await expect.poll(() => page.locator('#pace').innerText()).toBe('Revenue: €250,000')
    await page.locator('.checkpoint .button').first().click()
    await page.locator('.checkpoint form button[type=submit]').click()
    expect(await page.locator('.checkpoint form .error').count()).toBe(3)
    await page.getByLabel('Reached so far').fill('100')
    await page.getByRole('radio', { name: 'Change tactics' }).check({ force: true })
    await page.getByLabel('Why').fill('Nobody answers letters')
    await page.locator('.checkpoint form button[type=submit]').click()
    await expect.poll(() => page.locator('#decisions ~ ol').innerText()).toContain('Nobody answers letters')
  })
})
