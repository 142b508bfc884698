// Two machines that save a version of one profile under the same number: each evaluation stays judged by the one it was made under.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_PROFILE, type Profile } from '../../lib/icp/profile'
import type { LogRecord } from '../../lib/icp/records'
import { openStage, type Stage, siteOf } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) stage.store.close()
})

async function panelOn(factory: IDBFactory): Promise<Stage> {
  const stage = await openStage({ factory })
  stages.push(stage)
  return stage
}

/** Acme evaluated under `change`, saved as version 2: yes to every row, proven by nothing. */
async function machine(rep: string, change: Partial<Profile>): Promise<IDBFactory> {
  const factory = new IDBFactory()
  const first = await panelOn(factory)
  await first.store.setRep(rep)
  await first.store.append([{ kind: 'profile', body: { ...DEFAULT_PROFILE, version: 2, ...change } }])
  await first.app.stop()
  const stage = await panelOn(factory)
  await stage.show(siteOf('acme.com'))
  for (const { criterion } of stage.app.state.value.rows) stage.app.actions.answer(criterion.id, 'yes')
  await stage.settled()
  await stage.app.stop()
  return factory
}

async function logOf(factory: IDBFactory): Promise<LogRecord[]> {
  const all = await (await panelOn(factory)).store.all()
  return all.ok ? all.value : []
}

/** Who evaluated Acme, and the tier it had then. */
async function historyOn(factory: IDBFactory) {
  const stage = await panelOn(factory)
  await stage.show(siteOf('acme.com'))
  const { history } = stage.app.state.value
  await stage.app.stop()
  return history.flatMap(({ rep, what, tier }) => (what === 'revision' ? [`${rep}: ${tier}`] : [])).sort()
}

it('evaluations under two versions of one number are judged alike on both machines after a merge', async () => {
  const { now } = DEFAULT_PROFILE.bands
  const ana = await machine('Ana', { bands: { ...DEFAULT_PROFILE.bands, now: now + 10 } })
  const ben = await machine('Ben', { staleDays: 90 })
  expect([await historyOn(ana), await historyOn(ben)]).toEqual([['Ana: C'], ['Ben: B']])
  const [anas, bens] = [await logOf(ana), await logOf(ben)]
  const named = anas.flatMap((record) => (record.kind === 'revision' ? [record.body.profile] : []))
  expect(named).toEqual([{ id: 'default', version: 2, record: anas.find(({ kind }) => kind === 'profile')?.id }])
  await (await panelOn(ana)).store.merge(bens)
  await (await panelOn(ben)).store.merge(anas)
  for (const factory of [ana, ben]) expect(await historyOn(factory)).toEqual(['Ana: C', 'Ben: B'])
})
