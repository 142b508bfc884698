// @ts-check
// Finds a Chromium-like browser on this machine, and as a last resort fetches one.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { binary, runCommand } from './command.mjs'

const HOWTO = [
  'No Chromium, Chrome, Edge or Brave was found, and none could be fetched.',
  'Install one of them, or set TOUCHSTONE_BROWSER to the path of its program.',
].join('\n')

/**
 * The path of a browser: $TOUCHSTONE_BROWSER, playwright's own, the usual places, then by installing Chromium.
 * @param {(text: string) => void} say told what is being fetched, since that takes a while
 * @returns {Promise<string>}
 */
export async function ensureBrowser(say) {
  const found = await findBrowser()
  if (found) return found
  if (isRootOnDebian()) {
    say('no browser found: installing chromium with apt-get')
    await runCommand('apt-get', ['update'])
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    const installed = await findBrowser()
    if (installed) return installed
  }
  say("no browser found: fetching playwright's chromium")
  await runCommand(process.execPath, [binary('playwright-core/cli.js'), 'install', 'chromium'])
  const fetched = await findBrowser()
  if (fetched) return fetched
  throw new Error(HOWTO)
}

/** @returns {Promise<string | undefined>} */
export async function findBrowser() {
  const named = process.env.TOUCHSTONE_BROWSER
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`TOUCHSTONE_BROWSER names ${named}, which does not exist.`)
  }
  const { chromium } = await import('playwright-core')
  return [chromium.executablePath(), ...usualPlaces()].find(works)
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') return macPlaces()
  if (process.platform === 'win32') return windowsPlaces()
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ]
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin')
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function macPlaces() {
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser']
  const folders = ['/Applications', path.join(homedir(), 'Applications')]
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
}

function windowsPlaces() {
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ]
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env
  const folders = [LOCALAPPDATA, PROGRAMFILES, x86].filter((folder) => folder !== undefined)
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)))
}

/**
 * Some distributions ship a file of that name which only says how to install the browser, so it is asked for its version.
 * @param {string} program
 */
export function works(program) {
  if (!program || !existsSync(program)) return false
  if (process.platform !== 'linux') return true
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout)
}

/** Whether `apt-get install` may be called: Debian or a child of it, as root. */
export function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
}
