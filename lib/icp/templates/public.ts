// Template: selling to public bodies, where tenders, budgets and terms of office set the pace.
import type { Template } from './template'

export const PUBLIC: Template = {
  id: 'public-sector',
  name: 'Public sector',
  summary: 'Ministries, cities, schools, hospitals: they must buy by rules, and the budget year decides when.',
  profile: {
    criteria: {
      'ready.urgent': {
        yes: 'A law, an audit or a decision of the council sets a date.',
        partly: 'It is in the plan for this term, without a date.',
        no: 'A wish of one department.',
        signals: ['Council or parliament papers', 'An audit report', 'A law that comes into force'],
      },
      'willing.acting': {
        yes: 'There is a decision on paper, or a market consultation.',
        partly: 'A department prepares the decision.',
        no: 'Talk at events, and no paper.',
      },
      'able.means': {
        question: 'Is the money in the budget that has been approved?',
        yes: 'A line in the approved budget or a grant covers it.',
        partly: 'It is in the draft of the next budget.',
        no: 'No line, and none planned.',
        signals: ['The published budget', 'Grants awarded to them', 'Minutes of the finance committee'],
      },
      'able.authority': {
        yes: 'You know who prepares the award and who decides on it.',
        partly: 'You know the department that will use it.',
        no: 'A central buyer decides, and you cannot talk to them.',
      },
      'able.buying': {
        knockout: true,
        weight: 1.5,
        question: 'Is there a lawful way to buy from you in time?',
        yes: 'Below the limit, on a framework, or a tender you can win.',
        partly: 'A tender is planned, and its terms are still open.',
        no: 'A framework without you, or terms you cannot meet.',
        signals: ['Frameworks you are on', 'Tender notices of bodies like them', 'Award limits in their rules'],
      },
      'fit.technical': {
        yes: 'Data stays where their rules want it, and you hold the certificates.',
        partly: 'One certificate is under way.',
        no: 'Their rules on data or access exclude you.',
        signals: [
          'Rules on where data may lie',
          'Access for people with disabilities',
          'Certificates asked for in tenders',
        ],
      },
      'fit.experience': {
        yes: 'You serve them in their language, at their hours, by their forms.',
        partly: 'A partner covers language or visits.',
        no: 'They need presence or a language you do not have.',
      },
      'acquisition.lifetime': {
        question: 'How long will the contract run, with its extensions?',
        yes: 'Three years or more, with extensions.',
        partly: 'One to two years, then a new tender.',
        no: 'A single purchase.',
        signals: ['Length of earlier contracts', 'Extensions in the notice', 'How often they changed suppliers'],
      },
      'growth.expansion': {
        yes: 'Other bodies may join the contract, or follow it.',
        partly: 'Neighbours have the same need.',
        no: 'A task that only this body has.',
      },
    },
    catalysts: {
      rfp: { base: 1, name: 'Tender or market consultation' },
      regulation: { base: 0.9, halfLife: 180 },
      funding: { base: 0.8, halfLife: 180, name: 'Grant awarded' },
      budget: { name: 'Budget approved with a line for it', base: 0.8, halfLife: 180, sign: '+' },
      election: { name: 'Election or change of government', base: 0.6, halfLife: 120, sign: '-' },
      merger: { base: 0.5, name: 'Bodies are joined' },
      bankruptcy: { base: 0.9, name: 'Under financial supervision' },
    },
    acquisition: { rule: 'ratio', defaults: { lifetimeMonths: 48, cycleDays: 240 } },
    staleDays: 270,
    reasons: [
      'In the budget and lawful to buy',
      'No line in the budget',
      'A framework without us',
      'Waiting for the tender',
      'After the election',
      'We lack a certificate',
    ],
  },
}
