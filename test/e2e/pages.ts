// The pages that the browser sees instead of the network, by address.
import { readFileSync } from 'node:fs'
import { SAMPLE_URL, samplePage } from '../tools/sample.mjs'

export type Fixture = { body: string; contentType: string }

export const SITE = SAMPLE_URL
export const ACME = 'https://www.acme-instruments.example/'
export const GLOBEX = 'https://www.linkedin.com/company/globex-robotics/'
export const INITECH = 'https://www.linkedin.com/company/initech-analytics/'
export const NEWS = 'https://www.harbourpost.example/2026/11/17/acme-instruments-buys-globex-robotics'
export const PAPER = 'https://www.northwind-freight.example/annual-report.pdf'

// The smallest file that a viewer takes for a PDF.
const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n'

const PAGES: Record<string, () => Fixture> = {
  [SITE]: () => html(samplePage(new Date())),
  [ACME]: () => html(read('acme')),
  [GLOBEX]: () => html(read('linkedin')),
  [INITECH]: () => html(read('linkedin')),
  [NEWS]: () => html(read('news')),
  [PAPER]: () => ({ body: PDF, contentType: 'application/pdf' }),
}

/** What is served at an address, whatever its query; undefined where nothing is. */
export function fixtureOf(url: string, more: Record<string, Fixture>): Fixture | undefined {
  const { origin, pathname } = new URL(url)
  return more[origin + pathname] ?? PAGES[origin + pathname]?.()
}

export function html(body: string): Fixture {
  return { body, contentType: 'text/html; charset=utf-8' }
}

function read(name: string): string {
  return readFileSync(new URL(`pages/${name}/page.html`, import.meta.url), 'utf8')
}
