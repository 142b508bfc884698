// What a colleague wrote, brought in as a file: for what nobody can do today, such as a quote of last year.
import { expect } from 'vitest'
import type { LogRecord } from '../../lib/icp/records'
import type { NewRecord } from '../../lib/log/context'
import type { Panel } from '../tools/panel.mjs'

let count = 0

/** A record that Ana made on her own machine so many days ago. */
export function byAna(daysBefore: number, fields: NewRecord): LogRecord {
  count += 1
  const time = (Date.now() - daysBefore * 86_400_000).toString(36).padStart(9, '0')
  return {
    ...fields,
    id: `ana-${count}`,
    hlc: `${time}${count.toString(36).padStart(4, '0')}anas`,
    device: 'anas',
    rep: 'Ana',
    v: 1,
  }
}

/** Takes the records in through the panel's menu; each must be new. */
export async function bring(panel: Panel, records: LogRecord[]): Promise<void> {
  const text = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`
  expect(await panel.dryRun({ name: 'ana.jsonl', text })).toMatchObject({ added: records.length, refused: 0 })
  await panel.applyImport()
}
