// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../lib/clipboard'

afterEach(() => vi.unstubAllGlobals())

type Items = Record<string, Blob>
async function refuse(): Promise<void> {
  throw new DOMException('not now')
}

function browserWith(clipboard: Partial<Pick<Clipboard, 'write' | 'writeText'>>, items: object = {}): void {
  vi.stubGlobal('navigator', { clipboard })
  vi.stubGlobal(
    'ClipboardItem',
    'none' in items
      ? undefined
      : class {
          constructor(readonly items: Items) {}
        },
  )
}

describe('copyText', () => {
  it('puts both forms on the clipboard in one go', async () => {
    const written: Items[] = []
    browserWith({ write: async ([item]) => void written.push((item as unknown as { items: Items }).items) })
    expect(await copyText('plain', '<p>rich</p>')).toBe(true)
    const [items] = written
    expect(await items!['text/plain']!.text()).toBe('plain')
    expect(await items!['text/html']!.text()).toBe('<p>rich</p>')
  })

  it.each<[string, object, () => Promise<void>]>([
    ['has no items', { none: true }, async () => undefined],
    ['refuses HTML', {}, refuse],
  ])('falls back to the text alone where the browser %s', async (_, items, write) => {
    const texts: string[] = []
    browserWith({ write, writeText: async (text) => void texts.push(text) }, items)
    expect(await copyText('plain', '<p>rich</p>')).toBe(true)
    expect(texts).toEqual(['plain'])
  })

  it('says when the browser lets nothing in, or has no clipboard at all', async () => {
    browserWith({ write: refuse, writeText: refuse })
    expect(await copyText('plain', '<p>rich</p>')).toBe(false)
    vi.stubGlobal('navigator', {})
    expect(await copyText('plain')).toBe(false)
  })
})
