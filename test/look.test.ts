// The theme that the rep chose: kept for every page, followed while they are open.
import { describe, expect, it } from 'vitest'
import type { ExtensionApi } from '../lib/browser'
import { followTheme, keepTheme, keptTheme } from '../lib/look'

function extension(items: Record<string, unknown> = {}) {
  const listeners: ((changes: Record<string, { newValue: unknown }>) => void)[] = []
  return {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: items[key] }),
        set: async (more: Record<string, unknown>) => {
          Object.assign(items, more)
          for (const listener of listeners)
            listener(Object.fromEntries(Object.entries(more).map(([key, newValue]) => [key, { newValue }])))
        },
        onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
      },
    },
  } as unknown as ExtensionApi
}

describe('the theme', () => {
  it('is shown in pages that are open and in those that open later, until the system is followed again', async () => {
    const api = extension()
    const [one, other] = [{ dataset: {} as DOMStringMap }, { dataset: {} as DOMStringMap }]
    await followTheme(one, api)
    expect(one.dataset.theme).toBeUndefined()
    await keepTheme('dark', api)
    expect(one.dataset.theme).toBe('dark')
    await followTheme(other, api)
    expect(other.dataset.theme).toBe('dark')
    await keepTheme('system', api)
    expect([one.dataset.theme, other.dataset.theme]).toEqual([undefined, undefined])
  })

  it('that nobody knows is that of the system', async () => {
    expect(await keptTheme(extension({ theme: 'neon' }))).toBe('system')
  })
})
