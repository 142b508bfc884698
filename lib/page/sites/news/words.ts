// What surrounds the names of companies in articles, and capitalised words that are no companies.

const set = (words: string) => new Set(words.split(' '))

/** Verbs that companies do in headlines, by their beginnings. */
export const ACTS =
  /^(?:rais|launch|announc|acquir|buy|select|choos|name[sd]|appoint|join|receiv|secur|unveil|introduc|report|sign[se]|partner|open|clos|expand|releas|cut|hir|sue|settl|tap|land|snag|nab|bag|close|file|plan|is\b|are\b|has\b|will\b|to\b|say|win|get|give|take|make|offer|sell|drop|fall|rise|jump|beat|miss|post|recall|fire|lay|ban|block|admit|deni|deny|warn|face|back|invest|kooper|über(?:nimmt|nehm)|steig|nominier|investier|bau|verkauf|kauf|kündig|entl(?:ä|a)ss|meld|setzt|präsentier|stellt|startet|bringt|will\b|hat\b|ist\b|wird\b|sucht|erwirbt|erhält|eröffnet|streicht|wächst|macht|gewinnt|verliert|erzielt|lanc|rachèt|acqui|compr|vend|ouvr|annonc|lève|koop|neemt|opent|przej|kupi|otwier|satın|açıkla|duyur|başlat|yatırım)/iu

/** What stands before the name of a company. */
export const BEFORE =
  /(?:\b(?:start-?ups?|company|compan(?:y|ies)|firms?|maker|giants?|retailer|bank|automaker|airline|carmaker|chipmaker|developer|provider|vendor|operator|manufacturer|platform|brand|subsidiary|unit|rival|competitor|parent|konzerns?|\p{L}*konzern|\p{L}*hersteller|unternehmens?|\p{L}*unternehmen|\p{L}*anbieter|firma|\p{L}*spezialist|\p{L}*riese|tochter|ceo of|chief executive of|shares of|shares in|stake in|acquisition of|founder of|president of|employees of|customers of|spółk\p{L}*|grup[ayę]|société|entreprise|groupe|empresa|azienda|gruppo|bedrijf|concern|şirketi|firması)|شرکت)\s+["“„‘']?$/iu

/** A verb or preposition before the name of who acts: "präsentiert Acme", "von Acme". */
export const ACTED =
  /(?:^|\s)(?:präsentiert|stellt|bietet|startet|eröffnet|meldet|teilt|plant|übernimmt|kauft|entwickelt|baut|liefert|bringt|verkauft|kündigt|by|bei|acquires?|buys?|joins?|sues?|against|investigating|at)\s+$/iu

/** The legal form after a name. */
export const FORM =
  /^,? (?:Inc|Corp|Ltd|LLC|GmbH|AG|SE|KGaA|PLC|plc|A\.?Ş|S\.A|S\.p\.A|N\.V|NV|B\.V|BV|AB|Oyj|ASA|Co)(?![\p{L}\p{N}])/u

/** What stands after it: its people, its shares. */
export const AFTER =
  /^(?:(?:['’]s)? (?:ceo|cfo|cto|coo|chief|chair\w*|founder|co-founder|president|shares?|stocks?|aktien?|kurs|spokes\w+|executives?|employees|customers|headquarters|revenues?|profits?|earnings|board|management|mitarbeiter|kunden|chef|vorstand|sprecher|umsatz)\b|, (?:a|an|the|ein|eine|der|die|das) [\p{Ll}-]+ (?:\p{Ll}+ )?(?:company|startup|start-up|firm|provider|maker|platform|developer|unternehmen|anbieter|hersteller)\b)/iu

export const TICKER =
  /^\s?\((?:NYSE|NASDAQ|Nasdaq|LSE|AIM|XETRA|BIST|ETR|FRA|FWB|TSX|ASX|HKEX|HKG|TSE|TYO|SIX|AMS|EPA|Euronext|OTC\w*|NSE|BSE|WSE|GPW|ISIN|WKN)[^)]{0,40}\)/

/** A person's title before, or what a person does after a name. */
export const PERSON_BEFORE =
  /(?:^|[\s(])(?:mr|ms|mrs|dr|prof|sir|lord|president|minister|ministerin|senator|chancellor|kanzler|herr|frau|ceo|cfo|coo|cto|founder|co-founder|cofounder|chairman|chairwoman|analyst|professor|bakanı|prezes|prezesem|director|manager|editor|author|journalist|reporter|by|von redakteur|veteran|chef|\p{L}+-chef|vorstandschef|geschäftsführer|sprecher|sprecherin|aktivistin|\p{L}*aktivist(?:in)?|monsieur|madame|señor|başkanı|müdürü)\.?:?,?\s+$/iu
export const PERSON_AFTER =
  /^,? (?:said|says|told|tells|sagte|sagt|erklärte|betont|dedi|powiedział|said:|\(\d\d\)|who\b|,? \d\d,|joins|joined|als (?:ceo|chef|aufsichtsrats\p{L}*|vorstand\p{L}*))/iu

/** Determiners and prepositions that stand before things and not before names of companies. */
export const THING_BEFORE =
  /(?:^|[\s(])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|am|zum|zur|vom|beim|ins|pro|jede|jeder|jedes|diese|dieser|dieses|diesem|diesen|seine|seinen|seiner|ihre|ihren|ihrer|mehr|viele|alle|the|a|an|this|that|these|its|their|his|her|our|your|le|la|les|un|une|des|el|los|las|het|een)\s+$/i
export const PLACE_BEFORE = /(?:^|[\s(])(?:in|from|near|nach|aus|w|we|z|à|en|across|around|outside)\s+$/i

/** Frequent given names: what begins with one is a person. */
export const GIVEN = set(
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley elon jeff tim bill steve satya sundar mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith hannah jacqueline martha cheryl megan andrea ann alice jean doris ' +
    'hans peter wolfgang klaus jürgen dieter manfred uwe günter horst bernd stefan andreas martin matthias markus jan jens jörg ralf rainer sven torsten dirk frank olaf oliver christoph tobias sebastian florian felix lukas leon paul max moritz ulrich ursula monika petra sabine gabriele renate claudia katharina luisa anja julia lena annalena angela friedrich karl heinz joe ' +
    'mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer recep kemal fatma ayşe emine hatice zeynep elif abdulkadir abdülkadir tayyip emre can cem burak serkan pierre jean michel andré philippe françois jacques bernard nicolas emmanuel marie isabelle nathalie luca marco giuseppe giovanni antonio francesco alessandro mario luigi paolo carlos javier pedro luis miguel ángel pablo fernando piotr paweł andrzej krzysztof tomasz jan stanisław marcin michał grzegorz donald vladimir sergei ivan dmitry wei li jin hiroshi takeshi kenji raj amit sanjay rahul mukesh narendra ajay vijay arun',
)

/** Places, days, offices, agencies: capitalised words that are no companies by themselves. */
export const NO_COMPANY = set(
  'us usa uk eu uae europe european europa germany german deutschland deutsche deutscher deutschen china chinese india indian france french japan japanese america american americans britain british england canada canadian australia russia russian ukraine turkey türkiye turkish iran israel israeli italy spain mexico brazil korea taiwan singapore ireland switzerland schweiz österreich austria poland polska netherlands belgium sweden africa asia asien amerika ' +
    'york london berlin paris münchen munich hamburg frankfurt köln tokyo beijing shanghai washington boston chicago seattle austin california texas florida colorado francisco san los angeles las vegas new istanbul ankara izmir tehran warsaw warszawa gdańsk moscow brussels zurich zürich wien vienna dubai delhi mumbai silicon valley wall street ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ' +
    'ceo cfo coo cto cio ceos vp ai ml ki it ipo api saas iot esg pr hr tv pc ev evs gdp ipos sec ftc fda doj nhtsa dax mdax sdax tecdax nifty sensex dow nasdaq nyse covid covid-19 ' +
    'internet web online cloud data series round startup startups photo image video foto bild quelle source getty images reuters ap afp dpa bloomberg shutterstock unsplash istock twitter facebook linkedin instagram youtube whatsapp tiktok pinterest telegram email e-mail newsletter podcast rss snapshot funding breaking update exclusive report brief business news ' +
    'mr ms mrs dr prof herr frau president minister senator government regierung bundesregierung congress senate court parliament bundestag university universität institute institut ministry ministerium commission union nato attorney general state states department police polizei party partei church kirche copyright advertisement anzeige read subscribe share follow comments kommentare board aufsichtsrat vorstand hauptversammlung unternehmen konzern firma markt märkte kunden mitarbeiter umsatz gewinn jahr jahre jahren prozent euro dollar millionen milliarden million billion quartal ' +
    'chief officer executive operating financial marketing strategy vice north south east west central exchange series min read gmt pdt pst est edt cet am pm uhr stand founded featured browse credits north unclear stock stocks share shares aktie ' +
    'the this that these those a an and or but for of in on at to by with from as is are was were it its he she we you they i if when why how what who where here there not no yes more most many some all after before over under also already now then than just our their his her ' +
    'der die das und oder ein eine im am auf mit von für bei nach aus zu zum zur ist sind war nicht auch noch so wie wer wo warum dies diese dieser hier jetzt alle mehr neue neuer neues erst seit ',
)

/** Words that begin sentences, cut off before names. */
export const OPENERS = set(
  'the this that these those a an and or but for of in on at to by with from as is are was were it its he she we you they i if when why how what who where here there not no more most many some all after before over under also already now then than just our their his her last next new former meanwhile however while since during according despite although today yesterday business exclusive breaking update ' +
    'der die das dem den des und oder ein eine einen einem einer im am auf mit von für bei nach aus zu zum zur ist sind war hat hatte nicht auch noch so wie was wer wo warum dies diese dieser hier jetzt alle mehr neue neuer neues erst seit doch aber wenn als da denn weil während damit dabei zudem außerdem laut rund etwa ' +
    'le la les un une des du en pour avec el los las por con il lo gli het een van voor bir bu ve w z na do po nie jest jak nowym jej jego',
)
