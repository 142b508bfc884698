// Whether a page is an article of a publisher or belongs to the site of a company: signs for and against, added up.
import { fold } from '../icp/name'
import type { Clues } from './clues'

const ADS =
  /googletag|doubleclick|adsbygoogle|googlesyndication|taboola|outbrain|chartbeat|parsely|scorecardresearch|amazon-adsystem|criteo|ioam|iocnt|gemius|tinypass|piano|permutive|sourcepoint|quantserve|moatads|krxd|adnxs|openx|rubicon|prebid|yieldlove|teads|comscore|mgid|adform|smartadserver|plista/gi
const TRADE =
  /hs-scripts|hsforms|hubspot|marketo|munchkin|pardot|intercom|drift\.|segment\.com|optimizely|hotjar|mouseflow|zendesk|leadfeeder|shopify|salesforce|eloqua|6sense|demandbase/i
const NEWS_META =
  /^(?:news_keywords|parsely|sailthru|cxense|article:opinion|syndication-source|original-source|fb:pages|vf:|bt:|dmp|article:content_tier|googlebot-news|news:)/
const NEWS_NAME =
  /\b(?:news|newspaper|times|post|daily|weekly|magazin\w*|magazine|zeitung|nachrichten|tages\w+|journal\w*|gazette|herald|tribune|telegraph|observer|chronicle|guardian|reporter|haber\w*|gazete\w*|ajans\w*|agency|wire|newswire|prnewswire|press|presse\w*|wiadomosci|gazeta|noticias|diario|periodico|actualites|journaux|notizie|giornale|nieuws|krant|courier|insider|insights?|tv|radio|media|portal|kurier|anzeiger|rundschau|blatt|stock|finance|markets?)\b|خبر|اخبار|روزنامه|ニュース|新聞/
const SECTIONS =
  /^(?:politi(?:cs|k|ka|ek|que)|sports?|sport|spor|opinion\w*|meinung|world|welt|dunya|business|wirtschaft|ekonomi|economy|economie|kultur|culture|entertainment|lifestyle|life|tech|technology|health|science|wissen|panorama|video|videos|photos|magazin|gundem|gesellschaft|finanzen|markets|money|arts|travel|startups?|auto|reviews|podcasts?|newsletters?|columnists|obituaries|weather|local|national|sponsored|e-?paper|abo|archiv|kraj|swiat|biznes|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل)$/
const COMPANY =
  /^(?:products?|produkte|producten|solutions?|losungen|services?|leistungen|diensten|pricing|preise|careers?|karriere|jobs|vacatures|about(?: us)?|uber uns|over ons|kontakt|contact(?: us)?|customers?|case studies|referenzen|partners?|unternehmen|company|platform|request (?:a )?demo|get started|free trial|support|documentation|docs|resources|hakkimizda|hizmetler\w*|urunler\w*|referans\w*|iletisim|kurumsal|investors?|investor relations|login|sign up|downloads?|projekte|projects|portfolio|team)$/

/** How many different links of the top or foot match. */
function count(page: Clues, pattern: RegExp): number {
  const found = new Set<string>()
  for (const link of page.links) {
    const text = fold(link.text)
    if (link.zone !== 'main' && text.length < 30 && pattern.test(text)) found.add(text)
  }
  return found.size
}

/** Above 0 the page is a publisher's article. `brand` is the best name of the site, `close` how near it is to the host. */
export function newsScore(page: Clues, brand: string): number {
  const types = page.things.map((thing) => thing.types).join(' ')
  const ads = new Set(page.scripts.toLowerCase().match(ADS)).size
  const metas = Object.keys(page.meta).filter((name) => NEWS_META.test(name)).length
  const site = fold(`${page.domain.replace(/[.-]/g, ' ')} ${page.meta['og:site_name'] ?? ''} ${brand}`)
  const head = fold(`${page.title.split(/ [|–—-] /)[0]} ${page.heads[0] ?? ''}`)
  let score = -2
  if (/NewsArticle/.test(types)) score += 2
  if (/NewsMedia/.test(types)) score += 3
  if (/BlogPosting|LocalBusiness|Corporation|Product/.test(types)) score -= 1.5
  score += Math.min(3, ads) + Math.min(2, metas)
  if (/article/.test(page.meta['og:type'] ?? '') || page.meta['article:published_time']) score += 0.5
  if (NEWS_NAME.test(site)) score += 2
  if (NEWS_NAME.test(fold(page.meta.description ?? '').slice(0, 300))) score += 0.3
  score += Math.min(3, count(page, SECTIONS) / 1.5)
  score -= Math.min(3, count(page, COMPANY) / 1.5)
  if (TRADE.test(page.scripts)) score -= 1
  if (page.path.length < 2) score -= 3
  if (/\/(?:blog|docs|products?|careers?|about|contact|company|lexikon|services)\b/.test(page.path)) score -= 1.5
  if (brand.length > 2 && head.includes(fold(brand))) score -= 1
  return score
}
