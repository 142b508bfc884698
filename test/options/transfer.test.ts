// Files in and out of the log: looked at first, taken back if wanted, and saved in every form.
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { toJsonl } from '../../lib/log/file'
import { evaluation } from '../log/examples'
import { makeLog } from './log'
import { openStage, type Stage } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOf(...shared: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage({ hash: '#/files', ...shared[0] })
  stages.push(stage)
  return stage
}

const files = (stage: Stage) => stage.app.state.value.files
const idle = (stage: Stage) => stage.app.state.value.job === undefined
const until = async (stage: Stage, what: () => boolean) => {
  for (let turn = 0; turn < 200 && !what(); turn++) await stage.settled()
  expect(what()).toBe(true)
}
const count = async (stage: Stage) => {
  const found = await stage.store.count()
  return found.ok ? found.value : -1
}
const planOf = (stage: Stage) => {
  const { incoming } = files(stage)
  return incoming?.what === 'list' ? incoming.plan : undefined
}

describe('a log', () => {
  it('shows what is new and what is refused, comes in as one step, and goes out again', async () => {
    const stage = await stageOf()
    const text = `${toJsonl(makeLog(4))}{"id":"x"}\nnonsense\n`
    stage.app.actions.chooseFile(new File([text], 'kim.jsonl'))
    await until(stage, () => files(stage).incoming !== undefined)
    expect(files(stage).incoming).toMatchObject({ what: 'log', found: { added: makeLog(4).length, same: 0 } })
    const incoming = files(stage).incoming
    expect(incoming?.what === 'log' && incoming.found.refused.map(({ line }) => line)).toEqual([
      makeLog(4).length + 1,
      makeLog(4).length + 2,
    ])
    expect(await count(stage)).toBe(0)
    stage.app.actions.applyFile()
    await until(stage, () => files(stage).incoming === undefined && stage.app.state.value.toasts.length > 0)
    expect(await count(stage)).toBe(makeLog(4).length)
    stage.app.actions.undo()
    await stage.settled()
    expect(await count(stage)).toBe(0)
  })

  it('that is chosen while something else goes on is read after it', async () => {
    const stage = await stageOf()
    await stage.store.merge(makeLog(4))
    stage.app.actions.backUp('')
    expect(stage.app.state.value.job?.what).toBe('backup')
    stage.app.actions.chooseFile(new File([toJsonl(makeLog(5))], 'kim.jsonl'))
    await until(stage, () => files(stage).incoming !== undefined)
    expect(stage.blobs.map(({ name }) => name)).toEqual([expect.stringMatching(/backup/)])
  })

  it('is read packed, and leaves the log alone when it is called off', async () => {
    const stage = await stageOf()
    const packed = new Blob([toJsonl(makeLog(3))]).stream().pipeThrough(new CompressionStream('gzip'))
    const bytes = await new Response(packed).blob()
    stage.app.actions.chooseFile(new File([bytes], 'kim.jsonl.gz'))
    await until(stage, () => files(stage).incoming !== undefined)
    stage.app.actions.forgetFile()
    expect(files(stage).incoming).toBeUndefined()
    stage.app.actions.chooseFile(new File([toJsonl(makeLog(300))], 'big.jsonl'))
    stage.app.actions.cancelJob()
    await until(stage, () => idle(stage))
    expect(files(stage).incoming).toBeUndefined()
    expect(await count(stage)).toBe(0)
  })
})

describe('a list of accounts', () => {
  const CSV =
    'Company;Website;Staff\nAcme;https://www.acme.example;51-200\nGlobex;globex.example;lots\nNo site;;\nAcme again;acme.example;\n'

  it('is planned by guessed columns, corrected by hand, applied in one step and taken back', async () => {
    const stage = await stageOf()
    stage.app.actions.chooseFile(new File([CSV], 'crm.csv'))
    await until(stage, () => planOf(stage) !== undefined)
    expect(files(stage).incoming).toMatchObject({ header: ['Company', 'Website', 'Staff'], rows: 4, overwrite: false })
    expect(planOf(stage)?.counts).toEqual({ added: 2, changed: 0, same: 0, refused: 2 })
    expect(planOf(stage)?.refused.map(({ line, code }) => [line, code])).toEqual([
      [4, 'no-key'],
      [5, 'repeated'],
    ])
    stage.app.actions.setColumn('name', undefined)
    stage.app.actions.setColumn('industry', 0)
    await until(stage, () => planOf(stage) !== undefined && idle(stage))
    expect(files(stage).incoming).toMatchObject({ columns: { industry: 0, domain: 1 } })
    stage.app.actions.setColumn('name', 0)
    await until(stage, () => planOf(stage) !== undefined && idle(stage))
    expect(files(stage).incoming).toMatchObject({ columns: { name: 0, domain: 1 } })
    stage.app.actions.applyFile()
    await until(stage, () => files(stage).incoming === undefined && stage.app.state.value.toasts.length > 0)
    const kept = await stage.store.byKind(['account'])
    expect(kept.ok && kept.value.map((record) => record.kind === 'account' && record.facts.name).sort()).toEqual([
      'Acme',
      'Globex',
    ])
    stage.app.actions.undo()
    await stage.settled()
    expect(await count(stage)).toBe(0)
  })

  it('fills blanks only, unless it is said to be right', async () => {
    const stage = await stageOf()
    await stage.store.append([{ kind: 'account', account: 'domain:acme.example', facts: { name: 'Acme Holding' } }])
    const list = new File(['Company,Website\nAcme B.V.,acme.example\n'], 'crm.csv')
    const again = await withLog(stage)
    again.app.actions.chooseFile(list)
    await until(again, () => planOf(again) !== undefined)
    expect(planOf(again)).toMatchObject({ counts: { same: 1 }, notices: [{ code: 'kept', detail: 'name' }] })
    again.app.actions.setOverwrite(true)
    await until(again, () => planOf(again)?.counts.changed === 1)
  })

  it('that is a workbook says what to do instead', async () => {
    const stage = await stageOf()
    stage.app.actions.chooseFile(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'crm.csv'))
    await until(stage, () => stage.app.state.value.toasts.length > 0)
    expect(stage.app.state.value.toasts[0]?.text).toContain('Save the sheet as CSV')
  })
})

/** A page that was opened over what another one has in its log. */
async function withLog(from: Stage): Promise<Stage> {
  const all = await from.store.all()
  const factory = new (await import('fake-indexeddb')).IDBFactory()
  const filled = await openStage({ factory })
  await filled.store.merge(all.ok ? all.value : [])
  filled.store.close()
  return stageOf({ factory })
}

describe('what goes out', () => {
  async function filled(): Promise<Stage> {
    const source = await stageOf()
    await source.store.merge(makeLog(5))
    return withLog(source)
  }

  it('is the log byte for byte, packed or not', async () => {
    const stage = await filled()
    stage.app.actions.exportAs('jsonl', false)
    await until(stage, () => stage.blobs.length === 1)
    stage.app.actions.exportAs('jsonl.gz', false)
    await until(stage, () => stage.blobs.length === 2)
    const [plain, packed] = stage.blobs
    const all = await stage.store.all()
    expect(await plain!.blob.text()).toBe(toJsonl(all.ok ? all.value : []))
    expect(gunzipSync(Buffer.from(await packed!.blob.arrayBuffer())).toString()).toBe(await plain!.blob.text())
    expect(stage.blobs.map(({ name }) => name)).toEqual([
      'touchstone-log-2026-11-22.jsonl',
      'touchstone-log-2026-11-22.jsonl.gz',
    ])
  })

  it.each([
    ['xlsx', 'touchstone-log-2026-11-22.xlsx', 'PK'],
    ['csv', 'touchstone-log-2026-11-22.csv', 'Account'],
    ['crm:hubspot-companies', 'touchstone-hubspot-companies-2026-11-22.csv', ''],
  ] as const)('is a file for other programs: %s', async (format, name, start) => {
    const stage = await filled()
    stage.app.actions.exportAs(format, false)
    await until(stage, () => stage.blobs.length === 1)
    expect(stage.blobs[0]?.name).toBe(name)
    const text = (await stage.blobs[0]!.blob.text()).replace(/^\ufeff/, '')
    expect(text.startsWith(start)).toBe(true)
    if (format !== 'xlsx') expect(text.trim().split('\r\n')).toHaveLength(6)
  })

  it('names no person where it is redacted', async () => {
    const stage = await filled()
    stage.app.actions.exportAs('jsonl', true)
    await until(stage, () => stage.blobs.length === 1)
    const text = await stage.blobs[0]!.blob.text()
    expect(text).not.toContain('Kim')
    expect(text).not.toContain('They say so')
    expect(stage.blobs[0]?.name).toBe('touchstone-log-redacted-2026-11-22.jsonl')
  })

  it('is a page for the printer, with what the panel has not kept yet', async () => {
    const stage = await filled()
    await stage.store.start(evaluation({ evaluation: 'draft-1' }))
    await stage.store.change('draft-1', ({ body }) => ({ ...body, notes: 'Just typed' }))
    stage.app.actions.printLog(true)
    await until(stage, () => stage.papers.length === 1)
    expect(stage.papers).toEqual(['#/log?redacted=yes'])
    const log = await stage.store.byKind(['revision'])
    expect(log.ok && log.value.some((one) => one.kind === 'revision' && one.body.notes === 'Just typed')).toBe(true)
  })

  it('follows a preset that the team edited, until that is put back', async () => {
    const stage = await filled()
    stage.app.actions.savePreset('hubspot-companies')
    const preset = JSON.parse(stage.saved[0]!.text) as { columns: unknown[] }
    const edited = { ...preset, columns: [{ header: 'Our key', field: 'key' }] }
    stage.app.actions.loadPreset(new File([JSON.stringify(edited)], 'x.json'))
    await until(stage, () => files(stage).presets.some(({ own }) => own))
    stage.app.actions.exportAs('crm:hubspot-companies', false)
    await until(stage, () => stage.blobs.length === 1)
    expect((await stage.blobs[0]!.blob.text()).replace(/^\ufeff/, '').split('\r\n')[0]).toBe('Our key')
    stage.app.actions.loadPreset(new File(['{"id":1}'], 'x.json'))
    await until(stage, () => stage.app.state.value.toasts.some(({ tone }) => tone === 'error'))
    stage.app.actions.removePreset('hubspot-companies')
    await until(stage, () => files(stage).presets.every(({ own }) => !own))
    stage.app.actions.loadPreset(new File([JSON.stringify({ ...edited, id: 'ours', name: 'Ours' })], 'x.json'))
    await until(stage, () => files(stage).presets.some(({ id }) => id === 'ours'))
    expect(files(stage).presets).toHaveLength(5)
    stage.app.actions.undo()
    await until(stage, () => files(stage).presets.every(({ own }) => !own))
    expect(files(stage).fields).toContain('nextStep')
  })

  it('calls no preset loaded or removed that could not be kept', async () => {
    const stage = await stageOf()
    const texts = () => stage.app.state.value.toasts.map(({ text }) => text)
    stage.app.actions.savePreset('hubspot-companies')
    stage.store.setSetting = async () => ({ ok: false, code: 'full', detail: '' })
    const before = texts()
    stage.app.actions.loadPreset(new File([stage.saved[0]!.text], 'x.json'))
    await until(stage, () => texts().length > before.length)
    expect(texts().slice(before.length)).toEqual([expect.stringMatching(/no space left/)])
    expect(files(stage).presets.every(({ own }) => !own)).toBe(true)
  })
})
