// Text can be read in both schemes: every pair of colours that the sheets put on each other has a contrast of 4.5 to 1.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

const TEXT: [ink: string, ground: string][] = [
  ...['ground', 'ground-soft', 'ground-sunk', 'accent-soft', 'warn-soft', 'bad-soft'].map(
    (ground): [string, string] => ['ink', ground],
  ),
  ...['ground', 'ground-soft', 'ground-sunk', 'accent-soft'].map((ground): [string, string] => ['ink-soft', ground]),
  ...['ground', 'ground-soft', 'accent-soft'].map((ground): [string, string] => ['accent', ground]),
  ['accent-ink', 'accent'],
  ['bad', 'ground'],
  ['bad', 'ground-soft'],
  ['bad', 'bad-soft'],
  ['bad-ink', 'bad'],
  ['warn', 'ground'],
  ['warn', 'ground-soft'],
]

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(TEXT)('%s on %s', (ink, ground) => expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5))
  test.each(['ground', 'ground-soft'])('borders of controls on %s', (ground) =>
    expect(contrast('line-strong', ground, scheme)).toBeGreaterThanOrEqual(3),
  )
})

function contrast(ink: string, ground: string, scheme: 'light' | 'dark'): number {
  const [one, other] = [ink, ground].map((name) => luminance(tokens.get(name)![scheme])).sort((a, b) => b - a)
  return (one! + 0.05) / (other! + 0.05)
}

// Relative luminance of WCAG 2.2.
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
