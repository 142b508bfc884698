// False alarms seen in the wild, in sentences of our own: on each of them the search stays silent about that kind.
import { describe, expect, it } from 'vitest'
import { findCatalysts } from '../../../lib/page/signals/find'
import type { SignalKind } from '../../../lib/page/signals/hint'

function kinds(text: string, lang: string): SignalKind[] {
  return findCatalysts(text, { today: '2026-11-22', lang }).map(({ kind }) => kind)
}

const ANY = undefined

/** Language, the kind that must not be found (or none at all), the sentence. */
const QUIET: [lang: string, kind: SignalKind | undefined, text: string][] = [
  ['en', ANY, 'Where to Buy'],
  ['en', ANY, 'The new lamp is available to purchase in our stores today.'],
  ['en', ANY, 'You have the right to opt out of the sale of your personal information.'],
  ['en', ANY, 'You must not attempt to gain unauthorized access to the service, other accounts or our network.'],
  ['en', ANY, 'Browse News Releases'],
  ['en', ANY, 'Mergers & Acquisitions'],
  ['en', 'results', 'This release runs on .NET 7 and later.'],
  ['en', 'funding', 'Northwind is on track to complete 20 billion actions this year.'],
  ['en', 'executive', 'In 2014 she was promoted to Site Supervisor.'],
  ['en', 'hiring', 'Acme employs around 1,300 people in four countries.'],
  ['en', 'regulation', 'Acme Corp (NYSE: ACM) today published a photo of its new logo.'],
  ['en', 'merger', 'Both sides signed a securities purchase agreement for the notes.'],
  ['en', 'funding', 'The groundbreaking design won a prize of the jury.'],
  ['en', 'executive', 'Acme appoints Brightside as agency of record'],
  ['en', 'merger', 'Globex repurchased 400,000 shares under its share repurchase programme.'],
  ['en', 'rfp', 'Download our free RFP template and checklist'],
  ['en', 'bankruptcy', 'Our attorneys help families through personal bankruptcy.'],
  ['en', 'layoffs', 'The club laid off two defenders before the season.'],
  ['en', 'incident', 'Our product protects you against ransomware attacks.'],
  ['en', 'incident', 'Researchers found a vulnerability in the library; a patch is out.'],
  ['en', 'results', 'Type a word to see your search results.'],
  ['en', 'launch', 'NASA launches a new rocket from Florida'],
  ['en', 'expansion', 'Opening hours: Monday to Friday, 9 to 5'],
  ['en', 'executive', 'United appoints new coach for the season'],
  ['en', 'merger', 'How to acquire new customers for your company'],
  ['en', 'merger', 'If you sell your business, you need a lawyer.'],
  ['en', 'technology', 'Our platform helps you migrate your systems to the cloud.'],
  ['en', 'hiring', 'The economy probably added 150,000 new jobs, economists said.'],
  ['en', 'funding', 'The fundraiser raised $4,000 for the animal shelter, a local charity.'],
  ['de', 'merger', 'Der Fahrer übernimmt den Wagen am Bahnhof.'],
  ['de', 'merger', 'Wir übernehmen die Kosten für den Versand.'],
  ['de', ANY, 'Die Schrauben sind leider ausverkauft.'],
  ['de', 'partnership', 'Die Bürgerbeteiligung am Windpark beginnt im Mai.'],
  ['de', 'expansion', 'Die Konto-Eröffnung dauert nur fünf Minuten.'],
  ['de', 'expansion', 'Jetzt Konto eröffnen'],
  ['de', 'launch', 'Ihre E-Mail-Adresse wird nicht veröffentlicht.'],
  ['de', ANY, 'Gewinnspiel: Machen Sie mit!'],
  ['de', 'results', 'Alle Preise verstehen sich zuzüglich der gesetzlichen Umsatzsteuer.'],
  ['de', 'bankruptcy', 'Ratgeber: Was tun bei Privatinsolvenz?'],
  ['nl', 'expansion', 'De winkel is geopend van maandag tot zaterdag.'],
  ['nl', 'executive', 'De trainer is ontslagen na de nederlaag.'],
  ['fr', 'merger', 'Rachat de crédit : comparez nos offres'],
  ['fr', 'expansion', "Horaires d'ouverture du magasin"],
  ['es', 'merger', 'La fusión nuclear de hidrógeno da mucha energía.'],
  ['es', 'expansion', 'Horario de apertura de la tienda'],
  ['tr', 'results', 'Çeyrek altın bugün ne kadar?'],
  ['tr', ANY, 'Hemen satın al'],
  ['tr', 'rfp', 'Hazine gelecek hafta üç ihale düzenleyecek'],
  ['tr', 'executive', 'Takımın yeni teknik direktörü belli oldu'],
  ['fa', 'partnership', 'باشگاه با سرمربی جدید خود قرارداد امضا کرد.'],
  ['fa', ANY, 'ساعات کاری فروشگاه از ۹ تا ۱۷ است.'],
]

describe('stays silent', () => {
  it.each(QUIET)('%s, not %s: %s', (lang, kind, text) => {
    const found = kinds(text, lang)
    if (kind) expect(found).not.toContain(kind)
    else expect(found).toEqual([])
  })
})
