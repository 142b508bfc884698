// The saved LinkedIn pages of a shared folder beside the checkout; skipped where there is none.
import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../lib/page/read'

const SHARED = '../shared/pages'
const there = existsSync(`${SHARED}/manifest.jsonl`)

type Row = {
  file: string
  kind: string
  url: string
  truth: { subject?: string; linkedin_slug?: string; industry?: string; hq?: string }
}

function rows(): Row[] {
  const lines = there ? readFileSync(`${SHARED}/manifest.jsonl`, 'utf8').split('\n').filter(Boolean) : []
  return lines.map((line): Row => JSON.parse(line)).filter(({ kind }) => kind.startsWith('li-'))
}

describe.skipIf(!there)('saved pages', () => {
  test.each(rows())('$file', ({ file, url, kind, truth }) => {
    const { account } = readPage(parseHTML(readFileSync(`${SHARED}/${file}`, 'utf8')).document, url)
    if (kind === 'li-negative') expect(account).toBeNull()
    else {
      expect(account).toMatchObject({ name: truth.subject, linkedin: { slug: truth.linkedin_slug }, sure: true })
      if (truth.industry) expect(account!.industry).toBe(truth.industry)
      if (truth.hq) expect(account!.headquarters).toBe(truth.hq)
    }
  })
})
