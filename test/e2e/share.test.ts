// What a person hands on of the log: the note on a real clipboard, and pages for the printer as the browser prints them.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Panel, select, wordsOf } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { html, SITE } from './pages'
import { daysAgo } from './work'

const CRM = 'https://crm.acme.example/'
const FORM = html('<title>CRM</title><textarea id="plain"></textarea><div id="rich" contenteditable></div>')

let browser: Harness
let panel: Panel
let page: Page

beforeAll(async () => {
  browser = await startBrowser({ fixtures: { [CRM]: FORM } })
  page = await browser.open(SITE)
  panel = await browser.press(page)
  await panel.shows('Northwind Freight')
  await panel.press('y', 'y', 'p', 'y', 'u', 'y', 'u', 'p')
  await panel.goTo('ready.problem')
  await select(page, '#pain')
  await panel.takeEvidence('ready.problem')
  await select(page, 'main article:first-child h3')
  await panel.noteCatalyst({ kind: 'funding', day: daysAgo(5) })
  await panel.decide({ kind: 'pursue', nextStep: 'Call the new COO', rep: 'Rep One' })
  await panel.saved()
})
afterAll(() => browser.close())

/** Pastes what lies on the clipboard into a page, as a rep does into a CRM: into a field of plain text, and into one that takes formatting. */
async function pasted(): Promise<{ text: string; html: string }> {
  const crm = await browser.open(CRM)
  await crm.bringToFront()
  for (const field of ['#plain', '#rich']) {
    await crm.locator(field).focus()
    await crm.keyboard.press('Control+v')
  }
  const [text, html] = [await crm.locator('#plain').inputValue(), await crm.locator('#rich').innerHTML()]
  await crm.close()
  await page.bringToFront()
  await panel.shows('Northwind Freight')
  return { text, html }
}

describe('the note for a CRM', () => {
  test('is offered after the decision, and M puts it on the clipboard, as text and as HTML', async () => {
    await panel.page.locator('.toast', { hasText: 'Decided' }).getByText(wordsOf('note.copy')).waitFor()
    await panel.press('m')
    await expect.poll(() => panel.says('note.copied')).toBe(true)
    const { text, html } = await pasted()
    expect(text).toMatch(/^Northwind Freight: /)
    expect(text).toContain('Next step: Call the new COO')
    expect(text).toMatch(
      /Evidence\n- Has the problem or opportunity: Yes, .* “Today our planners .*” <https:\/\/www\.northwind/,
    )
    expect(html).toContain('<strong>Next step:</strong> Call the new COO')
    expect(html).toContain('<a href="https://www.northwind-freight.example/"')
  })

  test('is had in another form, without people, and in that form from then on', async () => {
    await panel.page.locator('.toast').getByText(wordsOf('note.other')).click()
    const sheet = panel.page.locator('dialog')
    await sheet.getByRole('radio', { name: wordsOf('note.form.markdown') }).check()
    await sheet.getByRole('checkbox').check()
    await expect.poll(() => sheet.locator('textarea').inputValue()).toMatch(/^## Northwind Freight/)
    await sheet.getByRole('button', { name: wordsOf('note.do') }).click()
    await sheet.waitFor({ state: 'detached' })
    const bare = await pasted()
    expect(bare.text).toMatch(/^## Northwind Freight.*- \*\*Decision:\*\* Pursue/s)
    expect(bare.text).not.toMatch(/COO|Rep One|planners/)
    expect(bare.html).toContain('## Northwind Freight')
    await panel.press('m')
    await expect.poll(() => panel.page.locator('.toast').last().innerText()).toContain(wordsOf('note.copied'))
    expect((await pasted()).text).toMatch(/^## .*Call the new COO/s)
  })

  test('waits to be copied by hand where the browser refuses', async () => {
    await panel.page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new DOMException("no"))')
    await panel.press('m')
    await panel.page.getByRole('alert').getByText('Ctrl+C').waitFor()
    await panel.press('Control+c')
    expect((await pasted()).text).toMatch(/^## Northwind Freight/)
    await panel.press('Escape')
  })
})
