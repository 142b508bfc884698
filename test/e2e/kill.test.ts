// The browser is killed in the middle of edits and imports, again and again: whatever the panel had called saved is there when it comes back.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseLog, toJsonl } from '../../lib/log/file'
import { record } from '../log/examples'
import { makeRandom } from '../log/faulty'
import { type Panel, select, wordsOf } from '../tools/panel.mjs'
import { type Harness, startBrowser } from './harness'
import { losses, nothingTried, type Tried } from './losses'
import { SITE } from './pages'
import { type Shown, shown, watchShown } from './shown'

const ROUNDS = Number(process.env.TOUCHSTONE_KILLS ?? 5)
const SEED = Number(process.env.TOUCHSTONE_SEED ?? Date.now() % 1_000_000)
const random = makeRandom(SEED)
const below = (most: number) => Math.floor(random() * most)
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item

const ROWS = ['ready.problem', 'ready.aware', 'willing.acting', 'able.means', 'fit.technical', 'fit.cultural']
const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const
const NOTES = wordsOf('notes.label')
const FEELING = 'What do they think or feel?'
const IMPORTED = new RegExp(wordsOf('toast.imported').replace('{count}', '\\d+'))

const profile = mkdtempSync(path.join(tmpdir(), 'touchstone-'))
/** A file that was begun to be taken in; `told`: the panel has said that it was, or a file of the log has shown it. */
type Taken = { ids: string[]; told: boolean; begun: number }
const taken: Taken[] = []
/** How long it took the last time, in ms, so that kills come before, while and right after it is written. */
let takingMs = 0
/** Lines of the log that an export has shown. */
const lines = new Set<string>()
const tally = { 'called saved': 0, 'more arrived than was called saved': 0, 'files whole': 0, 'files not at all': 0 }

type Round = {
  number: number
  browser: Harness
  page: Awaited<ReturnType<Harness['open']>>
  panel: Panel
  tried: Tried
  file?: Taken
}

afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

test('what was called saved is there after each kill, and a file is there whole or not at all', {
  timeout: (ROUNDS + 1) * 30_000,
}, async () => {
  console.log(`${ROUNDS} kills, seed ${SEED}: npm run bench -- kill ${ROUNDS} ${SEED} does the same again`)
  let round = await begin(0)
  await round.panel.nameRep('Rep One')
  await round.panel.press('Alt+Digit8')
  await round.panel.page.locator('#journey-stage').selectOption('selection')
  await round.panel.saved()
  await takeIn(round, () => undefined)
  await round.panel.page.getByText(IMPORTED).waitFor()
  hearImport(round, await shown(round.panel.page))
  for (let number = 1; number <= ROUNDS; number += 1) {
    const said = await workUntilKilled(round)
    const { tried } = round
    round = await begin(number)
    const now = () => shown(round.panel.page)
    await expect.poll(async () => losses(await now(), said, tried), { message: `round ${number}` }).toEqual([])
    if (losses(said, await now(), nothingTried()).length) tally['more arrived than was called saved'] += 1
    await checkLog(round)
  }
  await round.browser.close()
  for (const { told } of taken) tally[told ? 'files whole' : 'files not at all'] += 1
  console.log(tally)
})

/** The browser on the profile as the last kill left it, with all that is typed into in sight. */
async function begin(number: number): Promise<Round> {
  const browser = await startBrowser({ profile })
  const page = await browser.open(SITE)
  const panel = await browser.press(page)
  await panel.shows('Northwind Freight')
  await panel.press('Alt+Digit8')
  await panel.page.locator('#journey-stage').waitFor()
  if (number > 0) await field(panel, FEELING).waitFor()
  return { number, browser, page, panel, tried: nothingTried() }
}

const field = ({ page }: Panel, label: string) => page.getByLabel(label, { exact: true })

/** Works on until the kill comes, at a random moment or the moment something is called saved; answers with what was on screen when it last was. */
async function workUntilKilled(round: Round): Promise<Shown> {
  const { browser, panel } = round
  let said = await shown(panel.page)
  const plan = pick(['take in', 'take in', 'wait', 'hear'] as const)
  let patience = plan === 'hear' ? 1 + below(6) : Number.POSITIVE_INFINITY
  const target = await targetOf(browser)
  await watchShown(panel.page, (now) => {
    if (target.killed) return
    hearImport(round, now)
    if (!now.saved) return
    said = now
    tally['called saved'] += 1
    patience -= 1
    if (patience <= 0) target.strike()
  })
  if (plan === 'wait') setTimeout(target.strike, below(2000))
  const work = async () => {
    for (let step = below(4); step > 0; step -= 1) await pick(STEPS)(round)
    if (plan === 'take in') await takeIn(round, target.strike)
    while (!target.killed) await pick(STEPS)(round)
  }
  const worked = work().catch((error: unknown) => {
    // What was being done when the kill came can only fail.
    if (!target.killed) throw error
  })
  await Promise.race([worked, target.gone])
  await target.gone
  expect(browser.errors).toEqual([])
  return said
}

/** Something to strike once; `gone` resolves when it is dead. */
async function targetOf(browser: Harness) {
  const kill = await browser.aim()
  let gone = () => {}
  const target = {
    killed: false,
    gone: new Promise<void>((resolve) => {
      gone = resolve
    }),
    strike() {
      if (!target.killed) void kill().then(gone)
      target.killed = true
    },
  }
  return target
}

type Step = (round: Round) => Promise<void>

async function answer({ panel, tried }: Round): Promise<void> {
  const row = pick(ROWS)
  const [now, value] = [(await panel.answers())[row], pick(ANSWERS)]
  // One change of a row for each round: then it is the earlier answer or the later, and nothing else.
  if (now === value || tried.answers[row]) return
  tried.answers[row] = value
  await panel.goTo(row)
  await panel.press(value.charAt(0))
}

const type =
  (label: string): Step =>
  async ({ number, panel, tried }) => {
    const text = ` ${number}:${below(1000)}`
    const box = field(panel, label)
    tried.texts[label] = (await box.inputValue()) + text
    await box.focus()
    await panel.press('Control+End')
    await box.pressSequentially(text, { delay: below(40) })
  }

async function takeEvidence({ page, panel, tried }: Round): Promise<void> {
  const row = pick(ROWS)
  await panel.goTo(row)
  await select(page, '#pain')
  tried.evidence[row] = (tried.evidence[row] ?? 0) + 1
  await panel.takeEvidence(row)
}

async function noteCatalyst({ panel, tried }: Round): Promise<void> {
  await panel.goTo(pick(ROWS))
  tried.catalysts += 1
  await panel.noteCatalyst({ kind: 'funding' })
}

async function decide({ number, panel, tried }: Round): Promise<void> {
  if (tried.decision) return
  await panel.goTo(pick(ROWS))
  tried.decision = `Call ${number}`
  await panel.decide({ kind: 'nurture', nextStep: tried.decision })
}

/** Takes in a file, and strikes about when it is written. */
async function takeIn(round: Round, strike: () => void): Promise<void> {
  const { panel } = round
  const ids = Array.from({ length: 200 + below(600) }, (_, index) => `f-${taken.length}-${index}`)
  const account = `domain:file-${taken.length}.example`
  await panel.dryRun({ name: 'log.jsonl', text: toJsonl(ids.map((id) => record('evidence', { id, account }))) })
  round.file = { ids, told: false, begun: performance.now() }
  taken.push(round.file)
  setTimeout(strike, below(2 * takingMs))
  await panel.applyImport()
}

function hearImport({ file }: Round, { messages }: Shown): void {
  if (!file || file.told || !messages.some((text) => IMPORTED.test(text))) return
  file.told = true
  takingMs = performance.now() - file.begun
}

const STEPS: readonly Step[] = [
  answer,
  answer,
  answer,
  type(NOTES),
  type(NOTES),
  type(FEELING),
  takeEvidence,
  noteCatalyst,
  decide,
]

/** The whole log as a file: each line can be read, none has gone or changed, and of each file that was taken in all is there or nothing. */
async function checkLog({ panel, number }: Round): Promise<void> {
  const { text } = await panel.exported('jsonl')
  const { records, refused } = parseLog(text)
  expect(refused, `round ${number}`).toEqual([])
  const now = new Set(text.trim().split('\n'))
  expect(
    [...lines].filter((line) => !now.has(line)),
    `round ${number}`,
  ).toEqual([])
  for (const line of now) lines.add(line)
  const ids = new Set(records.map(({ id }) => id))
  for (const [index, file] of taken.entries()) {
    const held = file.ids.filter((id) => ids.has(id)).length
    if (held !== 0 || file.told) expect(held, `file ${index} in round ${number}`).toBe(file.ids.length)
    file.told = held !== 0
  }
}
