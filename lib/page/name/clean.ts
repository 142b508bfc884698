// A name freed of what pages put around it ("About Acme", "Acme Logo", "Acme Documentation"), and what is no name at all.
import { LEGAL_FORMS } from '../../icp/legal'
import { wordsOf } from './key'

const LEAD = [
  /^[\s©•|–—:,.;<>»·*_/\\-]+/,
  /^(?:welcome to|willkommen (?:bei|auf|in)(?: der)?|bienvenue (?:chez|sur|à)|bienvenidos? a|benvenuti (?:in|su)|bem-vindo (?:a|à)|welkom bij|witamy w)\s+/i,
  /^(?:by|von|the logo of|instagram (?:post|photo|video) by)\s+/i,
  /^(?:about|über|over|à propos de|acerca de|logo(?: of| von| de| der)?|home(?: page)? of|the official (?:web ?)?site of|official (?:web ?)?site of|go to|back to|return to|zurück zu|zur startseite(?: von)?|copyright(?: by)?|products of)\s+/i,
]
const TAIL = [
  /[\s,;:|©·•–—/\\-]+$/,
  /[\s|–—:,;<«·•-]+(?:logo(?:type)?|home ?page|home|start(?:seite|page)|official (?:web ?)?site|website|web site|site|blog|docs|documentation|developers?|newsroom|news|press|careers?|jobs|support|help cent(?:er|re)|menu|icon|image|header|banner|anasayfa|ana sayfa|accueil|inicio|hjem|main page|magazin|magazine|shop|online ?shop|store|inc\.? all rights reserved|all rights reserved)$/i,
  /(?:’|')s (?:blog|website|homepage|logo)$/i,
]

const NO_NAMES = new Set(
  (
    'home,homepage,home page,start,startseite,index,main,welcome,hello,hello world,about,about us,contact,contact us,kontakt,blog,our blog,the blog,news,newsroom,press,presse,' +
    'shop,store,menu,search,suche,suchen,login,log in,sign in,signin,sign up,register,register now,impressum,imprint,untitled,untitled document,default,document,new page,' +
    'page not found,not found,access denied,forbidden,just a moment,one moment please,please wait,loading,attention required,are you a robot,robot or human,security check,' +
    'checking your browser,under construction,coming soon,maintenance,site maintenance,redirecting,website,web site,site,logo,image,english,deutsch,francais,espanol,turkce,nederlands,italiano,' +
    'all rights reserved,alle rechte vorbehalten,anasayfa,ana sayfa,hakkimizda,iletisim,kurumsal,hizmetlerimiz,urunler,accueil,inicio,contacto,nosotros,quienes somos,sobre nosotros,empresa,' +
    'uber uns,wir uber uns,over ons,qui sommes nous,a propos,mentions legales,chi siamo,read more,learn more,click here,more,mehr,weiter,products,produkte,product,solutions,services,leistungen,' +
    'careers,karriere,jobs,documentation,docs,support,help,faq,back,close,next,previous,team,our team,company,unternehmen,the company,our company,captcha,subscribe,newsletter,' +
    'facebook,twitter,linkedin,instagram,youtube,xing,tiktok,pinterest,whatsapp,wordpress,wix,joomla,drupal,squarespace,typo3,shopify,my site,my website,my blog,site title,company name,your company,' +
    'privacy policy,privacy,terms,terms of use,terms of service,cookie policy,cookies,datenschutz,agb,legal,disclaimer,sitemap,copyright,overview,ubersicht,features,pricing,preise,partners,' +
    'clients,customers,resources,portfolio,projects,gallery,our,us,we,you,your,the,and,or,by,for,from,of,in,on,at,to,with,this site,this website,our website,our partners,our clients,our services,' +
    'what we do,who we are,our story,our history,history,mission,vision,page,title,null,undefined,admin,administrator,user,guest,author,editor,redaktion,staff,webmaster,test,demo,example,' +
    'skip to content,skip to main content,zum inhalt springen,toggle navigation,navigation,header,footer,banner,slider,hero,cart,checkout,warenkorb,my account,account,mein konto,' +
    'ホーム,トップページ,会社概要,お問い合わせ,会社情報,ニュース,ログイン,検索,صفحه اصلی,خانه,درباره ما,تماس با ما,ورود,αρχικη,επικοινωνια,σχετικα με εμας,главная,о компании,контакты,' +
    'uns,ons,nous,me,mich,moi,bizi,404,403,500,502,503,error,server error,oops,video,videos,photo,photos,download,downloads,english version,language,select language,follow us,share,print,top,up,go,ok,yes,no,x'
  ).split(','),
)

const NO_NAME =
  /^(?:terms (?:and|of|&)|privacy |cookie|error \d|\d{3} |attention required|are you (?:a )?(?:human|robot)|verif(?:y|ying) |checking |please |enable javascript|just a moment|sign in|log ?in |welcome to nginx|apache|it works|index of|site (?:not|is)|domain |buy this|this (?:site|page|domain)|skip to|click |read |learn |view |see |get |download |subscribe|follow |back to|return to|copyright|all rights|\d+$|page \d|untitled|search results|no results)/

const LONGEST = 80

/** The name in a text; '' when what is left is no name. */
export function clean(raw: string): string {
  if (raw.length > 300) return ''
  let name = decode(raw)
    .replace(/[®™℠]/g, '')
    .replace(/[\s\u200b\u200e\u200f\u00ad]+/g, ' ')
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    for (const pattern of LEAD) name = name.replace(pattern, '')
    for (const pattern of TAIL) name = name.replace(pattern, '')
    // "The Acme Blog" is the blog of Acme.
    if (/\s(?:blog|docs|documentation|newsroom|magazine?)$/i.test(before)) name = name.replace(/^the\s+/i, '')
    name = unwrap(name)
  }
  // A full stop ends a sentence, but belongs to "Inc." and "B.V.".
  if (/[\p{L}\d]{5,}\.$/u.test(name)) name = name.slice(0, -1)
  return isName(name) ? name : ''
}

function decode(text: string): string {
  return text
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:apos|#0?39|#x27|rsquo|#8217);/g, '’')
    .replace(/&(?:nbsp|#160|reg|trade|copy);/g, ' ')
}

/** Without quotation marks or brackets that enclose all of it. */
function unwrap(name: string): string {
  const inner = /^["'“„«‹([「『【](.{2,})["'”“»›)\]」』】]$/.exec(name)?.[1]
  return inner && !/["'”“»›)\]」』】(]/.test(inner) ? inner : name
}

export function isName(name: string): boolean {
  const words = wordsOf(name)
  const plain = words.join(' ')
  if (plain.replace(/ /g, '').length < 2 || plain.length > LONGEST || words.length > 9) return false
  if (NO_NAMES.has(plain) || NO_NAME.test(plain) || LEGAL_FORMS.after.has(plain)) return false
  return /\p{L}/u.test(name) && !/[{}<>=]|https?:|@|^www\.|\.(?:html?|php|aspx?|png|jpe?g|svg|gif)$/i.test(name)
}
