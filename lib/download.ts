// Saves a file to the rep's disk: a blob and a link, so that no permission is asked for.

const KEEP_MS = 60_000

/** Saves text under a name (see `fileName`), encoded as UTF-8; `type` is its media type. Returns at once: the browser asks or saves by its settings. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Saves bytes under a name, in the same way. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The browser may still be reading when click returns.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
}
