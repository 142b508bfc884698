// What the panel is told while the rep moves: always of the tab and the page in front, soon, and once it is sure.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWorld, nameAt, readingOf } from './follow-world'

const LI = 'https://www.linkedin.com/company'
const ACME = `${LI}/acme`
const GLOBEX = `${LI}/globex`

describe('one page', () => {
  test('what it says is there at once, and settled a second later', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(30)
    expect(it.states.map(({ status }) => status)).toEqual(['reading', 'read'])
    expect(it.last()).toMatchObject({ status: 'read', tabId: 1, url: ACME, settled: false })
    await it.pass(2000)
    expect(it.last()).toMatchObject({
      status: 'read',
      settled: true,
      reading: { account: { name: 'acme', sure: true } },
    })
    expect(it.states).toHaveLength(3)
    expect(it.world.reads).toBe(2)
    await it.pass(60_000)
    expect(it.world.reads).toBe(2)
  })

  test('that paints twice is given twice, and settles on the second', async () => {
    const it = makeWorld({ 1: 'https://acme.example/' })
    it.start()
    await it.pass(500)
    it.tabs.get(1)!.shows = 'second'
    await it.pass(3000)
    expect(
      it.states.map((state) => (state.status === 'read' ? [state.reading.title, state.settled] : state.status)),
    ).toEqual(['reading', ['home', false], ['second', false], ['second', true]])
  })

  test('whose text alone grows is not given again before it settles', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    expect(it.given()).toHaveLength(2)
  })

  test('whose title never rests is read all the same, and not for ever', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    for (let beat = 0; beat < 400; beat++) {
      it.title(1, `* ${beat}`)
      await it.pass(50)
    }
    expect(it.last()).toMatchObject({ status: 'read', settled: true })
    expect(it.world.reads).toBeLessThanOrEqual(16)
  })
})

describe('a move inside a page', () => {
  test('with its content late: the new address comes with the new name', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    it.go(1, GLOBEX, 300)
    await it.pass(4000)
    expect(it.given().slice(2)).toEqual([`globex at ${GLOBEX}`, `globex at ${GLOBEX}`])
    expect(it.last()).toMatchObject({ settled: true, reading: { account: { sure: true } } })
  })

  test('that the reader itself sees to be half done is waited for', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    it.go(1, GLOBEX, 900)
    it.tabs.get(1)!.stale = true
    await it.pass(850)
    expect(it.last()).toMatchObject({ status: 'reading', url: GLOBEX })
    await it.pass(3000)
    expect(it.given().slice(2)).toEqual([`globex at ${GLOBEX}`, `globex at ${GLOBEX}`])
  })

  test('whose content never follows is given in the end, unsure', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    it.go(1, GLOBEX, 1_000_000)
    await it.pass(2500)
    expect(it.last()).toMatchObject({ status: 'reading' })
    await it.pass(10_000)
    expect(it.last()).toMatchObject({
      status: 'read',
      settled: true,
      reading: { account: { name: 'acme', sure: false } },
    })
  })

  test('200 of them in two seconds: one reading, of the last', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    const before = it.world.reads
    for (let move = 1; move <= 200; move++) {
      it.go(1, `${LI}/number-${move}`, 300)
      await it.pass(10)
    }
    expect(it.world.reads).toBe(before)
    await it.pass(5000)
    expect(new Set(it.given().slice(2))).toEqual(new Set([`number-200 at ${LI}/number-200`]))
  })

  test('back and forward: each stop with its own name', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    for (const url of [ACME, GLOBEX, ACME, GLOBEX]) {
      it.go(1, url, 250)
      await it.pass(4000)
      expect(it.last()).toMatchObject({
        status: 'read',
        url,
        settled: true,
        reading: { account: { name: nameAt(url) } },
      })
    }
  })

  test('to a place on the same page is not announced, but known', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(3000)
    const before = it.states.length
    it.go(1, `${ACME}#people`)
    await it.pass(3000)
    expect(it.states.slice(before).map(({ status }) => status)).toEqual(['read', 'read'])
    expect(it.last()).toMatchObject({ url: `${ACME}#people`, settled: true })
  })

  test('that the browser does not report is noticed by the address of the reading', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(500)
    Object.assign(it.tabs.get(1)!, { url: GLOBEX, shows: 'globex' })
    await it.pass(4000)
    expect(it.last()).toMatchObject({
      status: 'read',
      url: GLOBEX,
      settled: true,
      reading: { account: { name: 'globex' } },
    })
    expect(it.given()).not.toContain(`globex at ${ACME}`)
  })

  test('that is none, as after a prevented click or a download, leaves the page as it was read', async () => {
    const it = makeWorld({ 1: ACME })
    it.start()
    await it.pass(4000)
    const before = it.last()
    it.update(1, { status: 'loading' })
    it.update(1, { status: 'complete' })
    await it.pass(4000)
    expect(it.states.filter(({ url }) => url !== ACME)).toEqual([])
    expect(it.last()).toEqual(before)
  })

  test('between fragments that are paths is a move', async () => {
    const it = makeWorld({ 1: 'https://app.example/#/acme' })
    it.start()
    await it.pass(3000)
    const before = it.states.length
    it.go(1, 'https://app.example/#/globex')
    expect(it.states.slice(before).map(({ status }) => status)).toEqual(['reading'])
  })
})

describe('tabs', () => {
  test('the one in front is followed, others are not read', async () => {
    const it = makeWorld({ 1: ACME, 2: GLOBEX })
    it.start()
    await it.pass(3000)
    it.go(2, `${LI}/initech`)
    await it.pass(3000)
    expect(it.last()).toMatchObject({ tabId: 1, url: ACME })
    it.activate(2)
    await it.pass(3000)
    expect(it.last()).toMatchObject({ tabId: 2, url: `${LI}/initech`, reading: { account: { name: 'initech' } } })
  })

  test('of other windows change nothing', async () => {
    const it = makeWorld({ 1: ACME })
    it.open(9, GLOBEX, 8)
    it.start()
    await it.pass(3000)
    const before = it.states.length
    it.activate(9)
    it.go(9, `${LI}/initech`)
    await it.pass(3000)
    expect(it.states).toHaveLength(before)
  })

  test('closed while being read: nothing is said of it', async () => {
    const it = makeWorld({ 1: ACME, 2: GLOBEX }, { readMs: 500 })
    it.start()
    await it.pass(100)
    it.close(1)
    it.activate(2)
    await it.pass(5000)
    expect(it.given().every((given) => given === `globex at ${GLOBEX}`)).toBe(true)
    expect(it.given().length).toBeGreaterThan(0)
  })

  test('left while being read: nothing is attached to the one that came', async () => {
    const it = makeWorld({ 1: ACME, 2: GLOBEX }, { readMs: 500 })
    it.start()
    await it.pass(100)
    it.go(1, `${LI}/initech`)
    await it.pass(5000)
    expect(it.given()).not.toContain(`acme at ${ACME}`)
    expect(it.last()).toMatchObject({ url: `${LI}/initech`, settled: true })
  })

  test('500 switches leave neither timers nor listeners behind', async () => {
    const it = makeWorld({ 1: ACME, 2: GLOBEX })
    const following = it.start()
    for (let turn = 0; turn < 500; turn++) {
      it.activate((turn % 2) + 1)
      await it.pass(turn % 7)
    }
    await it.pass(5000)
    expect(it.pending()).toBe(0)
    following.stop()
    expect(it.listeners()).toBe(0)
  })

  test('nothing is said after it is stopped', async () => {
    const it = makeWorld({ 1: ACME })
    const following = it.start()
    await it.pass(10)
    following.stop()
    const before = it.states.length
    it.go(1, GLOBEX)
    following.readNow()
    await it.pass(5000)
    expect(it.states).toHaveLength(before)
  })
})

describe('access', () => {
  test('missing: press; granted: read at once; another site: press again', async () => {
    const it = makeWorld({ 1: ACME })
    it.world.allowed = () => false
    const following = it.start()
    await it.pass(3000)
    expect(it.last()).toEqual({ status: 'press', tabId: 1, url: '' })
    it.world.allowed = (url) => url.includes('linkedin.com')
    following.readNow()
    await it.pass(30)
    expect(it.last()).toMatchObject({ status: 'read', url: ACME })
    it.go(1, 'https://globex.example/')
    await it.pass(3000)
    expect(it.last()).toEqual({ status: 'press', tabId: 1, url: '' })
  })

  test('still missing after the button was pressed: the page is closed for good, until the next', async () => {
    const it = makeWorld({ 1: 'about:blank' })
    it.world.allowed = (url) => url.includes('linkedin.com')
    const following = it.start()
    await it.pass(3000)
    expect(it.last()).toMatchObject({ status: 'press' })
    following.readNow(true)
    await it.pass(3000)
    expect(it.last()).toMatchObject({ status: 'refused', refusal: 'blank' })
    it.go(1, 'https://globex.example/')
    await it.pass(3000)
    expect(it.last()).toMatchObject({ status: 'press' })
  })

  test('refused for good: the code is told once', async () => {
    const it = makeWorld({ 1: 'https://chromewebstore.google.com/' })
    it.world.code = 'store'
    it.start()
    await it.pass(10_000)
    expect(it.states).toHaveLength(2)
    expect(it.last()).toMatchObject({ status: 'refused', refusal: 'store' })
  })

  test('a page that could not be read while it loaded is tried again when it is complete', async () => {
    const it = makeWorld({ 1: ACME })
    it.world.code = 'unreadable'
    it.start()
    await it.pass(3000)
    expect(it.last()).toMatchObject({ status: 'refused', refusal: 'unreadable' })
    it.world.code = undefined
    it.title(1, 'Acme')
    await it.pass(3000)
    expect(it.last()).toMatchObject({ status: 'read', settled: true })
  })
})

type Step = { act: 'go' | 'activate' | 'close' | 'wait' | 'now' | 'title'; tab: number; to: number; ms: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(
      'go' as const,
      'activate' as const,
      'close' as const,
      'wait' as const,
      'now' as const,
      'title' as const,
    ),
    tab: fc.integer({ min: 1, max: 3 }),
    to: fc.integer({ min: 0, max: 5 }),
    ms: fc.integer({ min: 0, max: 700 }),
  }),
  { maxLength: 30 },
)

const PLACES = [
  ACME,
  GLOBEX,
  `${ACME}#people`,
  'https://acme.example/about',
  'https://secret.example/x',
  `${LI}/initech`,
]

function take(it: ReturnType<typeof makeWorld>, following: { readNow(): void }, { act, tab, to, ms }: Step): void {
  const url = PLACES[to]!
  if (!it.tabs.has(tab)) it.open(tab, url)
  if (act === 'go') it.go(tab, url, ms)
  if (act === 'activate') it.activate(tab)
  if (act === 'close') it.close(tab)
  if (act === 'now') following.readNow()
  if (act === 'title') it.title(tab, `${ms}`)
}

test('however moves, switches, closings and late content fall: each state is of the tab and address in front', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 600 }), async (taken, readMs) => {
      const it = makeWorld({ 1: ACME, 2: GLOBEX, 3: 'https://acme.example/' }, { readMs })
      it.world.allowed = (url) => !url.includes('secret')
      const wrong: unknown[] = []
      it.world.onState = (state) => {
        const url = it.tabs.get(state.tabId)?.url ?? ''
        const read = state.status === 'read' ? state.reading.url : url
        if (state.tabId !== it.world.active || state.url !== (it.world.allowed(url) ? url : '') || read !== url)
          wrong.push(state)
      }
      const following = it.start()
      for (const step of taken) {
        take(it, following, step)
        // Some things happen in one breath.
        if (step.ms > 99) await it.pass(step.ms)
      }
      await it.pass(30_000)
      expect(wrong).toEqual([])
      const page = it.world.active === undefined ? undefined : it.tabs.get(it.world.active)
      if (page && it.world.allowed(page.url)) {
        expect(it.last()).toMatchObject({ status: 'read', settled: true, reading: { account: { name: page.shows } } })
        expect(readingOf(page).url).toBe(it.last()!.url)
      } else if (page) expect(it.last()).toMatchObject({ status: 'press' })
      expect(it.pending()).toBe(0)
    }),
    { numRuns: 300 },
  )
})
