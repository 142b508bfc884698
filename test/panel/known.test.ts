// A log of many accounts: the panel begins with those it knew last, and takes up what has changed since.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, it } from 'vitest'
import type { RecordKind } from '../../lib/icp/records'
import { recallRows } from '../../lib/log/cache'
import type { NewRecord } from '../../lib/log/context'
import { openStage, type Stage, siteOf } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

async function stageOn(...shared: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...shared)
  stages.push(stage)
  return stage
}

const domainOf = (index: number) => `company${index}.com`
const named = (index: number): NewRecord => ({
  kind: 'account',
  account: `domain:${domainOf(index)}`,
  facts: { name: `Company ${index} as we call it` },
})

/** A log of 600 accounts, as a panel leaves it that was open for a while. */
async function team(): Promise<IDBFactory> {
  const factory = new IDBFactory()
  const stage = await stageOn({ factory })
  await stage.store.append(Array.from({ length: 600 }, (_, index) => named(index)))
  await stage.app.stop()
  const second = await stageOn({ factory })
  await second.settled()
  second.later()
  await second.settled()
  return factory
}

/** A panel whose reading of all accounts waits until it is let go. */
async function slowPanel(factory: IDBFactory): Promise<{ stage: Stage; letGo: () => Promise<void> }> {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const stage = await stageOn({
    factory,
    before: async (store) => {
      const byKind = store.byKind.bind(store)
      store.byKind = async (kinds: readonly RecordKind[]) => {
        if (kinds.includes('account')) await gate
        return byKind(kinds)
      }
    },
  })
  const letGo = async () => {
    open()
    await stage.settled()
  }
  return { stage, letGo }
}

/** The page at that address, whatever the panel makes of it. */
function look(stage: Stage, domain: string): void {
  const reading = siteOf(domain)
  void stage.app.arrive({ status: 'read', tabId: 1, url: reading.url, reading })
}

it('shows a known account before the whole list of accounts has been read', async () => {
  const factory = await team()
  const other = await stageOn({ factory })
  await other.store.append([{ kind: 'account', account: 'domain:acme.com', facts: { name: 'Acme' } }])
  const { stage, letGo } = await slowPanel(factory)
  look(stage, domainOf(7))
  await expect.poll(() => stage.app.state.value.account?.name).toBe('Company 7 as we call it')
  await letGo()
  expect(stage.app.state.value.account?.name).toBe('Company 7 as we call it')
})

it('waits for the log before it calls an account unknown', async () => {
  const factory = await team()
  const other = await stageOn({ factory })
  await other.store.append([{ kind: 'account', account: 'domain:acme.com', facts: { name: 'Acme, found by Ana' } }])
  const { stage, letGo } = await slowPanel(factory)
  look(stage, 'acme.com')
  await letGo()
  await expect.poll(() => stage.app.state.value.account?.name).toBe('Acme, found by Ana')
})

it('takes up what was joined and renamed since', async () => {
  const factory = await team()
  const other = await stageOn({ factory })
  await other.store.append([
    { kind: 'same', accounts: [`domain:${domainOf(7)}`, `domain:${domainOf(8)}`] },
    { kind: 'account', account: `domain:${domainOf(7)}`, facts: { name: 'Seven and Eight' } },
  ])
  const { stage, letGo } = await slowPanel(factory)
  look(stage, domainOf(7))
  await expect.poll(() => stage.app.state.value.status).toBe('account')
  await letGo()
  await expect.poll(() => stage.app.state.value.account?.name).toBe('Seven and Eight')
  expect(stage.app.state.value.account?.keys).toEqual([`domain:${domainOf(7)}`, `domain:${domainOf(8)}`])
})

it('keeps no list that names an account which was erased', async () => {
  const factory = await team()
  const other = await stageOn({ factory })
  const kept = async () => {
    const list = await recallRows(other.store, 'accounts', 'all')
    return String(JSON.stringify(list.ok && list.value))
  }
  expect(await kept()).toContain('Company 7 as we call it')
  expect((await other.store.erase({ accounts: [`domain:${domainOf(7)}`] })).ok).toBe(true)
  expect(await kept()).not.toContain('Company 7 as we call it')
})
