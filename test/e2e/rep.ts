// A rep with a browser of their own, whose log is carried by a folder on disk.
import type { Page } from 'playwright-core'
import { type Panel, wordsOf } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { openOptions, words } from './options-page'
import { type Shown, shown } from './shown'

export type Rep = {
  name: string
  folder: string
  browser: Harness
  /** The tab of an address, opened when it is first wanted, with the panel on its account. */
  visit(url: string, account: string): Promise<{ panel: Panel; page: Page }>
  /** Connects the folder by dropping it on the options, and letting it in by a click in the panel. */
  connect(panel: Panel): Promise<void>
  /** Syncs by hand and answers with what the panel says of it, at once and in its report. */
  sync(panel: Panel): Promise<string>
}

/** How the message of a sync ends, up to the number. */
const WROTE = wordsOf('sync.wrote').split('{')[0] ?? ''

export async function startRep(name: string, folder: string): Promise<Rep> {
  const browser = await startBrowser()
  const tabs = new Map<string, Page>()
  return {
    name,
    folder,
    browser,
    async visit(url, account) {
      const page = tabs.get(url) ?? (await browser.open(url))
      tabs.set(url, page)
      const panel = await browser.press(page)
      await panel.shows(account)
      return { panel, page }
    },
    async connect(panel) {
      await drop(browser, folder)
      // The panel is a place where the browser grants without a prompt what was clicked for.
      await panel.page.getByRole('button', { name: words('folder.reconnect') }).click()
      await panel.page.getByRole('button', { name: words('sync.done') }).waitFor()
      await panel.tidy()
    },
    sync,
  }
}

/** Lets a folder fall onto the block of the options that takes it, as the file manager would. */
async function drop(browser: Harness, folder: string): Promise<void> {
  const { page } = await openOptions(browser, '#/backup')
  const block = page.locator('section:has(#folder)')
  await block.scrollIntoViewIfNeeded()
  const { x, y } = (await block.boundingBox()) ?? { x: 0, y: 0 }
  const session = await browser.context.newCDPSession(page)
  const event = { x: x + 40, y: y + 20, data: { items: [], files: [folder], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...event })
  await block.locator('[data-access]').waitFor()
  await page.close()
}

async function sync(panel: Panel): Promise<string> {
  await panel.page.locator('.menu-button').click()
  await panel.page
    .locator('#menu')
    .getByRole('button', { name: words('folder.title') })
    .click()
  const dialog = panel.page.getByRole('dialog')
  // The browser shuts the folder when the last tab of the extension closes: then this same button connects it again.
  await dialog.locator('.form-actions .primary').click()
  // The toast is about this sync; the sheet keeps what the last one did that did anything, and what lies there unread now.
  const told = await panel.page.locator('.toast', { hasText: WROTE }).innerText()
  const said = `${told}\n${await dialog.innerText()}`
  await dialog.getByRole('button', { name: words('close') }).click()
  await panel.tidy()
  return said
}

/** Stands under what a colleague noted. */
const BY = new RegExp(` ${wordsOf('evidence.by').replace('{rep}', 'Rep \\d')} `)

/** What every rep must see of an account alike, whoever wrote it: all but the answers of one's own evaluation. */
export async function common({ name }: Rep, panel: Panel): Promise<unknown> {
  const history = panel.page.locator('#section-history details', { hasText: /^\d+ step/ })
  if ((await history.getAttribute('open')) === null) await history.locator('summary').click()
  await history.locator('.step').first().waitFor()
  const steps = await history.locator('.step').allInnerTexts()
  const { evidence, catalysts }: Shown = await shown(panel.page)
  const you = new RegExp(`^${wordsOf('history.you')}$`, 'm')
  return {
    name: await panel.name(),
    facts: await panel.kept(),
    evidence,
    catalysts: catalysts.map((text) => text.replace(BY, ' ')),
    steps: steps.map((text) => text.replace(you, name)),
  }
}
