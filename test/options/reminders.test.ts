// How the rep is reminded, on the options page and in what it keeps.
import { afterEach, describe, expect, it } from 'vitest'
import type { Effects } from '../../lib/options/session'
import { type Notifying, REMINDERS, type Reminders } from '../../lib/reminders'
import { openStage, type Stage } from './stage'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.app.stop()
    stage.store.close()
  }
})

/** A browser that says `answer` when it is asked. */
async function stageWith(kept: Partial<Reminders>, before: Notifying, answer: Notifying = 'allowed') {
  const browser = { kept: { ...REMINDERS, ...kept }, notifying: before, asked: 0, change: () => undefined as unknown }
  const reminders: Effects['reminders'] = {
    kept: async () => browser.kept,
    keep: async (reminders) => {
      browser.kept = reminders
    },
    canNotify: async () => browser.notifying,
    ask: async () => {
      browser.asked += 1
      browser.notifying = answer
      return answer
    },
    onChange: (listener) => {
      browser.change = listener
    },
  }
  const stage = await openStage({ reminders })
  stages.push(stage)
  return { stage, browser, state: () => stage.app.state.value.reminders }
}

describe('the notification of the day', () => {
  it('is asked for from the browser when it is wanted, and kept when it was allowed', async () => {
    const { stage, browser, state } = await stageWith({}, 'not-allowed')
    stage.app.actions.remind({ digest: true })
    await stage.settled()
    expect(state()).toMatchObject({ digest: true, notifying: 'allowed', refused: false })
    expect(browser.kept.digest).toBe(true)
    stage.app.actions.remind({ hour: 7 })
    stage.app.actions.remind({ names: true })
    await stage.settled()
    expect(browser.kept).toEqual({ badge: true, digest: true, names: true, hour: 7 })
    expect(browser.asked).toBe(1)
  })

  it('stays off, and says so, when the rep refuses, and may be wanted again', async () => {
    const { stage, browser, state } = await stageWith({}, 'not-allowed', 'not-allowed')
    stage.app.actions.remind({ digest: true })
    await stage.settled()
    expect(state()).toMatchObject({ digest: false, refused: true })
    expect(browser.kept.digest).toBe(false)
    stage.app.actions.remind({ digest: true })
    await stage.settled()
    expect(browser.asked).toBe(2)
  })

  it('tells when the browser has taken the permission back, while the page is open and when it opens', async () => {
    const { browser, stage, state } = await stageWith({ digest: true }, 'allowed')
    expect(state()).toMatchObject({ digest: true, notifying: 'allowed' })
    browser.notifying = 'not-allowed'
    browser.change()
    await stage.settled()
    expect(state()).toMatchObject({ digest: true, notifying: 'not-allowed', refused: false })
    const later = await stageWith({ digest: true }, 'not-allowed')
    expect(later.state()).toMatchObject({ digest: true, notifying: 'not-allowed' })
  })
})
