// Legal forms of companies as folded names hold them: lower case, no dots, no blanks, no diacritics.

/** Forms that stand after a name, by region. */
const AFTER = [
  // English-speaking
  'inc incorporated corp corporation co company ltd limited llc llp lllp pllc plc pbc dac clg cic',
  'pty ptyltd ptylimited pte pteltd pvt pvtltd privatelimited pvtlimited proprietarylimited publiclimitedcompany',
  // German-speaking
  'gmbh ggmbh mbh gesmbh ag kg kgaa ohg og gbr ek ekfm ev eg ug ughaftungsbeschrankt gmbhcokg gmbhcokgaa gmbhcoohg gmbhciekg agcokg agcokgaa secokg secokgaa ugcokg ughaftungsbeschranktcokg se sce',
  // Dutch, Belgian, French
  'bv nv vof cv cvba bvba vzw ua sa sas sasu sarl eurl snc sca scs scop sprl srl asbl ltee',
  // Spanish, Portuguese, Italian
  'sl slu sll sau sadecv sabdecv sderldecv srldecv sapidecv cia ltda lda eireli spa srls sapa scarl sagl',
  // Nordic and Baltic
  'ab abpubl hb kb oy oyj oyab ky as asa ans aps ivs ps ks hf ehf ou uab sia mtu',
  // Central and eastern Europe
  'spzoo spzook ska spj spk sro spolsro kft zrt nyrt bt kkt doo dd ood eood ead shpk sha ооо оао зао пао ао тоо тов',
  // Greek and Turkish
  'αε εε οε επε ικε ae epe ike ltdsti limitedsirketi ltdsirketi anonimsirketi sti sirketi',
  // East Asia
  'kk gk kabushikikaisha godokaisha 株式会社 有限会社 合同会社 株 有 有限公司 股份有限公司 有限责任公司 주식회사 유한회사 주 유',
  // South Asia, Middle East, Africa
  'sdnbhd bhd berhad tbk tnhh jsc pjsc ojsc cjsc fze fzco fzc fzllc dmcc wll ksc qsc qpsc sae saog saoc',
  'בעמ سهامیعام سهامیخاص بامسیولیتمحدود مسیولیتمحدود شمم شمل',
]

/** Forms that stand before a name. */
const BEFORE =
  'شرکت شرکتسهامیعام شرکتسهامیخاص شرکه 株式会社 有限会社 合同会社 株 有 주식회사 유한회사 주 유 pt ооо оао зао пао ао тоо тов congtytnhh congtycophan congty'

/** Turkish trade words belong to the form only when they stand right before it. */
const TURKISH_TRADE = ['sanayiveticaret', 'ticaretvesanayi', 'sanvetic', 'ticvesan', 'santic', 'sanayiticaret']
const TURKISH_SINGLE = ['ticaret', 'tic', 'sanayi', 'san']
const TURKISH_FORMS = ['as', 'ltdsti', 'ltd', 'limitedsirketi', 'ltdsirketi', 'anonimsirketi']

const turkish = TURKISH_FORMS.flatMap((form) => [...TURKISH_TRADE, ...TURKISH_SINGLE].map((trade) => trade + form))

/** The blanks inside a form do not count: `a.ş.`, `a ş` and `aş` are all `as`; `longest` is the most words that a form has. */
export const LEGAL_FORMS = {
  after: new Set([...AFTER.flatMap((region) => region.split(' ')), ...turkish]) as ReadonlySet<string>,
  before: new Set(BEFORE.split(' ')) as ReadonlySet<string>,
  longest: 6,
} as const

/** Forms that scripts without blanks write right onto the name, for a pattern. */
export const LEGAL_JOINED = '株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|㈱|㈜'
