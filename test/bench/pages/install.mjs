// The libraries to compare with are installed on the first run, in this folder alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('..', import.meta.url))

export function install() {
  if (existsSync(`${FOLDER}/node_modules`)) return
  console.log('Installing the libraries to compare with …')
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' })
  if (status) throw new Error('npm ci failed in test/bench')
}
