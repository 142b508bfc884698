// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveText } from '../lib/download'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('saveText', () => {
  it('offers the text under its name, leaves the page as it was, and frees the memory later', async () => {
    vi.useFakeTimers()
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:here'
    })
    const freed = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const clicked: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this)
      expect(freed).not.toHaveBeenCalled()
    })
    const before = document.documentElement.outerHTML
    saveText('log.csv', '\ufeffŞirket', 'text/csv')
    expect(clicked.map(({ href, download }) => [href, download])).toEqual([['blob:here', 'log.csv']])
    expect(blobs[0]!.type).toBe('text/csv;charset=utf-8')
    expect(new Uint8Array(await blobs[0]!.arrayBuffer()).slice(0, 3)).toEqual(Uint8Array.from([0xef, 0xbb, 0xbf]))
    expect(document.documentElement.outerHTML).toBe(before)
    vi.runAllTimers()
    expect(freed).toHaveBeenCalledWith('blob:here')
  })
})
