// What a rep relies on while working in the panel, over a real store.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { queueCapture } from '../../lib/log/queue'
import type { Capture } from '../../lib/messages'
import { NOW, openStage, type Stage, siteOf, until } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOf(...shared: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...shared)
  stages.push(stage)
  return stage
}

const state = (stage: Stage) => stage.app.state.value
const answerOf = (stage: Stage, id: string) =>
  state(stage).rows.find(({ criterion }) => criterion.id === id)?.answer.value
const captureOf = (id: string, url: string, more: Partial<Capture> = {}): Capture => ({
  id,
  url,
  title: 'Page',
  quote: 'We are short of hands',
  prefix: '',
  suffix: '',
  time: NOW,
  windowId: 1,
  as: { what: 'evidence' },
  ...more,
})

describe('an account on the desk', () => {
  it('is recognised, answered and found again with its answers after the panel was closed', async () => {
    const factory = new IDBFactory()
    const first = await stageOf({ factory })
    await first.show(siteOf('acme.com', { name: 'Acme B.V.' }))
    expect(state(first)).toMatchObject({ status: 'account', account: { name: 'Acme B.V.' } })
    first.app.actions.answer('ready.problem', 'yes')
    expect(answerOf(first, 'ready.problem')).toBe('yes')
    await first.settled()
    expect(state(first).saved.state).toBe('saved')
    const again = await stageOf({ factory })
    await again.show(siteOf('acme.com', { name: 'Something else' }))
    expect(answerOf(again, 'ready.problem')).toBe('yes')
    expect(state(again).account?.name).toBe('Acme B.V.')
  })

  it.each<[string, (stage: Stage) => void]>([
    ['a note', (stage) => stage.app.actions.notes('They asked for a pilot')],
    [
      'an answer of the journey',
      (stage) => stage.app.actions.journey({ answers: { 'problem.feel': 'uneasy' } }, 'text'),
    ],
  ])('is not called saved while %s is still being typed, whatever else is', async (_, type) => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    expect(state(stage).saved.state).toBe('saved')
    type(stage)
    expect(state(stage).saved.state).toBe('saving')
    stage.app.actions.addEvidence('ready.problem', 'We retype every order', '', 'belief')
    await stage.settled()
    expect(state(stage).saved.state).toBe('saving')
    stage.later()
    await stage.settled()
    expect(state(stage).saved.state).toBe('saved')
  })

  it('leaves no record behind when the rep only looked', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    await stage.show(siteOf('globex.com'))
    expect(await stage.store.count()).toEqual({ ok: true, value: 0 })
  })

  it('becomes a revision when the rep moves on to another account, once', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'no')
    await stage.show(siteOf('globex.com'))
    await stage.show(siteOf('acme.com'))
    await stage.show(siteOf('globex.com'))
    const all = await stage.store.all()
    expect(all.ok && all.value.filter(({ kind }) => kind === 'revision')).toHaveLength(1)
    expect(state(stage).account?.keys).toEqual(['domain:globex.com'])
    expect(answerOf(stage, 'ready.problem')).toBe('unknown')
  })

  it('becomes a revision after a minute of rest', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    stage.later()
    await stage.settled()
    expect(state(stage).history.some(({ what }) => what === 'revision')).toBe(true)
  })

  it('saves what was typed when the panel closes within the same moment', async () => {
    const factory = new IDBFactory()
    const stage = await stageOf({ factory })
    await stage.show(siteOf('acme.com'))
    stage.app.actions.notes('They asked for a pilot')
    await stage.app.flush()
    const again = await stageOf({ factory })
    await again.show(siteOf('acme.com'))
    expect(state(again).evaluation?.notes).toBe('They asked for a pilot')
  })

  it('keeps both when two panels answer different criteria of a new account', async () => {
    const factory = new IDBFactory()
    const [a, b] = [await stageOf({ factory, channel: 'two' }), await stageOf({ factory, channel: 'two' })]
    await Promise.all([a.show(siteOf('acme.com')), b.show(siteOf('acme.com'))])
    a.app.actions.answer('ready.problem', 'yes')
    b.app.actions.answer('ready.aware', 'partly')
    await Promise.all([a.settled(), b.settled()])
    for (const stage of [a, b]) {
      expect(answerOf(stage, 'ready.problem')).toBe('yes')
      expect(answerOf(stage, 'ready.aware')).toBe('partly')
    }
  })
})

describe('undo', () => {
  it('takes back the last answer and leaves the others alone', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    stage.app.actions.answer('ready.aware', 'no')
    await stage.settled()
    stage.app.actions.undo()
    await stage.settled()
    expect([answerOf(stage, 'ready.problem'), answerOf(stage, 'ready.aware')]).toEqual(['yes', 'unknown'])
  })

  it('brings removed evidence back, and takes an edit back without losing the evidence', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.addEvidence('ready.problem', 'A sentence', 'https://acme.com/a', 'observed')
    await stage.settled()
    const evidence = () => state(stage).rows.find(({ criterion }) => criterion.id === 'ready.problem')?.evidence ?? []
    const grade = () => evidence().map((one) => one.grade)
    stage.app.actions.gradeEvidence(evidence()[0]!.id, 'confirmed', 'Head of IT')
    await stage.settled()
    expect(grade()).toEqual(['confirmed'])
    stage.app.actions.undo()
    await stage.settled()
    expect(grade()).toEqual(['observed'])
    stage.app.actions.remove(evidence()[0]!.id)
    await stage.settled()
    expect(grade()).toEqual([])
    stage.app.actions.undo()
    await stage.settled()
    expect(grade()).toEqual(['observed'])
  })
})

describe('evidence from the page', () => {
  it('goes to the criterion in focus with a clean link and raises its grade', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com', {}, '/news?utm_source=x&id=3#top'))
    stage.app.actions.answer('ready.problem', 'yes')
    stage.selection = {
      url: 'https://acme.com/news?utm_source=x&id=3#top',
      title: 'News',
      quote: 'we cannot keep up',
      prefix: 'says',
      suffix: 'with',
    }
    expect(await stage.app.actions.captureEvidence('ready.problem')).toBe(true)
    const row = state(stage).rows.find(({ criterion }) => criterion.id === 'ready.problem')
    expect(row).toMatchObject({
      grade: 'observed',
      evidence: [{ url: 'https://acme.com/news?id=3', quote: 'we cannot keep up' }],
    })
    stage.app.actions.openEvidence(row!.evidence[0]!.id)
    expect(stage.opened[0]).toMatch(/^https:\/\/acme\.com\/news\?id=3#:~:text=/)
  })

  it('lands exactly once when captured by menu, however many panels are open', async () => {
    const factory = new IDBFactory()
    const items = {}
    const stage = await stageOf({ factory, items, channel: 'once' })
    const other = await stageOf({ factory, items, channel: 'once' })
    await stage.show(siteOf('acme.com'))
    await queueCapture(stage.queue, captureOf('c1', 'https://acme.com/'))
    stage.app.captured()
    other.app.captured()
    await Promise.all([stage.settled(), other.settled()])
    const all = await stage.store.all()
    expect(all.ok && all.value.filter(({ kind }) => kind === 'evidence').map(({ id }) => id)).toEqual(['c1'])
    expect(Object.keys(items).filter((key) => key.startsWith('capture:'))).toEqual([])
  })

  it('waits where nobody knows whose it is, until the rep gives it to the account', async () => {
    const stage = await stageOf({ items: { 'capture:c2': captureOf('c2', 'https://news.example/story') } })
    await stage.settled()
    expect(state(stage).waiting.map(({ id }) => id)).toEqual(['c2'])
    await stage.show(siteOf('acme.com'))
    stage.app.actions.assign('c2', { account: state(stage).account!.key, criterion: 'ready.aware' })
    await stage.settled()
    expect(state(stage).waiting).toEqual([])
    expect(state(stage).rows.find(({ criterion }) => criterion.id === 'ready.aware')?.evidence).toHaveLength(1)
  })
})

describe('news', () => {
  const story: Parameters<Stage['show']>[0] = {
    ...siteOf('news.example', {}, '/story'),
    kind: 'news',
    account: null,
    subjects: [{ name: 'Globex', domain: 'globex.com' }, { name: 'Initech' }],
  }

  it('offers the companies it names, and remembers the one picked for that address', async () => {
    const stage = await stageOf()
    await stage.show(story)
    expect(state(stage)).toMatchObject({ status: 'choose', choices: [{ name: 'Globex' }, { name: 'Initech' }] })
    stage.app.actions.choose(story.subjects[0]!)
    await stage.settled()
    expect(state(stage).account?.key).toBe('domain:globex.com')
    await stage.show(siteOf('acme.com'))
    await stage.show(story)
    expect(state(stage)).toMatchObject({ status: 'account', account: { key: 'domain:globex.com' } })
  })

  it('leaves a pinned account on the desk and files evidence under it', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.pin(true)
    await stage.show(story)
    expect(state(stage)).toMatchObject({ status: 'account', elsewhere: true, account: { key: 'domain:acme.com' } })
    await queueCapture(stage.queue, captureOf('c3', story.url))
    stage.app.captured()
    await stage.settled()
    const found = await stage.store.get('c3')
    expect(found.ok && found.value).toMatchObject({ account: 'domain:acme.com' })
  })
})

describe('files', () => {
  it('export and import carry a decision to an empty log, and undo takes the import back', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.nameRep('Robin')
    stage.app.actions.answer('ready.problem', 'yes')
    stage.app.actions.decide({ kind: 'develop', reason: 'They need it', nextStep: 'Call' })
    await stage.settled()
    stage.app.actions.exportLog('jsonl')
    await stage.settled()
    const file = new File([stage.saved[0]!.text], 'log.jsonl')
    const empty = await stageOf()
    empty.app.actions.chooseFile(file)
    await until(() => state(empty).incoming !== undefined)
    expect(state(empty).incoming).toMatchObject({ found: { same: 0, conflicts: [], refused: [] } })
    expect(await empty.store.count()).toEqual({ ok: true, value: 0 })
    empty.app.actions.applyImport()
    await empty.settled()
    expect(await empty.store.all()).toEqual(await stage.store.all())
    // Looking at other accounts meanwhile changes nothing: an import is of no account.
    for (const domain of ['globex.com', 'initech.com']) await empty.show(siteOf(domain))
    expect(state(empty).toasts.some(({ undo }) => undo)).toBe(true)
    empty.app.actions.undo()
    await empty.settled()
    expect(await empty.store.count()).toEqual({ ok: true, value: 0 })
  })

  it('what came in by a file is shown as somebody’s, and can be gone on from', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('acme.com'))
    stage.app.actions.nameRep('Robin')
    stage.app.actions.answer('ready.problem', 'yes')
    stage.app.actions.decide({ kind: 'develop', reason: 'They need it', nextStep: 'Call' })
    await stage.settled()
    stage.app.actions.exportLog('jsonl')
    await stage.settled()
    const other = await stageOf()
    other.app.actions.chooseFile(new File([stage.saved[0]!.text], 'log.jsonl'))
    await until(() => state(other).incoming !== undefined)
    other.app.actions.applyImport()
    await other.settled()
    await other.show(siteOf('acme.com'))
    const [theirs] = state(other).theirs ?? []
    expect(theirs).toMatchObject({ rep: 'Robin', tier: '?', decision: 'develop' })
    other.app.actions.takeOver(theirs!.id)
    await other.settled()
    expect(answerOf(other, 'ready.problem')).toBe('yes')
    expect(state(other)).toMatchObject({ evaluation: { decision: { kind: 'develop' } } })
    expect(state(other).theirs).toBeUndefined()
    other.app.actions.undo()
    await other.settled()
    expect(answerOf(other, 'ready.problem')).toBe('unknown')
  })

  it('a bad file is refused with its reason and changes nothing', async () => {
    const stage = await stageOf()
    stage.app.actions.chooseFile(new File(['%PDF-1.7'], 'log.jsonl'))
    await until(() => state(stage).incoming !== undefined)
    expect(state(stage).incoming).toMatchObject({ found: { refused: [{ line: 0, code: 'binary' }] } })
    stage.app.actions.applyImport()
    await stage.settled()
    expect(await stage.store.count()).toEqual({ ok: true, value: 0 })
  })
})

describe('facts', () => {
  it('a correction wins over the page from then on, and undo gives the page its say again', async () => {
    const stage = await stageOf()
    const page = siteOf('acme.com', { name: 'Acme', industry: 'Toys' })
    await stage.show(page)
    stage.app.actions.correctFact('industry', 'Robotics')
    await stage.settled()
    await stage.show(siteOf('globex.com'))
    await stage.show(page)
    const industry = () => state(stage).facts.find(({ field }) => field === 'industry')
    expect(industry()).toMatchObject({ kept: 'Robotics', said: 'Toys' })
    stage.app.actions.correctFact('employees', '51–200')
    await stage.settled()
    expect(state(stage).account?.employees).toEqual({ min: 51, max: 200 })
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage).account?.employees).toBeUndefined()
  })

  it('two accounts joined become one, and undo splits them again', async () => {
    const stage = await stageOf()
    await stage.show(siteOf('globex.com', { name: 'Globex' }))
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    await stage.show(siteOf('globex.nl', { name: 'Globex B.V.' }))
    const [offer] = state(stage).joins
    expect(offer).toMatchObject({ key: 'domain:globex.com', reason: 'name' })
    stage.app.actions.join(offer!.key)
    await stage.settled()
    expect(state(stage).account?.keys).toEqual(expect.arrayContaining(['domain:globex.com', 'domain:globex.nl']))
    expect(answerOf(stage, 'ready.problem')).toBe('yes')
    stage.app.actions.undo()
    await stage.settled()
    expect(answerOf(stage, 'ready.problem')).toBe('unknown')
  })
})

describe('the site’s own link to its LinkedIn page', () => {
  const page = { ...siteOf('acme.com'), links: { linkedin: [{ slug: 'acme' }] } }
  const linkedin = {
    ...siteOf('linkedin.com', { domain: undefined, linkedin: { slug: 'acme', id: '1115' } }, '/company/acme/'),
    url: 'https://www.linkedin.com/company/acme/',
  }

  it('is offered as the same company; joined, the LinkedIn page shows the same evaluation', async () => {
    const stage = await stageOf()
    await stage.show(page)
    stage.app.actions.answer('ready.problem', 'yes')
    await stage.settled()
    expect(state(stage).joins).toMatchObject([{ key: 'linkedin:acme', name: 'linkedin.com/company/acme' }])
    stage.app.actions.join('linkedin:acme')
    await stage.settled()
    expect(state(stage).joins).toEqual([])
    await stage.show(linkedin)
    expect(answerOf(stage, 'ready.problem')).toBe('yes')
  })

  it('is not offered again once the rep has told the two apart', async () => {
    const stage = await stageOf()
    await stage.show(page)
    stage.app.actions.keepApart('linkedin:acme')
    await stage.settled()
    await stage.show(siteOf('globex.com'))
    await stage.show(page)
    expect(state(stage).joins).toEqual([])
  })
})

describe('a log that vanished', () => {
  it('is said at once, and no more after a file was restored', async () => {
    const items = {}
    const stage = await stageOf({ items })
    await stage.show(siteOf('acme.com'))
    stage.app.actions.answer('ready.problem', 'yes')
    stage.app.actions.decide({ kind: 'develop', reason: 'They need it', nextStep: 'Call' })
    await stage.settled()
    stage.app.actions.exportLog('jsonl')
    await stage.settled()
    const emptied = await stageOf({ items })
    await emptied.settled()
    expect(state(emptied).storage).toBe('gone')
    emptied.app.actions.chooseFile(new File([stage.saved[0]!.text], 'log.jsonl'))
    await until(() => state(emptied).incoming !== undefined)
    emptied.app.actions.applyImport()
    await emptied.settled()
    expect(state(emptied).storage).toBe('ok')
  })

  it('is not mistaken for a first day', async () => {
    const stage = await stageOf()
    await stage.settled()
    expect(state(stage).storage).toBe('ok')
  })
})

describe('entry by hand', () => {
  it('opens an account where no page can be read, and says what is wrong with what was typed', async () => {
    const stage = await stageOf()
    await stage.app.arrive({ status: 'refused', tabId: 1, refusal: 'pdf' })
    expect(state(stage)).toMatchObject({ status: 'refused', refusal: 'pdf' })
    expect(await stage.app.actions.enterByHand(' ', '')).toMatchObject({ ok: false, field: 'name' })
    expect(await stage.app.actions.enterByHand('Acme', 'not a site')).toMatchObject({ ok: false, field: 'domain' })
    expect(await stage.app.actions.enterByHand('Acme', 'acme.com')).toEqual({ ok: true })
    await stage.settled()
    expect(state(stage)).toMatchObject({ status: 'account', account: { key: 'domain:acme.com', name: 'Acme' } })
  })
})

describe('catalysts that the page reports', () => {
  const TEXT = 'Acme B.V. has raised €20 million in a Series B round led by Example Ventures, it announced today.'
  const page = (path = '/news') => ({
    ...siteOf('acme.com', { name: 'Acme B.V.' }, path),
    kind: 'news' as const,
    published: '2026-11-20',
    lang: 'en',
    blocks: [
      { text: 'Acme B.V. raises €20 million', role: 'title' as const },
      { text: TEXT, role: 'text' as const },
    ],
  })

  it('are suggested once per event, and added ones become catalysts with their quote and link', async () => {
    const stage = await stageOf()
    await stage.show(page())
    expect(state(stage).suggestions).toHaveLength(1)
    const [hint] = state(stage).suggestions
    expect(hint).toMatchObject({ kind: 'funding', strength: 'strong' })
    expect(state(stage).catalysts).toEqual([])
    stage.app.actions.takeSuggestion(hint!.id)
    await stage.settled()
    expect(state(stage).suggestions).toEqual([])
    expect(state(stage).catalysts[0]?.record).toMatchObject({
      catalyst: 'funding',
      url: 'https://acme.com/news',
      grade: 'observed',
    })
    expect(state(stage).catalysts[0]?.record.quote).toBe(hint!.quote)
  })

  it('that were dismissed stay away on the next visit, until that is undone', async () => {
    const stage = await stageOf()
    await stage.show(page())
    stage.app.actions.dismissSuggestion(state(stage).suggestions[0]!.id)
    await stage.settled()
    await stage.show(siteOf('globex.com'))
    await stage.show(page())
    expect(state(stage).suggestions).toEqual([])
  })

  it('from another page are further evidence of the same event', async () => {
    const stage = await stageOf()
    await stage.show(page())
    stage.app.actions.takeSuggestion(state(stage).suggestions[0]!.id)
    await stage.settled()
    const other = page('/press')
    other.blocks[0]!.text = 'Acme B.V. closes €20 million funding round'
    other.blocks[1]!.text = 'Acme B.V. closed a €20 million funding round this week.'
    await stage.show(other)
    const [hint] = state(stage).suggestions
    expect(hint?.further).toBe(state(stage).catalysts[0]?.record.id)
    stage.app.actions.takeSuggestion(hint!.id)
    await stage.settled()
    expect(state(stage).catalysts).toHaveLength(1)
    expect(state(stage).rows.find(({ criterion }) => criterion.id === 'willing.catalyst')?.evidence).toHaveLength(1)
  })

  it('are never read twice unless the rep asks for it, and a second reader only weeds out what is possible', async () => {
    const stage = await stageOf()
    let asked = 0
    stage.secondReader = async () => {
      asked += 1
      return { holds: false, reason: 'No.' }
    }
    await stage.show(page())
    expect(asked).toBe(0)
    stage.app.actions.setSecondReader(true)
    await stage.settled()
    expect(state(stage).suggestions.filter(({ strength }) => strength === 'strong')).toHaveLength(1)
  })
})
