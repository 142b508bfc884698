// A manager's options and a rep's panel side by side, so that a test can change the one and look at the other.
import type { Panel } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { type OptionsPage, openOptions } from './options-page'
import { ACME } from './pages'

export type Walk = {
  browser: Harness
  /** On a place of the default profile. */
  options: OptionsPage
  /** On Acme Instruments, which stays whatever tab is in front. */
  panel: Panel
}

/** The account on the panel. */
export const ACCOUNT = 'domain:acme-instruments.example'

export async function startWalk(part: string): Promise<Walk> {
  const browser = await startBrowser()
  const panel = await browser.press(await browser.open(ACME))
  await panel.shows('Acme Instruments')
  await panel.pin()
  const options = await openOptions(browser, `#/profiles/default/${part}`)
  return { browser, options, panel }
}
