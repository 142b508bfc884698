// @ts-check
// The side panel as a rep works in it: a few verbs, so that tests and the demo read like the work.
import { readFileSync } from 'node:fs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {ReturnType<typeof createPanel>} Panel */
/** @typedef {{ tier: string, range: string, word: string, score: string, coverage: string }} ShownVerdict */
/** @typedef {{ kind: string, day?: string }} Event what happened, by the framework's kinds, and when */
/** @typedef {{ kind?: string, nextStep?: string, due?: string, rep?: string }} Decision */

/** @type {Record<string, unknown>} */
const WORDS = JSON.parse(readFileSync(new URL('../../lib/locale/en.json', import.meta.url), 'utf8'))

/**
 * The panel's own words, so that rewording a button breaks no test.
 * @param {string} key
 * @returns {string} with its placeholders
 */
export function wordsOf(key) {
  const message = WORDS[key]
  const text = typeof message === 'string' ? message : /** @type {Record<string, string>} */ (message)?.other
  if (text === undefined) throw new Error(`the dictionary has no ${key}`)
  return text
}

/**
 * The same as a pattern that begins with them; placeholders match anything.
 * @param {string} key
 */
function words(key) {
  const escaped = wordsOf(key).replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '.*')}`)
}

/** @param {Page} page the side panel's document */
export function createPanel(page) {
  let pressed = 0
  const name = page.locator('.account-name bdi').first()

  /** @param {string[]} keys as playwright names them */
  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key)
    pressed += keys.length
  }

  return {
    page,
    press,
    /** How many keys were pressed so far. */
    keys: () => pressed,
    ...reading(page, name),
    ...noting(page, press),
    ...files(page),
  }
}

/**
 * What the panel says.
 * @param {Page} page
 * @param {import('playwright-core').Locator} name
 */
function reading(page, name) {
  return {
    /** Waits until this account is on screen. @param {string} account */
    shows: (account) => name.getByText(account, { exact: true }).waitFor(),
    name: () => name.innerText(),
    /** Waits until the panel is in this state, e.g. `press`, `refused`. @param {string} status */
    is: (status) => page.locator(`.panel[data-status="${status}"]`).waitFor(),
    /** @returns {Promise<ShownVerdict>} */
    verdict: async () => {
      const text = async (/** @type {string} */ part) =>
        (await page.locator(`.verdict ${part}`).allInnerTexts()).join('')
      const [tier, range, word, score, coverage] = await Promise.all(
        ['.tier', '.tier-range', '.tier-word', '.score-button', '.coverage'].map(text),
      )
      return { tier: tier ?? '', range: range ?? '', word: word ?? '', score: score ?? '', coverage: coverage ?? '' }
    },
    /** Facts of the account, those kept before those that the page says. */
    facts: () => page.locator('.facts .fact').allInnerTexts(),
    /** Facts that the rep confirmed. */
    kept: () => page.locator('.facts .fact-list .fact').allInnerTexts(),
    /** The companies that a page about several offers. */
    choices: () => page.locator('.choice .choice-name').allInnerTexts(),
    /** Whether a sentence of the dictionary is on screen. @param {string} key */
    says: async (key) => (await page.locator('.panel').getByText(words(key)).count()) > 0,
    /** Both axes as shown, e.g. `67 [38–96]`, readiness first. */
    axes: async () => {
      const axes = page.locator('.axis p')
      const [scores, ranges] = await Promise.all([
        axes.locator('b').allInnerTexts(),
        axes.locator('.axis-range').allInnerTexts(),
      ])
      return scores.map((score, index) => `${score} [${ranges[index]?.match(/\d+/g)?.join('–')}]`)
    },
    /** The decision as it stands, or an empty text. */
    decision: async () => (await page.locator('.decision').allInnerTexts()).join(''),
    /** What each row answers, by criterion. @returns {Promise<Record<string, string>>} */
    answers: () =>
      page.locator('[data-row]').evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => {
            const checked = /** @type {HTMLInputElement | null} */ (row.querySelector('.answers input:checked'))
            return [row.getAttribute('data-row'), checked?.value]
          }),
        ),
      ),
    /** How many quotes prove a criterion. @param {string} criterion */
    evidence: async (criterion) => {
      const count = await page.locator(`[data-row="${criterion}"] .count-button span`).allInnerTexts()
      return Number(count[0] ?? 0)
    },
    /** Captures that wait for a criterion or an account. */
    waiting: () => page.locator('.inbox .evidence blockquote').allInnerTexts(),
    /** The catalysts, newest first. */
    catalysts: () => page.locator('.timeline .moment h3').allInnerTexts(),
    /** Waits until what was done is on disk. */
    saved: () => page.locator('.saved[data-state="saved"]').waitFor(),
  }
}

/**
 * What the panel is told beside the answers.
 * @param {Page} page
 * @param {(...keys: string[]) => Promise<void>} press
 */
function noting(page, press) {
  return {
    /** Puts the work on a criterion. @param {string} criterion */
    goTo: (criterion) => page.locator(`[data-row="${criterion}"] .row-name`).click(),
    /** Confirms a fact that the page says. @param {string} fact */
    keep: (fact) => page.locator('.said-fact').filter({ hasText: fact }).locator('.accept').click(),
    /** Confirms all that the page says. */
    keepAll: () => page.getByRole('button', { name: words('fact.keepAll') }).click(),
    /** Takes the company that the page links to for the same one. */
    join: () =>
      page
        .getByRole('button', { name: words('join.do') })
        .first()
        .click(),
    /** Files a waiting capture under a criterion. @param {number} index @param {string} criterion */
    file: (index, criterion) => page.locator('.inbox .evidence select').nth(index).selectOption(criterion),
    /** Opens the page of a criterion's first evidence. @param {string} criterion */
    openEvidence: async (criterion) => {
      const row = page.locator(`[data-row="${criterion}"]`)
      if ((await row.locator('.detail').count()) === 0) await row.locator('.count-button').click()
      await row.locator('.evidence-line a, .evidence-line .link-button').first().click()
    },
    /** Puts messages and open details away and goes to the top: what a rep sees who comes back. */
    tidy: async () => {
      for (const toast of (await page.locator('.toast .icon-button').all()).reverse()) await toast.click()
      await page.locator('.toast').first().waitFor({ state: 'detached' })
      await press('Escape')
      await page.evaluate(
        `for (const box of [document.documentElement, ...document.querySelectorAll('.scroll')]) box.scrollTop = 0`,
      )
    },
    pin: () => page.getByRole('button', { name: words('header.pin') }).click(),
    readAgain: () => page.getByRole('button', { name: words('header.readAgain') }).click(),
    /** Takes one of the companies offered. @param {string} name */
    choose: (name) => page.locator('.choice').filter({ hasText: name }).first().click(),
    /** @param {string} name @param {string} domain */
    enterByHand: async (name, domain) => {
      await page.getByLabel(words('hand.name')).fill(name)
      await page.getByLabel(words('hand.domain')).fill(domain)
      await page.getByLabel(words('hand.domain')).press('Enter')
    },
    /** Takes the selection as evidence of a criterion, the current one. @param {string} criterion */
    takeEvidence: async (criterion) => {
      const quotes = page.locator(`[data-row="${criterion}"] .detail .evidence blockquote`)
      const before = await quotes.count()
      await press('e')
      await quotes.nth(before).waitFor()
    },
    /** Notes the selection as a catalyst. @param {Event} event */
    noteCatalyst: async ({ kind, day }) => {
      await press('c')
      const form = page.locator('form.card')
      await form.locator('select').selectOption(kind)
      if (day) await form.getByLabel(words('catalyst.day')).fill(day)
      await form.locator('button[type=submit]').click()
      await form.waitFor({ state: 'detached' })
    },
    /** Decides as the tier suggests, or otherwise. @param {Decision} decision */
    decide: async ({ kind, nextStep, due, rep }) => {
      await press('d')
      const form = page.locator('form.decide')
      if (kind) await form.locator(`input[value="${kind}"]`).check({ force: true })
      if (nextStep) await form.getByLabel(words('decide.nextStep')).fill(nextStep)
      if (due) await form.getByLabel(words('decide.due')).fill(due)
      if (rep) await form.getByLabel(words('rep.name')).fill(rep)
      await form.locator('button[type=submit]').click()
      await form.waitFor({ state: 'detached' })
    },
  }
}

/**
 * The log as files.
 * @param {Page} page
 */
function files(page) {
  const menu = (/** @type {string} */ entry) => page.locator('#menu').getByRole('button', { name: words(entry) })
  return {
    /** The log as the rep would get it. @param {'jsonl' | 'csv'} format */
    exported: async (format) => {
      await page.locator('.menu-button').click()
      const comes = page.waitForEvent('download')
      await menu(`menu.${format}`).click()
      const download = await comes
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    },
    /** Opens a file for import and answers with its dry run. @param {{ name: string, text: string }} file */
    dryRun: async ({ name, text }) => {
      await page.locator('.menu-button').click()
      await menu('menu.import').click()
      const buffer = Buffer.from(text)
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/x-ndjson', buffer })
      await page.locator('dialog .figures').waitFor()
      const counts = await page.locator('dialog .figures dd').allInnerTexts()
      const [added = 0, same = 0, conflicting = 0, deleted = 0, refused = 0] = counts.map(Number)
      return { added, same, conflicting, deleted, refused }
    },
    applyImport: async () => {
      await page.locator('dialog .button.primary').click()
      await page.locator('dialog').waitFor({ state: 'detached' })
    },
    /** Answers the one question about who writes the log. @param {string} name */
    nameRep: async (name) => {
      await page.locator('.menu-button').click()
      await menu('menu.jsonl').click()
      await page.locator('dialog').getByLabel(words('rep.name')).fill(name)
      const comes = page.waitForEvent('download')
      await page.locator('dialog .button.primary').click()
      await comes
      await page.locator('dialog').waitFor({ state: 'detached' })
    },
    cancelImport: async () => {
      await page.locator('dialog .button.quiet').click()
      await page.locator('dialog').waitFor({ state: 'detached' })
    },
  }
}

/**
 * Selects the words of an element, as a rep would by dragging over them.
 * @param {Page} page
 * @param {string} selector
 */
export async function select(page, selector) {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element))
}
