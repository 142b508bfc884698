// The account on the desk as a note for a CRM, over a real store and a clipboard that is looked at.
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { openMemory } from '../../lib/log/memory'
import { hashOf } from '../../lib/paper'
import { must, options } from '../log/examples'
import { openStage, type Stage, siteOf } from './stage'

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
  await stage.show(siteOf('acme.com', { name: 'Acme B.V.' }))
  return stage
}

const toasts = (stage: Stage) => stage.app.state.value.toasts
const PERSON = 'https://www.linkedin.com/in/zoe-ankara'

/** An account with a person in every text that has room for one. */
async function worked(stage: Stage): Promise<void> {
  const { actions } = stage.app
  actions.nameRep('Robin')
  actions.answer('ready.problem', 'yes')
  actions.addEvidence('ready.problem', 'Zoë Ankara says invoices are late', PERSON, 'confirmed', 'Zoë Ankara')
  actions.notes('Call Zoë Ankara again')
  actions.decide({ kind: 'pursue', reason: 'Zoë wants it', nextStep: 'Call Zoë', due: '2026-12-01' })
  await stage.settled()
}

describe('the note for a CRM', () => {
  it('is copied as text and as HTML together, as the account stands, in the words of the panel', async () => {
    const stage = await stageOf()
    await worked(stage)
    expect(toasts(stage).at(-1)).toMatchObject({ text: 'Decided: Pursue', undo: true, offer: 'note' })
    stage.app.actions.notes('Not saved yet')
    expect(await stage.app.actions.copyNote('rich', false)).toBe(true)
    const { text = '', html = '' } = stage.copied ?? {}
    for (const part of ['Acme B.V.: ', 'Decision: Pursue, 22 Nov 2026', 'Next step: Call Zoë, due 1 Dec 2026'])
      expect(text).toContain(part)
    expect(text).toContain('Has the problem or opportunity: Yes')
    expect(text).toContain(`Zoë Ankara “Zoë Ankara says invoices are late” <${PERSON}>`)
    expect(text).toContain('Not saved yet')
    expect(text).toContain('Robin, Ideal customer, version 1')
    expect(html).toContain(`<a href="${PERSON}" rel="noreferrer">linkedin.com</a>`)
    expect(toasts(stage).at(-1)).toMatchObject({ text: 'Note copied: paste it into your CRM.', offer: 'form' })
  })

  it('names nobody where it is redacted, in any form', async () => {
    const stage = await stageOf()
    await worked(stage)
    for (const form of ['rich', 'plain', 'markdown', 'html'] as const) {
      expect(await stage.app.actions.copyNote(form, true)).toBe(true)
      const { text = '', html = '' } = stage.copied ?? {}
      expect(text + html).toContain('Acme B.V.')
      expect(text + html).not.toMatch(/zo[eë]|ankara|robin|\/in\/|call/i)
    }
    expect(toasts(stage).at(-1)?.text).toContain('without people')
  })

  it('has the form that was chosen last, also after the panel was closed', async () => {
    const factory = new IDBFactory()
    const first = await stageOf({ factory })
    await worked(first)
    await first.app.actions.copyNote('markdown', false)
    expect(first.copied?.text).toMatch(/^## Acme B/)
    expect(first.copied?.html).toBeUndefined()
    await first.settled()
    const again = await stageOf({ factory })
    expect(again.app.state.value.noteForm).toBe('markdown')
    expect(await again.app.actions.writeNote('plain', false)).toContain('Decision: Pursue')
  })

  it('that could not be copied is not called copied, and changes nothing', async () => {
    const stage = await stageOf({ copy: async () => false })
    await worked(stage)
    const before = toasts(stage).length
    expect(await stage.app.actions.copyNote('html', false)).toBe(false)
    expect(toasts(stage)).toHaveLength(before)
    expect(stage.app.state.value.noteForm).toBe('rich')
  })
})

describe('paper', () => {
  it('is opened on a page of its own once all that is known here is in the log', async () => {
    const stage = await stageOf()
    await worked(stage)
    stage.app.actions.addPerson({ role: 'Controller' })
    await stage.settled()
    const [person] = stage.app.state.value.people
    stage.app.actions.notes('Typed a moment ago')
    stage.app.actions.printBrief()
    await stage.settled()
    const evaluation = stage.app.state.value.evaluation?.evaluation
    expect(stage.opened).toEqual([hashOf({ what: 'brief', account: 'domain:acme.com', evaluation })])
    const log = await stage.store.byKind(['revision'])
    expect(log.ok && log.value.some((one) => one.kind === 'revision' && /moment/.test(one.body.notes))).toBe(true)
    stage.app.actions.printPersona(person!.id)
    await stage.settled()
    expect(stage.opened[1]).toBe(hashOf({ what: 'persona', account: 'domain:acme.com', person: person!.id }))
  })

  it('is not opened where no other page could read the log, or has anything to read', async () => {
    const fresh = await stageOf()
    fresh.app.actions.printBrief()
    await fresh.settled()
    expect(toasts(fresh).at(-1)).toMatchObject({ tone: 'error', text: expect.stringContaining('nothing of this') })
    const memory = await stageOf({ store: must(await openMemory(options())) })
    memory.app.actions.printBrief()
    await expect.poll(() => toasts(memory).at(-1)?.text).toContain('only in memory')
    expect([...fresh.opened, ...memory.opened]).toEqual([])
  })
})
