// Template: software sold to large companies, with people, contracts and a long way to the signature.
import type { Template } from './template'

export const ENTERPRISE: Template = {
  id: 'saas-enterprise',
  name: 'Software, large companies',
  summary:
    'Several people decide, legal and security take part, and it takes months. Each deal must be worth the effort.',
  profile: {
    strict: true,
    criteria: {
      'willing.acting': {
        weight: 1.5,
        yes: 'There is a project with a name, an owner and a budget line.',
        partly: 'A working group meets, but has no money yet.',
        no: 'They like to talk, and nothing follows.',
        signals: ['A project lead is named', 'The budget round mentions it', 'They ask for a workshop with IT'],
      },
      'able.authority': {
        weight: 1.5,
        question: 'Can you reach the person who signs, and the one who can stop it?',
        yes: 'You speak with the owner of the budget, and know who could say no.',
        partly: 'Someone inside takes you along, but you have not met them.',
        no: 'You only know people who may look, not decide.',
        signals: [
          'Names in the yearly report',
          'Who signed the last contract of this size',
          'A sponsor who opens doors',
        ],
      },
      'able.buying': {
        question: 'Can you live with their way through purchasing, legal and security?',
        yes: 'You know the steps and have the papers they ask for.',
        partly: 'One step is new to you or takes unusually long.',
        no: 'They insist on terms or certificates that you cannot give.',
        signals: ['A supplier portal', 'Security questionnaires', 'Standard terms on their site'],
      },
      'fit.technical': {
        question: 'Will it run in their world: sign-on, data place, systems around it?',
        yes: 'Sign-on, hosting and the systems to connect are ones you support today.',
        partly: 'One connection has to be built, and both sides know who does it.',
        no: 'Their rules on hosting or data rule it out.',
      },
      'fit.resource': {
        question: 'Will they put a team on it: a lead, IT, and those who will use it?',
        yes: 'The lead and the people are named and freed for it.',
        partly: 'The lead is known, the people are promised.',
        no: 'They expect you to do it all.',
      },
      'own.risk-review': {
        group: 'able',
        name: 'Risk review is passable',
        question: 'Will security and privacy let you in?',
        yes: 'They have seen your papers and raised nothing serious.',
        partly: 'Open points, each with an owner and a date.',
        no: 'A point they will not move on.',
        signals: ['Rules of their regulator', 'Other cloud tools they allow', 'How long their last review took'],
      },
    },
    catalysts: {
      executive: { base: 0.9, halfLife: 120, name: 'New executive in the area you serve' },
      renewal: { base: 0.9 },
      regulation: { base: 0.9 },
      hiring: { base: 0.4 },
    },
    acquisition: {
      rule: 'ratio',
      defaults: { grossMargin: 0.75, lifetimeMonths: 48, cycleDays: 180 },
      segments: [
        {
          id: 'upper-mid',
          name: 'Up to 2,000 people',
          employees: { max: 2000 },
          defaults: { cycleDays: 120, lifetimeMonths: 36 },
        },
        {
          id: 'large',
          name: 'More than 2,000 people',
          employees: { min: 2001 },
          defaults: { cycleDays: 240, lifetimeMonths: 60 },
        },
      ],
    },
    reasons: [
      'Project with an owner and a budget',
      'No sponsor yet',
      'Purchasing is frozen',
      'Security says no for now',
      'A rival is set until the contract ends',
      'Too small for the effort it takes',
    ],
  },
}
