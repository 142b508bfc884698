// @vitest-environment happy-dom
// Files that come in by the panel: what is said of them before and after they are taken in.
import { fireEvent, waitFor } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import type { PanelState } from '../../components/panel/model'
import { CONFLICT, LOOKED } from './incoming'
import { fresh, TODAY } from './sample'
import { expectAccessible, open, type } from './screen'

type Opened = ReturnType<typeof open>
const click = (target: HTMLElement) => void fireEvent.click(target)

/** The import sheet, in which this is shown. */
async function sheet(extra: Partial<PanelState>): Promise<Opened> {
  const opened = open(fresh(extra))
  click(opened.page.getByText('Import…'))
  await opened.page.findByRole('dialog')
  return opened
}

describe('a log', () => {
  const drop = async ({ page }: Opened) => {
    const place = (await page.findByText('Drop a file here, or choose one')).closest('label') as HTMLElement
    fireEvent.drop(place, { dataTransfer: { files: [new File(['{}'], 'log.jsonl')] } })
  }

  test('says what it would do before it does it: counts, both sides of a conflict, each refusal by line', async () => {
    const opened = await sheet({})
    await drop(opened)
    const { page, asked } = opened
    expect(await page.findByText('log.jsonl')).toBeTruthy()
    expect(page.getByText('This line is not JSON.')).toBeTruthy()
    expect(page.getByText('Line 19:')).toBeTruthy()
    const conflict = page.getByRole('region', { name: 'Conflicting' })
    const cells = [...conflict.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))
    expect(cells).toEqual([
      ['', 'Here ', 'There kept'],
      ['Quote', 'Month-end close takes nine working days.', 'Month-end close takes two working days.'],
      ['Who', 'Robin', 'Kim'],
    ])
    expect(conflict.querySelector('.step-head')?.textContent).toContain('Evidenceacme.example')
    expect(asked('applyImport')).toEqual([])
    await expectAccessible()
    click(page.getByText('Cancel'))
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull())
    expect(asked('forgetFile').length).toBeGreaterThan(0)
    expect(asked('applyImport')).toEqual([])
  })

  test('is taken in by one button, and the sheet closes when that is done', async () => {
    const opened = await sheet({})
    await drop(opened)
    click(await opened.page.findByText('Add 13 records'))
    expect(opened.asked('applyImport')).toHaveLength(1)
    await waitFor(() => expect(opened.page.queryByRole('dialog')).toBeNull())
  })

  test('that could not be taken in leaves the sheet open for another one', async () => {
    const { page } = await sheet({ incoming: { state: 'ready', ...LOOKED, file: 'full.jsonl' } })
    click(await page.findByText('Add 13 records'))
    click(await page.findByText('Another file'))
    expect(await page.findByText('Drop a file here, or choose one')).toBeTruthy()
  })

  test('with nothing new cannot be taken in', async () => {
    const found = { ...LOOKED.found, added: 0, conflicts: [] }
    const { page } = await sheet({ incoming: { state: 'ready', ...LOOKED, found, change: 0 } })
    expect(await page.findByText(/Nothing new in this file/)).toBeTruthy()
    expect(page.getByText('Add 0 records').closest('button')?.disabled).toBe(true)
  })

  test('shows how far it is, and is called off', async () => {
    const { page, asked } = await sheet({ job: { what: 'import', done: 30_000, total: 100_000 } })
    expect((await page.findByRole('progressbar', { name: 'Importing…' })).getAttribute('value')).toBe('0.3')
    expect(page.getByText('30%')).toBeTruthy()
    await expectAccessible()
    click(page.getByText('Cancel'))
    expect(asked('cancelJob')).toHaveLength(1)
  })

  test('that conflicted is shown once more when it is in', async () => {
    const conflicts = Array.from({ length: 25 }, (_, index) => ({
      ...CONFLICT,
      mine: { ...CONFLICT.mine, id: `c${index}` },
    }))
    const { page, asked } = await sheet({ taken: { file: 'log.jsonl', added: 12, conflicts } })
    expect(await page.findByText('25 records stood here with different content:')).toBeTruthy()
    expect(page.getAllByText('kept')).toHaveLength(20)
    click(page.getByText('Show 5 more conflicts'))
    expect(page.getAllByText('kept')).toHaveLength(25)
    click(page.getByText('Seen'))
    expect(asked('forgetFile')).toHaveLength(1)
  })
})

describe('another file', () => {
  test('a list of accounts leads to the page that takes it', async () => {
    const { page, asked } = await sheet({ incoming: { state: 'list', file: 'crm.csv' } })
    expect(await page.findByText(/A list of accounts is taken in on the options page/)).toBeTruthy()
    await expectAccessible()
    click(page.getByText('Open Import & export'))
    expect(asked('openOptions')).toEqual([['#/files']])
  })

  test.each([
    ['a workbook', { state: 'list', file: 'crm.xlsx', trouble: 'binary' }, /Save the sheet as CSV/],
    ['an empty list', { state: 'list', file: 'crm.csv', trouble: 'empty' }, /There is nothing in this file/],
    ['a damaged backup', { state: 'refused', file: 'x.backup', code: 'damaged' }, /This backup is damaged/],
    ['a full disk', { state: 'refused', file: 'log.jsonl', code: 'full' }, /no space left/],
  ] as const)('%s says why, and lets another be chosen', async (_, incoming, words) => {
    const { page, asked } = await sheet({ incoming })
    expect((await page.findByRole('alert')).textContent).toMatch(words)
    click(page.getByText('Another file'))
    expect(asked('forgetFile')).toHaveLength(1)
  })

  test('a locked backup asks for its passphrase, and says when it was the wrong one', async () => {
    const { page, asked } = await sheet({ incoming: { state: 'locked', file: 'x.backup', wrong: true } })
    const field = await page.findByLabelText('Passphrase of this backup')
    expect(page.getByText(/That is not its passphrase/)).toBeTruthy()
    await type(field, 'correct horse')
    click(page.getByText('Unlock'))
    expect(asked('unlockFile')).toEqual([['correct horse']])
    await expectAccessible()
  })
})

describe('the sync folder', () => {
  const sync: PanelState['sync'] = { name: 'Team', access: 'open', syncing: false, conflicts: [] }

  test('what came through it with different content is shown until it was looked at', async () => {
    const { page, asked } = open(fresh({ sync: { ...sync, conflicts: [CONFLICT] } }))
    expect(page.getByText(/1 record came through the sync folder/)).toBeTruthy()
    click(page.getByText('Look'))
    expect(await page.findByText('Month-end close takes two working days.')).toBeTruthy()
    await expectAccessible()
    click(page.getByText('Seen'))
    expect(asked('forgetConflicts')).toHaveLength(1)
  })

  test('asks for one click where the browser wants it, and says where else to go where it was refused', async () => {
    const asking = open(fresh({ sync: { ...sync, access: 'ask' } }))
    click(asking.page.getByRole('button', { name: 'Reconnect' }))
    expect(asking.asked('sync')).toHaveLength(1)
    click(asking.page.getByRole('button', { name: 'Stay connected…' }))
    expect(asking.asked('openOptions')).toEqual([['#/backup']])
  })

  test('that was refused says where to choose it again', () => {
    const shut = open(fresh({ sync: { ...sync, access: 'shut', problem: 'denied' } }))
    expect(shut.page.getByText(/Choose it again under Backup & sync/)).toBeTruthy()
    click(shut.page.getByRole('button', { name: 'Backup & sync' }))
    expect(shut.asked('openOptions')).toEqual([['#/backup']])
  })
})

test.each([
  [TODAY, /^Synced \d\d:\d\d$/],
  ['2026-11-19', /^Synced .*19.*, \d\d:\d\d$/],
])('when the folder was last in step is told with its day, unless that is today: %s', (day, words) => {
  const report = { device: 'a', read: [], wrote: [], removed: [], skipped: [], known: 0 }
  const last = { time: Date.parse(`${day}T12:00:00Z`), report }
  const { page } = open(fresh({ sync: { name: 'Team', access: 'ask', syncing: false, conflicts: [], last } }))
  expect(page.getByRole('button', { name: /^Synced/ }).textContent).toMatch(words)
})

test('what the panel does not save itself, it leads to', () => {
  const { page, asked } = open(fresh({}))
  click(page.getByText('Other files, or without people…'))
  expect(asked('openOptions')).toEqual([['#/files']])
})

test('a backup that is due leads to the page that makes it, or is put off', () => {
  const { page, asked } = open(fresh({ backup: { days: 9, evaluations: 7, never: false } }))
  expect(page.getByText(/The last backup is 9 days old/).textContent).toContain('7 evaluations were worked on since.')
  expect(document.activeElement?.closest('.notice')).toBeFalsy()
  click(page.getByText('Back up now'))
  expect(asked('openOptions')).toEqual([['#/backup']])
  click(page.getByText('Later'))
  expect(asked('backUpLater')).toHaveLength(1)
})

describe('what others changed of the account while it was open', () => {
  const time = Date.parse('2026-11-22T13:40:00')
  const place = ['answers', 'ready.problem', 'value']

  test('two windows that changed the same: both values are named, and it is put away by one click', async () => {
    const clash = [{ path: place, from: 'no', to: 'yes' }]
    const { page, asked } = open(fresh({ changed: { time, clash, differences: [], steps: [] } }))
    const notice = page.getByText(/You changed the same in two windows/).closest('.notice')
    expect(notice?.textContent).toContain('Has the problem or opportunity: there No, here Yes')
    await expectAccessible()
    click(page.getByText('Hide'))
    expect(asked('forgetChanged')).toHaveLength(1)
  })

  test('a colleague’s steps and the values of another window are listed', () => {
    const steps = [
      {
        id: 'k',
        time,
        rep: 'Kim',
        what: 'evidence' as const,
        changes: [],
        text: 'A new plant opens in May.',
        mine: false,
      },
    ]
    const differences = [{ path: place, from: 'partly', to: 'yes' }]
    const { page } = open(fresh({ changed: { time, clash: [], differences, steps } }))
    const notice = page.getByText(/This account was changed elsewhere/).closest('.notice')
    expect(notice?.textContent).toContain('Has the problem or opportunity: Partly  Yes')
    expect(notice?.textContent).toContain('Kim')
    expect(notice?.textContent).toContain('A new plant opens in May.')
  })
})
