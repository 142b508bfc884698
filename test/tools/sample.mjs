// @ts-check
// The sample company's page, with the days of its news counted from today: old news would no longer count.
import { readFileSync } from 'node:fs'

/** Where the sample company appears to live; `.example` belongs to nobody. */
export const SAMPLE_URL = 'https://www.northwind-freight.example/'

/**
 * The page as served on a day.
 * @param {Date} today
 * @returns {string} HTML
 */
export function samplePage(today) {
  const page = readFileSync(new URL('sample/page.html', import.meta.url), 'utf8')
  return page
    .replace(/\{\{day:(-?\d+)\}\}/g, (_, days) => later(today, Number(days)).toISOString().slice(0, 10))
    .replace(/\{\{date:(-?\d+)\}\}/g, (_, days) => inWords.format(later(today, Number(days))))
    .replaceAll('{{year}}', String(today.getUTCFullYear()))
}

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * @param {Date} day
 * @param {number} days
 */
function later(day, days) {
  return new Date(day.getTime() + days * 86_400_000)
}

/**
 * Answers for the sample company's address, which does not exist; every other address is left to the network.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function serveSample(context) {
  await context.route(`${SAMPLE_URL}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage(new Date()) }),
  )
}
