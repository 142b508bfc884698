// Events told in seven languages, in sentences of our own; and that no language's rules run on another's text.
import { describe, expect, it } from 'vitest'
import { checked, findCatalysts, supported } from '../../../lib/page/signals/find'
import { languageOf, stopWords } from '../../../lib/page/signals/language'
import { STOPS } from '../../../lib/page/signals/table'

const TOLD: [lang: string, kind: string, text: string][] = [
  ['en', 'merger', 'Northwind to acquire rival Globex for $40 million'],
  ['en', 'merger', 'Globex has agreed to sell its packaging division to Initech.'],
  ['en', 'funding', 'Hooli raises €12m Series A led by Raviga Capital'],
  ['en', 'bankruptcy', 'Retailer Acme files for Chapter 11 bankruptcy protection'],
  ['en', 'layoffs', 'Acme will cut 300 jobs at its Ghent plant'],
  ['en', 'hiring', 'Globex plans to hire 200 engineers next year'],
  ['en', 'expansion', 'Northwind opens new warehouse in Rotterdam'],
  ['en', 'executive', 'Initech names Jane Miller as chief financial officer'],
  ['en', 'executive', 'The chief executive of Acme resigned on Friday.'],
  ['en', 'rfp', 'Springfield County invites bids for a new payroll system'],
  ['en', 'launch', 'Globex unveils new scanner for small clinics'],
  ['en', 'partnership', 'Acme signs distribution agreement with Northwind'],
  ['en', 'technology', 'Springfield Hospital goes live with new Globex ERP system'],
  ['en', 'regulation', 'EU regulators approve the Northwind deal'],
  ['en', 'incident', 'Hackers stole customer data of Acme'],
  ['en', 'results', 'Initech reports third-quarter profit of $4.1 million'],
  ['de', 'merger', 'Nordlicht übernimmt den Konkurrenten Südwind GmbH'],
  ['de', 'funding', 'Startup sammelt 12 Millionen Euro in Finanzierungsrunde ein'],
  ['de', 'bankruptcy', 'Möbelhaus Muster meldet Insolvenz an'],
  ['de', 'layoffs', 'Der Zulieferer streicht 400 Stellen in Kassel.'],
  ['de', 'executive', 'Petra Muster wird neue Finanzchefin und Vorstandsmitglied bei Nordlicht'],
  ['de', 'expansion', 'Nordlicht eröffnet neues Logistikzentrum in Erfurt'],
  ['de', 'partnership', 'Nordlicht und Südwind schließen strategische Partnerschaft'],
  ['de', 'launch', 'Muster AG bringt neue Pumpe auf den Markt'],
  ['de', 'incident', 'Hackerangriff auf Muster AG: Kundendaten gestohlen'],
  ['de', 'results', 'Nordlicht steigert den Umsatz um 12 Prozent'],
  ['de', 'rfp', 'Öffentliche Ausschreibung: Lieferung von Druckern'],
  ['nl', 'merger', 'Noordster neemt concurrent Zuiderzon over'],
  ['nl', 'funding', 'Startup haalt 5 miljoen euro op in investeringsronde'],
  ['nl', 'bankruptcy', 'Rechtbank verklaart winkelketen Voorbeeld failliet'],
  ['nl', 'layoffs', 'Noordster schrapt 120 banen in Breda'],
  ['nl', 'executive', 'Noordster benoemt Anna Jansen tot algemeen directeur'],
  ['nl', 'partnership', 'Noordster tekent contract met Zuiderzon'],
  ['nl', 'expansion', 'Noordster opent nieuw distributiecentrum in Venlo'],
  ['nl', 'results', 'Omzet van Noordster stijgt met 8 procent'],
  ['nl', 'incident', 'Datalek bij Voorbeeld: gegevens van klanten gestolen'],
  ['fr', 'merger', 'Étoile du Nord rachète son concurrent Soleil SA'],
  ['fr', 'funding', "La startup lève 8 millions d'euros"],
  ['fr', 'bankruptcy', "L'enseigne Exemple placée en redressement judiciaire"],
  ['fr', 'layoffs', 'Le groupe Exemple va supprimer 250 postes'],
  ['fr', 'executive', 'Claire Exemple nommée directrice générale du groupe'],
  ['fr', 'expansion', 'Exemple ouvre une nouvelle usine à Lille'],
  ['fr', 'partnership', 'Exemple signe un partenariat avec Soleil'],
  ['fr', 'rfp', "Appel d'offres pour la fourniture de mobilier"],
  ['es', 'merger', 'Estrella compra la filial de Sol en Chile'],
  ['es', 'funding', 'La startup Ejemplo levanta 6 millones de dólares en una ronda de inversión'],
  ['es', 'bankruptcy', 'Ejemplo entra en concurso de acreedores'],
  ['es', 'layoffs', 'Ejemplo despide a 90 empleados en Madrid'],
  ['es', 'executive', 'Ejemplo nombra a Ana Pérez directora general'],
  ['es', 'partnership', 'Ejemplo firma una alianza con Estrella'],
  ['es', 'expansion', 'Ejemplo abre una nueva planta en Monterrey'],
  ['tr', 'merger', 'Örnek Holding, rakip şirketi satın aldı'],
  ['tr', 'funding', 'Örnek 4 milyon dolar yatırım aldı'],
  ['tr', 'bankruptcy', 'Örnek Tekstil konkordato ilan etti'],
  ['tr', 'layoffs', 'Fabrikada 200 işçi işten çıkarıldı'],
  ['tr', 'hiring', 'Belediye 120 personel alımı yapacak'],
  ['tr', 'executive', "Örnek Holding'in yeni genel müdürü Ayşe Yılmaz oldu"],
  ['tr', 'expansion', "Örnek, Bursa'da yeni fabrika açıyor"],
  ['tr', 'partnership', 'Örnek ile Deneme iş birliği anlaşması imzaladı'],
  ['fa', 'merger', 'شرکت نمونه سهام رقیب خود را خریداری کرد'],
  ['fa', 'executive', 'مدیرعامل جدید شرکت نمونه منصوب شد'],
  ['fa', 'partnership', 'شرکت نمونه قرارداد همکاری امضا کرد'],
  ['fa', 'launch', 'شرکت نمونه از محصول جدید خود رونمایی کرد'],
  ['fa', 'expansion', 'کارخانه جدید شرکت نمونه افتتاح شد'],
  ['fa', 'layoffs', 'صد کارگر کارخانه اخراج شدند'],
]

describe('finds what is told', () => {
  it.each(TOLD)('%s %s: %s', (lang, kind, text) => {
    expect(findCatalysts(text, { today: '2026-11-22', lang }).map((hint) => hint.kind)).toContain(kind)
  })
})

describe('languages', () => {
  const stops = stopWords(STOPS)

  it.each([
    ['de', 'Das Unternehmen hat nicht gesagt, wann es mit dem Bau beginnt und was er kostet.'],
    ['nl', 'Het bedrijf heeft niet gezegd wanneer de bouw begint en wat dat gaat kosten.'],
    ['fr', "La société n'a pas dit quand les travaux vont commencer ni ce que cela va coûter."],
    ['es', 'La empresa no ha dicho cuándo empiezan las obras ni lo que van a costar.'],
    ['tr', 'Şirket inşaatın ne zaman başlayacağını ve bunun için ne kadar ödeyeceğini söylemedi.'],
    ['fa', 'شرکت نگفته است که ساخت آن را چه زمانی شروع می‌کند.'],
    ['it', 'La società non ha detto quando sono previsti i lavori e che cosa costano alla città.'],
    ['ru', 'Компания не сказала, когда начнётся строительство.'],
    ['ja', '会社は工事がいつ始まるか言わなかった。'],
  ])('tells %s from its text, whatever the page declares', (lang, text) => {
    expect(languageOf(text, stops, 'en')).toBe(lang)
  })

  it('does not believe a page that declares one language and is written in another', () => {
    const blocks = [
      {
        text: 'Die Firma hat das nicht gesagt und sie wird es auch nicht mehr tun.',
        role: 'text' as const,
        lang: 'en',
      },
      { text: 'Nordlicht meldet Insolvenz an', role: 'heading' as const, lang: 'en' },
    ]
    expect(checked(blocks, { lang: 'en' })).toEqual([{ lang: 'de', characters: 96, checked: true }])
  })

  it('believes the page where the text is too short to tell', () => {
    expect(languageOf('Acme Fusion', stops, 'de')).toBe('de')
  })

  it('runs no rules of English on text in another language', () => {
    const text =
      'La società ha detto che il merger con Globex non è una cosa di cui sono sicuri gli azionisti: to acquire Globex for $3 million.'
    expect(findCatalysts(text, { today: '2026-11-22', lang: 'en' })).toEqual([])
  })

  it('says what was not checked, which is not the same as nothing found', () => {
    const source = 'Acme buys Globex today.\nКомпания Акме объявила о покупке завода и о новых планах.'
    expect(checked(source, {}).map(({ lang, checked: was }) => [lang, was])).toEqual([
      ['ru', false],
      ['en', true],
    ])
    expect([supported('en-GB'), supported('fa'), supported('pl')]).toEqual([true, true, false])
  })
})
