// An account or a lead of Sales Navigator, which marks names and facts for its own anonymous mode.
import type { ReadAccount } from '../../reading'
import { chooseEmployer } from './employers'
import { fill, fillSize } from './facts'
import { hostOf, salesCompanyAt } from './links'
import type { Mark } from './marks'
import { type Found, marksOf, type Scene, textOfMark } from './scene'

function marked(scene: Scene, id: string): Mark[] {
  return marksOf(scene, 'sales').filter((mark) => mark.id === id)
}

export function readSalesCompany(scene: Scene): Found {
  const { page, title } = scene
  const names = marked(scene, 'company-name').map(textOfMark)
  const name = names.find((one) => one && title.startsWith(one)) ?? names.find(Boolean)
  const account: ReadAccount = {
    name,
    linkedin: { id: page.id },
    sure: !!name && title.startsWith(name),
    sources: name ? { name: 'top card' } : {},
  }
  const said = (id: string) => textOfMark(marked(scene, id)[0])
  fill(account, 'industry', [['top card', said('industry')]])
  fill(account, 'headquarters', [['top card', said('location')]])
  fill(account, 'description', [['top card', said('company-blurb')]])
  fillSize(account, 'top card', [said('company-size')], true)
  const hosts = marksOf(scene, 'site').map(({ href }) => hostOf(href))
  return { account, domain: hosts.find(Boolean) }
}

export function readSalesLead(scene: Scene): Found {
  const names = marked(scene, 'company-name')
  const roles = names.filter(({ around }) => around.length)
  const employers = (roles.length ? roles : names.slice(0, 1)).map((mark) => ({
    name: textOfMark(mark),
    linkedin: salesCompanyAt(mark.href),
    source: 'current role',
  }))
  return chooseEmployer(employers, roles.length > 0)
}
