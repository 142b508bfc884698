// Small pieces of work that several tests share.
import type { Page } from 'playwright-core'
import type { Harness } from './harness'

/** A day before today, `yyyy-mm-dd`, in UTC as the log counts days. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

/** A page as the browser prints it, by its own sizes. */
export async function printed({ context }: Pick<Harness, 'context'>, page: Page): Promise<Buffer> {
  const session = await context.newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true })
  await session.detach()
  return Buffer.from(data, 'base64')
}

/** On how many sheets it is printed. */
export async function pagesOf(browser: Pick<Harness, 'context'>, page: Page): Promise<number> {
  return sheetsIn(await printed(browser, page))
}

/** How many pages a PDF has. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
