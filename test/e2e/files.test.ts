// Files and the sync folder as the side panel has them: a folder that stays in step, and asks for one click where it must.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
