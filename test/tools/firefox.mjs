// @ts-check
// Finds Firefox for the tests of its build; without one they are skipped, since Chromium is what the product is made for first.
import { isRootOnDebian, works } from './browser.mjs'
import { runCommand } from './command.mjs'

const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
}

/**
 * The path of Firefox: $TOUCHSTONE_FIREFOX, the usual places, or on Debian as root its package, which takes seconds.
 * @returns {Promise<string | undefined>}
 */
export async function ensureFirefox() {
  const found = findFirefox()
  if (found || !isRootOnDebian()) return found
  await runCommand('apt-get', ['update'])
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'])
  return findFirefox()
}

export function findFirefox() {
  const { platform } = process
  const places = platform === 'darwin' || platform === 'win32' ? PLACES[platform] : PLACES.linux
  return [process.env.TOUCHSTONE_FIREFOX ?? '', ...places].find(works)
}
