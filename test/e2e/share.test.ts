// What a person hands on of the log: the note on a real clipboard, and pages for the printer as the browser prints them.
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CRM_PRESETS } from '../../lib/log/crm'
import { toJsonl } from '../../lib/log/file'
import { unzip } from '../log/unzip'
import { PERSON, withPerson } from '../log/with-person'
import { type Panel, select, wordsOf } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { type OptionsPage, openOptions } from './options-page'
import { html, SITE } from './pages'
import { daysAgo, printed, sheetsIn } from './work'

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

/** The page for the printer that a click opens, and what the browser prints of it. */
async function paper(click: () => Promise<void>): Promise<{ sheet: Page; pdf: Buffer }> {
  const opens = browser.context.waitForEvent('page', (opened) => opened.url().includes('/print.html'))
  await click()
  const sheet = await opens
  await sheet.locator('.print-bar .button:enabled').waitFor()
  return { sheet, pdf: await printed(browser, sheet) }
}

describe('on paper', () => {
  test('an account fits on one page of A4, with nothing of the panel on it', async () => {
    const { sheet, pdf } = await paper(async () => {
      await panel.page.locator('.menu-button').click()
      await panel.page
        .locator('#menu')
        .getByRole('button', { name: wordsOf('menu.print') })
        .click()
    })
    expect(sheetsIn(pdf)).toBe(1)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/)
    const text = await sheet.locator('.paper').innerText()
    for (const part of ['Northwind Freight', 'Call the new COO', 'https://www.northwind-freight.example/', 'Rep One'])
      expect(text).toContain(part)
    expect(await sheet.title()).toMatch(/^Northwind Freight – Account brief – \d{4}-/)
    await sheet.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await sheet.evaluate(
      `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector('.paper')))`,
    )
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await sheet.emulateMedia({ media: null, colorScheme: null })
    await sheet.getByRole('checkbox').check()
    await expect.poll(() => sheet.locator('.paper').innerText()).not.toMatch(/COO|Rep One|planners/)
    await sheet.close()
  })
})

describe('what leaves without people', () => {
  let options: OptionsPage

  beforeAll(async () => {
    options = await openOptions(browser, '#/files')
    await options.give('log.jsonl', toJsonl(withPerson()))
    await options.counts()
    await options.page.locator('.card .button.primary').click()
    await options.page.locator('.toast', { hasText: 'taken in' }).waitFor()
    await options.page.getByRole('checkbox', { name: wordsOf('export.redacted') }).check()
  })

  test.each(['export.jsonl', 'export.gz', 'export.xlsx', 'export.csv', ...CRM_PRESETS.map(({ name }) => name)])(
    '%s names nobody, and still has every account',
    async (named) => {
      const name = /^export\./.test(named) ? wordsOf(named) : named
      const file = await options.saved(`Save: ${name}`)
      expect(file.name).toContain('redacted')
      const text = (await textOf(file)).toLowerCase()
      for (const account of ['northwind-freight', 'acme']) expect(text).toContain(account)
      expect(text).not.toMatch(PERSON)
      expect(text).not.toMatch(/rep one|planners|new coo/)
    },
  )

  test('the log on paper names nobody either', async () => {
    const { sheet, pdf } = await paper(() => options.page.getByRole('button', { name: /^Print: / }).click())
    const text = await sheet.locator('.paper').innerText()
    expect(text).toContain('Northwind Freight')
    expect(text.toLowerCase()).not.toMatch(PERSON)
    expect(text).not.toMatch(/Rep One|COO/)
    expect(sheetsIn(pdf)).toBe(1)
    await sheet.close()
  })
})

/** All that stands in a file, packed or not. */
async function textOf({ name, bytes }: { name: string; bytes: Buffer }): Promise<string> {
  if (name.endsWith('.gz')) return gunzipSync(bytes).toString()
  if (!name.endsWith('.xlsx')) return bytes.toString()
  return [...(await unzip(new Blob([Uint8Array.from(bytes)]))).values()].join('\n')
}
