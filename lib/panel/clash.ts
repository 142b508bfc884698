// Two windows on one evaluation: what both changed is kept twice, so that the history has either value.
import { clashes } from '../icp/changes'
import type { Difference } from '../icp/differences'
import type { Evaluation } from '../icp/evaluation'
import type { Draft } from '../log/rows'
import type { Desk } from './desk'
import type { Edit } from './draft'

/** A window that goes on changing the same must not keep this one from saving. */
const TRIES = 3

/**
 * Applies edits to the draft as it is stored. Where another window has changed the same since, what it put there becomes a revision first;
 * `clash` says what that was, and what stands in its place now.
 */
export async function changeDraft(desk: Desk, edits: readonly Edit[]) {
  const { store, named } = desk.options
  const id = desk.evaluation.evaluation
  const madeOf = (body: Evaluation) => edits.reduce((made, each) => each(made), { ...body, profile: named })
  const clash: Difference[] = []
  for (let left = TRIES; ; left -= 1) {
    let found: Difference[] = []
    const done = await store.change(id, (draft) => {
      const made = madeOf(draft.body)
      found = left ? clashesIn(desk, draft, made) : []
      return found.length ? draft.body : made
    })
    if (!done.ok || !done.value || !found.length) {
      if (done.ok && done.value) desk.stood = desk.stood ? madeOf(desk.stood) : done.value.body
      return { done, clash }
    }
    clash.push(...found)
    const kept = await store.keep(id)
    if (!kept.ok) return { done: kept, clash }
    desk.stood = done.value.body
  }
}

/** What is a revision already is in the history. */
function clashesIn({ stood }: Desk, { body, kept }: Draft, made: Evaluation): Difference[] {
  return stood && kept === undefined ? clashes(stood, body, made) : []
}
