// The browser's own language model, where it has one: reads a possible catalyst a second time, on this device alone.

/** What is asked: does this sentence, on this page, report such an event of this account? */
export type SecondQuestion = { account: string; event: string; quote: string; context: string; today: string }

/** `holds`: the sentence reports it; `reason` is the model's own short sentence. */
export type SecondOpinion = { holds: boolean; reason: string }

/** Answers a question; undefined when the model gave no usable answer. */
export type SecondReader = (question: SecondQuestion) => Promise<SecondOpinion | undefined>

/** The part of the Prompt API that is used. Source: https://github.com/webmachinelearning/prompt-api */
export type ModelApi = {
  availability(): Promise<string>
  create(options: { initialPrompts: { role: 'system'; content: string }[] }): Promise<ModelSession>
}
type ModelSession = { prompt(text: string, options: { responseConstraint: object }): Promise<string>; destroy(): void }

const TASK =
  'You check whether a sentence from a web page reports a business event of a given company. Answer only in the given JSON form. ' +
  'It holds when the sentence asserts that the event is planned, announced, happening or just done, and it is about that company itself. ' +
  'It does not hold for history, advice, advertising, hypotheses, or events of other companies. The reason is one short sentence.'

const FORM = {
  type: 'object',
  properties: { holds: { type: 'boolean' }, reason: { type: 'string', maxLength: 200 } },
  required: ['holds', 'reason'],
  additionalProperties: false,
}

const MOST_CONTEXT = 1200
const MOST_REASON = 200

/**
 * A second reader over the built-in model; undefined where there is none ready. A model that would first have to be
 * downloaded counts as none: nothing is fetched for it.
 */
export async function openSecondReader(api = builtIn()): Promise<SecondReader | undefined> {
  if (!api) return undefined
  try {
    if ((await api.availability()) !== 'available') return undefined
  } catch {
    // A model that cannot even say whether it is there is none.
    return undefined
  }
  return (question) => ask(api, question)
}

function builtIn(): ModelApi | undefined {
  return (globalThis as { LanguageModel?: ModelApi }).LanguageModel
}

async function ask(api: ModelApi, question: SecondQuestion): Promise<SecondOpinion | undefined> {
  let session: ModelSession | undefined
  try {
    session = await api.create({ initialPrompts: [{ role: 'system', content: TASK }] })
    return opinionOf(await session.prompt(textOf(question), { responseConstraint: FORM }))
  } catch {
    // No opinion: the suggestion stays as the rules gave it.
    return undefined
  } finally {
    session?.destroy()
  }
}

// The page's words go in as quoted data, so that they cannot pass for the task.
function textOf({ account, event, quote, context, today }: SecondQuestion): string {
  return JSON.stringify({ company: account, event, today, sentence: quote, around: context.slice(0, MOST_CONTEXT) })
}

function opinionOf(answer: string): SecondOpinion | undefined {
  const data: unknown = JSON.parse(answer)
  if (typeof data !== 'object' || data === null || !('holds' in data) || !('reason' in data)) return undefined
  const { holds, reason } = data
  if (typeof holds !== 'boolean' || typeof reason !== 'string') return undefined
  return { holds, reason: reason.slice(0, MOST_REASON) }
}
