import { describe, expect, it } from 'vitest'
import { type Line, makeFile } from '../../lib/log/export'

const lines = Array.from({ length: 9000 }, (_, index): Line => {
  const stamp = String(index).padStart(6, '0')
  return { hlc: stamp, id: `id-${stamp}`, text: `{"id":"id-${stamp}"}` }
})
const whole = lines.map(({ text }) => `${text}\n`).join('')
const at = (line: Line) => Number(line.hlc)

describe('makeFile', () => {
  it.each([
    ['in order', lines],
    ['a little out of order', lines.toSorted((a, b) => at(a) + (at(a) % 7) * 250 - at(b) - (at(b) % 7) * 250)],
    ['the other way round', lines.toReversed()],
    ['the first one last', [...lines.slice(1), ...lines.slice(0, 1)]],
    ['of one moment', lines.map((line) => ({ ...line, hlc: '000000' })).toReversed()],
  ])('puts lines in the order of the log that come %s', async (_, given) => {
    for (const page of [700, 2000, 9000]) {
      const file = makeFile()
      for (let start = 0; start < given.length; start += page) file.take(given.slice(start, start + page))
      expect((await (await file.end()).text()) === whole).toBe(true)
    }
  })

  it('is empty without lines', async () => {
    expect((await makeFile().end()).size).toBe(0)
  })
})
