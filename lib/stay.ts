// Keeps the worker from being stopped while something runs: what counts for the browser are calls of its API, not promises.
import { browser, type ExtensionApi } from './browser'

/** The worker is stopped after 30 seconds without a call. */
const CALL_MS = 20_000

/** Runs something that may take longer than the browser leaves the worker alone. */
export async function stayAwake<Value>(
  run: () => Promise<Value>,
  api: Pick<ExtensionApi, 'runtime'> = browser,
): Promise<Value> {
  const calls = setInterval(() => void api.runtime.getPlatformInfo(), CALL_MS)
  try {
    return await run()
  } finally {
    clearInterval(calls)
  }
}
