// A rep who wants care on LinkedIn: no reader runs there, and the account is still known by its address.
import { describe, expect, it } from 'vitest'
import type { ExtensionApi } from '../lib/browser'
import { setCareful } from '../lib/careful'
import { collectPage } from '../lib/inject'
import { readingOf } from '../lib/page/settle'

function browserOn(url: string, title: string, items: Record<string, unknown> = {}) {
  const injected: unknown[] = []
  const area = {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  }
  const api = {
    storage: { local: area },
    tabs: { get: async () => ({ url, title }) },
    scripting: {
      executeScript: async (given: unknown) => {
        injected.push(given)
        return [{ result: { read: true } }]
      },
    },
  } as unknown as ExtensionApi
  return { api, area, injected }
}

const COMPANY = 'https://www.linkedin.com/company/globex-robotics/about/'

describe('careful on LinkedIn', () => {
  it('knows the company by its address alone and runs nothing in the page', async () => {
    const { api, area, injected } = browserOn(COMPANY, 'Globex Robotics | LinkedIn')
    await setCareful(area, true)
    const page = await collectPage(7, api)
    expect(injected).toEqual([])
    const reading = page.ok ? readingOf(page.value) : undefined
    expect(reading).toMatchObject({ kind: 'company', account: { linkedin: { slug: 'globex-robotics' } }, blocks: [] })
  })

  it('reads LinkedIn as always while it is off, and other sites also while it is on', async () => {
    const off = browserOn(COMPANY, 'Globex Robotics | LinkedIn')
    await collectPage(7, off.api)
    expect(off.injected).toHaveLength(1)
    for (const url of ['https://www.acme.example/', 'https://linkedin.com.acme.example/company/x']) {
      const on = browserOn(url, 'Acme', { careful: true })
      await collectPage(7, on.api)
      expect(on.injected, url).toHaveLength(1)
    }
  })
})
