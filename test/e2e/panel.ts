// The side panel as a rep works in it: a few verbs, so that tests read like the work.
import type { Page } from 'playwright-core'

export type Panel = { page: Page }

export function createPanel(page: Page): Panel {
  return { page }
}
