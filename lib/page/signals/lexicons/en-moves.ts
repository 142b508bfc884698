// English: who comes and goes, what opens and closes, what is launched, broken, ruled and earned.
import type { Lexicon } from '../lexicon'

export const moves: Lexicon['kinds'] = {
  executive: {
    strong: `
      poaches|poached|lures|lured ~4 from
      returns|returned|back as ~2 @officer
      (finance|sales|technology|marketing|operations|retail|group) (boss|chief|head) ~4 (leaves|quits|departs|to_leave|resigns|joins|named|appointed|steps_down|moves)
      #name named|appointed|elected|promoted ~5 @officer
      (ceo|cfo|chief|chairman|president|chairwoman) ~5 (steps_down|stepping_down|step_down|resigns|resigned|quits|to_leave|departs|ousted|fired|retires|to_retire|replaced|dies)
      (replaces|replaced|succeeds|succeeded|replacing) ~6 as ~3 @officer
      search for ~3 (ceo|cfo|chief|successor|president|chairman)
      (to) (lead|head|chair|run) ~6 (division|unit|business|region|operations|board|program|company)  
      (boss|founder|co_founder|co_founders) ~3 (quits|resigns|steps|leaves|leaving|out|ousted|departs|sacked)
      (joins|joined) ~5 (from) ~3 #name ~5 (as|to)
      appoint(|s|ed|ing)|name(|s|d)|naming|hire(|s|d)|hiring|elect(|s|ed)|promot(es|ed|e|ing)|tap(|s|ped)|welcom(es|ed|e)|recruit(|s|ed)|nominat(es|ed) ~9 as|to ~6 @officer|board
      add(s|ed) #name #name ~4 as ~4 @officer
      appoint(s|ed)|names|hires|hired|elect(s|ed)|promot(es|ed)|taps|welcomes|recruits ~7 @topofficer
      appointment of ~9 @officer|board|directors
      appointment of #name #name ~3 as|to
      join(|s|ed|ing) ~8 as ~6 @officer|chair|board|partner
      join(|s|ed|ing) ~5 board
      @topofficer|#name ~2 step(s|ped|ping) down
      step(|s|ped|ping) down|aside as|from
      resign(|s|ed|ation|ing) ~6 @officer|as|from|after|of
      @officer ~4 resign(|s|ed|ation|ing)|quit(|s)|departs|departing|leav(es|ing)|retir(es|ed|ing|ement)|ousted|fired|sacked|steps_down|stepped_down|step_down|stepping_down|to_step|to_leave|to_depart|to_retire|dies|to_join|replaced|exits|out
      (fire(s|d)|oust(s|ed)|sack(s|ed)|replac(es|ed|e|ing)|dismiss(es|ed)) ~5 @topofficer|chief|boss
      new ~3 ceo|cfo|coo|cto|cio|cmo|ciso|chief_executive|chairman|chairwoman|president|managing_director|board_chair|board_member|executive_director|chief_financial|chief_operating|chief_technology|chief_information|general_manager|vice_president|chief_revenue|chief_marketing
      succeed(s|ed|ing) ~8 as ~3 @officer|who
      succe(eds|eded|ssor|ssion) ~5 ceo|chief_executive|chairman|president
      promot(es|ed|ion) ~6 to ~5 @officer
      takes|took|taking over as ~4 @officer|chief|head
      (assum(es|ed)|takes_on) ~3 role of
      as its|new ~2 @topofficer
      executive|leadership|management|board appointment(|s)|changes|shake_up|transition|shuffle|succession
      announces ~3 executive leadership
      to|as|join board of ~1 directors|trustees|advisors
      board of directors ~3 appointed|elected|names|named
      board chair|member(|s)
      appoints|names|elects|hires #name #name ~4 as|to|its|,
      (joins|moves|moved) ~5 from|to ~4 ceo|chief
      departure of ~5 @officer|#name
      veteran|exec ~4 joins|hired
      on leave from
      (hires|hired|poaches|poached) ~3 exec|executive|veteran
      nominat(es|ed|ion) ~6 board|chairman|ceo|president|director
      chief ~3 resigns|quits|steps_down|to_leave|leaves`,
    weak: `
      steps down
      resigns
      names ~3 chief|co_heads|head|director|partner`,
    not: `
      agency
      marketing|licensing|distribution|exclusive partner
      certif(ied|ication)
      elite|premier|gold|solutions|channel|hubspot partner
      agency as|of_record
      was promoted to site|shift|assistant|team
      as ~3 agency|partner_for|marketing_partner|sponsor|distributor|supplier|spokesperson
      film|movie|album|actor|actress|writer_for|short_film|hollywood|drama|season_premiere|musical
      to ~1 president|chairman ~2 of_the_united_states|arafat|abbas
      step|steps|stepped up
      partner program|network|portal
      said|says|told|adds|explains|commented|according_to ~4 ceo|chief|president|director|cfo|head
      (ceo|president|director|founder|chairman|cfo) ~4 said|says|told|sat_down|talks|discusses|explains|joined_steve|predicts`,
    never: `
      prime_minister|minister|senator|pope|king|queen|bishop|secretary_of_state|president_of_the_republic|parliament|presidential|vice_presidential|election|president_bush|president_putin|republican|democrat|democratic|senate|congress|mayor|palestinian|iraqi|white_house
      brand_ambassador(s)|coach|coaches|quarterback|midfielder|striker|captain|football|team_usa|league|season|rugby|cricket|goalkeeper|squad|fifa|uefa|club
      (mexican|french|russian|chinese|american|iranian|ukrainian|brazilian) (president)
      short_film|film|movie|actor|actress|hollywood|musical`,
  },
  hiring: {
    strong: `
      (seek|seeks|seeking|needs|wants|looking_for|recruits|recruiting|hires|hired|hiring|to_hire|to_recruit|to_employ|employ) ~2 #count ~4 apprentices|graduates|drivers|nurses|teachers|engineers|workers|staff|people|developers|technicians|pilots|volunteers_not|officers|students|employees|salespeople|consultants|analysts|advisers|advisors|interns|cabin_crew|positions|truckers|programmers
      (hire|hires|hiring|recruit|recruiting|add|adding|employ|create|creates|creating) ~2 hundreds|thousands|dozens|scores ~1 of
      (bring|brings|bringing|mean|generate|generates|generating|support|supports|deliver|provide|provides|offer|offers) ~3 #count ~4 jobs|positions|roles
      #count ~2 (full_time|permanent|new|construction|high_paying|skilled|manufacturing|tech|local|extra|more|direct|seasonal|part_time) ~2 jobs|positions|roles|posts
      to? doubl(e|es|ing)|triple(s)|grow(s|ing)|expand(s|ing)|increase(s)|boost(s|ing)|swell(s) ~1 its|their|the? ~1 workforce|headcount|staff|payroll|team|engineering_team|sales_team|sales_force
      jobs|careers|recruitment|hiring|recruiting fair|event|drive|blitz|push|day|campaign|spree
      (end(s)|lift(s)|unfreeze(s)) ~2 hiring freeze
      ramp(s|ed|ing)|step(s|ped|ping)|speed(s|ing)|stepping up ~2 hiring|recruitment|recruiting
      (jobs) (boost|boon|bonanza|joy|lift)
      (job|jobs|employment) (creation|opportunities) ~4 #count|plant|factory|site
      (hire|hires|hiring) ~1 (back|spree|binge|plans|more|additional)
      (to fill) ~3 #count|hundreds|vacancies|positions|jobs
      (call|invites|invitation) ~3 (applications|applicants) ~3 (posts|positions|vacancies|recruitment)
      recruitment ~2 (of|for) ~2 #count
      (new hires|hiring) ~2 (planned|surge|accelerates|continues|wave)
      (doubles|doubled|doubling|triples|expands|expanded|grows) its? ~2 (team|workforce|headcount|staff)
      take|takes|taking on ~2 #count
      (seeks|seeking|wants) to hire|recruit ~2 #count
      hire(|s)|hiring|recruit(|s|ing)|add(|s|ing)|creat(e|es|ing|ed)|added ~5 #count ~4 @job|engineers|people|jobs|more|new|staffers|associates|graduates|apprentices|seasonal
      to|will hire ~2 #count
      #count ~3 new|additional ~2 jobs|positions|employees|roles|hires|workers
      creat(e|es|ing|ed|ion) ~5 jobs
      hundreds|thousands|dozens of ~2 new|additional ~1 jobs|positions|employees|workers|roles
      hiring|recruitment|recruiting ~1 spree|drive|campaign|surge|push|plans|event|fair|day|wave
      plans to hire|recruit
      keep|continue|ramp_up|accelerat(e|es|ing)|resum(e|es|ing)|step_up hiring
      (expand(s|ing)|grow(s|ing)|doubl(e|es|ing)|increas(e|es|ing)) ~3 workforce|headcount|staff|team ~4 by|to|from|#count|#pct|expansion
      workforce expansion
      we're|we_are|now|currently|actively hiring
      is hiring
      join our growing team
      to ~1 its global head_count|workforce
      vacanc(y|ies) announcement|notice|for
      jobs at|to ~3 plant|factory|facility|site`,
    weak: `
      recruiting ~2 #count`,
    not: `
      slow(s|ing|ed) ~2 hiring|recruitment
      lost|losing|losses|cut|cutting|axe|slash|threatened|at_risk|shed|eliminated
      tips|salary_guide|hiring_your
      hiring freeze|manager(|s)|process|software|platform|decisions|tips|data|report|practices|trends
      freez(e|es|ing) ~1 hiring
      talent acquisition
      payrolls|unemployment|jobless|labor_department|nonfarm|economy|economists|labor_market
      cut(|s|ting) ~6 jobs|workforce
      jobs report|data|board|growth
      steve jobs
      apply now
      (lawyer|attorney)`,
    never: `
      unemployment|jobless|nonfarm|payrolls|economists`,
  },
  layoffs: {
    strong: `
      (plans|announces|announced|confirms) ~3 (layoffs|redundancies|job_cuts)
      (close|closes|closing|shut|shuts|shutting|shutter) ~4 (plant|factory|mill|stores|branches|warehouses) 
      (workers|employees|staff) ~3 (lose|losing|lost) ~3 (jobs|job)
      la(y|ys|id|ying) off
      layoffs
      layoff of|plan(s)|announcement|notice(s)|round
      lay offs
      cut(|s|ting)|slash(|es|ed|ing)|ax(|e|es|ed|ing)|shed(|s|ding)|eliminat(e|es|ed|ing)|trim(|s|med|ming)|reduc(e|es|ed|ing)|los(e|es|ing)|scrap(|s)|drop ~9 jobs|job|positions|workforce|headcount|posts|employees|workers|staff|personnel|payroll
      job|jobs|staff|workforce|headcount|labor ~1 cut(|s)|cuts|cutbacks|losses|reduction(|s)|redundanc(y|ies)|axed
      reduction in|of ~2 force|workforce|headcount|staff
      redundanc(y|ies)
      made redundant
      #count|#pct|hundreds|thousands ~4 jobs|workers|employees|staff|positions ~5 lost|cut|go|axed|laid|redundan(t|cies)|risk|eliminated|furloughed
      furlough(|s|ed|ing)
      voluntary ~1 resignation(|s)|redundan(cy|cies)|severance|buyout|retirement|departure
      severance package(s)
      hiring freeze
      freez(e|es|ing) ~1 hiring
      pause(s|d) ~1 hiring
      clos(e|es|ed|ing|ure)|shut(|s|ting|ter|ters|tering|down) ~6 plant(|s)|factory|factories|store(|s)|warehouse(|s)|stores|branches|sites|mill|offices ~9 jobs|workers|employees|staff
      to cut ~3 #count
      downsiz(e|es|ing)
      workforce ~3 by ~2 #pct
      let(s) go ~2 of? ~2 #count|#pct|staff|employees|workers
      jobs at risk
      cutting ~2 jobs
      #count ~2 job cuts
      plan(s) ~2 job cuts`,
    weak: `
      job cuts`,
    not: `
      cut|cuts|cutting ~3 taxes|rates|prices|costs_for|emissions|deficit
      players|club|league|coach|season|quarterback|team_cuts
      unemployment|jobless|nonfarm|labor_department|economy_lost|claims_for
      steve jobs
      reduce|reduces|reducing ~3 workload|staff_time|errors|risk
      employee(s) ~4 turnover
      lost ~3 bet|time|work_days`,
    never: `
      jobless_claims|unemployment|nonfarm|touchdown|cornerback|knee|season`,
  },
  expansion: {
    strong: `
      doubles|doubled|doubling|triples|increases|boosts|raises ~3 capacity
      plans|planning ~1 #count new? ~2 @site|hotels|restaurants|shops|stores|branches
      open(|s|ed|ing)|launch(es|ed|ing) ~6 new|first|second|third|flagship|additional|another|largest ~5 @site
      open(|s|ed|ing)|build(|s|ing)|construct(|s|ing)|establish(|es|ed|ing) ~3 @site in|at ~2 #name
      new ~4 @site in|at|opens|opening|to_open|near ~2 #name
      grand opening
      now open
      to|will|plans_to open|build|construct ~2 new|first|second|its|a ~3 @site
      open(|s|ed|ing) ~1 doors
      expand(s|ed) into|to|in|across ~3 #name|market(|s)|europe|asia|us|international
      expand(s|ed) ~4 footprint|presence|operations|capacity|production|plant|facility|globally
      to expand ~4 footprint|presence|capacity|production|plant|facility
      expansion in|into|to|across ~2 #name|market|europe|asia
      expansion of ~4 capacity|facility|plant|production|footprint
      (global|international|geographic|plant|factory) expansion ~1 (plan(s)|into|in|to|across)
      enter(s|ed)|to_enter ~4 #name ~1 market(|s)
      market entry in|into
      new|larger|bigger ~1 headquarters|hq|premises|campus
      mov(es|ed|ing)|relocat(es|ed|ing|ion) ~4 headquarters|hq|office(|s)|facility|premises|to_new
      break(s|ing)|broke ground
      groundbreaking ceremony|of
      ground breaking ceremony
      (build|built|building) ~4 #money ~3 @site
      #money ~3 plant|factory|campus|expansion|data_center
      as ~2 location|site to build|for
      lease(s|d) ~5 square feet|foot|metres|meters
      square foot|feet|metre ~3 @site
      new|additional ~2 production|manufacturing ~2 capacity|plant|line|facility|site
      opens in #name
      grand opening of
      (set|setting|sets) up ~4 plant|office|factory|operations|subsidiary|base ~2 in
      expand(s|ing) ~3 output|production`,
    weak: `
      new location|office|store|headquarters
      opens ~3 @site`,
    not: `
      opening hours|times|day_of|night|ceremony_of_the_olympic|batsman|round|statement(s)|bell
      open source|house|letter|access|enrollment|beta|championship|account|to_all|bid(s)|air
      open ~2 account|letter|file|window|app|menu|question(s)|investigation|probe|mind|email|link
      open(s|ed) ~4 investigation|probe|trial|inquiry|fire|against|high|lower|higher|enrollment|applications|registration|talks|case
      headquartered in
      is|are based|located in|at
      australian|us|french|british open
      expand ~2 menu|all|collapse|section|view|your|search
      peacekeeping|troops|rebels|military|insurgent|settlement
      with|has|have|operates ~3 offices|locations|stores|branches in
      space station`,
  },
  launch: {
    strong: `
      (brings|brought) ~5 to its ~4 @product|speakers|phones|customers|cars|devices
      adds|added ~4 to its ~3 app|platform|site|service|software|suite|search|phones|range|line
      (debuts|unveils|launches) ~1 electric|digital|online|mobile|wireless|smart|ai|free|hybrid
      shows_off|previews|teases ~2 next|next_generation|new|upcoming|latest
      opens|opened its? ~2 (marketplace|platform|api|app_store) ~1 to
      (new|next) ~3 (phone|car|tablet|console|laptop|drug|chip|game|service|app) ~2 (arrives|lands|hits|launches|debuts|ships)
      ^ new ~4 launched|introduced|unveiled
      #name and #name ~1 introduce|launch|unveil|release|debut
      we|our_team launched|introduced|released|unveiled
      begin(s)|began|start(s|ed) ~1 selling|shipping|offering|taking_orders|rolling_out
      hit(s) ~2 shelves|stores|market
      go(es)|to_go on sale
      to sell|offer ~1 new|first|its ~4 @product
      reveal(s|ed)|show(s|ed)_off|debut(s|ed)|previews|demos ~2 new|first|its|next ~4 @product
      new ~3 @product from|by #name
      adds|added ~2 new? ~2 feature(s)|support_for|capabilities|functionality
      releases|released ~3 version|update|beta|upgrade|patch_for|edition
      ships|shipped ~2 #name ~2 #num
      expands ~3 line|lineup|range|portfolio|suite|family ~2 with|of|to
      unveil(s|ed|ing) #name|new|its|first|latest|next
      introduc(es|ed|ing) ~2 new|first|its|latest
      launch(es|ed)|unveil(|s|ed|ing)|introduc(es|ed)|releas(es|ed)|debut(|s|ed)|roll(|s|ed)_out ~6 @product
      launch(|es|ed|ing) of|its|new|a|an|the ~6 @product|#name
      (to|will) launch|unveil|introduce ~4 @product|#name
      #name launch(es|ed) #name
      #name unveil(s|ed)|introduc(es|ed) #name|new
      (launches|unveils|introduces|releases|debuts|introducing|unveiling) ~2 new|first|next|next_generation|revolutionary|innovative|ai|latest|enhanced|patented|updated
      ha(s|ve) ~1 (launched|introduced|unveiled|released) ~4 @product|range|#name
      (has|have)_been released
      new ~4 (product|version|platform|app|feature|features|solution|line|model|range|service|release|series) ~4 available|launched|released|unveiled|introduced|now
      now ~1 available ~4 in|for|on|as|worldwide
      general availability
      now ~1 available for ~1 download|pre_order|preorder
      v #num ~3 released|launched|announces
      announc(es|ed|ing|e) ~4 availability|release|launch|features|enhancements|edition
      (official|global|successful|soft|commercial|product|public) launch
      proudly launches|presents|introduces
      proud|pleased|excited|thrilled|delighted to announce ~2 launch|release|availability
      brings ~6 to market
      kick(s|ing) off ~4 sales
      go(es|ing)|went ~1 on sale
      (shipping|ships|ship) ~4 (version|release|product|service_pack)
      upgrades ~5 (site|service|software|version)
      has developed|created ~4 (prototype|first|new|platform|system|tool)
      (plans|set|expected) to (launch|release|introduce|unveil)
      private|public|open|closed beta`,
    weak: `
      unveils|introduces|launches|debuts ~1 #name|new
      ^ introducing #name
      #name goes live`,
    not: `
      white_paper|whitepaper|competition|contest|partnership|collaboration|location(s)|office|law_firm|salon|venture_studio|pledge|grand_opening|opening|clinic
      phase ~2 trial|protocol|study
      (launches|launched) ~3 application|script|app_and
      career
      giveaway|scholarship
      rocket|satellite|missile|nasa|spacecraft|space_shuttle|orbit|strike(s)|attack(s)|offensive|probe|investigation|inquiry|lawsuit|appeal|search_for|manhunt|operation_against|spaceship|raid(s)|assault
      news|press release(s)
      releas(e|es|ed) ~4 results|report|statement|data|figures|study|survey|poll|hostage(s)|prisoner(s)|from_prison|from_jail|details|minutes|video|album_review|financial|earnings|documents|from_hospital|survey|findings|research|price|transcript|evidence|on_bail
      announc(es|ed|ing) ~5 results|earnings|dividend|offering|acquisition|partnership|appointment|retirement|layoffs|merger|agreement|funding|winner(s)|sale|plans_to_cut|webinar|conference|award(s)|contract|grant
      film|movie|song|single|tour|tv_series|trailer|concert|sequel|dvd|drama|band|singer|gallery|museum|exhibition|painting
      unveil(|s|ed) ~3 plan(s)|results|budget|squad|statue|tree|proposals|policy|manifesto
      launch(es|ed) ~3 career|bid|takeover|campaign_to|drive_to|legal_action|hostile|investigation|website_to_help_victims|offering
      introduc(es|ed|e) ~3 bill|legislation|law|tax|rules|you|yourself
      learn more about
      ready to launch
      debut ~3 against|match|season|test|goal|win`,
  },
  technology: {
    strong: `
      (picks|selects|taps|chooses|chose|selected|picked|opts|opted) ~1 #name ~2 (for|to) ~4 (payroll|billing|accounting|payments|email|storage|backup|hr|security|network|data|logistics|supply_chain|booking|ticketing|checkout|customer_service|analytics|procurement|treasury|trading|warehouse|cloud)
      (rolls_out|rolled_out|rolling_out|installs|deploys|introduces) ~5 (tills|kiosks|terminals|scanners|rfid|sensors|tablets|laptops|self_checkout|robots) ~4 (in|at|across|to) ~3 (stores|its|all|branches|hospitals|sites|warehouses|schools)
      (migrat(es|ed|ing)|switch(es|ed|ing)|mov(es|ed|ing)|shift(s|ed|ing)) ~3 to ~2 cloud|open_source|linux|saas|gmail|google_apps|office_365|s_4hana
      (implement(s|ed)|deploy(s|ed)) ~1 #name ~2 (across|throughout|at|in) ~2 (its|all|#num|warehouses|stores|offices|plants)
      (upgrades|replaces|replacing|overhauls|modernizes|modernises) ~3 (mainframe|network|it_systems|computer_system(s)|phone_system|billing_system|payroll_system|website_not)
      (signs|signed) ~4 (it|outsourcing|software|cloud|licensing) ~1 (deal|contract|agreement) ~2 with #name
      (outsources|outsourced|outsourcing) ~3 (it|payroll|data_center|call_center|network|operations) ~2 to
      (equips|equipped|equip) ~5 with ~4 (software|system|tablets|scanners|technology|rfid)
      select(s|ed)|choos(es|e)|chose|pick(s|ed)|tap(s|ped) ~1 #name ~12 @tech
      (to|will|has|have) (deploy|deployed|implement|implemented|adopt|adopted) ~8 @tech ~4 (across|at|in|for|to)
      deploys|adopts|implements|chooses|selects ~1 #name ~8 @tech
      moves|moved|switches|switched|shifts|shifted|migrates|migrated|converts ~5 to ~3 linux|microsoft|cloud|google|aws|azure|sap|salesforce|workday|oracle|open_source|servicenow
      replaces|replaced|replacing|overhauls|overhauling|to_replace|to_overhaul ~5 system|systems|software|platform|mainframe|erp|crm|infrastructure
      standardi(se|ses|sed|ze|zes|zed|sing|zing) on ~2 #name
      ditches|dumps|retires|abandons ~3 mainframe|legacy|windows|system|software|servers
      turns|turned to #name ~3 for
      university|hospital|bank|county|city|council|ministry|insurer|retailer|airline|utility|school|police|agency|government ~4 rolls_out|rolled_out|deploys|implements|installs|adopts|introduces ~5 system|software|platform|systems|records|meters|technology
      (to|will) move|shift|switch ~3 to ~2 cloud|linux|salesforce|sap|oracle|workday|windows|open_source|aws|azure
      go_live|goes_live|went_live|gone_live ~3 with|on ~5 platform|software|system|solution|erp|crm|suite|sap|oracle|workday|salesforce
      install(s|ed)|rolls_out|rolled_out|introduces ~4 (sap|oracle|salesforce|workday|servicenow|linux|erp|crm|pos|rfid|self_checkout)
      (uses|using|to_use|turn(s)_to|tap(s)|standardi(zes|ses)_on) ~2 #name ~5 (platform|software|cloud|system|solution|technology) ~3 (to|for|across)
      (dumps|ditches|drops|abandons) ~2 #name|legacy|windows ~3 (for|in_favor)
      selects|selected|chose|chooses|picks|taps ~3 #name ~8 (erp|crm|cloud|software|platform|solution|system|analytics|saas|suite|technology)
      select(s|ed)|choos(es|e)|chose|chosen|pick(s|ed)|adopt(s|ed) ~5 platform|software|system(s)|solution(s)|erp|crm|cloud|suite|database|salesforce|servicenow|workday|oracle|sap|linux
      select(s|ed)|choos(es|e)|chose|chosen ~2 #name ~7 @system
      (migrates|migrated|migration) ~4 to ~3 platform|cloud|software|erp|crm|aws|azure|salesforce|servicenow|sap|linux|system
      completes ~3 migration
      mov(es|ed|ing) ~3 to the cloud
      switch(es|ed|ing) ~3 from ~3 to ~2 #name
      go(es|ing|ne)|went live ~3 with|on ~5 platform|software|system|solution|erp|crm|suite|sap|oracle|workday|salesforce|cis
      (completes|completed|begins|began) ~3 implementation of ~5 @system
      complet(es|ed) ~4 conversion|migration|implementation|deployment|rollout|go_live to|of|from?
      replac(es|ed|ing|e) ~4 legacy|existing|incumbent|ageing|aging|old ~3 @system|systems
      transition(s|ed|ing) ~5 to ~4 @system|cloud|platform
      standardi(ses|zes|sed|zed|sing|zing) on
      deploy(s|ed|ing) ~6 across ~4 sites|network|fleet|stores|operations|hospitals|branches
      digital transformation ~4 with|project|programme|program
      moderni(ses|sed|zes|zed) ~4 (system|systems|infrastructure|platform|network|technology|core)
      upgrad(es|ed|ing|e) ~4 (its|their|to) ~4 system(s)|platform|infrastructure|network|erp|crm
      (to|will) implement|deploy|adopt ~5 platform|software|system(s)|solution(s)|erp|crm|suite|database|salesforce|servicenow|workday|oracle|sap
      in_house|in house ~2 (system|platform) ~4 replac(es|ed)
      outsourc(es|ed|ing) ~5 (it|data|network|infrastructure) ~3 to`,
    weak: `
      deploys|implements ~3 #name
      selects|chooses ~2 #name ~8 platform|solution|software|analytics`,
    not: `
      can|could|should|must|may|easily|seamlessly|quickly switch|move|migrate
      rolls out
      restructuring
      players|airdrop
      selects it
      how to migrate
      you can|to? deploy
      easily|quickly|seamlessly deploy|migrate|implement
      helps|enables|enabling|allows|allowing|lets ~5 (migrate|implement|deploy|adopt|modernize|choose|select)
      easy to deploy|implement
      best practices
      deploy(s|ed|ing) ~4 troops|soldiers|forces|police|airbag(s)|aircraft
      select ~2 country|language|your|option|a
      choose ~3 from|your|between|us`,
  },
  regulation: {
    strong: `
      @land ~2 bans|to_ban|banned|curbs|to_curb|restricts|to_restrict|tightens|to_tighten|blacklists|blacklisted|outlaws|legalizes|legalises|regulates|to_regulate|scraps|lifts ~5 (#name|sale|sales|imports|exports|use|rules|curbs|ban|tariffs|restrictions|limits|products|apps|trade|investment|companies|firms)
      @land ~2 approves|approved|clears|cleared|fines|fined|imposes|imposed|to_impose|blocks|blocked|to_block|delays|orders|ordered|requires|to_require|probes|investigates|sues|sued|waives|raids|penalizes ~4 (#name|rules|tariffs|deal|merger|takeover|plan|drug|use|exports|imports|sales|duties|sanctions|firms|companies|tech|banks)
      (regulator|regulators|watchdog|commissioner|ombudsman|sec|ftc|fcc|fda|doj|cfpb) ~5 confirm(s|ed)|plans|wants|tells|told|asks|asked|examine(s|d)|consults|seeks|agrees|agreed|considers|weighs|unveils|publishes|demands|finds|found|questions|to_overhaul|to_review|looks_into|scrutinizes|recommend(s|ed)
      (emergency_use|marketing|conditional|accelerated|regulatory) authorization|authorisation|approval
      (suits|lawsuits|lawsuit) ~2 (filed|dismissed|settled|claims|accuses|accusing|says|against|over)
      sued by|for|over
      (law|legislation|bill|act) ~2 (allows|bars|bans|targets|targeting|aimed|aims|protects|forcing|requiring|clears|stalls|advances|heads|moves|passes|fails|dies)
      (labor_board|patent_office|trade_commission|grand_jury|federal_judge|advisory_panel|appeals_court|high_court|house_panel|senate_panel|house_committee|senate_committee|european_court|tribunal|arbitrator) ~5 (rules|ruled|rejects|rejected|finds|found|approves|approved|recommends|votes|voted|backs|backed|says|said|indicts|orders|ordered|upholds|upheld|clears|cleared|overturns|weighs|hears|sides|throws|issues)
      (insurance|banking|trade|competition|tax|utility|utilities|public_utility|gaming) (commissioner|commission|regulator(s)|authority|board|minister) ~6 (approves|approved|rejects|rejected|ended|backs|backed|probes|probe|investigating|says|orders|fines|fined|rules|ruled|sues|settlement)
      (official(s)|state|states|city) ~3 (sue|sues|sued|ban|bans|banned|investigate|investigates|probes|settle|settles|fine|fines|fined) ~3 (#name|over|for|sale)
      (trial) ~2 (begins|opens|starts|delayed|set)
      (testif(y|ies|ied)) ~5 (trial|court|congress|senate|hearing|antitrust)
      (drug|vaccine|treatment|therapy|device) ~8 (approved|cleared|authorized|authorised|licensed) ~2 (in|by|for)
      price controls|cap(s)
      (windfall|carbon|digital_services|sales|corporate|minimum) tax ~4 (proposed|approved|law|bill|plan|imposed|takes|agreed|hike|deal|delayed)
      (export|import) (controls|curbs|ban(s)|restrictions|licences|licenses|rules)
      sanctions ~3 on|against ~3 companies|banks|oil|exports
      (net_neutrality|gdpr|data_protection|antitrust|anti_trust|insider_trading) ~1 (rules|vote|fine|law|ruling|case|probe|bill)
      (hit|slapped|stung) with ~4 fine|penalty|lawsuit|sanctions|suit|charges|complaint
      @regulator ~5 drops|dropped|closes_probe|files|alleges|alleged|seeks|sets|issues|issued|extends|lifts|votes|voted|imposes|suspends|suspended|bars|barred|launches_probe|declines|denies|denied|dismissal|upholds|tightens|eases|unveils_rules|designation|designates|granted ~4 case|suit|lawsuit|complaint|rule(s)|ruling|guidance|guideline(s)|limits|ban|bid|merger|deal|takeover|application|drug|licen(s|c)e|curbs|tariff(s)|sanctions|approval|designation|order|standards|penalties
      (reaches|reached|announces|agrees_to|approves|approved) ~3 settlement
      settlement ~3 (with|over|in|of) ~4 @regulator|#money|lawsuit|suit|claims|plaintiffs|case
      plead(s|ed)|pled|pleading ~1 guilty|not_guilty
      (indicted|indictment|convicted|acquitted|arraigned) ~4 (fraud|bribery|tax|laundering|accounting|price_fixing|insider|obstruction|conspiracy)
      (charged|charges) with ~3 (fraud|bribery|insider|laundering|price_fixing|accounting|violating|tax)
      (regain(s|ed)|maintain) ~2 compliance ~3 (nasdaq|nyse|listing|bid)
      (notice|notification|letter|determination) ~3 (from|by) ~2 (nasdaq|nyse|listing|tsx|sec|fda)
      (court|legal|patent|antitrust|regulatory|tax) ~1 (battle|fight|dispute|case|clash|setback|victory|defeat|showdown|challenge)
      (loses|lost|wins|won) ~3 (case|lawsuit|suit|appeal|court|licence|license|verdict|judgment|injunction|patent)
      cleared ~2 of ~2 (wrongdoing|infringing|charges|breaking|claims)
      (rulings|ruling|verdict|judgment|injunction) ~5 (against|clears|over|in_favor|in_favour|allows|blocks|lets|favors|favours|overturned|upheld|appeal|gives|forces|orders)
      to ban ~2 sale|sales|use|import|imports|export|advertising
      (ordered|forced|told) to (pay|stop|halt|cease|sell|divest|remove|recall|change|hand|reveal|disclose|turn)
      (prosecutors|police|authorities|investigators|officials|tax_inspectors) ~2 (raid|raids|raided|search|searched) ~4 (office(s)|headquarters|premises|#name)
      (supreme|high|appeals|appeal|federal) court to? ~1 (hear|consider|review|decide|weigh|revive|refuses|declines|lets|throws|dismisses|revives|upholds|affirms|reverses|strikes)
      (issued|granted|awarded|receives|received|secures|allowance) ~4 patent(s)
      patent ~2 (issued|granted|awarded|allowed|office|infringement|upheld|invalidated)
      (accused|suspected) of ~2 (breaking|violating|abusing|breaching|infringing|misleading|monopolizing|fraud|price_fixing|antitrust|defrauding|bribery|stealing)
      (announces|plans|promises|unveils|proposes|orders) ~2 (crackdown|curbs|ban|levy|clampdown)
      (appeals|appealed|appealing|challenges|challenged|contests|overturns) ~2 (ruling|decision|verdict|fine|order|judgment|ban|law)
      (lawmakers|legislators|senators|ministers|mps|government|governor|administration) ~2 (propose|proposes|proposed|introduce|introduces|unveil|unveils|urge|push|drafts|moves|seeks|weighs) ~5 (bill|law|tax|rules|ban|legislation|act|levy|limits|curbs|reform|measure)
      (infringes|infringed|infringing|infringement) ~3 (patent(s)|copyright(s)|trademark(s))
      alleg(es|ed|ing|ations) ~6 (violated|violations|fraud|infringes|infringement|misled|breach|monopoly|antitrust|securities)
      (restraining order|injunction) ~3 (against|blocking|to)
      (fda|ema|ce|mhra|health_canada|orphan_drug|breakthrough_therapy|fast_track) ~2 (approval|clearance|designation|mark|nod|authorization|authorisation|acceptance|accepts|rejects|panel|warning)
      (emissions|safety|data|privacy|capital|food|accounting|lending|labelling|labeling|disclosure) ~1 (rules|law|standards|regulations|legislation) ~4 (take|takes|force|effect|tightened|eased|approved|proposed|adopted|finalized|come|comes|apply)
      (executive order) ~4 (on|to|directing|signed)
      (complaint|petition|suit|brief|appeal) ~2 filed ~4 (court|against|by|sec|ftc|commission)
      (trade|import|anti_dumping|antidumping|export) ~1 (duties|duty|ban|curbs|restrictions|quota(s)|controls|sanctions|tariffs)
      (tariff(s)|quota(s)|duties) ~3 (imposed|raised|cut|lifted|slashed|suspended|threat)
      (licen(s|c)e|permit|charter|concession) ~3 (approved|granted|revoked|suspended|renewed|denied|rejected|awarded|issued)
      (warning|cease_and_desist|show_cause) ~1 letter|order ~3 (from|to|by|over)
      (under|into) ~2 (investigation|scrutiny|probe) ~3 (by|over|for)
      (approved|cleared|authorised|authorized|licensed) (in|by|for) ~3 (us|eu|uk|europe|china|japan|use|sale|@regulator)
      (given|gets|got|gives|gave|receives|wins) ~2 (green_light|go_ahead|nod)
      legal (action|battle|challenge|fight|row|complaint) ~3 (against|over|with|by)
      (appeals_court|high_court|federal_court|district_court|top_court|jury) ~5 (rules|ruled|ruling|finds|found|orders|ordered|rejects|rejected|overturns|overturned|sides|awards|awarded|says)
      (ban|crackdown|levy|duty|duties|tax|cap|curbs|restrictions|sanctions) on ~4 (imports|exports|sales|use|companies|banks|firms|products|advertising|drugs|chips|goods|services)
      (patent|privacy|copyright|competition|antitrust|consumer|labor|labour|tax|climate|data_protection|gambling|banking) ~1 (law|bill|legislation|directive|rules|regulation(s)|act|code) ~8 (#name|would|will|to|passed|approved|vote|voted|delay|delayed|proposed|draft|changes|reform|rejected|adopted)
      (meps|mps|lawmakers|senators|ministers) ~3 (vote|voted|back|backed|reject|rejected|approve|approved|pass|passed|urge|agree|agreed) ~5 (law|bill|directive|rules|ban|tax|legislation|act|reform|regulation)
      (complaint|charges) ~2 (filed|brought) ~2 (with|against|by) ~3 #name
      (probe|inquiry|investigation) into ~4 #name
      shareholders|investors|consumers|customers|unions|states|rivals sue|sued ~2 #name
      loses|lost|wins|won|files|filed ~2 appeal ~2 against|over|in
      regulators|watchdog|authorities|antitrust ~2 review|probe|investigate|scrutinise|scrutinize|criticises|criticizes|raps|warns ~5 #name|merger|deal|takeover|over
      judge ~4 rules|ruled|ruling|blocks|blocked|dismisses|dismissed|approves|approved|orders|ordered|rejects|rejected|throws_out|delays|sides
      faces|facing|under|launches|launched|opens|opened ~3 probe|investigation|inquiry|lawsuit|fine|charges|antitrust|scrutiny ~1 into|over|of|by|from|for
      settl(es|ed|ement|ing) ~5 charges|lawsuit|suit|case|claims|allegations|probe|antitrust|litigation|with_sec|with_ftc
      pay(s|ing) ~3 #money ~4 settle|fine|penalty|settlement
      sues|sued|suing ~2 #name|over|for
      win(s|ning)|won|get(s)|got|receiv(es|ed)|gain(s|ed)|seek(s|ing)|await(s|ing)|obtain(s|ed)|grant(s|ed) ~4 approval|clearance|licence|license|authorisation|authorization|go_ahead
      approval|clearance|authorization|authorisation|license|licence from|by|of ~3 @regulator
      subpoena(s|ed)
      consent decree|order
      legislation|regulations|rules|law|bill ~3 would|will|to|that ~1 require|ban|allow|force|limit|make|restrict|regulate
      lawmakers|senate|congress|parliament|legislature|assembly|council|cabinet|government ~3 (vote(s|d)|approv(es|ed)|pass(es|ed)|back(s|ed)|reject(s|ed)|plans|announces|introduces|proposes|bans|send(s)) ~5 bill|law|rules|ban|legislation|tax|measure|plan|regulation(s)|reform
      (patent|copyright|trademark|infringement|antitrust|class_action|securities|shareholder|privacy) ~1 (suit|lawsuit|case|ruling|verdict|trial|litigation|complaint)
      new|stricter|tougher|proposed|updated ~1 standard(s)|guidelines|restrictions|requirements ~2 for|on|from|by
      (ban(s|ned)|sanction(s|ed)|tariff(s)) ~2 on ~3 #name|imports|exports|sales
      licen(ce|se) ~2 revoked|suspended|granted|withdrawn
      (signs|signed|passes|passed|approves|approved|adopts|adopted|enacts|enacted|repeals|introduces|vetoes|sends) ~5 bill|law|act|legislation|regulation(s)|rules|directive|code|ordinance
      bill|law|act|legislation|regulation|rule(s)|directive|ban ~5 (signed|passed|approved|takes_effect|take_effect|comes_into|came_into|into_force|into_law|goes_into|effective|enacted|to_governor)
      into ~1 law
      new ~2 law(|s)|rules|regulation(|s)|legislation|directive|tariff(s)|standards_for
      @regulator ~6 approv(e|es|ed|al)|clear(s|ed|ance)|fin(e|es|ed)|sue(s|d)|block(s|ed)|ban(s|ned)|investigat(e|es|ing|ed|ion)|prob(e|es|ing)|charg(e|es|ed)|rul(es|ed|ing)|order(s|ed)|warn(s|ed)|reject(s|ed)|propos(e|es|ed)|require(s|d)|impos(e|es|ed)|halt(s|ed)|accus(e|es|ed)|subpoena(s|ed)|lawsuit|review(s|ed)|raid(s|ed)|opens|opened|notif(ies|ied|ication)|overhaul|allow(s|ed)|delays|recommends|penalt(y|ies)|sanctions|settle(s|d|ment)|back(s|ed)|adopt(s|ed)|uph(old|olds|eld)|dismiss(es|ed)|grant(s|ed)|revok(e|es|ed)
      (fined|sued|investigated|probed|cleared|approved|accused|charged|ordered|banned|blocked|subpoenaed|sanctioned) by ~4 @regulator
      fine of|totaling ~2 #money
      fin(es|ed|e|ing) ~4 #money
      #money ~1 fine|penalty|settlement
      (regulatory|fda|antitrust|eu|sec|shareholder_and_regulatory|government) ~1 approval|clearance|nod|probe|investigation|scrutiny|action|filing_deadline
      antitrust ~2 case|suit|lawsuit|investigation|probe|ruling|charges|concerns|fine|trial
      lawsuit ~3 against|over|alleging
      class action
      (files|filed|faces|facing|settles|settled|dismisses|dismissed) ~5 lawsuit|suit|charges|complaint|class_action|antitrust
      attorney general ~3 (investigating|investigation|sues|probe|joins)
      court|judge ~4 (ruled|rules|rejects|ruling|orders|blocks|upholds|dismisses|approves)
      (nasdaq|nyse|listing) ~4 notification|deficiency|notice|non_compliance|delisting|minimum_bid|compliance
      delist(|s|ed|ing) ~3 (from|notice|of)
      minimum bid price
      wto|trade ~3 ruling|dispute
      governor ~3 signs|signed|vetoes
      royalty|tariff|tax ~2 (increase|hike|rise|cut) ~4 (effect|government|announced)
      (impose|imposes|imposed|imposing) ~4 tariff(s)|fine|sanctions|rules|duties|duty|ban|restrictions
      compliance deadline
      joins ~4 probe
      subsid(y|ies) ruling
      legalization|legalisation of`,
    weak: `
      fined|sued ~3 #name|#money
      antitrust`,
    not: `
      (trial) ~3 (patients|phase|clinical|free|run|murder)
      best practices
      (what|how) ~4 (law|rules|regulations) ~2 mean(s)
      patent ~1 pending|leather
      won the? case_study
      order ~2 (online|now|today)
      compliance software|solution(s)|training|platform|team|manager|services
      in accordance|compliance with
      subject to ~5 approval(s)
      terms and? conditions
      regulatory requirements|landscape|environment
      (court|judge) ~4 (murder|rape|assault|killing|custody|prison|jail|sentence(d)|terror|death|drug(s)_charges|manslaughter)
      murder|rape|assault|terror|terrorist(s)|killing|prison|jail|jailed|doping|football|league|olympic|athlete|genocide|war_crimes|hostage
      tennis|basketball|supreme court_justice
      nyse|nasdaq #name
      law firm|school|degree|office(s)
      by law
      sec filing
      filing with the sec`,
    never: `
      murder|rape|assault|terror|terrorist(s)|killing|prison|jail|jailed|doping|steroid|genocide|war_crimes|hostage|manslaughter|custody|athlete|olympic|suspect(s)|sentenced|kidnap(ped)`,
  },
  incident: {
    strong: `
      (hackers|hacker|attackers|cybercriminals|thieves) ~4 (hit|target(s|ed)|broke|broken|infiltrat(e|ed)|attack(s|ed))
      (cyber_attack|attack|hack|breach|ransomware|malware) ~3 (on|at|against|hits) ~2 #name
      #name ~1 hacked|breached|knocked_offline
      (website|site|systems|servers|network|service) ~3 (knocked|taken|went|goes|forced|brought|was|were) ~1 (offline|down)
      (customer|client|employee|patient|user|personal) ~2 (data|information|records|details) ~4 (stolen|leaked|exposed|compromised|accessed|lost)
      (falls|fell|fallen) victim to
      data ~1 breach|leak|theft
      security|cyber|cybersecurity|network|system ~1 breach|incident|attack|intrusion
      suffer(s|ed|ing) ~4 (breach|attack|outage|hack|incident|intrusion|ransomware|blackout|leak)
      (hit|struck|crippled|hammered|disrupted|compromised|breached|hacked|targeted|attacked|affected) by ~5 (ransomware|hacker(s)|attack|cyberattack|cyber|malware|breach|hack|virus|intruders|outage|ddos)
      ransomware attack|incident|gang|group|hit(s)|variant|shuts|demand
      cyberattack|cyber_attack ~4 (on|against|hit(s)|cost|at|forced|affected|disrupted|at)
      cyberattack(|s)
      cyber attack
      hack(ed|ers|er|ing) ~5 (stole|steal|stolen|leaked|leak|leaks|accessed|breached|broke_into|compromised|seized|exposed|stealing)
      hackers|attackers ~4 (access|customer|sensitive|data|records|records_of)
      stol(e|en) ~6 (data|records|information|accounts|reports|credentials|credit_card|passwords|files|emails)
      (data|records|information|accounts|credentials|emails|details) ~4 (stolen|leaked|exposed|compromised|breached|hacked)
      (leak|leaks|leaked|exposes|exposed|exposing) ~6 (data|records|accounts|customers|users|passwords|information|documents|episodes|emails)
      #count|#num million? ~5 (records|accounts|users|customers|passwords|patients) ~5 (exposed|leaked|stolen|compromised|affected|breached)
      pa(ys|id|ying|y) ~4 ransom
      ransom demand|payment|of|in
      hack of|at|attack
      (major|global|widespread|massive|service|network|nationwide|power|internet|system|cloud|platform|website) ~1 outage(|s)
      outage hits|at|affect(s|ed|ing)|left|leaves|disrupt(s|ed)
      recall(|s|ed|ing) ~6 (vehicles|cars|products|units|batteries|models|over|after|due|toys|trucks|laptops|drugs|million)
      product|safety|voluntary|nationwide recall
      (explosion|fire|chemical_spill|oil_spill|derailment|crash) at|of ~4 (plant|factory|refinery|warehouse|mine|facility|train|pipeline)
      unauthori(s|z)ed access to ~4 (system(s)|network|data|customer|server(s)|account(s))
      ddos attack
      denial of service attack
      breach ~4 (affected|exposed|at|of|compromised|investigation|cost|disclosed)
      (data|files|systems|network) ~4 held ~2 hostage
      keyloggers
      suspicious activity on`,
    weak: `
      hacked|outage|cyberattack
      data breach`,
    not: `
      looming|warns_users|delete
      vulnerabilit(y|ies)|flaw(s)|patch(es|ed)|exploit_code|proof_of_concept|cve|bug(s)
      survey|study|percent_of_companies|report_finds|researchers_warn|researchers_say|statistics|trends
      protect(s|ed|ing|ion) ~5 (against|from|breach|attack(s)|ransomware|hackers)
      prevent(s|ed|ing|ion) ~5 (breach(es)|attack(s)|ransomware|leak(s)|loss)
      detect(s|ed|ing|ion) ~4 (attack(s)|breach(es)|ransomware|threats)
      against ~3 (cyber|ransomware|attacks|threats|phishing)
      terror|terrorist|suicide|bomb|heart|panic|shark|missile|rebel|militant(s)|insurgent|insurgents|iraq|baghdad|gunmen attack|attacks?
      breach of ~3 contract|rules|law|trade|duty|ceasefire|agreement|regulations|confidence|warranty|this|merger|obligations
      recall(s|ed) ~3 (squad|team|election|vote|governor|petition|memory|england|ambassador|player)
      total recall
      scam(s)|phishing_scam|attack_advice
      insurance
      tips|advice|guide
      unauthori(s|z)ed access ~4 (prohibited|account|your|service|to_the_service)`,
    never: `
      terror|terrorist|suicide|bomb|missile|rebel|militant(s)|insurgent(s)|iraq|baghdad|gunmen
      survey|study|report_finds|researchers_warn|percent_of_companies|statistics`,
  },
  results: {
    strong: `
      to (report|announce|release|publish|host) ~4 (results|earnings|figures) ~2 on
      (profit|profits|loss|losses|sales|revenue|revenues|earnings|income) (up|down|rise|rises|fall|falls|jump|jumps|drop|drops|slump|slumps|surge|surges|soar|soars|climb|climbs|dip|dips|plunge|plunges|double|doubles|beat|beats|top|tops|miss|misses|rebound|rebounds|slip|slips)
      (higher|lower|record|strong|weak|better|rising|falling|soaring|slumping) ~2 (profit|profits|sales|revenue|earnings|results|net)
      (raises|cuts|lifts|trims|ups|lowers|boosts|warns_on|slashes) ~4 (outlook|forecast|guidance|target|estimate(s))
      (earnings|results|profit|revenue) ~3 (beat|miss|top|exceed|surpass|below|above) ~3 (expectations|estimates|forecasts|views|wall_street)
      (pretax|operating|annual|full_year|first_half|half_year) ~2 (profit|profits|loss|losses|earnings)
      report(s|ed|ing)|post(s|ed|ing)|record(s|ed)|announc(es|ed|ing)|releas(es|ed|e|ing)|deliver(s|ed)|publish(es|ed)|see(s)|expect(s)|swung|swings ~5 @period ~4 @earn
      report(s|ed|ing)|post(s|ed|ing)|announc(es|ed)|releas(es|e|ed) ~4 @earn ~6 (of|for|up|down|rose|fell|growth|increase|#money|#pct)
      report(s|ed)|post(s|ed)|book(s|ed) ~3 #money ~4 (profit|loss|revenue|sales)
      (profit|profits|loss|losses|revenue|revenues|sales|earnings|income|turnover|net|deliveries) ~5 (rise(s)|rose|fall(s)|fell|jump(s|ed)|drop(s|ped)|surge(s|d)|slump(s|ed)|climb(s|ed)|double(s|d)|plunge(s|d)|soar(s|ed)|dip(s|ped)|increase(s|d)|decline(s|d)|grew|gain(s|ed)|widen(s|ed)|narrow(s|ed)|up|down|tumble(s|d)|beat(s)|miss(es)|sink(s)|slid|slide(s)|shrank|totaled|top(s)|hit) ~4 (#pct|#money|#num|quarter|estimates|expectations|year|forecasts|by|on|as)
      @period ~3 (earnings|results|profit(s)|loss(es)|revenue(s)|sales|net|income|financial_results|dividend_and_results|operating)
      #num @period ~3 (net|loss|profit|results|earnings|oper)
      1st|2nd|3rd|4th|first|second|third|fourth quarter|qtr|half ~4 (net|loss|profit(s)|results|earnings|sales|revenue(s)|shr|oper|figures|performance|guidance)
      (q1|q2|q3|q4) ~3 (results|earnings|profit|revenue|sales|beat|miss|eps|report|loss|deliveries|net|guidance)
      (gaap|non_gaap|adjusted) ~1 eps
      eps of ~1 #num|#money
      earnings|loss per share
      miss(es|ed)|beat(s)|top(s|ped) ~1 by|on|estimates|expectations|forecasts|views|consensus ~2 #money|#num|estimates|revenue?
      (shr|oper_shr|net|revs) ~2 #num|#money|cts|loss|profit ~6 vs
      vs ~1 #num ~3 (revs|net|sales|avg|mln)
      earnings|profit|sales|revenue|growth ~1 guidance|forecast(s)|outlook|warning|estimates|target(s)
      earnings|results release|call|report|update|season|preview
      (raise(s|d)|cut(s)|lower(s|ed)|reaffirm(s|ed)|narrow(s|ed)|issue(s|d)|slash(es|ed)|reiterate(s|d)|boost(s|ed)|brighten(s|ed)|withdraw(s)|give(s)) ~4 (guidance|outlook|forecast(s)|profit_forecast|sales_forecast)
      negative|positive|upbeat|weak|strong guidance
      profit|revenue warning
      warn(s|ed) ~4 (profit(s)|earnings|loss|sales|results)
      (record|strong|weak|better_than_expected|solid|disappointing|preliminary|improved|lower|higher) ~2 (earnings|results|profit(s)|revenue(s)|sales|quarter)
      (net|operating|pretax|pre_tax|annual|gross|core) ~1 (profit(s)|income|loss(es)|earnings|revenue) ~4 (of|#money|rose|fell|jumped|up|down|year|for)
      financial results
      quarterly|annual|interim|half_year|full_year|preliminary|year_end ~1 (results|profit(s)|loss(es)|earnings|report|revenue|sales|figures|net)
      conference call ~6 (results|earnings|quarter)
      earnings (call|conference|date|transcript|beat|miss|release)
      results ~3 (quarter|call_transcript|conference_call|ended)
      revenue of ~1 #money
      #money ~2 (in|of) ~2 (revenue(s)|sales|profit(s)|earnings|net_income) ~5 (quarter|year|up|down|period|compared|from)
      swung|swings|return(s|ed) to ~3 (profit|loss)
      (expects|sees|predicts|forecasts|expected) ~6 (earnings|profit|net|results|revenue(s)|sales|loss)
      charge of ~2 #money
      (book|net_asset) value per ~1 (share|common)
      same store sales
      comparable sales
      loss|earnings|net for the? ~2 (year|quarter|period)
      year|qtr|quarter|half net|loss|earnings|profit
      set aside ~5 #money
      (growth|revenue) ~1 prospects
      sales ~4 (season|holiday|december|christmas|christmas_period|like_for_like)
      profits ~2 (away|warning|slump|soar|rise|fall|leap|double|halved|jump|dip)
      writedown|write_down|write_off of|on`,
    weak: `
      quarterly|annual ~2 @earn`,
    not: `
      gold|silver|index|nasdaq|dow|bitcoin|currency|dollar weekly|monthly|its
      weekly loss|gain
      annual report data
      in its ~1 annual report
      search|test|lab|clinical|trial|phase|survey|election|poll|safety|study|match|exam|research|positive_phase|vote|blood|topline|interim_clinical|drill|assay|efficacy|drilling|exploration|google|top_line results
      results ~3 (trial|phase|study|clinical|vote|poll|search|may_vary|driven)
      dividend(s)|payout|stock_split
      (league|cup|season|match|test_match|striker|coach|club_record|playoff|nfl|nba)
      non profit|for_profit
      not for profit
      years|decades of experience
      gdp|economy|consumer_prices|inflation|jobs_report|home_sales|retail_sales_index|oil_prices|currency|trade_deficit|budget_deficit|interest_rates|fed|treasury|existing_home
      100 of profits
      profits from ~3 (sales|will|go)
      employs|employing ~4 people
      annual report ~2 download`,
    never: `
      (gdp|inflation|jobs_report|existing_home|consumer_prices|oil_prices|trade_deficit|budget_deficit)
      clinical|phase_1|phase_2|phase_3|topline|assay(s)|drill|drilling|trench`,
  },
}
