// The log when the browser does not give it, in every way that can be brought about on a real disk: it is said, and nothing is lost.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPanel, wordsOf } from '../tools/panel.mjs'
import { BUILT, type Harness, startBrowser } from './harness'
import { openOptions, words } from './options-page'
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

/** Waits for a sentence of the dictionary in a notice or a message. */
function says(page: Page, key: string): Promise<void> {
  return page
    .locator('.notice, .toast')
    .filter({ hasText: wordsOf(key) })
    .first()
    .waitFor()
}

/** Everything in the database, as text. */
function contents(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('touchstone')
        request.onerror = () => reject(request.error)
        request.onsuccess = async () => {
          const names = [...request.result.objectStoreNames]
          const transaction = request.result.transaction(names)
          const all = names.map((name) => transaction.objectStore(name).getAll())
          transaction.oncomplete = () => {
            request.result.close()
            resolve(JSON.stringify(all.map(({ result }) => result)))
          }
        }
      }),
  )
}

/** Does what a newer version does when it opens the log for the first time. */
function upgradeFrom(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('touchstone', 9)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
}

/** What can be changed on a page: fields, and buttons that are not for looking, by their words. */
function changeable(page: Page, within: string): Promise<string[]> {
  return page
    .locator(within)
    .evaluate((box) =>
      [...box.querySelectorAll<HTMLInputElement>('input, select, textarea')]
        .filter((field) => !field.matches(':disabled') && field.checkVisibility())
        .map((field) => (field.labels?.[0]?.textContent ?? field.ariaLabel ?? field.id).trim()),
    )
}

describe('a newer version', () => {
  let browser: Harness
  let options: Awaited<ReturnType<typeof openOptions>>
  let panel: Awaited<ReturnType<Harness['press']>>

  beforeAll(async () => {
    browser = await startBrowser()
    panel = await browser.press(await browser.open(SITE))
    await panel.shows('Northwind Freight')
    await panel.press('y', 'n', 'p')
    await panel.decide({ kind: 'nurture', nextStep: 'Call', rep: 'Rep One' })
    await panel.saved()
    // The panel would follow to the options page.
    await panel.pin()
    options = await openOptions(browser, '#/diagnostics')
  })
  afterAll(() => browser.close())

  test('that takes over finds what was being typed, and the old pages say so until they are loaded again', async () => {
    const notes = panel.page.locator('#section-evidence textarea').first()
    await notes.fill('half a sent')
    await upgradeFrom(options.page)
    expect(await contents(options.page)).toContain('half a sent')
    for (const page of [panel.page, options.page]) await says(page, 'storage.upgraded')
    await notes.fill('half a sentence more')
    await says(panel.page, 'store.upgraded')
    expect(await notes.inputValue()).toBe('half a sentence more')
    await panel.page.getByRole('button', { name: words('storage.copy') }).click()
    await says(panel.page, 'storage.copied')
    for (const page of [panel.page, options.page]) {
      await page.getByRole('button', { name: words('storage.reload') }).click()
      await says(page, 'storage.readOnly')
    }
  })

  test('leaves its data readable in the panel, and nothing there changes them', async () => {
    const before = await contents(options.page)
    await browser.press(await browser.open(SITE))
    await panel.shows('Northwind Freight')
    expect((await panel.answers())['ready.problem']).toBe('yes')
    for (const fold of await panel.page.locator('details:not([open]) > summary').all()) await fold.click()
    expect(await changeable(panel.page, '.panel')).toEqual([])
    await panel.press('y', 'd', 'z')
    await panel.join()
    await says(panel.page, 'store.read-only')
    expect((await panel.exported('jsonl')).text.trimEnd().split('\n').length).toBeGreaterThan(1)
    expect(await contents(options.page)).toBe(before)
  })

  test('leaves them readable on the options page, with export and backup', async () => {
    const before = await contents(options.page)
    for (const part of ['situation', 'criteria', 'scoring', 'acquisition', 'catalysts', 'reasons']) {
      await options.go(`#/profiles/default/${part}`)
      expect(await changeable(options.page, 'main')).toEqual([])
    }
    await options.go('#/backup')
    expect((await options.saved(words('backup.now'))).name).toMatch(/\.backup$/)
    await options.go('#/files')
    expect((await options.saved('Save: Log (JSONL)')).bytes.length).toBeGreaterThan(100)
    await options.go('#/privacy')
    await options.go('#/situation')
    await options.go('#/diagnostics')
    await options.page.getByText(words('diagnostics.storage.read-only')).waitFor()
    expect(await contents(options.page)).toBe(before)
  })
})

test('an upgrade that another window blocks is said while it waits and when it gives up, and goes through afterwards', async () => {
  const browser = await startBrowser()
  const old = (await openOptions(browser, '#/diagnostics')).page
  // A page that does not let go, as one that hangs.
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('touchstone')
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result })
          resolve()
        }
      }),
  )
  const page = await browser.context.newPage()
  // The next version of the product: its database has a greater number.
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (name: string, version?: number) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1)
    }
  })
  await page.goto(`chrome-extension://${browser.id}/options.html`)
  await page.getByText(wordsOf('opening')).waitFor()
  await page.getByText(words('recovery.why.blocked')).waitFor({ timeout: 20_000 })
  await old.close()
  await page.getByRole('button', { name: words('retry') }).click()
  await page.locator('main h2').first().waitFor()
  await page.getByRole('heading', { name: words('page.profiles') }).waitFor()
  await browser.close()
})

test('a log that was deleted under open pages is asked after, and comes back from a backup', async () => {
  const browser = await startBrowser()
  const panel = await browser.press(await browser.open(SITE))
  await panel.shows('Northwind Freight')
  await panel.press('y', 'n', 'p')
  await panel.decide({ kind: 'nurture', nextStep: 'Call', rep: 'Rep One' })
  await panel.saved()
  await panel.pin()
  const options = await openOptions(browser, '#/backup')
  const backup = await options.saved(words('backup.now'))
  await options.page.evaluate(() => void indexedDB.deleteDatabase('touchstone'))
  for (const page of [panel.page, options.page]) {
    await says(page, 'storage.lost')
    await page.getByRole('button', { name: words('storage.openAgain') }).click()
    await says(page, 'storage.emptied')
  }
  const held = await saved(panel.page, 'storage.saveHeld')
  expect(held.text).toContain('"kind":"nurture"')
  await options.click('storage.reload')
  await options.page.getByRole('alert').getByText('The log on this computer is empty').waitFor()
  await panel.page.getByRole('button', { name: words('storage.reload') }).click()
  await panel.page.getByRole('alert').getByText('The log on this computer is empty').waitFor()
  await options.click('storage.restore')
  await options.give(backup.name, backup.bytes)
  await options.page.locator('.card .button.primary').click()
  await options.toast()
  for (const page of [options.page, panel.page])
    await expect.poll(() => page.getByText('The log on this computer is empty').count()).toBe(0)
  await browser.press(await browser.open(SITE))
  // The database is a new one, and what came back was written by the one before: it can be gone on from.
  await panel.page.locator('.notice').filter({ hasText: 'Rep One' }).filter({ hasText: 'Nurture' }).waitFor()
  await browser.close()
})

test('without space the form keeps its text, and what is typed is saved when there is some again', async () => {
  // With unlimited storage no quota can be set: only a disk that is really full would do.
  const directory = mkdtempSync(path.join(tmpdir(), 'touchstone-limited-'))
  cpSync(BUILT, directory, { recursive: true })
  const manifest = JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'))
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage')
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest))
  const browser = await startBrowser({ directory })
  const site = await browser.open(SITE)
  const session = await browser.context.newCDPSession(site)
  const origin = `chrome-extension://${browser.id}`
  // Before the database is opened: the browser asks for the room now and then, not at each write.
  const used = await browser.inWorker<number>('navigator.storage.estimate().then(({ usage }) => usage)')
  // The worker's own code counts: little more than that, and less than what is typed below.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 20_000 })
  const panel = await browser.press(site)
  await panel.shows('Northwind Freight')
  await panel.press('y')
  await panel.saved()
  const before = await contents(panel.page)
  const notes = panel.page.locator('#section-evidence textarea').first()
  const text = Array.from({ length: 1800 }, () => Math.random().toString(36).slice(2))
    .join(' ')
    .slice(0, 19_000)
  await notes.fill(text)
  await says(panel.page, 'store.full')
  expect(await notes.inputValue()).toBe(text)
  expect(await contents(panel.page)).toBe(before)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await notes.fill(`${text} and more`)
  await panel.saved()
  expect(await contents(panel.page)).toContain(`${text} and more`)
  await browser.close()
  rmSync(directory, { recursive: true, force: true })
})

test('a record that the disk does not give back is set aside, listed, and hides nothing else', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'touchstone-damaged-'))
  const before = await startBrowser({ profile })
  const panel = await before.press(await before.open(SITE))
  await panel.shows('Northwind Freight')
  await panel.press('y')
  await panel.decide({ kind: 'nurture', nextStep: 'Call', rep: 'Rep One' })
  await panel.saved()
  // Large values lie in files of their own.
  await panel.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('touchstone')
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite', { durability: 'strict' })
          const pad = Array.from({ length: 40_000 }, () => Math.random().toString(36)).join('')
          transaction.objectStore('records').put({ id: 'large', hlc: '', kind: 'note', tags: [], text: '', pad })
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
  await before.close()
  rmSync(filesOf(profile).replace('.leveldb', '.blob'), { recursive: true })
  const browser = await startBrowser({ profile })
  const options = await openOptions(browser, '#/profiles')
  const again = await browser.press(await browser.open(SITE))
  await again.shows('Northwind Freight')
  await again.page.getByRole('button', { name: words('aside.show') }).waitFor()
  await options.page.bringToFront()
  await options.go('#/diagnostics')
  await options.page
    .locator('tr')
    .filter({ hasText: wordsOf('aside.code.unreadable') })
    .getByText('large')
    .waitFor()
  const aside = await options.saved(/^Save/)
  expect(aside.bytes.toString()).toContain('"id":"large"')
  await expect.poll(() => again.page.getByRole('button', { name: words('aside.show') }).count()).toBe(0)
  expect((await again.exported('jsonl')).text).toContain('"kind":"nurture"')
  await browser.close()
  rmSync(profile, { recursive: true, force: true })
})
