// The rules of English: its words, guards and dates; what an event looks like stands in the two files beside it.
import type { Lexicon } from '../lexicon'
import { deals } from './en-deals'
import { moves } from './en-moves'

export const en: Lexicon = {
  lang: 'en',
  stop: 'the of and to in a is that for on with as by from at are was be has its will said have it this an we our you your not or',
  abbreviations:
    'mr mrs ms dr prof st no vs inc ltd co corp llc plc bros u.s u.k e.g i.e etc jan feb mar apr jun jul aug sep sept oct nov dec gen sen rep gov lt col capt dept approx est fig vol art jr sr n.v s.a b.v p.c a.m p.m',
  classes: {
    // who
    company:
      'company companies firm(|s) business(|es) subsidiar(y|ies) unit(|s) division(|s) maker(|s) manufacturer(|s) producer(|s) provider(|s) rival(|s) peer startup(|s) start_up(|s) retailer(|s) chain bank(|s) lender operator(|s) developer(|s) supplier(|s) insurer broker brokerage brand(|s) agency agencies publisher distributor(|s) competitor(|s) specialist(|s) vendor(|s) contractor airline carrier franchise(|e|es) studio(|s) dealership(|s) practice(|s) clinic(|s) hospital(|s) refinery plant(|s) store(|s) network(|s) platform(|s) operation(|s) consultancy solutions technologies systems labs laboratories services industries international partners associates',
    legal:
      'inc incorporated corp corporation ltd limited llc plc ag gmbh sa nv bv co company companies lp llp holding(|s) group bancorp financial enterprises trust spa ab asa oyj',
    stake: 'stake(|s) shareholding(|s) interest(|s) holding(|s)',
    officer:
      'ceo cfo coo cto cio cmo ciso cro cpo chro cco cso cdo chair chairman chairwoman chairperson president principal_officer chief_executive managing_director vice_president senior_vice_president executive_vice_president svp evp vp director(|s) treasurer comptroller general_counsel general_manager country_manager regional_manager board_member board_chair chief_of_staff head co_head co_ceo partner(|s) officer president_and_ceo chief_financial chief_operating chief_technology chief_information chief_marketing chief_revenue chief_product chief_people chief_commercial chief_strategy chief_legal chief_medical chief_science chief_scientific chief_growth chief_client chief_customer chief_data chief_risk chief_security chief_digital chief_human chief_compliance chief_investment chief_communications chief_accounting chief_economist executive_director trustee cybersecurity_chief cyber_chief finance_chief',
    topofficer:
      'ceo cfo coo cto cio cmo ciso cro chro chair chairman chairwoman president chief_executive chief_financial chief_operating chief_technology chief_information managing_director vice_president general_counsel general_manager director board_member partner finance_chief head co_head svp evp chief_marketing chief_revenue chief_product chief_people chief_commercial chief_strategy chief_legal chief_medical chief_scientific chief_growth chief_customer chief_data chief_risk chief_security chief_digital chief_human chief_compliance chief_investment chief_communications',
    job: 'job(|s) position(|s) role(|s) post(|s) worker(|s) employee(|s) staff staffer(|s) people workforce headcount personnel workers_and_staff payroll',
    say: 'announce(|s|d) announcing report(|s|ed|ing) post(|s|ed) unveil(|s|ed) disclose(|s|d) confirm(|s|ed) said says',
    adopt:
      'select(|s|ed) choose(|s) chose chosen pick(|s|ed) adopt(|s|ed) implement(|s|ed) deploy(|s|ed) roll(|s|ed)_out',
    system:
      'platform(|s) software system(|s) solution(|s) erp crm cloud suite infrastructure database application(|s) technology technologies tool(|s) service(|s) core linux windows sap salesforce servicenow workday oracle dynamics aws azure saas enq edi hcm',
    tech: 'platform software system(|s) solution(|s) cloud saas erp crm analytics data digital cyber cybersecurity automation ai iot network connectivity payments telematics technology technologies virtual iaas paas it api database hosting infrastructure suite app portal',
    site: 'office(|s) store(|s) plant(|s) factory factories facility facilities site location(|s) warehouse(|s) headquarters hq branch(|es) campus centre(|s) center(|s) hub shop(|s) restaurant(|s) hotel(|s) clinic(|s) studio(|s) showroom lab laboratory mill outlet(|s) data_center data_centre dealership distribution_center gym salon cafe café school clubhouse footprint',
    product:
      'product(|s) service(|s) platform(|s) app solution(|s) software tool(|s) version line model(|s) range feature(|s) edition suite device(|s) system(|s) website portal offering(|s) program programme generator chip(|s) processor(|s) smartphone phone handset console camera drug vaccine engine api sdk plugin browser assistant marketplace collection package subscription card token series update upgrade release module phones handsets cpus gpus robot car suv truck drink menu book album game(|s) novel dapp beta community initiative fund campaign brand division(|s) wallet exchange capability capabilities enhancements gateway appliance sensor laptop tablet printer server(|s) ai_agent agent(|s) coach bot',
    period:
      'quarter(|s|ly) q1 q2 q3 q4 1q 2q 3q 4q qtr half year fiscal annual interim full_year half_year fy nine_month six_month nine_months six_months year_end h1 h2 first_half second_half',
    earn: 'earnings profit(|s) loss(|es) revenue(|s) sales results net_income net_loss net_profit turnover income eps ebitda result figures deliveries dividends net',
    regulator:
      'sec ftc fda fcc fdic doj epa fed federal_reserve eu european_commission european_union commission commissioner commissioners regulator regulators regulatory_body antitrust watchdog cfpb ofcom fca cma authority authorities ministry attorney_general attorneys_general justice_department treasury congress senate parliament lawmakers court(|s) supreme_court tribunal government governor occ finra esma bafin ofac council white_house faa nhtsa osha cftc nasdaq nyse central_bank competition_bureau customs wto ema nrc ferc nlrb',
    bid: 'bid(|s) offer(|s) proposal(|s) approach(|es)',
    land: 'us u.s usa america washington china beijing chinese eu european europe brussels uk britain british london germany german berlin france french paris india indian japan japanese canada canadian australia australian korea korean italy italian spain spanish netherlands dutch switzerland swiss russia russian brazil mexico turkey indonesia singapore biden california texas florida virginia new_york',
    round: 'round(|s) series_a series_b series_c series_d series_e series_f seed pre_seed',
  },
  kinds: { ...deals, ...moves },
  guards: {
    history: `
      founded|established|incorporated|started|launched|formed|created|born in|since #year
      founded|established|incorporated|formed in|since|by ~3 #year
      since its? inception|founding|foundation
      since #year
      back|way in #year
      over the past|last #num|several|many|few years|decades
      decades ago
      years ago
      #num years of experience
      ^ in #year
      in the 1950s|1960s|1970s|1980s|1990s|2000s
      former(ly) ~4 until #year
      from #year to #year
      between #year and #year
      earlier in his|her|their career
      prior to joining
      before joining
      previously served|worked|held
      was|were ~2 later|subsequently|eventually sold|acquired|bought|merged
      history of the`,
    denial: `
      den(y|ies|ied|ying) ~5 report(|s)|rumors|rumors|rumours|talk(|s)|plan(|s)|claim(|s)|merger|takeover|bid|breach|layoffs|sale|planning
      no plans|intention to
      not|never planning|considering|seeking|interested|going
      (will|does|did|do|would|has|have|had) not ~3 (acquire|acquired|merge|merged|sell|sold|buy|bought|cut|lay|laid|close|file|filed|raise|hire|join|appoint|seek|been)
      rul(es|ed) out
      reject(|s|ed|ing)
      withdr(ew|awn|aws|aw) ~5 bid|offer|proposal|plan(s)|application
      terminat(es|ed|e) ~5 agreement|deal|merger|talks|offer|contract
      call(|s|ed) off
      abandon(|s|ed)
      suspend(|s|ed) ~3 talks|negotiations|merger
      talks|deal|merger|bid|takeover|sale ~7 collapse(|s|d)|fail(s|ed)|fall_through|fell_through|off
      scrap(|s|ped) ~4 plan(s)|deal|merger|ipo|offering|sale|takeover|layoffs
      drop(|s|ped) ~3 bid|offer
      end(|s|ed) ~4 bid|offer|talks`,
    hypothesis: `
      if|unless you|your|we|i
      how to
      what is|are|does|if
      why ~2 should
      here's how
      guide to
      tips|advice|checklist|lessons|ways|reasons|steps for|to|on|from
      ^ how to|do|does|can|should|you|we
      ^ why ~1 you|should|every|your
      ^ what to|you|your
      ^ should you|your|we
      learn how|more
      find out
      in case of
      in the event of
      can be|help
      you can|need|want|must|should|may
      your company|business|employees|data|account|bank|organization|next
      protect yourself|your
      need to know
      (guide|template|webinar|ebook|whitepaper|course|podcast|seminar)
      best practices
      forward looking
      no assurance|guarantee`,
    boilerplate: `
      ^ about #name
      ^ about us
      ^ about the company
      forward looking statements
      safe harbor
      for more information`,
    elsewhere: `
      coach|midfielder|striker|quarterback|cornerback|goalkeeper|outfield|fielder|pitcher|batsman|footballer|baseball|basketball|football|cricket|rugby|tennis|golfer|olympic(s)|nfl|nba|mlb|nhl|fifa|uefa|playoff(s)|innings|touchdown(s)|premiership|world_cup|champions_league|premier_league|grand_prix
      jobless|unemployment|nonfarm|payrolls|gdp|economists|monetary_policy|interest_rates|consumer_confidence|budget_deficit|trade_deficit
      prime_minister|president_bush|president_biden|president_trump|president_putin|election(s)|parliamentary|ceasefire|troops|rebels|insurgents|militants|hostages|palestinian(s)|iraqi|war_crimes
      charity|charitable|scholarship(s)|fundraiser|fundraising|food_bank|hurricane_relief
      clinical_trial results|data
      album|film|movie|novel|actor|actress|singer|sitcom|box_office|oscar(s)|grammy|emmy
      clinical_study|clinical_trial
      sexual|murder|rape|steroid|homicide|manslaughter
      episode|podcast #num? ~3 hosted|of`,
    reported: `
      announc(e|es|ed|ing)
      today|yesterday|tonight
      on monday|tuesday|wednesday|thursday|friday|saturday|sunday
      this week|month|quarter|morning|fall|spring|summer|winter
      last week|month|quarter
      ha(s|ve) been? been|launched|released|introduced|opened|acquired|appointed|joined|signed|completed|raised|closed|named|selected|expanded|merged|filed|partnered|won|secured|received|hired|laid|cut|sold|bought|unveiled|reported|posted|awarded|chosen|promoted|resigned|entered|adopted|gone|agreed|teamed|moved
      is|are|am pleased|proud|excited|delighted|thrilled|happy to|that
      just|recently|newly launched|released|introduced|opened|acquired|appointed|joined|signed|completed|raised|closed|named|expanded|merged|partnered|won
      now available|open|live
      effective immediately`,
    legal: `
      terms of use|service|sale
      terms and? conditions
      privacy policy|notice|statement
      cookie policy|notice
      legal notice|disclaimer
      end user license
      license agreement
      user agreement
      data processing agreement|addendum`,
  },
  status: {
    rumoured: `
      in ~2 talks
      talks to|with
      rumored|rumored|rumoured|rumors|rumours|speculation
      reportedly
      consider(s|ing)|weigh(s|ing)|mull(s|ing)|explor(es|ing)|eye(s|ing)|study(ing)|studying
      may|might|could
      said to be?
      people familiar
      sources say|said
      in advanced talks|discussions
      interested in
      expected to`,
    announced: `
      to acquire|buy|merge|cut|open|launch|sell|lay|hire|invest|join|raise
      will|plan(s|ned|ning)|agree(s|d)|intend(s|ed)|propose(s|d)
      set to
      raises|acquires|buys|sells|merges|files|resigns|quits|retires|appoints|names|hires|promotes|cuts|slashes|sheds|closes|opens|launches|unveils|introduces|releases|signs|wins|awards|selects|chooses|posts|reports|sues|settles|approves|recalls|joins|partners|adds|creates|recruits|moves|issues|invites|secures|receives|steps|replaces|migrates|adopts|implements|deploys|seeks|is_seeking|are_seeking`,
    done: `
      complet(es|ed|ion)
      clos(es|ed)
      ha(s|ve|d) acquired|bought|sold|merged|raised|launched|opened|appointed|joined|filed|laid|cut|signed|released|named|won|introduced|received|secured|hired
      finali(sed|zed|ses|zes)
      effective immediately
      now open|available|live
      went live
      goes live
      gone live
      raised|acquired|bought|sold|merged|filed|resigned|quit|retired|appointed|named|hired|promoted|laid|cut|slashed|shed|closed|opened|launched|unveiled|introduced|released|signed|won|awarded|selected|chose|posted|reported|swung|fined|sued|settled|approved|recalled|stole|hacked|breached|leaked|collapsed|entered|emerged|formed|joined|partnered|added|created|recruited|moved|relocated|issued|invited|secured|received|joined|led|stepped|replaced|migrated|adopted|implemented|deployed`,
  },
  own: `
    we|our|us
    our company|team|group`,
  same: `
    the company|firm|group|bank|startup|retailer|airline|manufacturer|maker|business|carrier|chain|agency|organization|organisation|insurer|lender
    it|its|they|their`,
  beside: {
    any: `
      according to
      via|by
      analyst(|s) at|from|with
      partner|director|manager|analyst|professor|researcher(|s) at|with|of
      formerly|previously of|at|with
      worked|served|spent|roles|positions|career ~3 at|with|for
      competitor(|s)|rival(|s)|unlike|like|including|such_as|alongside`,
    funding: `
      led|backed|joined|headed|funded|awarded|provided|sponsored by
      by a|an ~4 company|firm|investor|fund|bank
      from|with|by
      participation from|of
      investors including|such_as
      loan|grant|investment|funding|capital|funds from|by`,
    launch: `
      with|for|by|using
      on|via|at`,
    technology: `
      from|by|of|with|using
      select(s|ed)|choos(es|e)|chose|adopts|pick(s|ed)|deploy(s|ed)|implement(s|ed)|uses|using
      migrat(es|ed|ion) ~3 to`,
    rfp: `
      respon(ds|se|ded) to
      bids|submission(s)|submit(s|ted)`,
    incident: `
      by|from|researchers_at
      reported|discovered|disclosed by`,
    executive: `
      from
      former|formerly|previously|ex ~5 at|of|with|from
      partner|veteran|alumn(us|i)|career|colleague(s)|years|roles|professor at|of|with|from`,
    regulation: `
      by|of`,
    results: `
      by|from`,
  },
  owner: {
    any: `
      at|of
      by`,
    executive: `
      join(s|ed|ing)|leav(es|ing)|left|quit(s)
      join(s|ed|ing) the?
      of|at|as_ceo_of`,
    incident: `
      against|at|of|on|into|hit(s)|breach(es|ed)|attack(s|ed)|from|hammers|targets|targeted
      investigation of|into|against`,
    regulation: `
      against|fin(es|ed)|investigat(es|ed|ing)|clear(s|ed)|approv(es|ed)|sue(s|d)|from|prob(es|ing)|on|for`,
    funding: `
      in|to|for|into|back(s|ed)|invest(s|ed)_in|of`,
    layoffs: `
      at|by|from|of`,
    bankruptcy: `
      of|by|for|at`,
    technology: `
      at|across|for|to|by`,
    hiring: `
      at|by`,
    results: `
      of|for|at|from`,
    expansion: `
      of|by`,
    launch: `
      of|by|from`,
    rfp: `
      by|from|for`,
  },
  deal: {
    buys: `
      (acquires|acquired|acquiring|buys|bought|buying|purchases|purchased|snaps_up|takes_over|took_over|swallows|absorbs)
      to|will|would|may|could|agreed_to|agrees_to|plans_to|has|have acquire|buy|purchase|take_over|acquired|bought
      acquisition|purchase|takeover|buyout of
      bid|offer ~2 for
      stake in`,
    bought: `
      (acquired|bought|purchased|taken_over|owned|swallowed|snapped_up) by
      sold|sale to
      acquisition|takeover|buyout|purchase by
      (accepts|rejects|rejected|accepted|receives|received) ~4 (bid|offer|approach) ~2 from`,
  },
  relative: 'which|who|that',
  acts: {
    any: `
      advis(es|ed)|represent(s|ed)
      review(s|ed)|analy(zes|ses|sts)
      analyst(s)|researchers|attorneys|lawyers`,
    funding: `
      join(s)|leads|led|back(s|ed)|invest(s|ed)|participat(es|ed)|award(s)|lends|to_invest|commits`,
    incident: `
      initiat(es|ed)|investigat(es|ing|ed)|announces_investigation|files|filed|discover(s|ed)|reveal(s)_how|researchers`,
    merger: `
      unveil(s|ed) ~3 review|report|analysis
      act(s|ed)_as|advis(es|ed)`,
    technology: `
      to deploy|provide|supply|deliver
      announced_that|selected_by|provides|supplies|wins`,
    rfp: `
      respon(ds|ded)|submit(s|ted)|expands|pursues|wins|awarded`,
  },
  months: [
    [1, 'january|jan'],
    [2, 'february|feb'],
    [3, 'march|mar'],
    [4, 'april|apr'],
    [5, 'may'],
    [6, 'june|jun'],
    [7, 'july|jul'],
    [8, 'august|aug'],
    [9, 'september|sept|sep'],
    [10, 'october|oct'],
    [11, 'november|nov'],
    [12, 'december|dec'],
  ],
  days: {
    today: 'today|tonight\nthis morning|afternoon|evening',
    yesterday: 'yesterday\nlast night',
    tomorrow: 'tomorrow',
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    deadline: `
      deadline|due|by|until|before|closes|closing|ends|expires
      no later than
      submitted|received|accepted by|before|until
      comes|come|came|enters|takes|take into|effect|force
      effective|applies|apply from?|on?|as_of?`,
  },
}
