// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExtensionApi } from '../lib/browser'
import { isGranted, isLook } from '../lib/messages'

const GRANTED = { to: 'panel', what: 'granted', tabId: 3, windowId: 7 }

describe('a message', () => {
  test('of the worker is known by its shape', () => {
    expect(isGranted(GRANTED)).toBe(true)
    expect(isLook(GRANTED)).toBe(false)
    for (const field of Object.keys(GRANTED)) expect(isGranted({ ...GRANTED, [field]: {} })).toBe(false)
  })

  test('of a page that asks the worker to look is known by its shape', () => {
    const look = { to: 'worker', what: 'look' }
    expect([isLook(look), isGranted(look)]).toEqual([true, false])
    for (const field of Object.keys(look)) expect(isLook({ ...look, [field]: {} })).toBe(false)
  })

  test('that is anything else is none, and nothing throws', () => {
    for (const message of [
      undefined,
      null,
      0,
      '',
      'granted',
      [],
      [GRANTED],
      { to: 'panel' },
      { ...GRANTED, tabId: '3' },
    ])
      expect([isGranted(message), isLook(message)]).toEqual([false, false])
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect([isGranted(message), isLook(message)]).toEqual([false, false])
      }),
    )
  })
})

describe('the panel', () => {
  test('reads its tab for the worker alone: unknown, malformed and foreign messages change nothing', async () => {
    const heard: ((message: unknown, sender: { id?: string }) => unknown)[] = []
    const asked: number[] = []
    const event = { addListener: () => undefined, removeListener: () => undefined }
    const api = {
      runtime: { id: 'own', onMessage: { addListener: (listen: (typeof heard)[number]) => heard.push(listen) } },
      storage: { local: { onChanged: event }, session: { onChanged: event, get: async () => ({}) } },
      tabs: {
        onActivated: event,
        onUpdated: event,
        onRemoved: event,
        query: async () => {
          asked.push(1)
          return []
        },
      },
      webNavigation: undefined,
    } as unknown as ExtensionApi
    const app = { arrive: async () => undefined, onReadAgain: () => undefined } as never
    const { watch } = await import('../entrypoints/sidepanel/watch')
    watch(app, api, 7)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = asked.length
    const listen = heard[0]!
    for (const [message, sender] of [
      [GRANTED, {}],
      [GRANTED, { id: 'other' }],
      [{ ...GRANTED, windowId: 8 }, { id: 'own' }],
      [{ ...GRANTED, what: 'erase' }, { id: 'own' }],
      [null, { id: 'own' }],
    ] as const)
      expect(listen(message, sender)).toBeUndefined()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toHaveLength(before)
    listen(GRANTED, { id: 'own' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked.length).toBeGreaterThan(before)
  })
})
