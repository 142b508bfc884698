// @ts-check
// Runs a program of this project and keeps what it printed.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A program of an installed package, to be run with this same Node: a shell or `npx` finds others on some systems.
 * @param {string} file package and path, e.g. `vitest/vitest.mjs`
 */
export function binary(file) {
  return path.join(ROOT, 'node_modules', file)
}

/**
 * Runs a program to its end in the project's folder; it never throws, a missing program is a failure with its message.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (/** @type {Buffer} */ piece) => {
      output += piece.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
