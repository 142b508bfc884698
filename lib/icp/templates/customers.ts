// Template: customer success, after the sale: which customers will stay, grow and speak for you.
import type { Template } from './template'

export const CUSTOMERS: Template = {
  id: 'customer-success',
  name: 'Customer success: stay and grow',
  summary: 'They are customers already. Find those who are ready for more, and those who are about to leave.',
  profile: {
    postSale: true,
    criteria: {
      'ready.problem': {
        question: 'Is there a further result that more of your product would give them?',
        yes: 'The first result is reached, and the next one has a name.',
        partly: 'A next result is in sight, the first is nearly there.',
        no: 'They have all they need, or not even the first result.',
        signals: ['Goals in the last review', 'Limits they run into', 'Other teams that do the same work'],
      },
      'ready.aware': {
        yes: 'They bring it up in reviews.',
        partly: 'They nod when you bring it up.',
        no: 'They have not thought about it.',
      },
      'ready.urgent': {
        yes: 'A renewal, a project or a goal of theirs sets the date.',
        partly: 'They want it this year.',
        no: 'Any time will do.',
      },
      'willing.acting': {
        yes: 'They use it more each month, or have asked for more.',
        partly: 'Use is steady.',
        no: 'Use is falling, or nobody comes to reviews.',
        signals: ['Use over the last three months', 'Who comes to reviews', 'Requests and questions'],
      },
      'willing.exploring': {
        question: 'Do they ask what else they could do with you?',
        yes: 'They ask about further modules, teams or countries.',
        partly: 'They listen when you show something.',
        no: 'They look at others, or at nothing.',
      },
      'able.means': {
        question: 'Is there money to renew and to grow?',
        yes: 'The renewal is budgeted, with room for more.',
        partly: 'The renewal is safe, more needs a case.',
        no: 'They have to cut, and you are on the list.',
      },
      'able.authority': {
        yes: 'You know the person who signs the renewal, and they know the result.',
        partly: 'You know the daily users and their lead.',
        no: 'Your contact has left, and nobody took over.',
      },
      'fit.functional': {
        question: 'Does the product give them the result they bought it for?',
        yes: 'They measure the result, and it is there.',
        partly: 'Most of it is; a gap is agreed.',
        no: 'They do without it, or work around it.',
      },
      'fit.experience': {
        yes: 'They are glad about the care they get, and say so.',
        partly: 'Some wishes are open, each with a date.',
        no: 'Complaints that come back.',
        signals: ['Open tickets', 'What they say in surveys', 'Visits and reviews that were moved'],
      },
      'acquisition.lifetime': {
        question: 'Will they renew?',
        yes: 'They plan with you beyond the next term.',
        partly: 'Probably, if nothing changes.',
        no: 'They said they may leave.',
      },
    },
    catalysts: {
      renewal: { base: 0.9, name: 'Their contract with you ends' },
      champion: { base: 0.9, name: 'Your friend got more say' },
      'champion-left': { name: 'Your friend left', base: 0.8, halfLife: 120, sign: '-' },
      executive: { sign: '-', name: 'New executive who does not know you' },
      merger: { sign: '-', base: 0.8, name: 'Bought by a company that uses another product' },
      rfp: { sign: '-', name: 'They put your service out to tender' },
      incident: { sign: '-', name: 'A failure of yours that hurt them' },
    },
    shares: { success: 60, acquisition: 10, growth: 20 },
    staleDays: 90,
    reasons: [
      'Reached the first result, wants the next',
      'Happy, but no room to grow',
      'Our friend left',
      'Use is falling',
      'Will speak for us',
    ],
  },
}
