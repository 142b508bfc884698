import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { FRAMEWORK } from '../../lib/icp/framework'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import { toCsv } from '../../lib/log/csv'
import { parseLog } from '../../lib/log/file'
import { evaluationRows } from '../../lib/log/table'
import { ACME, evaluation, record } from './examples'

const today = '2026-11-22'
const profileOf = (): Profile => DEFAULT_PROFILE

describe('evaluationRows', () => {
  it('says of an evaluation what a manager asks', () => {
    const fits = ['technical', 'functional', 'resource', 'competence', 'experience', 'cultural']
    const answers = Object.fromEntries(fits.map((fit) => [`fit.${fit}`, { value: 'yes' as const }]))
    const body = evaluation({
      answers: { ...answers, 'fit.cultural': { value: 'no' }, 'own.cloud': { value: 'partly' } },
      economics: {
        monthlyRevenue: 1000,
        grossMargin: 0.8,
        lifetimeMonths: 36,
        acquisition: 6000,
        onboarding: 2400,
        support: 1200,
        currency: 'EUR',
      },
      decision: {
        kind: 'disqualify',
        reason: 'Ways of working clash',
        nextStep: 'Ask again',
        day: '2026-11-20',
        due: '2027-01-10',
        comeBack: { when: 'change', note: 'New board' },
      },
      notes: 'Call the board',
    })
    const [row] = evaluationRows(
      [
        record('account', { facts: { name: 'Acme B.V.', employees: { min: 51, max: 200 }, industry: 'Fintech' } }),
        record('same', { accounts: [ACME, 'linkedin:acme'] }),
        record('revision', { body: { ...body, notes: 'older' }, rep: 'North' }),
        record('revision', { body, rep: '' }),
        record('evidence', { criterion: 'fit.cultural', grade: 'confirmed', day: '2026-11-20' }),
        record('catalyst', { catalyst: 'funding', day: '2026-11-01' }),
        record('catalyst', { catalyst: 'rfp', deadline: '2026-12-24' }),
        record('catalyst', { catalyst: '', look: true }),
      ],
      { today, profileOf },
    )
    expect(row).toMatchObject({
      Account: 'Acme B.V.',
      Keys: 'domain:acme.example linkedin:acme',
      Employees: '51 to 200',
      Tier: 'X',
      Gate: 'bad fit',
      'Knock-outs proven': 'fit.cultural',
      'fit.cultural': 'no',
      'fit.cultural grade': 'confirmed',
      'fit.technical': 'yes',
      'fit.technical grade': 'belief',
      'ready.problem': 'unknown',
      'ready.problem grade': undefined,
      'acquisition.cost': 'yes',
      'acquisition.cost grade': 'inferred',
      'own.cloud': 'partly',
      'willing.catalyst': 'yes',
      'Full cost': 9600,
      'Lifetime value': 28_800,
      'Value to cost': 3,
      Catalysts: 'funding 2026-11-01; rfp until 2026-12-24',
      Evidence: 1,
      Decision: 'disqualify',
      Due: '2027-01-10',
      'Come back when': 'change',
      'Come back note': 'New board',
      Rep: 'North',
      Profile: 'Ideal customer',
      'Profile version': 1,
      Created: today,
      Notes: 'Call the board',
    })
    expect(row!['Readiness low']).toBeLessThan(row!.Readiness as number)
    expect(row!['Fit coverage']).toBeGreaterThan(0)
  })

  it('has the same headers in every row, one pair for each criterion of the framework', () => {
    const log = parseLog(readFileSync(new URL('../files/v1.jsonl', import.meta.url), 'utf8')).records
    const rows = evaluationRows(log, { today, profileOf })
    expect(rows).toHaveLength(2)
    expect(Object.keys(rows[1]!)).toEqual(Object.keys(rows[0]!))
    for (const { id, role } of FRAMEWORK) if (role !== 'override') expect(rows[0]).toHaveProperty([`${id} grade`])
    expect(rows.map((row) => row.Account)).toEqual(['Acme B.V.', 'شرکت نمونه 🚀'])
  })

  it('leaves out what was deleted', () => {
    const revision = record('revision')
    const tombstone = record('delete', { target: revision.body.evaluation })
    expect(evaluationRows([revision, tombstone], { today, profileOf })).toEqual([])
  })

  it('survives a hostile company name and comes back from CSV', () => {
    const name = '=HYPERLINK("https://evil.example","Acme")\n@x'
    const rows = evaluationRows([record('account', { facts: { name } }), record('revision')], { today, profileOf })
    const { data } = Papa.parse<Record<string, string>>(toCsv(rows).slice(1), { header: true })
    expect(data[0]!.Account).toBe('\'=HYPERLINK("https://evil.example","Acme")\n\'@x')
    expect(Number(data[0]!.Fit)).toBe(rows[0]!.Fit)
  })
})
