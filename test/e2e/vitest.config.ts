// Tests in a real browser, over the built extension: one file after the other, never a second try.
import '../tools/groupby.ts'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    // Steps build on each other, so what follows a failure tells little.
    bail: 5,
    expect: { poll: { timeout: 8000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
