// Our reader, bundled from its TypeScript sources as the product's build bundles it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** @returns {Promise<typeof import('./entry')>} */
export async function loadReader() {
  const outDir = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'))
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        minify: false,
        lib: { entry: 'test/bench/pages/entry.ts', formats: ['es'], fileName: () => 'read.mjs' },
      },
    })
    return await import(pathToFileURL(path.join(outDir, 'read.mjs')).href)
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
