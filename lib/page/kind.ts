// Whether a page is an article of a publisher or belongs to the site of a company: named signs for and against, added up.
import type { Clues } from './clues'
import { affinity } from './name/affinity'
import { keyOf, quickFold } from './name/key'
import { speakerOf } from './sites/news/speaker'

/** Who serves advertisements and counts readers for publishers; the second are seen on advertisers' sites as well. */
const ADS =
  /googletagservices|googletag\.cmd|adsbygoogle|googlesyndication|outbrain|chartbeat|parsely|scorecardresearch|amazon-adsystem|ioam\.de|iocnt|gemius|tinypass|piano\.io|permutive|sourcepoint|quantserve|moatads|krxd|openx|rubiconproject|prebid|yieldlove|teads|mgid\.|smartadserver|plista|intellitxt|crwdcntrl|sharethrough|livefyre|viafoura|coral\.|spot\.im|zergnet|revcontent|adition|emetriq|cxense|marfeel|poool|wemfbox|netmetrix|sailthru|skimresources|viglink/gi
const PIXELS = /doubleclick|taboola|criteo|adnxs|adform|yandex_metrika/gi
const TRADE =
  /hs-scripts|hsforms|hubspot|marketo|munchkin|pardot|intercom|drift\.com|optimizely|hotjar|mouseflow|zendesk|zdassets|leadfeeder|shopify|salesforce|eloqua|6sense|demandbase|clearbit|calendly|livechatinc|tawk\.to|woocommerce/i
const META =
  /^(?:news_keywords|parsely|sailthru|cxense|article:opinion|article:content_tier|syndication-source|original-source|googlebot-news|vf:|bt:|mrf:|news:|dj\.|pdate|publish-date|ptime|pubdate|originalpublicationdate|vr:|dmp|lead|article_?id|articleid|content_?id|cg|nrid)/
const NAME =
  /\b(?:news\w*|\w*news|newspaper|times|post|daily|weekly|magazin\w*|\w+magazin|magazine|zeitung|\w*zeitung|nachrichten|tages\w+|journal\w*|gazette|herald|tribune|telegraph|observer|chronicle|guardian|reporter|haber\w*|gazete\w*|ajans\w*|\w*wire|\w*wired|pr ?web|openpr|\w*press(?:e|edienst|eportal|ebox|box|wire|portal)|wiadomosci|gazeta|noticias|diario|periodico|actualites|journaux|notizie|giornale|corriere|nieuws|krant|courier|kurier|anzeiger|rundschau|\w+blatt|broadcasting|agency|nyheter|aftonbladet|tidning\w*|avis\w*|rzeczpospolita|infos?|ticker|insider|spiegel|focus|stern)\b|خبر|اخبار|روزنامه|ニュース|新聞|новости|газета|ειδησεις/
/** Entries of a menu: words as they stand, and patterns of what varies. */
type Entries = { words: Set<string>; pattern: RegExp }

function menu(pattern: RegExp, words: string): Entries {
  return { words: new Set(words.split(/,\s*/)), pattern }
}

const SECTIONS = menu(
  /^(?:politi(?:cs|k|ka|ek|que|ca)|e-?paper)$/,
  `sport,spor,meinung,world,welt,dunya,international,business,wirtschaft,ekonomi,economy,economie,economia,
    unternehmen & markte,kultur,culture,kultura,entertainment,lifestyle,life,tech,technology,technik,hardware,
    mobile,mobility,security,cloud,venture,crypto,fintech,ai,apple,google,microsoft,apps,gaming,games,health,
    science,wissen,panorama,photos,galleries,magazin,gundem,gesellschaft,finanzen,markets,borse,boerse,money,arts,
    travel,reise,auto,cars,reviews,tests,columnists,kolumnen,obituaries,weather,wetter,local,national,sponsored,
    abo,archiv,archive,kraj,swiat,biznes,topics,all topics,see all topics,themen,features,commentary,people,style,
    food,books,movies,tv,music,real estate,immobilien,سیاسی,اقتصادی,ورزشی,فرهنگی,اجتماعی,بین الملل,جهان,حوادث,経済,
    政治,スポーツ,sport,sports,opinion,opinions,startup,startups,video,videos,podcast,podcasts,newsletter,newsletters,
    forum,forums`,
)
const DESK = menu(
  /^(?:advertis\w*.*|.*\badvertise\b.*|media ?kit|werben.*|reklam\w*|annonser\w*|annoncer\w*|ad ?choices?|all (?:writers|authors)|editorial.*|reprint.*|.*\bnews tip\b.*|(?:got|send|submit) .*tips?.*|rss(?: feeds?)?|e-?paper|subscribe(?: now)?|today.?s paper)$/,
  `mediadaten,werbung,publicidad,publicite,pubblicita,adverteren,about our ads,authors,autoren,writers,
    contributors,staff,masthead,kunye,redaktion,redakcja,redazione,redactie,corrections,feeds,abonnieren,
    abonnement,abonelik,print edition,letters,leserbriefe,kommentare,add a comment,code of ethics,partner content,
    sponsored content,تبلیغات,آرشیو,پیوندها,subscription,subscriptions`,
)
const COMPANY = menu(
  /^(?:request (?:a )?demo|try (?:it )?(?:for )?free|start free.*|help cent(?:er|re)|hizmetler\w*|urunler\w*|referans\w*|angebot.*|why .*)$/,
  `produkte,producten,produits,productos,prodotti,losungen,oplossingen,soluciones,our services,leistungen,
    diensten,servicios,pricing,preise,plans,karriere,offene stellen,vacatures,clients,case studies,success stories,
    referenzen,partner werden,platform,integrations,book a demo,get a demo,get started,free trial,support,
    documentation,docs,api,developers,resources,kurumsal,insan kaynaklari,investor relations,investoren,newsroom,
    pressemitteilungen,press releases,projekte,projects,portfolio,warenkorb,cart,checkout,wishlist,my account,
    mein konto,store locator,filialen,find a store,request a quote,kontakt aufnehmen,was wir tun,what we do,
    who we are,unternehmen,uber uns,about us,company,standorte,locations,会社概要,会社情報,製品情報,採用情報,product,products,
    solution,solutions,service,services,career,careers,customer,customers,partner,partners,investor,investors,
    download,downloads`,
)

/** The name of a news agency or wire within a dateline is no talk of itself. */
const WIRE =
  /\((?:marketwired?|reuters|ap|afp|dpa|ots|business ?wire|globe ?newswire|pr ?newswire)\b[^)]{0,40}\)|\/pr ?newswire[^/]{0,20}\//gi
const WE =
  /\b(?:our (?:customers|team|product|platform|company|service|clients|users)|we(?:'re| are) (?:hiring|proud|excited|happy)|wir (?:sind|bieten|haben)|unsere\w? (?:kunden|produkte|team|mitarbeiter)|onze|bizim|müşterilerimiz)\b/g
const BUSINESS =
  /\b(?:raises?|acquires?|acquisition|revenues?|umsatz\w*|\w*umsatze|aktie\w*|shares|stock|ipo|borsennotiert\w*|investors?|funding|series [a-f]|ubern(?:immt|ahme)|merger|quarter|quartal\w*|milliarden\w*|millionen|million|billion|ceo|coo|earnings|layoffs?|insolvenz|startup|lawsuit|antitrust)\b/g

/** The folded texts of short links, each once: what the menus of the page offer. */
function menuOf({ links }: Clues): Set<string> {
  const menu = new Set<string>()
  for (const { text, zone } of links) if (text.length < 40 && (zone !== 'main' || menu.size < 60)) menu.add(text)
  return new Set([...menu].map(quickFold))
}

function count(texts: Set<string>, { words, pattern }: Entries): number {
  let found = 0
  for (const text of texts) if (text && (words.has(text) || pattern.test(text))) found++
  return found
}

const PRESS = /\/(?:\d?press|presse|pressemitteilung\w*|press-?releases?|pm)\b/
const JOURNALIST =
  /\b(?:redakteur\w*|redaktor\w*|reporter\w*|journalist\w*|staff writer|senior writer|contributing (?:writer|editor)|correspondent|korrespondent\w*|muhabir\w*|editor-in-chief|editor at|dziennikarz\w*)\b/i

/** What the text says of its makers: a journalist, or on a press page never the site itself. */
function voice({ blocks, path, label }: Clues, brand: string): number {
  const texts = blocks.map(({ text }) => text)
  const journalist = [...texts.slice(0, 8), ...texts.slice(-12)].some(
    (text) => text.length < 500 && JOURNALIST.test(text),
  )
  const name = quickFold(brand)
  const unsaid =
    PRESS.test(path) && affinity(brand, label) > 0.5 && !texts.some((text) => quickFold(text).includes(name))
  return (journalist ? 1 : 0) + (unsaid ? 2.5 : 0)
}

function different(text: string, pattern: RegExp): number {
  return new Set(text.toLowerCase().match(pattern)).size
}

/** Whether a page is one article at all: it says so, or its address or a headline that is a sentence looks like it. */
function articleness({ things, meta, path, heads, title }: Clues): number {
  const says =
    things.some(({ types }) => /Article|BlogPosting|Review|Report/.test(types)) ||
    /article|blog/.test(meta['og:type'] ?? '') ||
    Object.keys(meta).some((name) => /^article:|publi(?:sh|cation)\w*[-_ ]?(?:date|time)|^date/.test(name))
  const looks =
    /\/\d{4}\/\d\d?\/|[-/]\d{5,}|(?:\w+-){4}/.test(path) ||
    (path.length > 9 && Math.max(title.split(' ').length, heads[0]?.split(' ').length ?? 0) > 6)
  return says ? -1 : looks ? -2 : -4
}

/** Above 0 when the page is the word of somebody else than the site, below when of the site itself. */
function borrowed(clues: Clues, brand: string): number {
  const { name, weight } = speakerOf(clues) ?? { name: '', weight: 0 }
  if (!name) return 0
  const known = affinity(brand, clues.label) > 0.5 && keyOf(name) === keyOf(brand)
  return known || affinity(name, clues.label) > 0.5 ? -1.5 : weight
}

/** Where the site speaks of itself: in its headline, in its lead and text, or in the first person. */
function selfTalk({ blocks, title, heads, label }: Clues, brand: string): number {
  const name = affinity(brand, label) > 0.5 ? quickFold(brand) : ''
  const headings = heads.map(quickFold).filter((text) => text !== name)
  const head = `${quickFold(title).split(/ [|–—-] /)[0]} ${headings[0] ?? ''}`
  const texts = blocks.filter(({ role }) => role === 'text').map(({ text }) => text)
  const body = quickFold(texts.join('\n').slice(0, 8000).replace(WIRE, ''))
  const mentions = name.length > 2 ? body.split(name).length - 1 : 0
  return (
    (name.length > 2 && head.includes(name) && head.trim() !== name ? 1.5 : 0) +
    Math.min(1.5, mentions / 3) +
    Math.min(1, different(body, WE) / 2)
  )
}

const OWN_PATH =
  /\/(?:blog|docs|products?|careers?|about|contact|company|lexikon|services|rezepte|unternehmen|ratgeber|insights|resources)\b/
const OWN_HOST = /^(?:blog|docs|support|help)\./

/** Every sign with its weight, for a publisher's article above 0 and for a company's own page below. */
export function newsSigns(clues: Clues, brand: string): Record<string, number> {
  const { things, scripts, meta, domain, path, host, links, title, heads } = clues
  const offered = menuOf(clues)
  const types = things.map((thing) => thing.types).join(' ')
  const site = quickFold(
    `${domain.replace(/[.-]/g, ' ')} ${meta['og:site_name'] ?? ''} ${brand} ${
      title
        .split(/ [|–—-] /)
        .slice(1)
        .pop() ?? ''
    }`,
  )
  const signs = {
    start: articleness(clues),
    newsData: /NewsMedia/.test(types) ? 3 : /NewsArticle|Reportage/.test(types) ? 1.5 : 0,
    otherData: /LocalBusiness|Corporation|SoftwareApplication|BlogPosting|FAQPage|HowTo/.test(types) ? -1.5 : 0,
    ads: Math.min(3, different(scripts, ADS) + different(scripts, PIXELS) * 0.3),
    metas:
      Math.min(2, Object.keys(meta).filter((name) => META.test(name)).length) +
      (meta['article:section'] || meta['article:author'] ? 0.5 : 0),
    name: NAME.test(site) ? 2 : 0,
    sections: Math.min(3, Math.max(0, count(offered, SECTIONS) - 1) / 1.5),
    desk: Math.min(3, count(offered, DESK) * 1.2),
    company: -Math.min(3.5, Math.max(0, count(offered, COMPANY) - 1) / 1.2),
    phone: links.some((link) => link.host === 'tel') ? -1 : 0,
    trade: TRADE.test(scripts) ? -1 : 0,
    path: path.length < 2 ? -3 : OWN_PATH.test(path) || OWN_HOST.test(host) ? -1.5 : 0,
    voice: voice(clues, brand),
    borrowed: borrowed(clues, brand),
    business: Math.min(1.5, different(quickFold(`${title} ${heads[0] ?? ''} ${meta.description ?? ''}`), BUSINESS) / 2),
    self: -selfTalk(clues, brand),
  }
  // Sections and the data of articles alone are what a company's magazine has too.
  const { ads, metas, name, desk, voice: said, borrowed: lent } = signs
  return { ...signs, alone: ads + metas + name + desk + said + Math.max(0, lent) < 1 ? -2.5 : 0 }
}

/** How often each of two names stands in the text. */
function reportsOn({ blocks }: Clues, subject: string, brand: string): boolean {
  const text = quickFold(
    blocks
      .slice(0, 80)
      .map((block) => block.text)
      .join('\n')
      .slice(0, 20_000),
  )
  const [other, own] = [subject, brand].map((name) => text.split(quickFold(name)).length - 1)
  return (other ?? 0) > 5 && (other ?? 0) > 2 * (own ?? 0)
}

const SURE = -0.75
const MAYBE = -3

/**
 * Whether the page is a publisher's article. `brand` is the best name of the site; `subject` gives the company that the text
 * is about most, and is asked for only in doubt: who writes of somebody else's business all the time reports.
 */
export function isNews(clues: Clues, brand: string, subject: () => string | undefined): boolean {
  const signs = newsSigns(clues, brand)
  const score = Object.values(signs).reduce((sum, sign) => sum + sign, 0)
  if (score > SURE || score < MAYBE || (signs.business ?? 0) < 1) return score > SURE
  const other = subject()
  return (
    !!other &&
    quickFold(`${clues.title} ${clues.heads[0] ?? ''}`).includes(quickFold(other)) &&
    reportsOn(clues, other, brand)
  )
}
