// Nothing leaves the machine and nobody is warned: the watch that every other test relies on is shown to work here.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { BUILT, startBrowser } from './harness'
import { ACME } from './pages'

test('installing warns of nothing', async () => {
  const browser = await startBrowser()
  const manifest = JSON.stringify(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'))
  expect(await browser.inWorker(`chrome.management.getPermissionWarningsByManifest(${manifest})`)).toEqual([])
  await browser.close()
})

test('a request from worker or panel is refused by the policy before it exists', async () => {
  const browser = await startBrowser()
  const panel = await browser.press(await browser.open(ACME))
  const ask = `fetch('https://leak.example/').then(() => 'sent', () => 'refused')`
  expect([await browser.inWorker(ask), await panel.page.evaluate(ask)]).toEqual(['refused', 'refused'])
  // The refusal itself is reported as an error of the page: it is the one that is wanted here.
  browser.errors.length = 0
  await browser.close()
})

test('a build without the policy that asks the network is caught', async () => {
  const directory = withoutPolicy()
  const browser = await startBrowser({ directory })
  const panel = await browser.press(await browser.open(ACME))
  await browser.inWorker(`fetch('https://leak.example/worker').catch(() => undefined)`)
  await expect.poll(() => browser.errors).toEqual(['asked for https://leak.example/worker'])
  // Past the watch of the harness, the browser's own log still tells.
  await browser.context.unrouteAll()
  await panel.page.evaluate(`navigator.sendBeacon('http://127.0.0.1:9/panel')`)
  browser.errors.length = 0
  await expect(browser.close()).rejects.toThrow('requests of extensions in the network log')
  rmSync(directory, { recursive: true, force: true })
})

/** A copy of the build whose manifest forgot the policy. */
function withoutPolicy(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'touchstone-'))
  cpSync(BUILT, directory, { recursive: true })
  const { content_security_policy: _, ...manifest } = JSON.parse(
    readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'),
  )
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest))
  return directory
}
