// The ways in which the business press of each language reports an event, in headlines of our own; and what is no event.
import { describe, expect, it } from 'vitest'
import { findCatalysts } from '../../../lib/page/signals/find'
import { de } from './press/de'
import { en } from './press/en'
import { es } from './press/es'
import { fa } from './press/fa'
import { fr } from './press/fr'
import { nl } from './press/nl'
import { tr } from './press/tr'

function lines(text: string): [kind: string, headline: string][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' | ')
      return [line.slice(0, at), line.slice(at + 3)]
    })
}

function kindsIn(headline: string, lang: string) {
  return findCatalysts(headline, { today: '2026-11-22', lang }).map(({ kind }) => kind)
}

describe.each(Object.entries({ de, en, es, fa, fr, nl, tr }))('%s', (lang, press) => {
  it.each(lines(press).filter(([kind]) => kind !== '-'))('%s: %s', (kind, headline) => {
    expect(kindsIn(headline, lang)).toContain(kind)
  })

  it.each(lines(press).filter(([kind]) => kind === '-'))('nothing %s %s', (_, headline) => {
    expect(kindsIn(headline, lang)).toEqual([])
  })
})
