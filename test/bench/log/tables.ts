// The log as tables: 50,000 evaluations as CSV and as a workbook, from the records on.

import { DEFAULT_PROFILE } from '../../../lib/icp/profile'
import type { LogRecord } from '../../../lib/icp/records'
import { viewing } from '../../../lib/icp/view'
import { csvFile } from '../../../lib/log/csv'
import { sheetsOf } from '../../../lib/log/sheets'
import { evaluationRowsOf, SCORES } from '../../../lib/log/table'
import { unhurried } from '../../../lib/log/work'
import { toXlsx } from '../../../lib/log/xlsx'
import { teamLog } from '../load/team'
import { least, type Report, type Samples, set } from './turns'

const TODAY = '2026-11-22'

/** `count` evaluations, one of each account with its quotes and catalysts; a revision each. */
export async function measureTables(count: number, rounds: number): Promise<Report> {
  const records: LogRecord[] = []
  let revisions = 0
  for (const record of teamLog(count)) {
    // The first revision of each account, and a few quotes: as many records as a team writes, not five times that.
    if (record.kind === 'revision' && ++revisions > count) continue
    if (record.kind === 'account' || record.kind === 'revision' || records.length < 4 * count) records.push(record)
  }
  const options = { today: TODAY, profileOf: () => DEFAULT_PROFILE }
  const samples: Samples = new Map()
  for (let round = 0; round < rounds; round += 1) {
    await set(samples, 'CSV of the evaluations', 'ours', async () =>
      csvFile(await evaluationRowsOf(await unhurried(viewing(records)), options), { scores: SCORES }),
    )
    await set(samples, 'XLSX, four sheets', 'ours', async () => toXlsx(await sheetsOf(records, options)))
  }
  return least(samples)
}
