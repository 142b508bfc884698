// Template: software that people try and buy by themselves.
import type { Template } from './template'

export const SELF_SERVE: Template = {
  id: 'saas-self-serve',
  name: 'Software, self-serve',
  summary: 'People sign up, try it and pay by card. You step in only where an account can grow.',
  profile: {
    criteria: {
      'ready.urgent': {
        question: 'Is there a task this week that they want to get done with it?',
        yes: 'They have begun: signed up, imported data or invited someone.',
        partly: 'They looked around and mean to come back.',
        no: 'Only curious: no task, no data, no second visit.',
        signals: ['More than one person from the same company', 'Own data in the trial', 'Questions about a limit'],
      },
      'willing.acting': {
        question: 'Do they use it, rather than talk about it?',
        yes: 'They came back by themselves and reached a first result.',
        partly: 'They started, but stopped before a result.',
        no: 'Signed up and never seen again.',
        signals: ['Active on several days', 'Invited a colleague', 'Connected another tool'],
      },
      'able.authority': {
        weight: 0.5,
        question: 'Can the person who tries it also pay for it?',
        yes: 'They have a card or a budget of their own for tools.',
        partly: 'A team lead has to nod.',
        no: 'Every tool goes through purchasing.',
        signals: ['Title: founder, team lead, freelancer', 'Small company', 'A plan they can pay by card'],
      },
      'able.buying': {
        question: 'Are they happy to buy online, without calls and contracts?',
        yes: 'They pay by card and accept the terms as they are.',
        partly: 'They want an invoice or one question answered.',
        no: 'They need a contract, a tender or a security review.',
        signals: [
          'Other online tools in use',
          'No supplier form on their site',
          'They ask about plans, not about offers',
        ],
      },
      'fit.resource': {
        question: 'Will someone there take the hour it needs to get going?',
        yes: 'One person has set aside the time and started.',
        partly: 'They want to, but keep putting it off.',
        no: 'They expect you to set it up for them.',
      },
      'fit.experience': {
        question: 'Is help by articles, chat and mail enough for them?',
        yes: 'They find their way and ask in writing.',
        partly: 'They want one call to start, then manage.',
        no: 'They expect a person of their own and visits.',
        signals: ['They opened the help pages', 'Short questions by chat', 'No service levels asked for'],
      },
      'acquisition.reach': { weight: 1.5 },
      'growth.expansion': {
        question: 'Can more people or more use follow from this one?',
        yes: 'A whole team or several teams do the same work.',
        partly: 'A few more seats at best.',
        no: 'One person, one task.',
        signals: ['Many people with the same job title', 'Several teams or offices', 'They share results with others'],
      },
    },
    catalysts: {
      hiring: { base: 0.7, name: 'Hiring for the work you make easier' },
      technology: { base: 0.8, halfLife: 30 },
      merger: { base: 0.4 },
      rfp: { sign: '-', name: 'A tender: not the way you sell' },
    },
    shares: { success: 50, acquisition: 30, growth: 20 },
    acquisition: {
      rule: 'payback',
      paybackMonths: 6,
      defaults: { grossMargin: 0.8, lifetimeMonths: 18, cycleDays: 14 },
    },
    staleDays: 60,
    reasons: [
      'Reached a first result',
      'Room for a whole team',
      'Only curious',
      'Needs a contract we do not offer',
      'A feature is missing',
      'Too small to follow up by hand',
    ],
  },
}
