// Pins what the built extension may do, in both browsers, and how much of it is loaded.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { freeNames } from './layers/scope'
import { parseSource } from './layers/source'
import { binary, ROOT, runCommand } from './tools/command.mjs'

const BUILDS = { chrome: path.join(ROOT, '.output/chrome-mv3'), firefox: path.join(ROOT, '.output/firefox-mv3') }
type Browser = keyof typeof BUILDS

const MOST_BYTES = { pageReader: 15_000, panelGzipped: 60_000 }

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const SHARED_PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

beforeAll(async () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    if (existsSync(path.join(BUILDS[browser], 'manifest.json'))) continue
    const built = await runCommand(process.execPath, [binary('wxt/bin/wxt.mjs'), 'build', '-b', browser], {
      // The environment of tests would build another, larger thing.
      NODE_ENV: 'production',
    })
    expect(built.ok, built.output).toBe(true)
  }
}, 120_000)

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for what a rep is never warned about', () => {
    const manifest = manifestOf(browser)
    const own = browser === 'chrome' ? ['sidePanel'] : []
    expect([...manifest.permissions].sort()).toEqual([...SHARED_PERMISSIONS, ...own].sort())
    expect(manifest.host_permissions ?? []).toEqual([])
  })

  test('may ask later for reminders and for following a site, and for nothing else', () => {
    const manifest = manifestOf(browser)
    expect(manifest.optional_permissions).toEqual(['notifications'])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*'])
  })

  test('has no network, no foreign script and no frame around it', () => {
    const manifest = manifestOf(browser)
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP })
  })

  test('leaves no door for pages and other extensions', () => {
    const manifest = manifestOf(browser)
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest.incognito).toBe('not_allowed')
    // Firefox knows no such key: there, messages of others arrive only where somebody listens for them.
    expect(manifest.externally_connectable).toEqual(browser === 'chrome' ? { ids: [] } : undefined)
  })

  test('has the keys that the help names', () => {
    const keys = Object.entries(manifestOf(browser).commands).map(([name, { suggested_key }]) => [
      name,
      suggested_key.default,
    ])
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Q',
      evidence: 'Alt+Shift+E',
      catalyst: 'Alt+Shift+C',
    })
  })

  test('names icons that are there', () => {
    const icons = manifestOf(browser).icons ?? {}
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128'])
    for (const file of Object.values(icons)) expect(existsSync(path.join(BUILDS[browser], file)), file).toBe(true)
  })

  test('the page reader is small and brings neither extension API nor schemas into the page', () => {
    const text = read(browser, 'page-reader.js')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES.pageReader)
    const names = freeNames(parseSource('page-reader.js', text).tree).map((free) => free.name)
    expect(names.filter((name) => /^(chrome|browser|fetch|XMLHttpRequest|indexedDB|localStorage)$/.test(name))).toEqual(
      [],
    )
    expect(text).not.toMatch(/webextension-polyfill|ZodMini|postMessage|dispatchEvent|attachShadow/)
  })

  test('the panel is light to load', () => {
    const files = firstLoad(browser, 'sidepanel.html')
    const bytes = files.reduce((sum, file) => sum + gzipSync(read(browser, file)).byteLength, 0)
    expect(files.filter((file) => /\.(js|css)$/.test(file)).length).toBeGreaterThan(1)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES.panelGzipped)
  })
})

test('the side panel of Chrome and the sidebar of Firefox show the same page', () => {
  expect(manifestOf('chrome').side_panel).toEqual({ default_path: 'sidepanel.html' })
  expect(manifestOf('firefox').sidebar_action?.default_panel).toBe('sidepanel.html')
})

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings ?? {}
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] })
  expect(gecko?.id).toBe('touchstone@touchstone.example')
})

test('no built file names a place on the machine that built it', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const files = readdirSync(BUILDS[browser], { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html|css|json)$/.test(file),
    )
    expect(files.filter((file) => read(browser, file).includes(ROOT))).toEqual([])
  }
})

/** What of a manifest is pinned here. */
type Manifest = {
  manifest_version: number
  permissions: string[]
  host_permissions?: string[]
  optional_permissions: string[]
  optional_host_permissions: string[]
  content_security_policy: unknown
  incognito: string
  externally_connectable?: unknown
  commands: Record<string, { suggested_key: { default: string } }>
  icons?: Record<string, string>
  side_panel?: unknown
  sidebar_action?: { default_panel: string }
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: unknown } }
}

function manifestOf(browser: Browser): Manifest {
  return JSON.parse(read(browser, 'manifest.json')) as Manifest
}

function read(browser: Browser, file: string): string {
  return readFileSync(path.join(BUILDS[browser], file), 'utf8')
}

/** The page itself, what it links, and what its modules import before they run. */
function firstLoad(browser: Browser, page: string): string[] {
  const linked = [...read(browser, page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  const files = new Set([page])
  const queue = linked
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue
    files.add(file)
    if (file.endsWith('.js')) queue.push(...importedBy(file, read(browser, file)))
  }
  return [...files]
}

function importedBy(file: string, text: string): string[] {
  const imports = text.includes('import') ? parseSource(file, text).imports : []
  const still = imports.filter((each) => !each.dynamic)
  return still.map((each) => path.posix.join(path.posix.dirname(file), each.specifier))
}
