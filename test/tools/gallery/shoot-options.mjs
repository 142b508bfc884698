// Takes pictures of the options page, wide and narrow, and looks for what axe finds: node test/tools/gallery/shoot-options.mjs <folder> [place …]
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const [folder, ...only] = process.argv.slice(2)
if (!folder) throw new Error('which folder shall the pictures go to?')
await mkdir(folder, { recursive: true })

const root = fileURLToPath(new URL('../../..', import.meta.url))
const server = await createServer({
  root,
  configFile: false,
  plugins: [preact()],
  logLevel: 'error',
  server: { port: 0 },
})
await server.listen()
const base = `${server.resolvedUrls.local[0]}test/tools/gallery/options.html`
const browser = await chromium.launch({ executablePath: process.env.TOUCHSTONE_BROWSER ?? '/usr/bin/chromium' })

const PARTS = ['situation', 'criteria', 'scoring', 'acquisition', 'catalysts', 'reasons', 'versions', 'whatif']
const editor = (part) => `profiles/default/${part}`
const VIEWS = [{ width: 1280 }, { width: 360 }, { width: 1280, theme: 'dark' }, { width: 360, dir: 'rtl' }]
/** What is done on the page before the picture is taken. */
const STEPS = {
  weight: async (page) => {
    await page.locator('[id="field-criteria/fit.technical/weight"]').fill('5')
    await page.locator('[id="field-bands/strong"]').count()
    await page.waitForTimeout(600)
  },
  moves: async (page) => {
    await page.locator('[id="field-bands/strong"]').fill('60')
    await page.locator('.save-bar summary').click()
    await page.waitForTimeout(300)
  },
  wrong: async (page) => {
    await page.locator('[id="field-bands/strong"]').fill('much')
    await page.locator('[id="field-shares/success"]').fill('-3')
    await page.waitForTimeout(300)
  },
  goal: async (page) => {
    await page.getByRole('radio', { name: 'Revenue' }).check({ force: true })
    await page.locator('[id="field-situation/goal/amount"]').fill('100000')
    await page.locator('[id="field-situation/goal/currency"]').fill('EUR')
    await page.locator('[id="field-situation/start"]').fill('2026-10-01')
    await page.locator('[id="field-situation/end"]').fill('2026-12-30')
  },
  words: async (page) => page.locator('[data-criterion="ready.problem"] summary').click(),
  segment: async (page) => {
    await page.getByRole('button', { name: 'Add a kind of accounts' }).click()
    await page.getByRole('button', { name: 'Add a window' }).click()
  },
  questions: async (page) => {
    await page.getByRole('radio', { name: 'Revenue' }).check({ force: true })
    await page.getByRole('button', { name: 'Make the profile' }).click()
    await page.waitForTimeout(200)
  },
  restore: async (page) => {
    const lines = ['{"id":"x"}', 'no json', JSON.stringify({ id: 'r', v: 99, kind: 'account' })].join('\n')
    const made = await page.evaluate(async (text) => {
      const inner = new Blob(['{"settings":{"letters":true},"aside":[]}\n', text])
      const bytes = await new Response(inner.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
      const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
      const head = `${JSON.stringify({ touchstone: 'backup', v: 1, time: Date.UTC(2026, 10, 20), sha256: hash })}\n`
      return [...new TextEncoder().encode(head), ...new Uint8Array(bytes)]
    }, lines)
    await page.locator('.drop input').setInputFiles({
      name: 'touchstone-2026-11-20.backup',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(made),
    })
    await page.locator('.block .card').waitFor()
    await page.locator('.block .card').scrollIntoViewIfNeeded()
  },
  sync: async (page) => {
    await page.getByRole('button', { name: 'Choose a folder' }).click()
    await page.locator('.block .fold').first().waitFor()
    await page.locator('.block .fold summary').first().click()
  },
  list: async (page) => {
    const csv =
      'Company;Website;Staff;City\nAcme;https://www.acme.example;51-200;Utrecht\nGlobex;globex.example;lots;Ghent\nNo site;;;\n'
    await page.locator('.drop input').setInputFiles({ name: 'crm.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.locator('.card .figures').waitFor()
  },
  erase: async (page) => {
    await page.getByLabel('Company or address').fill('acme')
    await page.getByRole('button', { name: 'Erase: Acme Instruments' }).click()
  },
  measure: async (page) => {
    await page.locator('.checkpoint[data-state="ahead"] .button').first().click()
    await page.locator('.checkpoint form button[type=submit]').click()
  },
  judge: async (page) => {
    await page.getByRole('button', { name: 'Judge under both' }).click()
    await page.getByLabel('Show accounts that keep').check()
  },
}
const PLACES = [
  { place: 'profiles' },
  { name: 'several', place: 'profiles', goal: true },
  { name: 'questions', place: 'profiles/new', step: 'questions' },
  { name: 'work-empty', place: 'situation' },
  { name: 'work', place: 'situation', goal: true },
  { name: 'measure', place: 'situation', goal: true, step: 'measure' },
  { place: 'backup' },
  { name: 'restored', place: 'backup', step: 'restore' },
  { name: 'synced', place: 'backup', step: 'sync' },
  { name: 'folderless', place: 'backup', folder: 'no' },
  { place: 'files' },
  { name: 'list', place: 'files', step: 'list' },
  { place: 'privacy' },
  { name: 'erase', place: 'privacy', step: 'erase' },
  { place: 'look' },
  { place: 'diagnostics' },
  { name: 'compare', place: 'profiles/default/versions', goal: true },
  ...PARTS.map((part) => ({ place: editor(part) })),
  { name: 'weight', place: editor('criteria'), step: 'weight' },
  { name: 'moves', place: editor('scoring'), step: 'moves' },
  { name: 'wrong', place: editor('scoring'), step: 'wrong' },
  { name: 'goal', place: editor('situation'), step: 'goal' },
  { name: 'words', place: editor('criteria'), step: 'words' },
  { name: 'segment', place: editor('acquisition'), step: 'segment' },
  { name: 'judge', place: editor('whatif'), step: 'judge' },
]

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let bad = 0
for (const { place, name = place.replace('profiles/default/', ''), step, goal, folder: hasFolder = 'yes' } of PLACES)
  for (const { width, theme = 'light', dir = 'ltr' } of VIEWS) {
    const label = [name, width, theme !== 'light' && theme, dir !== 'ltr' && dir].filter(Boolean).join('-')
    if (only.length > 0 && !only.some((word) => label.includes(word))) continue
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 800 : 900 },
      deviceScaleFactor: width < 500 ? 1.5 : 1,
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(label, error.message))
    await page.goto(
      `${base}?${new URLSearchParams({ dir, theme, folder: hasFolder, ...(goal ? { goal: '1' } : {}) })}#/${place}`,
    )
    await page.locator('main h2').waitFor()
    if (step) await STEPS[step](page)
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${label}.png`), fullPage: !step })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) console.log(`${label}: ${wide} px too wide`)
    await page.addScriptTag({ path: axe })
    const found = await page.evaluate(() =>
      globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    for (const rule of found.violations) {
      bad++
      console.log(`${label}: ${rule.id} (${rule.impact})`)
      for (const node of rule.nodes.slice(0, 4))
        console.log(`   ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
    }
    await context.close()
  }
console.log(bad === 0 ? 'axe found nothing' : `axe found ${bad}`)
await browser.close()
await server.close()
