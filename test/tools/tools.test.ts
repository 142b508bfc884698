// The two commands must work on machines that nobody prepared: what they decide before anything is installed.
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from './browser.mjs'
import { runCommand } from './command.mjs'
import { samplePage } from './sample.mjs'
import { complainAboutNode, isInstalled } from './setup.mjs'

afterEach(() => vi.unstubAllEnvs())

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('%s will do', (version) => {
    expect(complainAboutNode(version)).toBeUndefined()
  })

  test.each(['18.20.4', '20.18.9', '9.0.0'])('%s is too old, and the user is told what to do', (version) => {
    expect(complainAboutNode(version)).toMatch(/needs Node 20\.19 or newer.*nodejs\.org/)
    expect(complainAboutNode(version)).toContain(version)
  })
})

describe('packages', () => {
  test('are missing in a fresh clone, there after an install, and old once the lock has changed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-'))
    writeFileSync(path.join(folder, 'package-lock.json'), '{}')
    expect(isInstalled(folder)).toBe(false)
    mkdirSync(path.join(folder, 'node_modules'))
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), '{}')
    utimesSync(path.join(folder, 'package-lock.json'), 1000, 1000)
    expect(isInstalled(folder)).toBe(true)
    utimesSync(path.join(folder, 'package-lock.json'), 4e9, 4e9)
    expect(isInstalled(folder)).toBe(false)
  })
})

describe('the browser', () => {
  test('named by the user comes before all others', async () => {
    vi.stubEnv('TOUCHSTONE_BROWSER', process.execPath)
    expect(await findBrowser()).toBe(process.execPath)
  })

  test('named by the user but missing is said, not replaced by another', async () => {
    vi.stubEnv('TOUCHSTONE_BROWSER', '/no/such/browser')
    await expect(findBrowser()).rejects.toThrow(/TOUCHSTONE_BROWSER names .* does not exist/)
  })
})

test('a program that is missing or fails ends with its message, not with a crash', async () => {
  expect(await runCommand('no-such-program', [])).toMatchObject({
    ok: false,
    output: expect.stringContaining('ENOENT'),
  })
  expect(await runCommand(process.execPath, ['-e', 'console.error("why"); process.exit(3)'])).toEqual({
    ok: false,
    output: 'why\n',
  })
})

test('the sample company has fresh news on any day', () => {
  const page = samplePage(new Date('2027-01-02T10:00:00Z'))
  expect(page).toContain('<time datetime="2026-12-28">28 December 2026</time>')
  expect(page).toContain('© 2027 Northwind Freight')
  expect(page).not.toContain('{{')
})
