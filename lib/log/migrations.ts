// Records of earlier formats brought up to today's, one step per version; what a released version wrote stays readable for ever.
import { RECORD_VERSION } from '../icp/records'

/** A record as it stands in a file, before its schema has seen it. */
export type RawRecord = Record<string, unknown>

/** The step that leads away from a version, by that version. A released step never changes; test/files holds an example file for each version. */
const STEPS: Readonly<Record<number, (record: RawRecord) => RawRecord>> = {}

/** The record in today's format; the argument is left as it is. Its `v` must be a whole number from 1 to RECORD_VERSION. */
export function migrate(record: RawRecord): RawRecord {
  let current = record
  for (let version = Number(record.v); version < RECORD_VERSION; version += 1) {
    const step = STEPS[version]
    if (!step) throw new Error(`no migration from version ${version}`)
    current = { ...step(current), v: version + 1 }
  }
  return current
}
