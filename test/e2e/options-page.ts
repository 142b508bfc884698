// The options page as a manager works in it: a few verbs, so that tests read like the work.
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { wordsOf } from '../tools/panel.mjs'
import type { Harness } from './harness'

export type OptionsPage = Awaited<ReturnType<typeof openOptions>>

/** Opens the options page at a place, such as `#/profiles/default/criteria`. */
export async function openOptions(browser: Harness, hash: string) {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.id}/options.html${hash}`)
  await page.locator('main h2').waitFor()
  return { page, ...editing(page), ...filing(page), ...looking(page) }
}

/** The dictionary's words as a pattern; placeholders match anything. */
export function words(key: string): RegExp {
  const escaped = wordsOf(key).replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '.*')}$`)
}

const idOf = (field: string) => `[id="field-${field}"]`

function editing(page: Page) {
  return {
    /** Goes to a place by the page's own address. */
    go: async (hash: string) => {
      await page.evaluate((to) => {
        location.hash = to
      }, hash)
      // The page before it has a heading, and a place for files, too.
      const [, area = ''] = hash.split('/')
      await page.locator(`nav a[href^="#/${area}"][aria-current]`).first().waitFor()
      await page.locator('main h2').waitFor()
    },
    fill: (field: string, text: string) => page.locator(idOf(field)).fill(text),
    value: (field: string) => page.locator(idOf(field)).inputValue(),
    focused: () => page.evaluate(() => document.activeElement?.id.replace(/^field-/, '')),
    /** The fields that keep the draft from being saved, by name, each with its reason. */
    problems: () => page.locator('.problems li').allInnerTexts(),
    canSave: () => page.locator('.save-bar .button.primary').isEnabled(),
    /** What saving would move, once all is judged. */
    effect: async () => {
      await page.locator('.save-status :is(summary, .hint)', { hasNotText: '…' }).waitFor()
      return page.locator('.save-status').innerText()
    },
    /** Saves what was changed as the next version. */
    save: async (note: string, rep?: string) => {
      await page.locator('.save-bar .button.primary').click()
      await page.getByLabel(words('save.note')).fill(note)
      if (rep) await page.getByLabel(words('rep.name')).fill(rep)
      await page.locator('.save-line button[type=submit]').click()
      await page.locator('.save-bar').waitFor({ state: 'detached' })
    },
    version: () => page.locator('.page-head .hint').first().innerText(),
    click: (key: string) => page.getByRole('button', { name: words(key) }).click(),
  }
}

function filing(page: Page) {
  const downloaded = async (start: () => Promise<void>) => {
    const comes: Promise<Download> = page.waitForEvent('download')
    await start()
    const download = await comes
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  return {
    /** What the browser saves when a button is pressed. */
    saved: (name: string | RegExp) => downloaded(() => page.getByRole('button', { name }).first().click()),
    /** Gives a file to the place where files are dropped, or to the button of that name. */
    give: (name: string, body: Buffer | string, place = '.drop input') =>
      page
        .locator(`${place}:enabled`)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) }),
    /** The counts of a dry run, in the order in which they are shown. */
    counts: async () => {
      await page.locator('.card .figures').waitFor()
      return (await page.locator('.card .figures dd').allInnerTexts()).map(Number)
    },
  }
}

function looking(page: Page) {
  return {
    toast: async () => {
      await page.locator('.toast').first().waitFor()
      return (await page.locator('.toast p').allInnerTexts()).at(-1) ?? ''
    },
    cards: () => page.locator('.profile h3').allInnerTexts(),
    used: () => page.locator('.profile:has(.chip.good) h3').innerText(),
    /** How many pixels are wider than the window. */
    overflow: async (width: number) => {
      await page.setViewportSize({ width, height: 800 })
      return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    },
  }
}
