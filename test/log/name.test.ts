import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../lib/log/name'

describe('fileName', () => {
  it.each([
    [['touchstone', '2026-11-22'], 'jsonl', 'touchstone-2026-11-22.jsonl'],
    [['Acme B.V.', 'log'], 'csv', 'Acme-B.V-log.csv'],
    [['Şirket Gıda A.Ş.'], 'csv', 'Şirket-Gıda-A.Ş.csv'],
    [['شرکت نمونه'], 'csv', 'شرکت-نمونه.csv'],
    [['../../etc/passwd'], 'csv', 'etc-passwd.csv'],
    [['C:\\Windows\\x'], 'csv', 'C-Windows-x.csv'],
    [['CON'], 'csv', '_CON.csv'],
    [['nul.tar'], 'gz', '_nul.tar.gz'],
    [['com1'], 'csv', '_com1.csv'],
    [['LPT¹'], 'csv', '_LPT¹.csv'],
    [['Console'], 'csv', 'Console.csv'],
    [['invoice\u202efdp.exe'], 'csv', 'invoicefdp.exe.csv'],
    [['a\u0000b\nc\u200b'], 'csv', 'a-b-c.csv'],
    [['-rf', '.hidden.'], 'csv', 'rf-hidden.csv'],
    [['$(rm) `x` ; & | > *?"'], 'csv', '(rm)-x.csv'],
    [['', ' ', '///'], 'csv', 'touchstone.csv'],
    [['half \ud83d'], 'csv', 'half.csv'],
    [['Acme'], '../csv', 'Acme.csv'],
  ])('%j . %s → %s', (parts, extension, name) => {
    expect(fileName(parts, extension)).toBe(name)
  })

  it('is short enough for every file system, and never cut inside a character', () => {
    const name = fileName(['🏢'.repeat(500), 'log'], 'jsonl')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150)
    expect(name).toMatch(/^(🏢)+\.jsonl$/u)
  })

  it('holds for any name at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'csv')
        expect(name).toMatch(/^[^-. /\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*\.csv$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(151)
      }),
    )
  })
})
