// The customer's journey in words: seven stages, seven questions at each, and what is usually true, as a first hint.
import type { Aspect, Stage } from '../stage'

/** The coarse view: attention, interest, desire, action. */
export const AIDA = ['attention', 'interest', 'desire', 'action'] as const
export type Aida = (typeof AIDA)[number]

/** `meaning` says how a rep knows an account is here; `hints` are what is usually true, to be corrected. */
export type StageWords = {
  id: Stage
  name: string
  aida: Aida
  meaning: string
  hints: Readonly<Record<Aspect, string>>
}

/** The questions of the journey map, the same at every stage. */
export const QUESTIONS: Readonly<Record<Aspect, string>> = {
  feel: 'What do they think or feel?',
  motives: 'What moves them?',
  pains: 'What hurts, and what will they decide by?',
  doing: 'What do they do to learn and decide?',
  touchpoints: 'Where do they meet you or others?',
  raise: 'What can you give them that makes a yes more likely?',
  shorten: 'What can you give them that saves time?',
}

export const JOURNEY: readonly StageWords[] = [
  {
    id: 'problem',
    name: 'Seeing the problem',
    aida: 'attention',
    meaning: 'They notice that something is not as it should be, and start to give it a name.',
    hints: {
      feel: 'Uneasy: something costs too much, but it is not clear what. Some find it not worth the trouble.',
      motives: 'An event, a missed target or a question from above that nobody could answer.',
      pains: 'They cannot put a number on it yet. What counts is whether it is big enough to spend time on.',
      doing: 'They compare with last year, ask colleagues and peers, read about how others do it.',
      touchpoints: 'Trade press, talks, posts by people they trust, a remark by a customer of yours.',
      raise: 'A short story of a company like them, and a simple sum that shows what the problem costs.',
      shorten: 'A checklist that names the problem in ten minutes, so that they can pass it on inside.',
    },
  },
  {
    id: 'exploration',
    name: 'Exploring solutions',
    aida: 'interest',
    meaning: 'They know what the problem is and look at ways to solve it, doing it themselves included.',
    hints: {
      feel: 'Curious and a little lost: many ways, many promises, and nobody has time for it.',
      motives: 'The wish to know what is possible before they ask for money.',
      pains: 'Every supplier says the same. They look for someone who knows their trade.',
      doing: 'They search, read comparisons, ask in communities, watch demos, ask for a first talk.',
      touchpoints: 'Your site, comparison pages, communities, events, a first call.',
      raise: 'An honest overview of the ways to solve it, yours among them, with what each is good for.',
      shorten: 'A recorded demo and clear prices, so that they need no meeting to rule you in or out.',
    },
  },
  {
    id: 'requirements',
    name: 'Setting the requirements',
    aida: 'desire',
    meaning: 'They write down what a solution must do, for whom, by when and for how much.',
    hints: {
      feel: 'Careful: more people take part now, and nobody wants to forget something.',
      motives: 'A result they can be measured by, and rules of IT, security and finance to be met.',
      pains: 'Wishes pile up. Decided by must-haves, fit with their systems and effort to get started.',
      doing: 'They hold workshops, collect wishes, ask IT and legal, sketch a budget.',
      touchpoints: 'Workshops, calls with specialists, your documents, a request for information.',
      raise: 'A requirements list to start from, and a session in which their result becomes measurable.',
      shorten: 'Answers on security, data and integration before they are asked for.',
    },
  },
  {
    id: 'selection',
    name: 'Choosing a supplier',
    aida: 'desire',
    meaning: 'There is a shortlist, and they compare you with others, or with doing nothing.',
    hints: {
      feel: 'Hopeful and wary: they want to believe it, and fear to choose wrongly.',
      motives: 'To choose what they can defend in front of their own people.',
      pains: 'Proof is thin. Decided by references, a trial with their own data, price, trust.',
      doing: 'They run trials, call references, score offers, argue among themselves.',
      touchpoints: 'Trial, reference calls, offer, meetings with those who will use it.',
      raise: 'A reference in the same trade, and a trial that shows their own result with their own data.',
      shorten: 'A shared plan with dates and names up to the start, and one page for those who decide.',
    },
  },
  {
    id: 'purchase',
    name: 'Deciding to buy',
    aida: 'action',
    meaning: 'They want you; money, contract and signatures are what is left.',
    hints: {
      feel: 'Impatient or tired: the choice is made, and now papers decide.',
      motives: 'To be done before the budget, the quarter or a deadline ends.',
      pains: 'Legal, purchasing and security have questions. Decided by terms, risk and timing.',
      doing: 'They negotiate, pass papers round, ask for changes, wait for signatures.',
      touchpoints: 'Purchasing, legal, the person who signs, your contract.',
      raise: 'A business case in their figures, and a way out if the start goes wrong.',
      shorten: 'Fair standard terms, a filled-in supplier form, and a start date to work back from.',
    },
  },
  {
    id: 'success',
    name: 'Reaching the result',
    aida: 'action',
    meaning: 'They are customers; what they bought has to give them the result they wanted, and keep giving it.',
    hints: {
      feel: 'Keen at first, then busy: old habits pull them back.',
      motives: 'To show the result they promised inside.',
      pains: 'Getting started takes time they do not have. Staying is decided by the first result.',
      doing: 'They train people, move data, measure, ask for help, compare with what was promised.',
      touchpoints: 'Start meeting, training, support, reviews, the product itself.',
      raise: 'A first result within weeks, and a review every quarter that holds it against the goal.',
      shorten: 'A plan for the first thirty days, ready imports, and a person to ask.',
    },
  },
  {
    id: 'advocacy',
    name: 'Speaking for you',
    aida: 'action',
    meaning: 'They reached what they wanted, say so, and bring others or more of their own teams.',
    hints: {
      feel: 'Proud of what they did, and glad to be asked.',
      motives: 'To be seen as good at their work, and to help others like them.',
      pains: 'It must cost little time, and their own company must agree.',
      doing: 'They talk at events, answer calls from others, write a review, suggest you to another team.',
      touchpoints: 'Customer events, reference calls, reviews, a story told together.',
      raise: 'A story in which they are the hero, written by you and approved by them.',
      shorten: 'A short list of ways to help, from five minutes to an hour, to choose from.',
    },
  },
]
