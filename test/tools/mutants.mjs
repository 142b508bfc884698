// @ts-check
// The ways in which the merge is broken to see whether its tests notice; each text stands once in its file.

/** @typedef {{ name: string, file: string, from: string, to: string }} Mutant */

/** @type {Mutant[]} */
export const MUTANTS = [
  {
    name: 'records of one moment in the order of arrival',
    file: 'lib/icp/merge.ts',
    from: 'compareText(a.hlc, b.hlc) || compareText(a.id, b.id)',
    to: 'compareText(a.hlc, b.hlc)',
  },
  {
    name: 'the last arrival wins',
    file: 'lib/icp/merge.ts',
    from: 'return a === b || canonical(a) >= canonical(b) ? a : b',
    to: 'return b',
  },
  {
    name: 'the first arrival wins',
    file: 'lib/icp/merge.ts',
    from: 'return a === b || canonical(a) >= canonical(b) ? a : b',
    to: 'return a',
  },
  {
    name: 'a record under the id of a tombstone takes its place',
    file: 'lib/icp/merge.ts',
    from: "if (record.kind !== 'delete') return 0",
    to: 'if (record) return 0',
  },
  {
    name: 'a tombstone that only hides takes the place of one that erases',
    file: 'lib/icp/merge.ts',
    from: 'return record.hash === undefined ? 1 : 2',
    to: 'return 1',
  },
  {
    name: 'tombstones are not carried along',
    file: 'lib/icp/merge.ts',
    from: '    yield* each(records, (record) => {',
    to: "    yield* each(records, (record) => {\n      if (record.kind === 'delete') return",
  },
  {
    name: 'an old file brings back what was removed',
    file: 'lib/icp/live.ts',
    from: 'return removed.has(record.id) || (whole !== undefined && removed.has(whole))',
    to: 'return false',
  },
  {
    name: 'clocks of others are not followed',
    file: 'lib/icp/hlc.ts',
    from: 'return last === undefined || seen > last ? seen : last',
    to: 'return last ?? seen',
  },
  {
    name: 'clocks far ahead are followed',
    file: 'lib/icp/hlc.ts',
    from: 'if (!other || other.ms > clamp(nowMs) + MOST_AHEAD_MS) return last',
    to: 'if (!other) return last',
  },
  {
    name: 'two stamps of one moment are the same',
    file: 'lib/icp/hlc.ts',
    from: 'write(before.ms, before.count + 1, device)',
    to: 'write(before.ms, before.count, device)',
  },
  {
    name: 'the root of an account is whichever key was joined first',
    file: 'lib/icp/union.ts',
    from: 'else if (other < one) parents.set(one, other)',
    to: 'else if (other < one) parents.set(other, one)',
  },
  {
    name: 'the root of an account is its greatest key',
    file: 'lib/icp/union.ts',
    from: 'if (one < other) parents.set(other, one)\n    else if (other < one) parents.set(one, other)',
    to: 'if (one < other) parents.set(one, other)\n    else if (other < one) parents.set(other, one)',
  },
  {
    name: 'the state depends on the order of records',
    file: 'lib/icp/view.ts',
    from: 'const log = yield* merging(records)',
    to: 'void merging\n  const log = [...new Map(records.map((record) => [record.id, record])).values()]',
  },
  {
    name: 'in the store the last arrival wins',
    file: 'lib/log/write.ts',
    from: "if (conflict.kept === 'mine') return false",
    to: '',
  },
  {
    name: 'in the store the clock stands still while others go on',
    file: 'lib/log/write.ts',
    from: '      await followAll(context, transaction, theirs)\n',
    to: '      void followAll\n',
  },
  {
    name: 'erased records come back with an old file',
    file: 'lib/log/erased.ts',
    from: 'if (ids.has(record.id)) return true',
    to: '',
  },
  {
    name: 'files that have not arrived whole are read',
    file: 'lib/log/inbox.ts',
    from: 'if (hash.slice(0, 8) !== monthFile(name)?.start)',
    to: 'if (hash === name)',
  },
  {
    name: 'a copied profile goes on under the same name',
    file: 'lib/log/folder.ts',
    from: 'if (own.length && (await lacksAny(store, new Set(own.map(({ id }) => id))))) await takeNewName(syncing)',
    to: 'void [own, lacksAny, takeNewName]',
  },
  {
    name: 'a file in our directory is ours to remove, whoever wrote it',
    file: 'lib/log/folder.ts',
    from: 'const isOwn = ({ device, name }: Found) => device === report.device && ledger.own.includes(name)',
    to: 'const isOwn = ({ device }: Found) => device === report.device',
  },
  {
    name: 'what came by file is not passed on',
    file: 'lib/log/outbox.ts',
    from: "if (row.via === 'folder' || !isLine(row)) continue",
    to: "if (!isLine(row) || !row.text.includes('\"device\":\"') || row.hlc.endsWith('other')) continue",
  },
]
