// The log when the browser does not give it, in every way that can be brought about on a real disk: it is said, and nothing is lost.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPanel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { words } from './options-page'
import { SITE } from './pages'

/** The files of the extension's database in a profile. */
function filesOf(profile: string): string {
  const folder = path.join(profile, 'Default', 'IndexedDB')
  const name = readdirSync(folder).find((each) => each.endsWith('.leveldb'))
  if (!name) throw new Error('the profile holds no database')
  return path.join(folder, name)
}

/** What the browser saves when a button is pressed. */
async function saved(page: Page, key: string): Promise<{ name: string; text: string }> {
  const comes = page.waitForEvent('download')
  await page.getByRole('button', { name: words(key) }).click()
  const download = await comes
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** The browser opens the database as it is, and never as the product asks: as when an upgrade fails each time. */
function refuseUpgrades(): void {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (name: string, version?: number) {
    if (version === undefined) return open.call(this, name)
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
  }
}

describe('a log that does not open', () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'touchstone-storage-'))
  let exported = ''
  let browser: Harness

  beforeAll(async () => {
    const before = await startBrowser({ profile })
    const panel = await before.press(await before.open(SITE))
    await panel.shows('Northwind Freight')
    await panel.press('y', 'n', 'p')
    await panel.decide({ kind: 'nurture', nextStep: 'Call', rep: 'Rep One' })
    exported = (await panel.exported('jsonl')).text
    // Still being worked on: no revision says it yet.
    await panel.press('y')
    await panel.saved()
    await before.close()
  })
  afterAll(() => rmSync(profile, { recursive: true, force: true }))

  test('because its files are broken says so in panel and options, and opens when they are whole again', async () => {
    const current = path.join(filesOf(profile), 'CURRENT')
    const whole = readFileSync(current)
    writeFileSync(current, 'rubbish\n')
    browser = await startBrowser({ profile })
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${browser.id}/options.html`)
    const panel = (await browser.press(await browser.open(SITE))).page
    for (const page of [panel, options]) {
      await page.getByRole('heading', { name: words('recovery.title') }).waitFor()
      expect(await page.getByText(words('recovery.why.unreadable')).count()).toBe(1)
      await page.getByRole('button', { name: words('recovery.save') }).click()
      await page.getByText(words('recovery.failed')).waitFor()
    }
    writeFileSync(current, whole)
    await panel.getByRole('button', { name: words('retry') }).click()
    await createPanel(panel).shows('Northwind Freight')
    await browser.close()
  })

  test('is saved with the unsaved work, and that file makes the same log elsewhere', async () => {
    browser = await startBrowser({ profile })
    await browser.context.addInitScript(refuseUpgrades)
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${browser.id}/options.html`)
    await options.getByRole('heading', { name: words('recovery.title') }).waitFor()
    const file = await saved(options, 'recovery.save')
    expect(file.name).toMatch(/^touchstone-rescued-.*\.jsonl$/)
    await options.getByText(words('recovery.whole')).waitFor()
    const [before, after] = [exported, file.text].map((text) => text.trimEnd().split('\n'))
    expect(after?.filter((line) => !before?.includes(line)).map((line) => JSON.parse(line).kind)).toEqual(['revision'])
    expect(before?.filter((line) => !after?.includes(line))).toEqual([])

    const other = await startBrowser()
    const panel = await other.press(await other.open(SITE))
    await panel.shows('Northwind Freight')
    expect(await panel.dryRun(file)).toMatchObject({ added: after?.length, same: 0, conflicting: 0, refused: 0 })
    await panel.applyImport()
    await panel.nameRep('Rep Two')
    expect((await panel.exported('jsonl')).text).toBe(file.text)
    await other.close()
    await browser.close()
  })
})
