import { describe, expect, it } from 'vitest'
import { CHANGED, keepRounds, ROUND, wakeOnChanges } from '../lib/alarms'
import { showDue, showOnTab } from '../lib/badge'
import type { ExtensionApi } from '../lib/browser'
import { isLook } from '../lib/messages'
import { askToNotify, canNotify, keepReminders, keptReminders, REMINDERS } from '../lib/reminders'
import { onDueWanted, wantDue } from '../lib/wanted'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('reminders', () => {
  const api = (kept: unknown) => {
    const items: Record<string, unknown> = { reminders: kept }
    const sent: unknown[] = []
    const local = { get: async () => items, set: async (more: object) => void Object.assign(items, more) }
    const runtime = { sendMessage: async (message: unknown) => void sent.push(message) }
    return { api: { storage: { local }, runtime } as unknown as ExtensionApi, sent }
  }

  it('that make no sense are as they were at first', async () => {
    for (const kept of [undefined, null, 'x', [], { hour: 24, digest: 'yes', names: 1 }, { hour: 8.5 }])
      expect(await keptReminders(api(kept).api)).toEqual(REMINDERS)
    expect(await keptReminders(api({ badge: false, hour: 0 }).api)).toMatchObject({ badge: false, hour: 0 })
  })

  it('are heeded at once when they change', async () => {
    const { api: extension, sent } = api(undefined)
    await keepReminders({ ...REMINDERS, hour: 7 }, extension)
    expect(await keptReminders(extension)).toMatchObject({ hour: 7 })
    expect(sent.map(isLook)).toEqual([true])
  })
})

describe('notifications', () => {
  const browserWith = (granted: boolean, level?: string) => {
    const permissions = { contains: async () => granted, request: async () => granted }
    const notifications = level === undefined ? {} : { getPermissionLevel: async () => level }
    return { permissions, ...(granted ? { notifications } : {}) } as unknown as ExtensionApi
  }

  it.each([
    ['where nobody was asked', browserWith(false), 'not-allowed'],
    ['where the rep allowed them', browserWith(true, 'granted'), 'allowed'],
    ['where they are switched off for us', browserWith(true, 'denied'), 'muted'],
    ['in a browser that does not tell', browserWith(true), 'allowed'],
  ] as const)('%s', async (_, api, answer) => {
    expect(await canNotify(api)).toBe(answer)
    expect(await askToNotify(api)).toBe(answer)
  })

  it('that cannot be asked for are not allowed', async () => {
    const permissions = { request: () => Promise.reject(new Error('no gesture')) }
    expect(await askToNotify({ permissions } as unknown as ExtensionApi)).toBe('not-allowed')
  })
})

describe('the alarms', () => {
  type Alarm = { delayInMinutes?: number; periodInMinutes?: number }
  const clock = () => {
    const alarms = new Map<string, Alarm>()
    const set: string[] = []
    const api = {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, alarm: Alarm) => {
        set.push(name)
        alarms.set(name, alarm)
      },
    }
    return { alarms, set, api: { alarms: api } as unknown as ExtensionApi }
  }

  it('go on after the browser has forgotten them, and are not put off by every start of the worker', async () => {
    const { alarms, set, api } = clock()
    for (const _ of [1, 2, 3]) await keepRounds(api)
    expect(set).toEqual([ROUND])
    alarms.clear()
    await keepRounds(api)
    expect(alarms.get(ROUND)).toMatchObject({ periodInMinutes: 15 })
  })

  it('wake the worker soon after this page has changed the log, once for a burst', async () => {
    const { alarms, set, api } = clock()
    const listeners: Parameters<Parameters<typeof wakeOnChanges>[0]['subscribe']>[0][] = []
    wakeOnChanges(
      {
        subscribe(listener) {
          listeners.push(listener)
          return () => undefined
        },
      },
      api,
    )
    const tell = async (what: string, from: 'here' | 'elsewhere') => {
      for (const listener of listeners) listener({ what }, from)
      await settled()
    }
    await tell('records', 'elsewhere')
    await tell('draft', 'here')
    expect(set).toEqual([])
    for (const _ of [1, 2, 3]) await tell('records', 'here')
    expect(set).toEqual([CHANGED])
    alarms.delete(CHANGED)
    await tell('settings', 'here')
    expect(set).toEqual([CHANGED, CHANGED])
  })
})

describe('the toolbar button', () => {
  it('shows no more than fits, and its own title again when nothing is due', async () => {
    const shown: Record<string, unknown> = {}
    const api = button(shown)
    await showDue(1234, '1,234 accounts are due', api)
    expect(shown).toMatchObject({ text: '99+', title: '1,234 accounts are due' })
    await showDue(0, '', api)
    expect(shown).toMatchObject({ text: '', title: 'Qualify' })
  })

  it('of a tab follows the others again when the tab has nothing of its own', async () => {
    const tab: Record<string, unknown> = {}
    const api = button({ title: '3 accounts are due' }, tab)
    await showOnTab(1, 'B', 'Acme – B 72', api)
    expect(tab).toMatchObject({ text: 'B', title: 'Acme – B 72' })
    await showOnTab(1, '', '', api)
    expect(tab).toMatchObject({ text: null, title: '3 accounts are due' })
  })

  it('of such a tab goes on following them', async () => {
    const [all, tab]: Record<string, unknown>[] = [{ title: '3 accounts are due' }, { title: '3 accounts are due' }]
    await showDue(2, '2 accounts are due', button(all!, tab))
    expect(tab).toEqual({ title: '2 accounts are due' })
    const other = { title: 'Acme – B 72' }
    await showDue(1, '1 account is due', button(all!, other))
    expect(other).toEqual({ title: 'Acme – B 72' })
  })

  it('of a tab that never had anything is left alone', async () => {
    const tab: Record<string, unknown> = {}
    await showOnTab(1, '', '', button({ title: '3 accounts are due' }, tab))
    expect(tab).not.toHaveProperty('title')
  })

  function button(all: Record<string, unknown>, tab: Record<string, unknown> = {}): ExtensionApi {
    type Details = { tabId?: number; text?: string | null; title?: string }
    const set = async ({ tabId, ...details }: Details) => void Object.assign(tabId ? tab : all, details)
    return {
      tabs: { query: async () => [{ id: 1 }] },
      runtime: { getManifest: () => ({ action: { default_title: 'Qualify' } }) },
      action: {
        setBadgeText: set,
        setBadgeBackgroundColor: set,
        setBadgeTextColor: set,
        setTitle: set,
        getTitle: async ({ tabId }: Details) => (tabId ? tab.title : undefined) ?? all.title,
      },
    } as unknown as ExtensionApi
  }
})

describe('what is due, wanted by a click on the notification', () => {
  function extension(front: number) {
    const items: Record<string, unknown> = {}
    const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = []
    const session = {
      get: async () => ({ ...items }),
      set: async (more: Record<string, unknown>) => {
        Object.assign(items, more)
        for (const listener of listeners) listener({ wanted: { newValue: more.wanted } })
      },
      remove: async (key: string) => {
        delete items[key]
      },
      onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
    }
    const windows = { getLastFocused: async () => ({ id: front }) }
    return { storage: { session }, windows } as unknown as ExtensionApi
  }

  it('is shown once, by the panel in front, whether it was open before or opens for it', async () => {
    const api = extension(2)
    const shown: number[] = []
    const open = (windowId: number) => onDueWanted(windowId, () => void shown.push(windowId), api)
    await Promise.all([open(1), open(2)])
    await wantDue(api)
    await settled()
    expect(shown).toEqual([2])
    await open(2)
    expect(shown).toEqual([2])
  })

  it('waits for a panel that opens', async () => {
    const api = extension(1)
    await wantDue(api)
    const shown: number[] = []
    await onDueWanted(1, () => void shown.push(1), api)
    expect(shown).toEqual([1])
  })
})
