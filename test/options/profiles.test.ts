// What a team relies on while making profiles its own, over a real store.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { versionName } from '../../components/options/words'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import en from '../../lib/locale/en.json'
import { createTranslate } from '../../lib/locale/translate'
import { makeLog, nameOf, stamp } from './log'
import { openStage, type Stage } from './stage'

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

const CRITERIA = '#/profiles/default/criteria'
const state = (stage: Stage) => stage.app.state.value
const profiles = async (stage: Stage) => {
  const found = await stage.store.byKind(['profile'])
  return found.ok ? found.value.flatMap((record) => (record.kind === 'profile' ? [record.body] : [])) : []
}
const keyOf = (stage: Stage, version: number) =>
  state(stage).editor!.versions.find((one) => one.version === version)!.key
const saveAs = async (stage: Stage, note: string) => {
  stage.app.actions.save(note)
  await stage.settled()
}

describe('a save', () => {
  it('is a new version with its note, and the one before stays as it was', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.setNumber('criteria/fit.technical/weight', '2.5')
    await saveAs(stage, 'Platforms decide')
    stage.app.actions.set('criteria/fit.technical/knockout', false)
    await saveAs(stage, '')
    const saved = await profiles(stage)
    expect(saved.map(({ version, note }) => [version, note]).sort()).toEqual([
      [2, 'Platforms decide'],
      [3, undefined],
    ])
    expect(saved.find(({ version }) => version === 2)?.criteria).toEqual({ 'fit.technical': { weight: 2.5 } })
    expect(state(stage).profiles[0]?.versions.map(({ version }) => version)).toEqual([3, 2, 1])
    expect(state(stage).editor?.changed).toEqual([])
  })

  it('does nothing while a field is wrong, and the field is named', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.setNumber('criteria/ready.aware/weight', 'twice')
    stage.app.actions.setNumber('bands/strong', '140')
    await saveAs(stage, 'Nonsense')
    expect(await profiles(stage)).toEqual([])
    expect(state(stage).editor?.problems).toEqual([
      { field: 'criteria/ready.aware/weight', code: 'not-a-number' },
      { field: 'bands/strong', code: 'too-big' },
    ])
    expect(state(stage).editor?.texts).toEqual({ 'criteria/ready.aware/weight': 'twice' })
    stage.app.actions.setNumber('criteria/ready.aware/weight', '2')
    stage.app.actions.setNumber('bands/strong', '80')
    await saveAs(stage, 'Sense')
    expect((await profiles(stage)).map(({ bands }) => bands.strong)).toEqual([80])
  })

  it.each([
    ['0', 'zero'],
    ['-1', 'negative'],
    ['NaN', 'not-a-number'],
    ['1e400', 'not-a-number'],
  ])('refuses the weight %s', async (text, code) => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.setNumber('criteria/able.means/weight', text)
    expect(state(stage).editor?.problems).toEqual([{ field: 'criteria/able.means/weight', code }])
    await saveAs(stage, '')
    expect(await profiles(stage)).toEqual([])
  })

  it('does nothing when nothing was changed', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.setNumber('criteria/able.means/weight', '3')
    stage.app.actions.set('criteria/able.means/weight', undefined)
    await saveAs(stage, 'Again')
    expect(await profiles(stage)).toEqual([])
  })
})

describe('editing', () => {
  it('takes numbers as they are typed in the reader’s language', async () => {
    const stage = await stageOf({ hash: CRITERIA, locale: 'nl' })
    stage.app.actions.setNumber('criteria/fit.technical/weight', '1,5')
    stage.app.actions.setNumber('catalysts/funding/base', '۷۵', 100)
    const { criteria, catalysts } = state(stage).editor!.profile
    expect([criteria['fit.technical']?.weight, catalysts.funding?.base]).toEqual([1.5, 0.75])
  })

  it('counts going back to the framework’s own words as no change', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.set('criteria/ready.aware/name', 'Knows it all')
    expect(state(stage).editor?.changed).toEqual(['criteria/ready.aware/name'])
    stage.app.actions.set('criteria/ready.aware/name', 'Knows it')
    expect(state(stage).editor?.changed).toEqual([])
    expect(state(stage).profiles[0]?.edited).toBe(false)
  })

  it('adds criteria, kinds of catalysts and kinds of accounts under ids of their own', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.addCriterion('Works in our languages', 'success')
    stage.app.actions.addCriterion('Works in our languages', 'growth')
    stage.app.actions.addCriterion('خدمات فارسی', 'able')
    stage.app.actions.addCatalystKind('Founder on stage')
    stage.app.actions.addSegment()
    stage.app.actions.set('acquisition/segments/0/name', 'Small firms')
    const profile = state(stage).editor!.profile
    expect(profile.criteria).toEqual({
      'own.works-in-our-languages': { name: 'Works in our languages', group: 'success' },
      'own.works-in-our-languages-2': { name: 'Works in our languages', group: 'growth' },
      'own.criterion': { name: 'خدمات فارسی', group: 'able' },
    })
    expect(profile.catalysts).toEqual({ 'own-founder-on-stage': { name: 'Founder on stage' } })
    expect(profile.acquisition.segments).toEqual([{ id: 'segment', name: 'Small firms', defaults: {} }])
    await saveAs(stage, 'Ours')
    expect(await profiles(stage)).toHaveLength(1)
  })

  it('survives a page that was closed, wrong fields included, and can be thrown away undoably', async () => {
    const factory = new IDBFactory()
    const first = await stageOf({ factory, hash: CRITERIA })
    first.app.actions.setNumber('criteria/fit.technical/weight', '4')
    first.app.actions.setNumber('staleDays', 'long')
    await first.app.flush()
    const again = await stageOf({ factory, hash: CRITERIA })
    expect(state(again).editor?.profile.criteria['fit.technical']?.weight).toBe(4)
    expect(state(again).editor?.problems).toEqual([{ field: 'staleDays', code: 'not-a-number' }])
    again.app.actions.discard()
    expect(state(again).editor?.changed).toEqual([])
    again.app.actions.undo()
    await again.settled()
    expect(state(again).editor?.changed).toContain('criteria/fit.technical/weight')
  })

  it('says when a later version came in meanwhile, and keeps both', async () => {
    const shared = { factory: new IDBFactory(), channel: 'overtaken' }
    const [stage, colleague] = [await stageOf({ ...shared, hash: CRITERIA }), await stageOf(shared)]
    stage.app.actions.setNumber('bands/now', '72')
    const theirs: Profile = { ...DEFAULT_PROFILE, version: 2, strict: true }
    await colleague.store.merge([{ ...stamp(), kind: 'profile', body: theirs }])
    await stage.settled()
    expect(state(stage).editor?.overtaken).toBe(2)
    await saveAs(stage, 'Mine')
    expect((await profiles(stage)).map(({ version, strict, bands }) => [version, strict, bands.now]).sort()).toEqual([
      [2, true, 70],
      [3, false, 72],
    ])
  })
})

describe('the effect before saving', () => {
  it('names the accounts that would move, and stays silent while a field is wrong', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    await stage.store.merge(makeLog(40))
    const again = await reopened(stage)
    again.app.actions.setNumber('bands/strong', '60')
    await again.later()
    const { effect } = state(again).editor!
    expect(effect).toMatchObject({ done: 40, total: 40 })
    const [move] = effect!.moves
    expect(move).toMatchObject({ from: 'C', to: 'B' })
    expect(move!.subjects.length).toBeGreaterThan(1)
    expect(move!.subjects.every(({ name }) => Array.from({ length: 40 }, (_, i) => nameOf(i)).includes(name))).toBe(
      true,
    )
    again.app.actions.setNumber('bands/strong', 'many')
    await again.later()
    expect(state(again).editor?.effect).toBeUndefined()
    expect(await profiles(again)).toEqual([])
  })

  it('is dropped when another change comes in while accounts are judged', async () => {
    let release = () => {}
    const factory = new IDBFactory()
    const filled = await stageOf({ factory })
    await filled.store.merge(makeLog(450))
    const stage = await stageOf({
      factory,
      hash: CRITERIA,
      breathe: () =>
        new Promise((resolve) => {
          release = resolve
        }),
    })
    stage.app.actions.setNumber('bands/strong', '60')
    await stage.later()
    expect(state(stage).editor?.effect).toMatchObject({ total: 450 })
    expect(state(stage).editor!.effect!.done).toBeLessThan(450)
    stage.app.actions.setNumber('bands/strong', '75')
    release()
    await stage.settled()
    expect(state(stage).editor?.effect).toBeUndefined()
  })
})

async function reopened(stage: Stage): Promise<Stage> {
  stage.go('#/profiles')
  const records = await stage.store.all()
  const factory = new IDBFactory()
  const filled = await stageOf({ factory })
  await filled.store.merge(records.ok ? records.value : [])
  return stageOf({ factory, hash: CRITERIA })
}

describe('several profiles', () => {
  it('start from a template, and the first one saved is the one the panel judges by', async () => {
    const stage = await stageOf({ hash: '#/profiles' })
    stage.app.actions.startFromTemplate('restructuring')
    expect(stage.hash).toMatch(/^#\/profiles\/[^/]+\/situation$/)
    expect(state(stage).editor?.profile.name).toBe('Restructuring adviser')
    await saveAs(stage, 'Begin')
    const [saved] = await profiles(stage)
    expect(saved).toMatchObject({ version: 1, note: 'Begin' })
    expect(saved?.catalysts.bankruptcy?.sign).toBe('+')
    expect(await stage.store.setting('profile')).toEqual({ ok: true, value: saved?.id })
    expect(state(stage).profiles.map(({ name, used }) => [name, used])).toEqual([
      ['Restructuring adviser', true],
      ['Ideal customer', false],
    ])
  })

  it('are made by three questions and used at once; what is missing is named by the form’s own fields', async () => {
    const stage = await stageOf({ hash: '#/profiles/new' })
    const form = {
      business: 'saas-enterprise',
      name: 'Nordics',
      problem: 'Closing takes weeks.',
      currency: 'eur',
      end: '',
    }
    expect(stage.app.actions.startFromAnswers({ ...form, aim: 'revenue', amount: 'lots' })).toEqual([
      { field: 'amount', code: 'not-a-number' },
      { field: 'end', code: 'missing' },
      { field: 'rep', code: 'missing' },
    ])
    stage.app.actions.nameRep('Kim')
    expect(
      stage.app.actions.startFromAnswers({ ...form, aim: 'revenue', amount: '100,000', end: '2026-12-31' }),
    ).toEqual([])
    await stage.settled()
    const { profile, versions } = state(stage).editor!
    expect(profile).toMatchObject({ name: 'Nordics', version: 1 })
    expect(versions.map(({ version, rep }) => [version, rep])).toEqual([[1, 'Kim']])
    expect(state(stage).profiles.find(({ used }) => used)?.name).toBe('Nordics')
    expect(profile.situation).toMatchObject({
      goal: { kind: 'revenue', amount: 100_000, currency: 'EUR' },
      start: '2026-11-22',
      end: '2026-12-31',
    })
    expect(profile.criteria['ready.problem']?.yes).toBe('Closing takes weeks.')
  })

  it('are copied, and removed undoably as long as nothing was judged by them', async () => {
    const stage = await stageOf({ hash: '#/profiles' })
    stage.app.actions.copyProfile('default')
    await saveAs(stage, '')
    const copy = state(stage).profiles.find(({ id }) => id !== 'default')!
    expect(copy.name).toBe('Ideal customer, copy')
    stage.app.actions.useProfile('default')
    stage.app.actions.deleteProfile(copy.id)
    await stage.settled()
    expect(state(stage).profiles.map(({ id }) => id)).toEqual(['default'])
    stage.app.actions.undo()
    await stage.settled()
    expect(state(stage).profiles.find(({ id }) => id === copy.id)?.versions).toHaveLength(1)
  })

  it('stay when accounts were judged by them', async () => {
    const stage = await stageOf()
    await stage.store.merge(makeLog(2))
    const again = await reopened(stage)
    again.app.actions.deleteProfile('default')
    await again.settled()
    expect(state(again).profiles[0]).toMatchObject({ id: 'default', evaluations: 2 })
  })
})

describe('versions', () => {
  it('are taken up again as a new one', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.set('strict', true)
    await saveAs(stage, 'Stricter')
    stage.app.actions.takeUp('default', keyOf(stage, 1))
    expect(state(stage).editor?.changed).toEqual(['strict'])
    await saveAs(stage, 'Back')
    expect((await profiles(stage)).map(({ version, strict }) => [version, strict]).sort()).toEqual([
      [2, true],
      [3, false],
    ])
  })

  it('of one number from two machines are both listed by who saved them, and either is taken up again', async () => {
    const ana = await stageOf({ hash: CRITERIA })
    await ana.store.setRep('Ana')
    ana.app.actions.set('strict', true)
    await saveAs(ana, 'Stricter')
    const ben = await stageOf({ hash: CRITERIA })
    await ben.store.setRep('Ben')
    ben.app.actions.setNumber('staleDays', '90')
    await saveAs(ben, 'Fresher')
    const theirs = await ana.store.all()
    await ben.store.merge(theirs.ok ? theirs.value : [])
    const merged = await reopened(ben)
    const listed = () => state(merged).editor!.versions.map(({ version, rep, note }) => [version, rep, note])
    expect(listed()[2]).toEqual([1, '', undefined])
    expect(listed().slice(0, 2).sort()).toEqual([
      [2, 'Ana', 'Stricter'],
      [2, 'Ben', 'Fresher'],
    ])
    const t = createTranslate('en', en)
    const { versions } = state(merged).editor!
    expect(versions.map((one) => versionName(one, versions, t)).sort()).toEqual([
      'Version 1',
      'Version 2 · Ana',
      'Version 2 · Ben',
    ])
    const other = versions[1]!
    merged.app.actions.takeUp('default', other.key)
    await saveAs(merged, 'After all')
    expect(state(merged).editor?.profile).toEqual({ ...other.body, version: 3, note: 'After all' })
  })

  it('judge the log side by side without saving anything', async () => {
    const stage = await stageOf()
    await stage.store.merge(makeLog(30))
    const again = await reopened(stage)
    again.app.actions.setNumber('bands/strong', '60')
    again.app.actions.whatIf({ id: 'default', key: keyOf(again, 1) }, { id: 'default' })
    await again.settled()
    const { whatIf } = state(again)
    expect(whatIf).toMatchObject({ done: 30, total: 30 })
    expect(whatIf!.rows).toHaveLength(30)
    const moved = whatIf!.rows.filter(({ before, after }) => before.tier !== after.tier)
    await again.later()
    expect(moved).toHaveLength(
      state(again).editor!.effect!.moves.reduce((sum, { subjects }) => sum + subjects.length, 0),
    )
    expect(await profiles(again)).toEqual([])
  })
})

describe('a profile file', () => {
  it('goes to another machine and is the same profile there, version and all', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.setNumber('criteria/fit.technical/weight', '2')
    await saveAs(stage, 'Ours')
    stage.app.actions.copyProfile('default')
    stage.app.actions.set('name', 'Nordics')
    await saveAs(stage, 'North')
    const { id } = state(stage).editor!.profile
    stage.app.actions.exportProfile(id)
    const [file] = stage.saved
    expect(file?.name).toBe('Nordics-v1-2026-11-22.json')
    const other = await stageOf()
    other.app.actions.importProfile(new File([file!.text], file!.name))
    await other.settled()
    expect(await profiles(other)).toEqual((await profiles(stage)).filter((one) => one.id === id))
    other.app.actions.exportProfile(id)
    expect(other.saved[0]?.text).toBe(file!.text)
    other.app.actions.importProfile(new File([file!.text], file!.name))
    await other.settled()
    expect(await profiles(other)).toHaveLength(1)
    expect(state(other).toasts.at(-1)?.text).toBe('This profile is here already, as version 1.')
  })

  it('of a profile that is here goes into the editor, so that its effect is seen before it is saved', async () => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.set('strict', true)
    await saveAs(stage, 'Stricter')
    stage.app.actions.exportProfile('default')
    const other = await stageOf()
    other.app.actions.importProfile(new File([stage.saved[0]!.text], 'profile.json'))
    await other.settled()
    expect(await profiles(other)).toEqual([])
    expect(state(other).editor?.changed).toEqual(['strict'])
    await saveAs(other, 'From Kim')
    expect((await profiles(other)).map(({ version, strict }) => [version, strict])).toEqual([[2, true]])
  })

  it.each([
    ['{"half', 'This is no profile file.'],
    ['{"format":"other"}', 'This file is something else.'],
    ['{"format":"touchstone-profile","v":99}', 'A newer version wrote this profile.'],
    ['{"format":"touchstone-profile","v":1,"profile":{"id":"x"}}', 'A field of this profile does not fit'],
  ])('that is none changes nothing and says why: %s', async (text, words) => {
    const stage = await stageOf({ hash: CRITERIA })
    stage.app.actions.importProfile(new File([text], 'profile.json'))
    await stage.settled()
    expect(state(stage).toasts.at(-1)?.text).toContain(words)
    expect(await profiles(stage)).toEqual([])
  })
})
