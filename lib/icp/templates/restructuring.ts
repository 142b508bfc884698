// Template: advisers to companies in trouble, for whom bad news is the reason to call.
import type { Template } from './template'

export const RESTRUCTURING: Template = {
  id: 'restructuring',
  name: 'Restructuring adviser',
  summary: 'You help companies in trouble. What warns others off is your catalyst, and growth is a reason to wait.',
  profile: {
    criteria: {
      'ready.problem': {
        question: 'Is the company in trouble that it cannot solve by itself?',
        yes: 'Cash, debt or losses show that something has to change.',
        partly: 'One part of the business is in trouble.',
        no: 'Sound figures, money in the bank.',
        signals: ['Losses in the accounts', 'Lenders or suppliers tighten terms', 'Late accounts or a new auditor'],
      },
      'ready.aware': {
        yes: 'The board says so, or the lenders have told them.',
        partly: 'They speak of a difficult year.',
        no: 'They believe the market will turn.',
      },
      'ready.urgent': {
        yes: 'Cash runs out, a covenant breaks or a filing date is near.',
        partly: 'It holds for some months.',
        no: 'Nothing forces them this year.',
        signals: ['A bond or loan that falls due', 'A court date', 'Wages or taxes paid late'],
      },
      'able.means': {
        question: 'Is there money to pay for help: cash, lenders or the estate?',
        yes: 'Cash for the next months, or lenders who pay for advice.',
        partly: 'Money is tied up, but can be freed.',
        no: 'Nothing left, and nobody who pays.',
        signals: ['Assets without debt on them', 'Lenders with an interest in a rescue', 'A court that allows fees'],
      },
      'able.authority': {
        yes: 'You can reach the board, the owner, the lender or the court.',
        partly: 'You reach the finance team, which can take you there.',
        no: 'Another adviser is appointed.',
      },
      'fit.resource': {
        question: 'Will they free good people for the turnaround while it burns?',
        yes: 'A lead with a mandate, and a team around them.',
        partly: 'The lead is there, the team is stretched.',
        no: 'Everybody is looking for another job.',
      },
      'fit.cultural': {
        question: 'Will they open their books and take hard decisions?',
        yes: 'They answer openly, bad figures included.',
        partly: 'They open up step by step.',
        no: 'They hide figures, or want a paper that says all is well.',
      },
      'fit.functional': {
        yes: 'There is a business worth saving, and you know its trade.',
        partly: 'A part of it can be saved.',
        no: 'Nothing left to save.',
      },
      'growth.expansion': {
        yes: 'Other companies of the owner or the lender are in the same place.',
        partly: 'A second phase is likely.',
        no: 'One case, then done.',
      },
    },
    catalysts: {
      bankruptcy: { base: 1, halfLife: 45, sign: '+', name: 'Filing, protection or restructuring announced' },
      layoffs: { base: 0.7, sign: '+' },
      results: { base: 0.8, sign: '+', name: 'Losses, a profit warning or a broken covenant' },
      incident: { base: 0.6, halfLife: 60, sign: '+' },
      merger: { base: 0.5, halfLife: 120, name: 'Sold, or parts put up for sale' },
      executive: { base: 0.8, name: 'New finance chief or turnaround manager' },
      funding: { base: 0.7, sign: '-', name: 'Fresh money: the pressure is off' },
      expansion: { sign: '-' },
      launch: { sign: '-' },
      hiring: { sign: '-' },
      partnership: { sign: '-' },
    },
    acquisition: {
      rule: 'payback',
      paybackMonths: 3,
      defaults: { grossMargin: 0.5, lifetimeMonths: 9, cycleDays: 30 },
    },
    staleDays: 45,
    reasons: [
      'Trouble, and someone who pays for help',
      'Too late: nothing left to save',
      'Too early: they do not see it',
      'Another adviser is appointed',
      'They do not open their books',
    ],
  },
}
