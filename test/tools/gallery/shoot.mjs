// Takes pictures of the panel's states, and looks for what axe finds in a real browser: node test/tools/gallery/shoot.mjs <folder> [state …]
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { ensureBrowser } from '../browser.mjs'

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
const base = `${server.resolvedUrls.local[0]}test/tools/gallery/index.html`
const browser = await chromium.launch({ executablePath: await ensureBrowser(console.log) })

const SHOTS = [
  ...['fresh', 'working', 'proven', 'out', 'stretch', 'notices', 'readonly'].flatMap((state) => [
    { state },
    { state, theme: 'dark' },
  ]),
  ...['press', 'reading', 'refused', 'nothing', 'gone', 'news', 'person'].map((state) => ({ state })),
  { state: 'press', theme: 'dark' },
  { state: 'reconnect' },
  { state: 'backup' },
  { state: 'backup', theme: 'dark', width: 280 },
  { state: 'backup-never' },
  ...['incoming', 'importing', 'taken', 'list'].map((state) => ({ state, import: true })),
  ...[{ theme: 'dark' }, { dir: 'rtl' }, { width: 280 }].map((how) => ({ state: 'incoming', import: true, ...how })),
  { state: 'importing', name: 'importing-below' },
  { state: 'no-folder' },
  { state: 'synced' },
  { state: 'synced', width: 280 },
  { state: 'synced', name: 'synced-report', click: 'Synced' },
  { state: 'working', dir: 'rtl' },
  { state: 'working', width: 280 },
  { state: 'working', width: 180 },
  { state: 'working', forced: true },
  { state: 'working', long: true, name: 'wordy' },
  { state: 'working', long: true, name: 'wordy-decide', keys: ['d'] },
  { state: 'long' },
  { state: 'long', name: 'long-evidence', click: 'Has the problem or opportunity: 3' },
  { state: 'long', width: 280 },
  { state: 'working', lang: 'fa', dir: 'rtl', name: 'persian' },
  { state: 'working', print: true },
  { state: 'working', full: true },
  { state: 'working', full: true, theme: 'dark' },
  { state: 'stretch', full: true },
  { state: 'working', name: 'decide', keys: ['d'] },
  { state: 'out', name: 'disqualify', keys: ['d', 'Enter'] },
  { state: 'fresh', name: 'decide-first', keys: ['d', '1', 'Enter'], theme: 'dark' },
  { state: 'working', name: 'help', keys: ['?'] },
  { state: 'working', name: 'evidence', keys: ['k', 'k', 'k', 'k', 'k', 'k', 'e'] },
  { state: 'working', name: 'rubric', click: 'Technical fit: what' },
  { state: 'working', name: 'catalyst', keys: ['c'] },
  { state: 'working', name: 'override', keys: ['Alt+Digit2', 'j', 'j', 'n'] },
  { state: 'working', name: 'search', keys: ['/', 'f', 'i', 't'] },
  { state: 'suggestions', keys: ['Alt+Digit4'] },
  { state: 'suggestions', keys: ['Alt+Digit4'], theme: 'dark' },
  { state: 'working', name: 'menu', click: 'Menu' },
  { state: 'working', name: 'why', click: 'Why ' },
  { state: 'working', name: 'why-dark', click: 'Why ', theme: 'dark' },
  { state: 'working', name: 'numbers', fold: 'Numbers' },
  { state: 'working', name: 'history', fold: 'steps' },
  ...[{}, { theme: 'dark' }, { dir: 'rtl' }, { width: 280 }].flatMap((how) => [
    { state: 'people', name: 'people', fold: 'Who takes part', ...how },
    { state: 'people', name: 'journey', fold: 'Stage, and', ...how },
    { state: 'due', ...how },
  ]),
  { state: 'people', name: 'job', fold: 'Who takes part', click: 'Change: close', full: 3400 },
  { state: 'people', name: 'job-narrow', fold: 'Who takes part', click: 'Change: close', width: 280, full: 3600 },
  { state: 'people', name: 'person', fold: 'Who takes part', click: 'Change Head', full: 3000 },
  { state: 'people', name: 'persona', fold: 'Who takes part', click: 'Card of Head' },
  { state: 'people', name: 'persona', fold: 'Who takes part', click: 'Card of Head', print: true },
  { state: 'people', name: 'outcomes', fold: 'Outcome' },
  { state: 'people', name: 'people-menu', click: 'Menu' },
  { state: 'working', name: 'quick', fold: 'Who takes part' },
]

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let bad = 0
for (const shot of SHOTS) {
  const label = [
    shot.name ?? shot.state,
    shot.theme,
    shot.dir,
    shot.width,
    shot.forced && 'forced',
    shot.print && 'print',
    shot.full && 'full',
  ]
    .filter(Boolean)
    .join('-')
  if (only.length > 0 && !only.some((word) => label.includes(word))) continue
  const page = await browser.newPage({
    viewport: { width: shot.width ?? 360, height: shot.full ? (shot.full === true ? 2500 : shot.full) : 800 },
    deviceScaleFactor: 2,
    colorScheme: shot.theme ?? 'light',
    forcedColors: shot.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  page.on('pageerror', (error) => console.error(label, error.message))
  const query = new URLSearchParams({ state: shot.state, dir: shot.dir ?? 'ltr', theme: shot.theme ?? 'light' })
  if (shot.long) query.set('long', '1')
  if (shot.lang) query.set('lang', shot.lang)
  await page.goto(`${base}?${query}`)
  await page.locator('.panel').waitFor()
  if (shot.print) await page.emulateMedia({ media: 'print' })
  for (const key of shot.keys ?? []) await page.keyboard.press(key)
  if (shot.import) {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Import…' }).click()
  }
  if (shot.fold) await page.locator('summary', { hasText: shot.fold }).first().click()
  if (shot.click) await page.getByRole('button', { name: shot.click }).first().click()
  await page.waitForTimeout(350)
  await page.screenshot({ path: join(folder, `${label}.png`), fullPage: shot.print ?? false })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) console.log(`${label}: ${wide} px too wide`)
  await page.addScriptTag({ path: axe })
  const found = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  )
  for (const rule of found.violations) {
    bad++
    console.log(`${label}: ${rule.id} (${rule.impact})`)
    for (const node of rule.nodes.slice(0, 4)) console.log(`   ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
  }
  await page.close()
}
console.log(bad === 0 ? 'axe found nothing' : `axe found ${bad}`)
await browser.close()
await server.close()
