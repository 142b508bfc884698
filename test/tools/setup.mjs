// @ts-check
// Makes a clean clone ready to run: the right Node, and the packages of the lock file. Imports nothing that must be installed first.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT, runCommand } from './command.mjs'
import { step } from './steps.mjs'

/** The version of Node that package.json asks for, major and minor. */
const NEEDED = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  .engines.node.match(/\d+/g)
  .map(Number)

/** Ends the process with a sentence when Node is too old, else installs the packages unless they are there. */
export async function setUp() {
  const complaint = complainAboutNode(process.versions.node)
  if (complaint) {
    process.stderr.write(`${complaint}\n`)
    process.exit(1)
  }
  if (isInstalled(ROOT)) return
  await step('install packages', async () => {
    const { npm_execpath: npm } = process.env
    const args = ['ci', '--loglevel=error']
    // Started by npm, its own path is known; started by hand, Windows needs its shell wrapper.
    if (npm) return runCommand(process.execPath, [npm, ...args])
    return process.platform === 'win32' ? runCommand('cmd', ['/c', 'npm', ...args]) : runCommand('npm', args)
  })
}

/**
 * What to tell the user about their Node, or undefined where it will do.
 * @param {string} version e.g. `20.20.2`
 */
export function complainAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined
  return `Touchstone needs Node ${NEEDED.slice(0, 2).join('.')} or newer, and this is ${version}. Install a current one from https://nodejs.org and try again.`
}

/**
 * Whether the packages of `folder` were installed after its lock file last changed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(folder, 'package-lock.json')).mtimeMs
  )
}
