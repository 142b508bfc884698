// Three reps with browsers and machines of their own, and a folder that Syncthing carries between them: what each did offline reaches all.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toJsonl } from '../../lib/log/file'
import { record } from '../log/examples'
import { pause } from '../tools/launch.mjs'
import { type Panel, select, wordsOf } from '../tools/panel.mjs'
import { connect, ensureSyncthing, filesIn, type Node, startNodes, untilInSync } from '../tools/syncthing'
import { openOptions } from './options-page'
import { ACME, GLOBEX, SITE } from './pages'
import { common, type Rep, startRep } from './rep'
import { shown } from './shown'

const found = await ensureSyncthing()
const why = 'missing' in found ? `: skipped, ${found.missing}` : ''

type Place = readonly [url: string, name: string]
const NORTHWIND: Place = [SITE, 'Northwind Freight']
const ACCOUNTS: readonly Place[] = [NORTHWIND, [ACME, 'Acme Instruments'], [GLOBEX, 'Globex Robotics']]
const ANSWERS = ['yes', 'no', 'partly'] as const
const NOTES = wordsOf('notes.label')

describe.skipIf('missing' in found)(`three machines and one folder${why}`, () => {
  const home = mkdtempSync(path.join(tmpdir(), 'touchstone-'))
  let nodes: Node[] = []
  let reps: Rep[] = []
  /** Every line of the log that anybody's export has shown, or that was put into the folder. */
  const lines = new Set<string>()

  beforeAll(async () => {
    if ('missing' in found) return
    const folders = ['one', 'two', 'three'].map((name) => path.join(home, name))
    nodes = await startNodes(found.program, home, folders)
    reps = await Promise.all(folders.map((folder, index) => startRep(`Rep ${index + 1}`, folder)))
  })
  afterAll(async () => {
    await Promise.all(reps.map(({ browser }) => browser.close()))
    for (const node of nodes) node.stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })

  const at = (rep: Rep, [url, name] = NORTHWIND) => rep.visit(url, name)
  const each = <Value>(run: (rep: Rep, index: number) => Promise<Value>) => Promise.all(reps.map(run))
  const sync = (rep: Rep) => at(rep).then(({ panel }) => rep.sync(panel))
  const exported = async (rep: Rep) => (await (await at(rep)).panel.exported('jsonl')).text
  const linesOf = (text: string) => text.trim().split('\n')

  test('each connects the folder by dropping it on the options, and one click in the panel', async () => {
    await each(async (rep) => {
      const { panel } = await at(rep)
      await panel.nameRep(rep.name)
      await rep.connect(panel)
    })
  })

  test('what one of them writes is soon on the other machines, and seen there by the next sync', async () => {
    const [writer, ...readers] = reps as [Rep, Rep, Rep]
    const { panel, page } = await at(writer)
    await takeEvidence(panel, page)
    await connect(nodes, true)
    expect(await writer.sync(panel)).toContain('Wrote 1 file.')
    const written = performance.now()
    const [file = ''] = filesIn(writer.folder)
    const sees = async (reader: Rep) => {
      while (!filesIn(reader.folder).includes(file)) await pause(10)
      const carried = performance.now() - written
      await sync(reader)
      await expect.poll(async () => (await at(reader)).panel.evidence('ready.problem')).toBe(1)
      return lag(reader, carried, performance.now() - written)
    }
    console.log((await Promise.all(readers.map(sees))).join('\n'))
  })

  test('cut off from each other, all three go on, two with the same evidence', async () => {
    await connect(nodes, false)
    await each(workAlone)
    for (const text of await each(exported)) for (const line of linesOf(text)) lines.add(line)
  })

  test('a file that two machines wrote under one name, and one that was cut off, are left alone and named', async () => {
    const [whole, other] = [aMonth(1), aMonth(2)]
    for (const line of linesOf(whole.text)) lines.add(line)
    put(reps[0], whole.name, whole.text)
    // The older of the two becomes what Syncthing calls a conflict.
    put(reps[1], whole.name, `${whole.text.slice(0, -20)}`, 3600)
    put(reps[2], other.name, other.text.slice(0, 99))
    put(reps[2], `.syncthing.${other.name}.tmp`, other.text)
    for (const node of nodes) await node.notice()
    await connect(nodes, true)
    await each(sync)
    const hasCopy = ({ folder }: Node) => filesIn(folder).some((file) => file.includes('.sync-conflict-'))
    await expect.poll(() => nodes.every(hasCopy), { timeout: 30_000 }).toBe(true)
    await untilInSync(nodes)
    for (const said of await each(sync)) {
      expect(said).toMatch(new RegExp(`laptop/${other.name}: ${wordsOf('sync.reason.partial')}`))
      expect(said).toMatch(new RegExp(`laptop/.*sync-conflict-.*: ${wordsOf('sync.reason.conflict-copy')}`))
    }
  })

  test('back together they have the same log, to the byte: nothing lost, nothing in conflict', async () => {
    await untilInSync(nodes)
    for (const said of await each(sync)) expect(said).toContain('Read 0 new files, 0 new records. Wrote 0 files.')
    const [first = '', ...rest] = await each(exported)
    for (const text of rest) expect(text).toBe(first)
    expect(new Set(linesOf(first))).toEqual(lines)
    const { panel } = await at(reps[0] as Rep)
    const again = await panel.dryRun({ name: 'log.jsonl', text: first })
    await panel.cancelImport()
    expect(again).toMatchObject({ added: 0, same: lines.size, conflicting: 0, refused: 0 })
  })

  test.each(ACCOUNTS)('every panel shows the same of %s, %s', async (...place) => {
    const [first, ...rest] = await each(async (rep) => common(rep, (await at(rep, place)).panel))
    for (const one of rest) expect(one).toEqual(first)
  })

  test('what was deleted is gone everywhere, and everybody has kept their own answers', async () => {
    await each(async (rep, index) => {
      const { panel } = await at(rep)
      const { answers, evidence, texts, catalysts } = await shown(panel.page)
      expect(answers['ready.problem']).toBe(ANSWERS[index])
      expect(texts[NOTES]).toBe(`Seen by ${rep.name}`)
      expect(evidence).toMatchObject({ 'ready.problem': 0, 'willing.acting': 0, 'able.means': 1 })
      expect(catalysts).toHaveLength(1)
      const options = await openOptions(rep.browser, '#/profiles/default/scoring')
      expect([await options.version(), await options.value('bands/now')]).toEqual([
        expect.stringContaining('Version 2'),
        '55',
      ])
      await options.page.close()
    })
  })

  /** What each does before they meet again: all of them on one account, and each on one of their own. */
  async function workAlone(rep: Rep, index: number): Promise<void> {
    const { panel, page } = await at(rep)
    await panel.goTo('ready.problem')
    await panel.press(ANSWERS[index]?.charAt(0) ?? '')
    await panel.page.getByLabel(NOTES, { exact: true }).fill(`Seen by ${rep.name}`)
    if (index === 0) await gradeEvidence(panel)
    if (index === 1) await removeEvidence(panel, 'ready.problem')
    if (index === 1) await panel.noteCatalyst({ kind: 'funding' })
    if (index === 2) {
      await takeEvidence(panel, page, 'willing.acting')
      await removeEvidence(panel, 'willing.acting')
      await takeEvidence(panel, page, 'able.means')
    }
    await panel.saved()
    await workElsewhere(rep, index)
  }

  async function workElsewhere(rep: Rep, index: number): Promise<void> {
    if (index === 2) {
      const options = await openOptions(rep.browser, '#/profiles/default/scoring')
      await options.fill('bands/now', '55')
      await options.save('Fifty-five will do')
      return options.page.close()
    }
    const { panel } = await at(rep, ACCOUNTS[index + 1])
    if (index === 1) await panel.keepAll()
    await panel.goTo('ready.problem')
    await panel.press('y')
    await panel.decide({ kind: 'nurture', nextStep: `Call, ${rep.name}` })
    await panel.saved()
  }
})

function lag({ name }: Rep, carried: number, seen: number): string {
  const [disk, screen] = [carried, seen].map((ms) => `${(ms / 1000).toFixed(2)} s`)
  return `${name}: on disk ${disk} after it was written elsewhere, on screen after ${screen}`
}

async function takeEvidence(panel: Panel, page: Parameters<typeof select>[0], row = 'ready.problem'): Promise<void> {
  await panel.goTo(row)
  await select(page, '#pain')
  await panel.takeEvidence(row)
}

/** The quotes of a row, unfolded. */
async function quotes({ page }: Panel, row: string) {
  const box = page.locator(`[data-row="${row}"]`)
  if ((await box.locator('.detail').count()) === 0) await box.locator('.count-button').click()
  return box.locator('.detail .evidence')
}

async function gradeEvidence(panel: Panel): Promise<void> {
  const box = await quotes(panel, 'ready.problem')
  await box.locator('select').selectOption('inferred')
  await panel.page
    .locator('.toast', { hasText: wordsOf('toast.evidence') })
    .last()
    .waitFor()
}

async function removeEvidence(panel: Panel, row: string): Promise<void> {
  await (await quotes(panel, row)).locator('button').last().click()
  await expect.poll(() => panel.evidence(row)).toBe(0)
}

/** A month's file of a fourth device, as it would have written it. */
function aMonth(number: number): { name: string; text: string } {
  const text = toJsonl([record('evidence', { id: `laptop-${number}`, account: 'domain:initech.example' })])
  const hash = createHash('sha256').update(text).digest('hex')
  return { name: `2026-1${number}.${hash.slice(0, 8)}.jsonl`, text }
}

/** Puts a file where a device called laptop would write, as if that had been `age` seconds ago. */
function put(rep: Rep | undefined, name: string, text: string, age = 0): void {
  const folder = path.join(rep?.folder ?? '', 'v1', 'laptop')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, name)
  writeFileSync(file, text)
  const time = Date.now() / 1000 - age
  utimesSync(file, time, time)
}
