// The customer's journey of an account: which stage, how far the map is filled in, what to hint at.
import type { Journey } from './fold'
import { type Aida, JOURNEY, QUESTIONS, type StageWords } from './framework/journey'
import { ASPECTS, type Aspect, type JourneyKey, STAGES, type Stage } from './stage'

/** A stage in words. */
export function stageOf(id: Stage): StageWords {
  const found = JOURNEY.find((stage) => stage.id === id)
  if (!found) throw new Error(`no stage ${id}`)
  return found
}

/** The coarse view: which of AIDA a stage belongs to. */
export function aidaOf(id: Stage): Aida {
  return stageOf(id).aida
}

/** Whether an account stands at a stage or beyond it; false while its stage is unknown. */
export function isAtLeast(journey: Journey, stage: Stage): boolean {
  return journey.stage !== undefined && STAGES.indexOf(journey.stage) >= STAGES.indexOf(stage)
}

/** One question of the map: what the team said, else the hint. */
export type MapRow = { key: JourneyKey; aspect: Aspect; question: string; hint: string; answer?: string }

export type MapStage = StageWords & {
  where: 'passed' | 'here' | 'ahead' | 'unknown'
  /** Of the seven questions. */
  answered: number
  rows: MapRow[]
}

/** The whole map: seven stages of seven questions. */
export function mapOf(journey: Journey): MapStage[] {
  const here = journey.stage === undefined ? -1 : STAGES.indexOf(journey.stage)
  return JOURNEY.map((stage, index) => {
    const rows = ASPECTS.map((aspect) => rowOf(journey, stage, aspect))
    const answered = rows.filter(({ answer }) => answer !== undefined).length
    return { ...stage, where: here < 0 ? 'unknown' : whereIs(index, here), answered, rows }
  })
}

function whereIs(index: number, here: number): MapStage['where'] {
  if (index === here) return 'here'
  return index < here ? 'passed' : 'ahead'
}

function rowOf({ answers }: Journey, { id, hints }: StageWords, aspect: Aspect): MapRow {
  const key: JourneyKey = `${id}.${aspect}`
  const row = { key, aspect, question: QUESTIONS[aspect], hint: hints[aspect] }
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
  return answer === undefined ? row : { ...row, answer }
}
