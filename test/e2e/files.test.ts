// Files and the sync folder as the side panel has them: taken in after a look, called off, conflicting; a folder that stays in step.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toJsonl } from '../../lib/log/file'
import { makeRecords } from '../bench/log/records'
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { openOptions } from './options-page'
import { SITE } from './pages'

let browser: Harness
let panel: Panel

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const open = async () => {
  panel = await browser.press(await browser.open(SITE))
  await panel.shows('Northwind Freight')
}

describe('the sync folder', () => {
  test('that was chosen in the options is in step soon after the panel has opened, and says when', async () => {
    const options = await openOptions(browser, '#/backup')
    // The picker cannot be used without a display; the browser's private folder has the same kind of handle.
    await options.page.evaluate('globalThis.showDirectoryPicker = () => navigator.storage.getDirectory()')
    await options.page.getByRole('button', { name: 'Choose a folder…' }).click()
    await options.page.getByRole('button', { name: 'Sync now' }).waitFor()
    await options.page.close()
    await open()
    await panel.page.getByRole('button', { name: /^Synced / }).waitFor()
    await panel.press('y')
    await panel.saved()
    await panel.page.getByRole('button', { name: /^Synced / }).click()
    await panel.page.getByRole('dialog').getByRole('button', { name: 'Sync now' }).click()
    await expect.poll(() => panel.page.getByRole('dialog').innerText()).toContain('Wrote 1 file.')
    await panel.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await panel.page.close()
  })

  test('is reconnected by one click in the panel where the browser wants one', async () => {
    // What the browser says of a real folder after a restart: no prompt can be answered without a display.
    await browser.context.addInitScript(`
      let answer = 'prompt'
      const handle = globalThis.FileSystemHandle?.prototype ?? {}
      handle.queryPermission = async () => answer
      handle.requestPermission = async () => navigator.userActivation.isActive ? (answer = 'granted') : answer
    `)
    await open()
    await panel.press('n')
    await panel.saved()
    expect(await panel.page.getByRole('button', { name: 'Reconnect' }).count()).toBe(1)
    await panel.page.getByRole('button', { name: 'Reconnect' }).click()
    await expect.poll(() => panel.page.locator('.toast').allInnerTexts().then(String)).toContain('Wrote 1 file.')
    expect(await panel.page.getByRole('button', { name: 'Reconnect' }).count()).toBe(0)
  })
})

describe('a file', () => {
  const records = makeRecords(30_000)
  const dialog = () => panel.page.getByRole('dialog')
  const give = async (name: string, body: string | Buffer) => {
    if ((await dialog().count()) === 0) {
      await panel.page.locator('.menu-button').click()
      await panel.page.locator('#menu').getByRole('button', { name: 'Import…' }).click()
    }
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) }
    await dialog().locator('input[type=file]').setInputFiles(file)
  }
  const figures = async () => {
    await dialog().locator('.figures').waitFor({ timeout: 60_000 })
    return (await dialog().locator('.figures dd').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')))
  }

  test('packed and large shows how far it is, is called off without a trace, and comes in when it is wanted', async () => {
    const packed = gzipSync(toJsonl(records))
    await give('team.jsonl.gz', packed)
    await dialog().getByRole('progressbar').waitFor()
    await dialog().getByRole('button', { name: 'Cancel' }).click()
    await dialog().locator('.drop').waitFor()
    await give('team.jsonl.gz', packed)
    expect(await figures()).toEqual([records.length, 0, 0, 0, 0])
    await dialog().getByRole('button', { name: 'Add 30,000 records' }).click()
    await dialog().getByRole('progressbar').waitFor()
    // The page is alive: what is pressed meanwhile arrives.
    await dialog().getByRole('button', { name: 'Cancel' }).click()
    await dialog().locator('.figures').waitFor()
    await dialog().getByRole('button', { name: 'Add 30,000 records' }).click()
    await dialog().waitFor({ state: 'detached', timeout: 60_000 })
    await give('team.jsonl.gz', packed)
    expect(await figures()).toEqual([0, records.length, 0, 0, 0])
  }, 120_000)

  test('with a record that stands here with other content shows both sides, before and after', async () => {
    await dialog().getByRole('button', { name: 'Cancel' }).click()
    const mine = records[4]
    if (mine?.kind !== 'evidence') throw new Error('the fifth record is evidence')
    const theirs = { ...mine, quote: 'zzz what somebody else wrote' }
    await give('kim.jsonl', toJsonl([theirs]))
    expect(await figures()).toEqual([0, 0, 1, 0, 0])
    for (const when of ['before', 'after']) {
      const cells = await dialog().locator('.conflict tbody td').allInnerTexts()
      expect(cells, when).toEqual([mine.quote, theirs.quote])
      expect(await dialog().locator('.conflict thead th').allInnerTexts(), when).toEqual(['Here', 'There kept'])
      if (when === 'before') await dialog().getByRole('button', { name: 'Add 1 record' }).click()
      if (when === 'before') await dialog().getByRole('button', { name: 'Seen' }).waitFor()
    }
    await dialog().getByRole('button', { name: 'Seen' }).click()
  })

  test.each([
    ['crm.csv', 'Company,Website\nAcme,acme.example\n', 'A list of accounts is taken in on the options page'],
    ['crm.csv', 'PK\u0003\u0004', 'Save the sheet as CSV'],
    ['log.jsonl', '%PDF-1.7', 'This is no text file'],
    ['log.jsonl', '', 'There is nothing in it'],
    ['x.backup', '{"touchstone":"backup","v":1,"time":1,"sha256":"00"}\nbroken', 'This backup is damaged'],
  ])('%s that is no log says what to do instead (%#)', async (name, body, words) => {
    await give(name, body)
    await expect.poll(() => dialog().innerText()).toContain(words)
    await dialog().getByRole('button', { name: 'Cancel' }).click()
  })

  test('that is a list of accounts leads to the page for it', async () => {
    await give('crm.csv', 'Company,Website\nAcme,acme.example\n')
    const opens = browser.context.waitForEvent('page', (page) => page.url().endsWith('options.html#/files'))
    await dialog().getByRole('button', { name: 'Open Import & export' }).click()
    const page = await opens
    await page.getByRole('heading', { name: 'Import & export' }).waitFor()
    expect(await dialog().count()).toBe(0)
    await page.close()
  })
})

test('a backup that is due is said in a quiet moment, and made or put off by one click', async () => {
  await panel.page.getByText('No backup was made from this browser yet.').waitFor({ timeout: 20_000 })
  const opens = browser.context.waitForEvent('page', (one) => one.url().endsWith('options.html#/backup'))
  await panel.page.getByRole('button', { name: 'Back up now' }).click()
  const page = await opens
  await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor()
  const comes = page.waitForEvent('download', { timeout: 50_000 })
  await page.getByRole('button', { name: 'Back up now' }).click()
  const backup = await comes
  expect(backup.suggestedFilename()).toMatch(/\.backup$/)
  await panel.page
    .getByText('No backup was made from this browser yet.')
    .waitFor({ state: 'detached', timeout: 20_000 })
  // The same file, chosen in the panel, is known for what it is.
  await panel.page.locator('.menu-button').click()
  await panel.page.locator('#menu').getByRole('button', { name: 'Import…' }).click()
  await panel.page.locator('dialog input[type=file]').setInputFiles(await backup.path())
  await expect.poll(() => panel.page.getByRole('dialog').innerText(), { timeout: 30_000 }).toContain('Made ')
}, 120_000)
