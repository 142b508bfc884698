// What was thrown, put as plain text.

/** Name and message of whatever was thrown. */
export function describe(error: unknown): { name: string; detail: string } {
  if (error instanceof Error || error instanceof DOMException) return { name: error.name, detail: error.message }
  return { name: 'Error', detail: String(error) }
}
