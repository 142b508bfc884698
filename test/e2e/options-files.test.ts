// The log leaves the browser and comes back: backup, folder, lists and logs, and what goes for good.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Harness, startBrowser } from './harness'
import { type OptionsPage, openOptions } from './options-page'
import { SITE } from './pages'

let browser: Harness
let options: OptionsPage

beforeAll(async () => {
  browser = await startBrowser()
  const panel = await browser.press(await browser.open(SITE))
  await panel.shows('Northwind Freight')
  await panel.press('y', 'n', 'p')
  await panel.decide({ kind: 'nurture', nextStep: 'Call', rep: 'Rep One' })
  await panel.saved()
  await panel.page.close()
})
afterAll(() => browser.close())

describe('backup', () => {
  test('is saved locked, and comes back in another browser after a look at it', async () => {
    options = await openOptions(browser, '#/backup')
    const { page } = options
    await page.getByLabel('Passphrase, if you want one').fill('correct horse')
    await page.getByLabel('The same passphrase again').fill('correct horse')
    const file = await options.saved('Back up now')
    expect(file.name).toMatch(/^touchstone-backup-.*\.backup$/)
    expect(file.bytes.includes('Northwind')).toBe(false)
    await expect.poll(() => page.locator('.notice').first().innerText()).toContain('The last backup is from today')

    const other = await startBrowser()
    const theirs = await openOptions(other, '#/backup')
    await theirs.give(file.name, file.bytes)
    await theirs.page.getByLabel('Passphrase of this backup').fill('wrong')
    await theirs.click('restore.unlock')
    await expect
      .poll(() => theirs.page.locator('form .error').allInnerTexts())
      .toEqual(['That is not its passphrase, or the file is damaged.'])
    await theirs.page.getByLabel('Passphrase of this backup').fill('correct horse')
    await theirs.click('restore.unlock')
    const [added = 0, same, conflicting, deleted, refused] = await theirs.counts()
    expect(added).toBeGreaterThan(1)
    expect([same, conflicting, deleted, refused]).toEqual([0, 0, 0, 0])
    await theirs.page.locator('.card .button.primary').click()
    await expect.poll(() => theirs.toast()).toContain('taken in')
    const panel = await other.press(await other.open(SITE))
    await panel.shows('Northwind Freight')
    await other.close()
  })
})

describe('the folder', () => {
  test('is chosen once, written at once, and still connected after the page was closed', async () => {
    await options.go('#/backup')
    // The picker cannot be used without a display; the browser's private folder has the same kind of handle.
    await options.page.evaluate('globalThis.showDirectoryPicker = () => navigator.storage.getDirectory()')
    await options.page.getByRole('button', { name: 'Choose a folder…' }).click()
    await expect
      .poll(() => options.page.locator('[role=status]').allInnerTexts().then(String))
      .toContain('Wrote 1 file.')
    await options.page.close()
    options = await openOptions(browser, '#/backup')
    await options.page.getByRole('button', { name: 'Sync now' }).click()
    await options.page.locator('[data-access=open]').waitFor()
    // There was nothing to do: what the sync before did stays.
    await expect
      .poll(() => options.page.locator('[role=status]').allInnerTexts().then(String))
      .toContain('Wrote 1 file.')
  })
})

describe('import and export', () => {
  test('a list of accounts is mapped, taken in and taken back', async () => {
    await options.go('#/files')
    await options.give(
      'crm.csv',
      'Firma;Internetseite\nGlobex;https://www.globex.example/\nOhne;\nNordwind;nordwind.example\n',
    )
    expect(await options.counts()).toEqual([2, 0, 0, 1])
    await options.page.getByRole('button', { name: 'Take in 2 accounts' }).click()
    await expect.poll(() => options.toast()).toContain('taken in')
    await options.go('#/privacy')
    await options.page.getByLabel('Company or address').fill('globex')
    await expect.poll(() => options.page.locator('.erasable li').count()).toBe(1)
    await options.page.locator('.toast .link-button').click()
    await expect.poll(() => options.page.locator('.erasable li').count()).toBe(0)
  })

  test.each([
    ['Save: Log (JSONL)', /\.jsonl$/, '{"id"'],
    ['Save: Log, packed (JSONL.gz)', /\.jsonl\.gz$/, '\u001f'],
    ['Save: Workbook (XLSX)', /\.xlsx$/, 'PK'],
    ['Save: Evaluations (CSV)', /\.csv$/, '\ufeffAccount'],
    ['Save: HubSpot companies', /hubspot.*\.csv$/, ''],
  ])('%s', async (button, name, start) => {
    await options.go('#/files')
    const file = await options.saved(button)
    expect(file.name).toMatch(name)
    expect(file.bytes.toString('utf8').startsWith(start)).toBe(true)
  })

  test('a log goes out and in again: nothing is new', async () => {
    const { name, bytes } = await options.saved('Save: Log (JSONL)')
    await options.give(name, bytes)
    const [added, same] = await options.counts()
    expect(added).toBe(0)
    expect(same).toBe(bytes.toString('utf8').trim().split('\n').length)
    await options.click('cancel')
  })
})

describe('for good', () => {
  test('an account is erased after one question, and no file of ours names it any more', async () => {
    await options.go('#/privacy')
    await options.page.getByLabel('Company or address').fill('northwind')
    await options.page.getByRole('button', { name: 'Erase: Northwind Freight' }).click()
    await options.page.locator('dialog .danger').click()
    await expect.poll(() => options.toast()).toContain('erased')
    await options.go('#/files')
    const { bytes } = await options.saved('Save: Log (JSONL)')
    expect(bytes.toString('utf8')).not.toContain('Northwind')
  })
})
