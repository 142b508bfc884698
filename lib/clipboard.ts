// The clipboard: a text, and beside it the same with its formatting for programs that take that.

/** Puts a text on the clipboard, with `html` in both forms; whether the browser let us. It does after a click or a key, while the page has the focus. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  return (
    (html !== undefined && (await copied(() => both(text, html)))) || copied(() => navigator.clipboard.writeText(text))
  )
}

function both(text: string, html: string): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' })
  const rich = new Blob([html], { type: 'text/html' })
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })])
}

/** Refused, or a browser without it: whoever asked says so. */
async function copied(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy()
    return true
  } catch {
    return false
  }
}
