// Legal forms of companies, folded: lower case, without dots and diacritics; words parted by one space.

/** Forms that stand after a name, by region; one per comma. */
const AFTER = [
  // English-speaking
  'inc,incorporated,corp,corporation,co,company,ltd,limited,llc,l l c,llp,lllp,pllc,plc,pbc,dac,clg,cic,pty,pty ltd,pte,pte ltd,pvt,pvt ltd,private limited,proprietary limited,public limited company',
  // German-speaking
  'gmbh,ggmbh,mbh,gesmbh,ges m b h,ag,kg,kgaa,ohg,og,gbr,ek,e k,e kfm,ev,e v,eg,e g,ug,ug haftungsbeschrankt,gmbh co kg,gmbh co kgaa,gmbh cie kg,se,sce',
  // Dutch, Belgian, French
  'bv,b v,nv,n v,vof,v o f,cv,c v,cvba,bvba,vzw,ua,u a,sa,s a,sas,s a s,sasu,sarl,s a r l,eurl,snc,sca,scs,scop,sprl,srl,asbl,ltee',
  // Spanish, Portuguese, Italian
  's l,sl,slu,s l u,sll,sau,s a u,sa de cv,s a de c v,sab de cv,s de rl de cv,sapi de cv,cia,ltda,lda,eireli,s p a,spa,s r l,srls,s a p a,sapa,scarl,s n c,sagl',
  // Nordic and Baltic
  'ab,ab publ,hb,kb,oy,oyj,oy ab,ky,as,a s,asa,ans,aps,ivs,p s,k s,hf,ehf,ou,uab,sia,mtu',
  // Central and eastern Europe
  'sp z o o,spzoo,sp zoo,s ka,sp j,sp k,sro,s r o,spol s r o,spol s ro,a s,kft,zrt,nyrt,bt,kkt,doo,d o o,dd,d d,ood,eood,ead,shpk,sh p k,sha,sh a,srl d,ооо,оао,зао,пао,ао,тоо,тов,дп',
  // Greek, Turkish
  'αε,α ε,εε,οε,επε,ε π ε,ικε,ι κ ε,ae,epe,ike,ltd sti,limited sirketi,ltd sirketi,anonim sirketi,a s,as,ltd,sti,sirketi,holding as,holding a s',
  // Asia, Middle East, Africa
  'kk,k k,gk,kabushiki kaisha,godo kaisha,株式会社,有限会社,合同会社,㈱,株,有限公司,股份有限公司,有限责任公司,주식회사,유한회사,㈜,주,sdn bhd,bhd,tbk,berhad,jsc,pjsc,ojsc,cjsc,fze,fzco,fzc,fz llc,dmcc,wll,w l l,ksc,qsc,qpsc,sae,s a e,saog,saoc,ש מ,בעמ,سهامی عام,سهامی خاص,با مسئولیت محدود,مسئولیت محدود,شمم,ش م م,شمل,tnhh,jsc',
]

/** Forms that stand before a name. */
const BEFORE =
  'شرکت,شرکت سهامی عام,شرکت سهامی خاص,شركة,شرکه,株式会社,有限会社,合同会社,㈱,株,주식회사,유한회사,㈜,주,pt,cv,ооо,оао,зао,пао,ао,тоо,тов,cong ty tnhh,cong ty co phan,cong ty'

/** Turkish trade words that belong to the form only when they stand right before it. */
const TURKISH_TRADE = [
  'sanayi ve ticaret',
  'ticaret ve sanayi',
  'san ve tic',
  'tic ve san',
  'san tic',
  'sanayi ticaret',
]
const TURKISH_FORMS = ['a s', 'as', 'ltd sti', 'limited sirketi', 'ltd', 'anonim sirketi', 'ltd sirketi']

const after = new Set(AFTER.flatMap((region) => region.split(',')))
for (const form of TURKISH_FORMS) {
  for (const trade of [...TURKISH_TRADE, 'ticaret', 'tic', 'sanayi', 'san']) after.add(`${trade} ${form}`)
}

export const LEGAL_FORMS = {
  after: after as ReadonlySet<string>,
  before: new Set(BEFORE.split(',')) as ReadonlySet<string>,
  /** The most words that a form has. */
  longest: 5,
} as const
