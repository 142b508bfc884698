// What left the browser, as its own network log saw it: whatever page, panel or worker asked, and by whatever means.
import { readFile } from 'node:fs/promises'

/** Each event of the log that starts a request says who asked (`initiator`) and for what (`url`). */
type Event = { params?: { url?: unknown; initiator?: unknown } }

const OWN = /^chrome-extension:/

/** Addresses that an extension asked the network for. The log is complete once the browser has closed. */
export async function requestsOfExtensions(log: string): Promise<string[]> {
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: Event[] }
  const asked = events.flatMap(({ params }) => {
    const { url, initiator } = params ?? {}
    const byExtension = typeof initiator === 'string' && OWN.test(initiator)
    return byExtension && typeof url === 'string' && !/^(chrome-extension|blob|data):/.test(url) ? [url] : []
  })
  return [...new Set(asked)]
}
