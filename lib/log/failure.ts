// What was thrown, put as plain text; and codes that are thrown where nobody can go on.
import type { Result } from '../result'

/** Name and message of whatever was thrown. */
export function describe(error: unknown): { name: string; detail: string } {
  if (error instanceof Error || error instanceof DOMException) return { name: error.name, detail: error.message }
  return { name: 'Error', detail: String(error) }
}

/** The value of a result; without one its code and detail are thrown. */
export function need<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw { code: result.code, detail: result.detail }
}
