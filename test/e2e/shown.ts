// What a person sees of the account on the panel, and whether it is called saved: read from the screen alone.
import type { Page } from 'playwright-core'

export type Shown = {
  saved: boolean
  /** By criterion. */
  answers: Record<string, string>
  /** How many quotes prove a criterion. */
  evidence: Record<string, number>
  /** What is typed into each field that saves by itself, by its label; those of a form wait for its button. */
  texts: Record<string, string>
  /** One line for each, newest first. */
  catalysts: string[]
  decision: string
  messages: string[]
}

/** Runs in the panel. */
function look(): Shown {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText)
  const of = (row: HTMLElement, selector: string) => row.querySelector<HTMLInputElement>(selector)
  return {
    saved: document.querySelector<HTMLElement>('.saved')?.dataset.state === 'saved',
    answers: Object.fromEntries(rows.map((row) => [row.dataset.row, of(row, '.answers input:checked')?.value ?? ''])),
    evidence: Object.fromEntries(
      rows.map((row) => [row.dataset.row, Number(of(row, '.count-button span')?.innerText ?? 0)]),
    ),
    texts: Object.fromEntries(
      [...document.querySelectorAll<HTMLTextAreaElement>('.section textarea')]
        .filter((one) => !one.closest('form'))
        .map((one) => [one.labels?.[0]?.innerText ?? '', one.value]),
    ),
    catalysts: all('.timeline .moment').map((text) => text.replace(/\s+/g, ' ')),
    decision: all('.decision').join(' '),
    messages: all('.toast p'),
  }
}

export function shown(page: Page): Promise<Shown> {
  return page.evaluate(look)
}

/** Tells of all that is on screen as soon as any of it changes. */
export async function watchShown(page: Page, tell: (shown: Shown) => void): Promise<void> {
  await page.exposeFunction('tellShown', (text: string) => tell(JSON.parse(text) as Shown))
  await page.evaluate(`(() => {
    ${look}
    let last = ''
    new MutationObserver(() => {
      const text = JSON.stringify(look())
      if (text !== last) tellShown(text)
      last = text
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })()`)
}
