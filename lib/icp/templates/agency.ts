// Template: services and agencies, where people do the work together with the customer.
import type { Template } from './template'

export const SERVICES: Template = {
  id: 'services',
  name: 'Services or agency',
  summary: 'You sell the time and skill of people: projects, campaigns, advice. How you work together decides.',
  profile: {
    criteria: {
      'ready.problem': {
        question: 'Is there work to be done that they cannot or do not want to do themselves?',
        yes: 'The work is there, and the skill or the hands for it are not.',
        partly: 'They could do it themselves, but not in time.',
        no: 'They have their own people for it, and those have time.',
        signals: [
          'A vacancy for this work that stays open',
          'A launch or deadline ahead',
          'Work of another agency that ends',
        ],
      },
      'willing.exploring': {
        yes: 'They talk to agencies now: a pitch, a brief, a list.',
        partly: 'They ask around for names.',
        no: 'They have just tied themselves to another agency.',
      },
      'fit.functional': {
        question: 'Can the team you have today do what they must have?',
        yes: 'You have done this before, with the people who are free.',
        partly: 'One skill comes from a partner you know well.',
        no: 'You would have to hire for it first.',
        signals: ['Work in your own portfolio that is alike', 'The brief in their words', 'When your people are free'],
      },
      'fit.resource': {
        question: 'Will they give the time for briefing, feedback and decisions?',
        yes: 'One person answers within days and may decide.',
        partly: 'Several people have a say, but meetings are fixed.',
        no: 'Nobody has time, and all of them have opinions.',
      },
      'fit.cultural': {
        weight: 2,
        question: 'Would your people like to work with them?',
        yes: 'Open, fair about changes, and pay on time.',
        partly: 'Some habits differ, and you talked about them.',
        no: 'They treat suppliers badly, or pay late as a rule.',
        signals: ['What former suppliers tell', 'How they deal with the first small change', 'Payment terms'],
      },
      'acquisition.lifetime': {
        question: 'Will more work follow after this piece?',
        yes: 'The work comes back every month, quarter or season.',
        partly: 'One more piece is likely.',
        no: 'A one-off.',
      },
      'growth.advocacy': { weight: 1.5 },
      'own.clear-brief': {
        group: 'success',
        name: 'The task is clear',
        question: 'Do both sides mean the same when they say "done"?',
        yes: 'There is a brief with a result, a date and a budget.',
        partly: 'The result is clear, the way to it is not.',
        no: 'They will know it when they see it.',
        signals: ['A written brief', 'A budget that is named', 'An example they point at'],
      },
    },
    catalysts: {
      launch: { base: 0.8, halfLife: 60 },
      executive: { base: 0.9, halfLife: 120, name: 'New head of the team that hires you' },
      merger: { base: 0.9, halfLife: 240 },
      expansion: { base: 0.7 },
      layoffs: { base: 0.4, name: 'Layoffs: work stays, hands go, but so does money' },
    },
    acquisition: {
      rule: 'payback',
      paybackMonths: 3,
      defaults: { grossMargin: 0.45, lifetimeMonths: 12, cycleDays: 45 },
    },
    staleDays: 120,
    reasons: [
      'Good people, clear task',
      'A pitch without a fee',
      'We have nobody free',
      'Budget and wish do not meet',
      'They went with another agency',
    ],
  },
}
