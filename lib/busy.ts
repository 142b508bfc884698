// Whether the rep is at it just now: what can wait then does.

/** After the last key, click or turn of the wheel; and after the last key in a text field, where a pause is for thinking. In ms. */
const REST_MS = 3000
const THOUGHT_MS = 30_000

type Watched = Pick<Document, 'addEventListener' | 'activeElement'>

/** Watches a page; answers whether somebody works in it, or did a moment ago. */
export function watchBusy(page: Watched = document, now: () => number = Date.now): () => boolean {
  let last = Number.NEGATIVE_INFINITY
  const note = () => {
    last = now()
  }
  for (const kind of ['keydown', 'input', 'pointerdown', 'wheel'])
    page.addEventListener(kind, note, { capture: true, passive: true })
  return () => now() - last < (takesText(page.activeElement) ? THOUGHT_MS : REST_MS)
}

function takesText(element: Element | null): boolean {
  return element?.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=file])') ?? false
}
