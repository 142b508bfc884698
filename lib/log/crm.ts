// Accounts as a CRM imports them: which columns, by presets that are data and can be edited.
import { dayOf } from '../icp/day'
import { timeOf } from '../icp/hlc'
import { roundTo } from '../icp/rounding'
import { z } from '../icp/zod'
import type { Result } from '../result'
import { type Cell, csvFile } from './csv'
import { type Column, gridOf, scoresOf } from './grid'
import { cut } from './link'
import { toPlain } from './markup'
import { type NoteOptions, noteOf, summaryOf } from './note'
import dynamics from './presets/dynamics.json'
import hubspot from './presets/hubspot.json'
import pipedrive from './presets/pipedrive.json'
import salesforce from './presets/salesforce.json'
import { firstIssue } from './rows'
import { domainsOf, linkedinOf, newestCatalyst, type Standing } from './standing'
import type { Work } from './work'

/**
 * What a column can hold. `key` is the account for ever: its domain, else its LinkedIn page, else its name; `city` is the beginning of `headquarters`.
 */
export const CRM_FIELDS = [
  'key',
  'name',
  'domain',
  'website',
  'linkedin',
  'industry',
  'employees',
  'headquarters',
  'city',
  'description',
  'tier',
  'readiness',
  'fit',
  'gate',
  'decision',
  'reason',
  'nextStep',
  'due',
  'catalyst',
  'evaluated',
  'rep',
  'summary',
  'note',
] as const
export type CrmField = (typeof CRM_FIELDS)[number]

/**
 * What a CRM takes: a row for each account, or for each of its domains, by which it is found there. A column has a field or the same `value` in every
 * row, and texts of at most `longest` characters where the CRM refuses longer ones. `bom` is for programs that take a text for UTF-8 only with it.
 */
export const CrmPreset = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  rows: z.enum(['account', 'domain']),
  bom: z.boolean(),
  columns: z
    .array(
      z.strictObject({
        header: z.string().check(z.minLength(1), z.maxLength(200)),
        field: z.optional(z.enum(CRM_FIELDS)),
        value: z.optional(z.string().check(z.maxLength(200))),
        longest: z.optional(z.number().check(z.int(), z.gte(1), z.lte(1_000_000))),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
})
export type CrmPreset = z.infer<typeof CrmPreset>

/** The presets that ship. */
export const CRM_PRESETS: readonly CrmPreset[] = [hubspot, salesforce, pipedrive, dynamics].map((data) =>
  CrmPreset.parse(data),
)

/** Reads a preset that a team edited. */
export function parsePreset(text: string): Result<CrmPreset, 'not-json' | 'invalid'> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return { ok: false, code: 'not-json', detail: String(error).slice(0, 200) }
  }
  const preset = CrmPreset.safeParse(data)
  if (preset.success) return { ok: true, value: preset.data }
  return { ok: false, code: 'invalid', detail: firstIssue(preset.error.issues) }
}

/** `left` are the names of accounts that the CRM could not tell apart: without a domain where that is the key. */
export type CrmFile = { csv: Blob; rows: number; left: string[] }

/** The accounts as a CSV file for a CRM, made while the page stays alive; progress is counted in rows. */
export async function crmFile(
  accounts: readonly Standing[],
  preset: CrmPreset,
  options: NoteOptions = {},
  work: Work = {},
): Promise<CrmFile> {
  const left: string[] = []
  const rows = accounts.flatMap((standing): Row[] => {
    const domains = domainsOf(standing.seen)
    if (preset.rows === 'account') return [{ ...standing, domain: domains[0], options }]
    if (!domains.length) left.push(standing.seen.account.name)
    return domains.map((domain) => ({ ...standing, domain, options }))
  })
  const columns = preset.columns.map(columnOf)
  const grid = await gridOf(columns, rows, (row) => row, work)
  return { csv: await csvFile(grid, { bom: preset.bom, scores: scoresOf(columns) }), rows: rows.length, left }
}

type Row = Standing & { domain: string | undefined; options: NoteOptions }

function columnOf({ header, field, value, longest }: CrmPreset['columns'][number]): Column<Row> {
  const cellOf = field ? CELLS[field] : () => value
  const cell = (row: Row) => {
    const whole = cellOf(row)
    return longest !== undefined && typeof whole === 'string' ? cut(whole, longest) : whole
  }
  return { header, cell, score: field === 'readiness' || field === 'fit' }
}

const decisionOf = ({ judged }: Row) => judged?.body.decision

const CELLS: Readonly<Record<CrmField, (row: Row) => Cell>> = {
  key: ({ seen }) => domainsOf(seen)[0] ?? linkedinOf(seen) ?? seen.account.key,
  name: ({ seen }) => seen.account.name,
  domain: ({ domain }) => domain,
  website: ({ domain }) => domain && `https://${domain}`,
  linkedin: ({ seen }) => linkedinOf(seen),
  industry: ({ seen }) => seen.account.industry,
  employees: ({ seen }) => seen.account.employees?.min ?? seen.account.employees?.max,
  headquarters: ({ seen }) => seen.account.headquarters,
  city: ({ seen }) => seen.account.headquarters?.split(/[,،;]/)[0]?.trim(),
  description: ({ seen }) => seen.account.description,
  tier: ({ judged }) => judged?.verdict.tier,
  readiness: ({ judged }) => judged && roundTo(judged.verdict.readiness.score, 1),
  fit: ({ judged }) => judged && roundTo(judged.verdict.fit.score, 1),
  gate: ({ judged }) => judged?.verdict.gate,
  decision: (row) => decisionOf(row)?.kind,
  reason: (row) => decisionOf(row)?.reason,
  nextStep: (row) => decisionOf(row)?.nextStep,
  due: (row) => decisionOf(row)?.due,
  catalyst({ seen }) {
    const newest = newestCatalyst(seen)
    return newest && `${newest.catalyst} ${newest.deadline ?? newest.day ?? newest.captured}`
  },
  evaluated: ({ judged }) => judged && dayOf(timeOf(judged.evaluation.latest.hlc)),
  rep: ({ judged }) => judged?.rep,
  summary: ({ judged, options }) => judged && summaryOf(judged, options),
  note: ({ seen, judged, options }) => judged && toPlain(noteOf(seen, judged, options)),
}
