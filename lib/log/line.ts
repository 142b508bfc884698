// One line of a log file: from text to a record, with distrust.
import { LogRecord, RECORD_VERSION } from '../icp/records'
import type { Result } from '../result'
import { inspect, isDeep, nesting } from './guard'
import { migrate, type RawRecord } from './migrations'
import { firstIssue } from './rows'

/**
 * Why a line, or with line 0 the whole file, was not taken: `empty` nothing in it; `binary` a file of another kind (`detail` says which); `encoding`
 * no UTF-8 or UTF-16; `too-big` the file; `too-long` the line; `too-deep`; `truncated` the line breaks off; `not-json`; `not-a-record`;
 * `newer` a format of a later version; `invalid` a field that does not fit (`detail` names it); `link` an address that is not http(s); `unknown-field`;
 * `forbidden-key` a name such as `__proto__`; `characters` control or bidi characters in a name; `conflicting` the same id twice with
 * another body, of which the log's rule took the other; `not-a-log` too many bad lines before any good one; `more` further refusals, `detail` says how many.
 */
export const FILE_CODES = [
  'empty',
  'binary',
  'encoding',
  'too-big',
  'too-long',
  'too-deep',
  'truncated',
  'not-json',
  'not-a-record',
  'newer',
  'invalid',
  'link',
  'unknown-field',
  'forbidden-key',
  'characters',
  'conflicting',
  'not-a-log',
  'more',
] as const
export type FileCode = (typeof FILE_CODES)[number]

/** Reads one record; `odd` says where control or bidi characters stand in its texts. */
export function parseRecord(text: string): Result<{ record: LogRecord; odd?: string }, FileCode> {
  if (isDeep(text)) return { ok: false, code: 'too-deep', detail: '' }
  const json = parseJson(text)
  if (!json.ok) return text.startsWith('{') && nesting(text).open ? { ...json, code: 'truncated' } : json
  const data = json.value
  if (!isObject(data)) return { ok: false, code: 'not-a-record', detail: Array.isArray(data) ? 'a list' : typeof data }
  const version = data.v
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, code: 'not-a-record', detail: 'no version' }
  if (version > RECORD_VERSION) return { ok: false, code: 'newer', detail: `version ${version}` }
  const inspected = inspect(data)
  if (!inspected.ok) return { ok: false, code: inspected.code, detail: inspected.path }
  return checkRecord(migrate(data), inspected.odd)
}

function checkRecord(data: RawRecord, odd?: string): Result<{ record: LogRecord; odd?: string }, FileCode> {
  const parsed = LogRecord.safeParse(data)
  if (parsed.success) return { ok: true, value: { record: parsed.data, odd } }
  const issue = parsed.error.issues[0]
  const code = issue?.code === 'unrecognized_keys' ? 'unknown-field' : issue?.path.at(-1) === 'url' ? 'link' : 'invalid'
  return { ok: false, code, detail: firstIssue(parsed.error.issues).slice(0, 200) }
}

function parseJson(text: string): Result<unknown, FileCode> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, code: 'not-json', detail: String(error).slice(0, 200) }
  }
}

function isObject(data: unknown): data is RawRecord {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
