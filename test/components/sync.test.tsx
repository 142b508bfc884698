// @vitest-environment happy-dom
// What a sync tells: how much was read and written, and each file that was left alone with its reason.
import { render, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { SyncReportList } from '../../components/files/SyncReportList'
import { LanguageProvider } from '../../components/language'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import type { LastSync } from '../../lib/log/sync'

type Report = LastSync['report']

const QUIET: Report = { device: 'desk', read: [], wrote: [], removed: [], skipped: [], known: 3 }

function open(report: Report) {
  const translate = createTranslate('en', en)
  const { baseElement } = render(
    <LanguageProvider translate={translate}>
      <SyncReportList report={report} />
    </LanguageProvider>,
  )
  return within(baseElement as HTMLElement)
}

test('a quiet sync says how little there was to do', () => {
  const page = open(QUIET)
  expect(page.getByText(/3 files were known already/)).toBeTruthy()
  expect(page.queryByText(/left alone/)).toBeNull()
})

test('a copy of the replicator and a file on its way are named, each with its reason', () => {
  const page = open({
    ...QUIET,
    skipped: [
      { path: 'laptop/2026-11.0a1b2c3d.sync-conflict-1.jsonl', reason: 'conflict-copy', detail: '' },
      { path: 'laptop/2026-12.0a1b2c3d.jsonl', reason: 'partial', detail: '' },
    ],
  })
  expect(page.getByText(/2 files were left alone/)).toBeTruthy()
  const skipped = page.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(skipped).toContainEqual(expect.stringMatching(/sync-conflict-1\.jsonl: a copy that the replicator made/))
  expect(skipped).toContainEqual(expect.stringMatching(/2026-12\.0a1b2c3d\.jsonl: still on its way/))
})
