import { expect, it } from 'vitest'
import { hashOf, type Paper, paperOf } from '../lib/paper'

it.each<Paper>([
  { what: 'log' },
  { what: 'brief', account: 'domain:acme.example' },
  { what: 'brief', account: 'name:a & b/c #d ?', evaluation: 'e-1' },
  { what: 'persona', account: 'linkedin:شرکت', person: 'p-1' },
])('$what comes back from the address it was put into', (paper) => {
  expect(paperOf(hashOf(paper))).toEqual({ ...paper, redacted: false })
  expect(paperOf(hashOf(paper, { redacted: true }))).toEqual({ ...paper, redacted: true })
})

it.each(['', '#', '#/', '#/brief', '#/brief?account=', '#/persona?account=domain:acme.example', '#/other?account=x'])(
  'an address that makes no sense asks for nothing: %s',
  (hash) => expect(paperOf(hash)).toBeUndefined(),
)
