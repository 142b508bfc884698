import { expect, test } from 'vitest'
import { hostOf } from '../../components/panel/link'

test.each([
  ['https://www.acme.example/jobs?x=1#y', 'acme.example'],
  ['http://news.example.com', 'news.example.com'],
  ['HTTPS://Acme.example', 'acme.example'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://acme.example', undefined],
  ['//acme.example', undefined],
  ['acme.example', undefined],
  ['https://', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (url, host) => expect(hostOf(url)).toBe(host))
