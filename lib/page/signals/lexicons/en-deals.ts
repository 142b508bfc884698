// English: what is bought, sold, funded, agreed and tendered, and who fails.
import type { Lexicon } from '../lexicon'

export const deals: Lexicon['kinds'] = {
  merger: {
    strong: `
      board|directors|shareholders|investors|owner(s) ~1 back(s|ed)|accept(s|ed)|reject(s|ed)|approve(s|d)|recommend(s|ed)|spurn(s|ed)|support(s|ed) ~4 offer|bid|merger|deal|takeover|acquisition|sale
      offload(s|ed|ing)|dispos(es|ed|al)|jettison(s|ed)|hiv(es|ed)|shed(s)|unload(s|ed) ~1 its|of? ~3 arm|unit|business|division|stake|subsidiary|assets|operation(s)|brand(s)
      swoop(s|ed)|pounc(es|ed)|eyes|target(s|ing)|bid(s|ding)|vying|battle(s) for #name
      taken over|private by
      deal for #name
      #money ~2 (deal|bid) ~1 (for|to_buy|to_acquire|to_sell) ~2 #name
      walk(s|ed) away from ~3 deal|bid|merger|takeover
      buys|bought|buy into #name
      (cash_and_stock|all_cash|all_stock|stock_swap|share_swap) ~2 (deal|offer|merger|transaction|bid)
      (merger|takeover|acquisition|buyout) ~3 (talks|approach|speculation|rumors|rumours|battle|deal|completed|approved|cleared|off|collapses|vote)
      (completes|completed|closes|closed|finalizes|finalises) ~2 (acquisition|purchase|sale|divestiture|merger|buyout|takeover|disposal) ~1 of
      (acquires|acquired|acquiring|buys|bought|purchases|purchased) ~4 (assets|brand|business|operations|division|portfolio|maker|provider|firm|company|startup|agency|rights_to_the_brand)
      (sell|sells|selling|sold) ~2 (itself|its|their) ~4 (to|for) ~2 #name
      (sold|selling) to ~1 #name ~3 (for|in)
      (puts|put) ~3 up for sale
      (strategic alternatives|strategic_review)
      (joins|becomes|became|become) ~2 (part|subsidiary|unit) of ~2 #name
      (parent|holding) company ~2 (acquires|buys|sells)
      (ipo|spinoff|spin_off|demerger|carve_out) ~2 (or|of) ~3 (sale|unit|business|division)
      (demerge|demerger|demerges|carve_out|carves_out)
      (purchase agreement|asset_purchase)
      (rejects|rejected|rebuffs|rebuffed|spurns|accepts|accepted|backs|weighs|considers|launches|raises|withdraws|drops|makes) ~3 (bid|offer) ~2 (for|from|by|of)
      (rejects|rejected|rebuffs|rebuffed|spurns|accepts) ~1 #name ~1 (bid|offer)
      (private_equity|buyout) (firm|group|fund|house) ~3 (takes_over|buys|acquires|to_buy|to_acquire|bids)
      (takes|took|taking|take) over #name
      owner ~3 to? (sell|sells|selling) ~2 (company|firm|business|stake|chain|group)
      in talks ~3 (buy|acquire|sell|merge|purchase|takeover|combine)
      (explor(es|ing)|consider(s|ing)|weigh(s|ing)|mull(s|ing)) ~4 sale|bid|takeover|merger|spinoff|spin_off|acquisition
      (purchase|sale) of #name ~6 (for|from|to)
      rival bid|offer|bidder
      raises stake
      (takes|took|buys|bought|acquires|acquired|holds|has) ~3 #pct
      deal to (buy|acquire|sell|merge)
      buyout|takeover of|by|from|offer|group|firm
      sold to ~2 #name|investor(s)|group
      acquire|acquires|acquired ~4 (shares|stock|outstanding)
      definitive|merger agreement ~4 (acquire|merge|sell|with|under)
      (stake|shares) ~4 (in|of) ~3 #name ~4 (raised|increased|sold|bought|acquired)
      (swap|exchange) ~4 shares ~4 merger
      acquisition|purchase|takeover|buyout|sale of ~3 #name ~4 @legal
      to|will|would|agreed_to|may|could|plans_to acquire ~4 @company|@legal|stake|#name|control|assets
      to|will|would acquir(e|ing) #name
      acquir(es|ed|ing) ~3 @company|@legal|@stake|assets|control
      acquir(es|ed|ing) #name
      ha(s|ve|d) acquired ~6 #name
      #name acquir(es|ed)
      been acquired by
      acquired by #name|private|a
      to be acquired|bought|sold
      complet(es|ed|ion|e|ing) ~3 acquisition|merger|purchase|takeover|buyout|sale
      clos(es|ed|ing) ~3 acquisition|merger|takeover|buyout
      announc(es|ed|ing) ~4 acquisition|merger|takeover|buyout
      acquisition of ~3 #name|@company|@stake
      acquisition by #name
      acquisition agreement|deal|target|talks|bid|offer|price|proposal
      #money ~2 acquisition|takeover|buyout|merger
      acquisition|takeover|buyout|merger for|worth|valued ~3 #money
      proposed|pending|planned|hostile|friendly|attempted|possible|potential|rumored|rumoured|latest ~1 acquisition|takeover|merger|buyout
      mak(es|e|ing)|made ~2 acquisition|takeover|bid_for
      takeover|buyout|merger bid(|s)|offer(|s)|talks|target|battle|deal|proposal|agreement|plan(|s)|plans|partner|terms|negotiations
      take_over rival|@company|#name
      tak(ing|es) over ~2 rival|@company
      hostile|unsolicited ~1 @bid
      merge(|s|d) ~3 with|into|#name
      merging with
      merger of|with|between
      to merge
      agree(|s|d) ~3 merge|merger
      shareholders|stockholders|holders ~3 approve(|s|d) ~3 merger|acquisition|takeover|sale
      buy(|s|ing)|bought|purchas(es|ed|ing|e) ~4 @stake
      buy(|s|ing)|bought|purchas(es|ed|ing|e) ~3 @company|unit ~3 for|from
      buy(|s|ing)|bought|purchas(es|ed|ing|e) #name ~5 for ~3 #money
      buy(|s|ing)|bought|purchas(es|ed|ing|e) #name #name? #name? @legal
      to|agreed_to buy|purchase #name ~4 from|for|in|@company
      to|agrees_to|agreed_to buy|purchase ~2 company|firm|maker|retailer|bank|rival|startup|unit|business|subsidiary
      #money ~3 bid|offer for #name|rival|@company
      bid ~2 for ~2 #name|rival|@company|control
      rais(es|ed|ing) ~3 bid|offer for
      tender offer
      sell(|s|ing)|sold|sale|divest(|s|ed|iture|ing) ~5 @stake
      sell(|s|ing)|sold|divest(|s|ed|iture|ing) ~5 unit|subsidiary|division|business(|es)|operations|assets|arm
      sell(|s|ing)_off ~3 unit|subsidiary|division|business|operations|stake
      sale of ~5 unit|subsidiary|division|business|operations|arm
      #pct ~2 @stake|of ~4 shares|stock|common
      majority|minority|controlling|controling|strategic ~1 @stake
      stake|stakes|shareholding in ~2 #name|@company
      #pct ~1 interest in
      controlling|majority|minority interest
      spin(|s|ning)_off|spun_off|spinoff ~5 @company|business|unit|into|#name
      spin off of|its
      new ownership|owner
      change of|in control|ownership
      (under|new)_ownership
      business combination
      merger|amalgamation agreement
      leveraged buyout
      privatization|privatisation of
      combine ~3 companies|businesses|operations with|to
      letter of intent ~4 acquire|buy|sell|purchase|merge
      control of ~2 #name|company
      takes|take|took|taking ~2 private
      plan|plans|bid|offer ~2 to take ~4 private`,
    weak: `
      buys|snaps_up|acquires|purchases ~2 #name
      takeover|buyout ~2 #name
      bought by #name
      sells ~2 @company|@stake`,
    not: `
      interest in ~4 services|moving|new|joining
      available for
      to acquire(s) ~3 information|masterpiece|painting
      tonnes|shipment|cargoes|sugar|wheat|crude
      which were acquired
      newly acquired
      attracted takeover
      mergers and? acquisitions practice|lawyer(s)|attorney(s)|advice|group|team
      customer|client|user|talent|data|language|land|knowledge|skill(s)|lead|traffic|property|share|subscriber|image|new_customer acquisition
      acquisition cost(s)|channel(s)|funnel|strategy|strategies|marketing|specialist|corp
      acquir(e|ed|es|ing) ~3 skill(s)|knowledge|customer(s)|license(s)|licence(s)|right(s)|experience|property|properties|land|licenses|data|taste|immunity|shares_of_its_own|users|players|degree
      share|stock buyback|repurchase
      repurchas(e|es|ed) ~4 shares|stock
      where to buy
      available to|for purchase|sale
      to buy|purchase ~3 tickets|online|now|shares|stock(s)|product(s)|home|house|car|tokens|bitcoin|securities|gifts|oil|gas|food|goods|more
      buy(|s|ing)|bought ~2 shares|stocks|stock|products|online|tickets|now|house|home|houses|homes|car|treasury|dollars|gold|bonds|bitcoin|token(s)|btc|eth
      purchase order|price_of_admission|history|decision(s)|securities
      securities purchase agreement
      stock purchase plan
      opt out of the sale
      sale of your|personal|information|data
      terms of sale
      for sale
      on sale
      sale|sales of ~2 product(s)|shares|stock|tickets|goods|homes|houses|cars|oil|art
      sell(|s|ing)|sold ~3 shares|products|tickets|out|goods|homes|online|copies|units|bonds|oil|notes
      midfielder|striker|defender|goalkeeper|footballer|transfer|league|club|cup|olympic(s)|stadium
      military|power|taliban|rebel(s) takeover
      stake in the|their|our future|success
      at stake
      interest rate(s)
      interest in ~2 learning|working|becoming
      best interest(s)
      corporate takeover code
      digital|job|social_media takeover`,
  },
  funding: {
    strong: `
      (sells|sold|to_sell|issues|issued|to_issue|raises|raised) ~4 (of|in) (bonds|notes|debt|shares|stock|equity)
      (invest(s)|to_invest|investing|invested) ~2 #money ~2 in ~3 #name|startup|company
      (lands|bags|nets|scores|snags|grabs|nabs|closes|attracts|pulls) ~2 #money
      valuation of ~1 #money
      at ~2 #money valuation
      (sells|sold|issue(s|d)|offer(s|ed|ing)|prices) ~3 (bonds|notes|debentures|shares|stock|units) ~4 (#money|public|offering|investors|due)
      ipo of|by
      (files|filed) ~3 (to|for) ~2 (go_public|ipo|public_offering)
      first day of trading
      (begins|began|starts) trading ~3 (on|under)
      rais(es|ed|ing) ~4 #money
      to raise ~5 #money
      secur(es|ed|ing) ~3 #money ~6 @round|funding|financing|investment|loan|credit|capital|grant|fund|facility|venture|backing|from
      secur(es|ed|ing) ~4 @round|funding|financing|loan|credit_facility|investment
      clos(es|ed|ing) ~2 on? #money ~6 @round|funding|financing|placement|offering|fund|facility|investment|loan|to
      clos(es|ed|ing) ~4 @round|placement|offering|financing|funding
      complet(es|ed|ing|ion) ~5 offering|placement|financing|funding|ipo|fundraise
      receiv(es|ed|ing) ~3 #money ~5 @round|funding|financing|investment|grant|loan|venture|capital|in
      receiv(es|ed|ing)|award(s|ed)|win(|s)|won|get(|s)|land(|s|ed)|nab(|s|bed) ~4 grant|venture_capital|seed_funding|funding
      #money ~3 @round|series
      #money ~3 funding|financing|fundraise|venture|investment_round|private_placement|registered_direct|credit_facility|grant|term_loan|loan|credit_line|offering|equity_investment|growth_capital
      #money ~2 in|of ~2 funding|financing|capital|investment|grants|debt|equity|convertible|credit
      #money ~1 investment from|by|led
      series a|b|c|d|e|f|g ~3 funding|round|financing|led|raise|investment|to|of
      seed|venture|growth|bridge|equity|debt|first|new|latest funding|financing round?
      funding|financing|investment round
      announc(es|ed|ing) ~5 funding|financing|private_placement|public_offering|ipo|rights_issue
      (pricing|priced)|closing of ~6 offering|placement
      initial public offering
      ipo ~1 update|pricing|plans|filing|price|of|priced|date|raises|debut|for
      fil(es|ed|ing) ~6 ipo|initial_public_offering|debenture_offering
      plan(s|ned|ning)|prepar(es|ing)|consider(s|ing)|eye(s|ing) ~4 ipo|listing|float|flotation
      go(es|ing)|went public
      public|private|direct|share|stock|equity|debenture|bond|note(s)|rights|debt ~1 offering|placement
      registered direct offering
      rights issue
      private placement
      seed funding|round|investment|capital
      venture capital|funding ~3 funding|round|from|investment|backing
      led by ~3 capital|ventures|partners|investors
      new|fresh|$ funding|equity|capital
      rais(es|ed|ing) ~2 fresh|new|growth|additional|seed|series ~2 equity|capital|funding|money|round|funds|financing
      fundrais(e|ing) round
      grant of ~2 #money
      grant from ~3 #name
      awarded ~3 grant
      credit line|facility|agreement
      line of credit
      term loan
      refinanc(es|ed|ing) ~3 debt|loan|facility
      convertible notes|debentures|bonds
      spac merger|deal|listing
      #money ~3 spac
      back(s|ed) ~4 startup|start_up`,
    weak: `
      invest(s|ed|ing|ment) #money in
      capital raise|raising|injection|increase
      bailout|emergency_loan`,
    not: `
      college|foundation|fundraising|auction|joint_venture
      charity|hurricane|relief|scholarship|donation(s)|donat(e|ed|es|ing)|nonprofit|fundraiser|walk|school_district
      rais(es|ed|ing) ~3 awareness|dividend|price(s)|concern(s)|question(s)|rate(s)|target|guidance|outlook|stake|wages|salaries|tax(es)|estimate(s)|forecast|eyebrows|bar|payout|distribution|offer|bid|threshold
      share|stock buyback|repurchase|dividend
      federal|school|public|state|government|research|police|campaign|party|election|terror|terrorist funding
      funding for|of|cuts|bill|gap terrorism|schools|ukraine|police|bill|gap
      credit card|score|rating|union|bureau
      student|personal|home|car|auto|mortgage|payday|business_loan(s) loan(s)
      fund manager(s)
      all time
      going public with
      goes|went|going public about
      to complete ~5 actions
      treasury auction|bonds|bill(s)`,
    never: `
      charity|charitable|scholarship(s)|fundraiser|fundraising|donors|nonprofit|relief_effort(s)|hurricane`,
  },
  bankruptcy: {
    strong: `
      (under|in|from) (bankruptcy|court|creditor) protection
      (bankrupt|insolvent|failed|collapsed) ~2 #name
      (bankruptcy) ~1 (filing|for|of|by) ~3 #name
      creditors ~5 plan|owed|vote
      (ceases|ceased|cease) operations
      (wind|winding|winds) down ~3 (operations|business|company)
      (liquidat(es|ed|ing|ion)) ~4 (assets|company|business)
      fil(es|ed|ing|e) ~5 bankruptcy|chapter_11|chapter_7|chapter_13|administration|insolvency|creditor_protection|receivership|liquidation|chapter_15|ccaa
      bankruptcy filing(|s)|protection|court|judge|case|proceeding(|s)|process|petition|auction|plan|exit|trustee|restructuring|reorganization|estate|examiner|sale|financing|declaration
      seek(s|ing)|sought ~3 bankruptcy|creditor_protection|court_protection|protection_from_creditors|chapter_11
      declar(es|ed|ing|e) ~2 bankruptcy|insolvency|bankrupt|insolvent
      go(es|ing|ne)|went ~2 bankrupt|bankruptcy|bust|administration|receivership|liquidation|insolvency|insolvent|into_administration
      enter(s|ed|ing) ~2 bankruptcy|administration|receivership|liquidation|insolvency|chapter_11
      emerg(es|ed|ing|e) ~3 bankruptcy|chapter_11|administration|court_protection
      (exit(s|ed|ing)|out_of|avoid(s|ed|ing)|averts|avert|verge_of|brink_of|face|faces|facing|near) ~1 bankruptcy|insolvency|administration|receivership|liquidation|chapter_11
      chapter 11|7|13|15
      in|into administration|receivership|liquidation|insolvency
      appoint(s|ed|ing) ~3 administrator(|s)|receiver(|s)|liquidator(|s)
      administrator(|s)|receiver(|s)|liquidator(|s) ~4 appointed|called_in|of|said|for|from
      called in ~2 administrators|receivers
      collaps(e|es|ed) ~2 into ~2 administration|bankruptcy|insolvency
      bankrupt|insolvent ~4 @company|airline|energy_giant|oil_giant|firm|giant|group|#name
      creditor(|s) ~4 plan|committee|meeting|protection|vote|approve|claims
      liquidators ~4 #name
      order(ed|s) ~3 liquidat(e|ion)
      to liquidate
      restructuring plan|proceedings
      debt restructuring
      wound|winding up ~2 petition|order
      foreclosure on|of ~3 @company
      insolvency proceedings|filing|administrator|petition|court
      controlled bankruptcy
      protection from ~2 creditors`,
    weak: `
      bankruptcy|insolvency|insolvent|bankrupt|receivership ~3 #name
      #name ~2 bankruptcy|insolvency|bankrupt`,
    not: `
      personal|consumer|individual(s) bankruptcy
      bankruptcy lawyer(|s)|attorney(|s)|law|firm|practice|code|rates|advice|specialist(s)|alternative(s)
      help|assist(s)|advis(e|es|ing) ~4 bankruptcy
      avoid|prevent|stop|declaring ~1 bankruptcy ~3 you|your
      file for bankruptcy ~4 you|your|can
      exemption ~2 bankruptcy
      cars|home during bankruptcy
      individuals in bankruptcy
      moral|morally|spiritually bankrupt|bankruptcy
      navigating bankruptcy
      bankruptcy|insolvency and|or|, ~1 estate|divorce|foreclosure|immigration|restructuring
      trump|biden|obama|bush|new_labor administration
      administration officials|official
      sovereign default
      in administration of
      business|public|office|hospitality|health administration
      into administration of`,
  },
  partnership: {
    strong: `
      #name (choose|select|pick|tap) #name ~6 (for|to|as)
      (chosen|selected|picked|named|appointed) as? ~3 (supplier|vendor|provider|partner|contractor) ~2 (to|by|for|of)
      (renews|signs|extends|announces) ~3 sponsorship
      (to|will) supply ~5 to|for #name
      supplies|to_supply #name with
      #name and #name ~2 partner|team|collaborate|join_forces|sign|announce ~4 with|up|to|on|for|partnership|agreement|alliance|collaboration|contract|deal|launch|develop|integrated
      (signs|signed|sign) ~3 (with) ~2 #name
      (awarded|awards|award) ~3 contract
      (deal|agreement|contract|pact|alliance) ~2 (with|between) ~2 #name ~8 (to) (supply|provide|develop|offer|deliver|build|use|sell|market|distribute|produce|make)
      (to) (supply|provide) ~5 (to|for) #name ~6 (under|contract|deal|agreement)
      (extends|extend|extended|renews|renewed) ~3 (deal|contract|agreement|partnership|pact)
      (team|teams|teamed|partner|partners|pair|pairs) ~1 (to|on) ~1 (offer|develop|launch|make|build|create|deliver|bring|provide)
      (chosen|selected|picked|named) ~3 (by) ~2 #name ~3 (to|as|for)
      customer win
      (new) (customer|client) ~3 #name
      partnered|partnering with
      (to|will) partner with
      partner(|s)|teams|team|join(|s)_forces|collaborat(e|es) ~3 to|with|on ~4 launch|develop|provide|offer|bring|deliver|expand|build|create|accelerate|improve
      team(|s|ed|ing) up with|to|on
      join(s|ed)|to_join forces with|to
      announc(es|ed|ing|e) ~7 partnership|collaboration|alliance|joint_venture|distribution_agreement|licensing_agreement|supply_agreement|memorandum|mou|teaming_agreement
      enter(s|ed|ing) ~5 partnership|collaboration|alliance|joint_venture|contract|memorandum|distribution|licensing|supply
      strategic ~1 partnership|alliance|collaboration|agreement|relationship|cooperation|partner
      partnership|collaboration|alliance|pact|cooperation|relationship with|between ~2 #name
      exclusive|global|multi_year|long_term|new|expanded|official|technology|distribution|licensing|marketing|channel ~1 partnership|alliance|collaboration
      sign(|s|ed|ing)|ink(|s|ed)|forg(es|ed)|form(|s|ed)|expand(s|ed)|extend(s|ed)|renew(s|ed|al)|strike(s)|struck ~4 partnership|alliance|collaboration|pact|deal|agreement|contract|mou|memorandum|joint_venture|deals|relationship
      joint venture with|between|to|agreement|company|for|in|plan(s)|partner(s)
      form(s|ed) ~4 joint venture
      for jv
      memorandum of understanding
      mou with|to|between
      letter of intent with|between
      distribution|distributor|licensing|license|supply|reseller|marketing|cooperation|collaboration|offtake|manufacturing|service|services|teaming|framework agreement|deal|pact|contract|partner|partnership
      win(s|ning)|won|secur(es|ed)|land(s|ed)|award(s|ed)|receiv(es|ed)|bag(s|ged)|clinch(es|ed)|get(|s) ~6 contract(|s)|deal|order|tender
      #money ~4 contract|order|deal_with
      contract|order worth ~3 #money
      contract|order (to|for|with|from) ~2 #name|supply|build|provide|deliver|deploy
      awarded ~5 contract|to
      award(|s) of ~3 contract
      select(s|ed) ~8 as ~4 partner|provider|supplier|vendor|contractor|platform
      (selected|chosen|tapped|picked) by ~2 #name
      select(s|ed)|choos(es|e)|chose|tap(s|ped) ~1 #name ~8 to|for|solution|platform|software|services|technology|system|cloud
      appoint(s|ed) ~5 agency|distributor
      as ~3 partner|distributor|agency
      partnership ~4 #name
      official|preferred|licensing|technology|launch|exclusive|strategic|elite|gold|premier ~1 partner of|for|to
      become(s) ~4 partner|reseller|distributor|sponsor
      order(s|ed) ~5 aircraft|jets|planes|turbines|airbus|boeing
      collaborat(e|es|ed|ing) ~1 with|on|to|for`,
    weak: `
      partnership|alliance ~3 with|between
      partner|partners with`,
    not: `
      best|top|leading|greatest companies
      amalgamation agreement
      law firm partner
      contract law|negotiations|worker(s)|player(s)|talks|dispute|killing|signing|extension_for
      partner(|s) at|of|in ~2 firm|law
      new|senior|managing|founding|named|name|general|limited|trading|equity|law|life|dance|sexual|bilateral partner(|s)
      midfielder|striker|defender|coach|player|season|footballer|league
      peace|trade|nuclear|ceasefire|climate|interim|truce|trade_bloc agreement|deal|pact|accord
      contact us|about ~4 partnership
      our partners
      partner program|portal|login|with_us
      become a partner
      labor|labour|union|wage|pay|employment|social ~1 contract|agreement|deal
      user|license|subscription|service|end_user|merger|acquisition|purchase|credit|loan agreement
      plea deal`,
  },
  rfp: {
    strong: `
      contract for ~2 provision|supply|purchase|delivery|construction|maintenance of
      council|authority|trust|ministry|university|agency|department|commission|county|city|board ~4 (requires|seeks|seeking|wishes|intends|looking|inviting|invites) ~6 supplier(s)|provider(s)|contractor(s)|consultant(s)|tenders|bids|proposals|services|partner
      dynamic purchasing system
      submission of ~2 tenders|bids|proposals|offers
      tenders|proposals|bids ~4 (submitted|received|due|deadline|opened)
      award criteria
      call for bids|proposals|tenders|expressions
      divided into ~1 lots
      invites|inviting|seeks|seeking ~3 (quotations|offers|bidders|vendors|suppliers|proposals)
      request(|s) for ~1 proposal(|s)|information|quotation(|s)|quote(|s)|tender(|s)|bids|qualifications|expression(|s)
      call for ~2 tender(|s)|proposals|bids|expression(|s)
      issu(es|ed|ing)|releas(es|ed|ing)|publish(es|ed)|launch(es|ed)|float(s|ed)|open(s|ed) ~4 rfp(|s)|rfi(|s)|rfq(|s)|tender(|s)
      rfp|rfi|rfq ~4 for|to|from|released|issued|seeking|invites|deadline|due
      invit(es|ed|ing|ation|e) ~5 bid(|s)|tender(|s)|proposals|expressions|bidders|suppliers_to
      invitation to ~1 tender|bid
      seek(s|ing)|accept(s|ing)|solicit(s|ing)|welcom(es|ing) ~3 bids|proposals|tenders|expressions_of_interest|interested_parties|quotations|bidders
      expression(|s) of interest
      sealed bids|proposals
      contract notice
      prior information notice
      open|restricted|competitive ~1 procedure|tender
      tender(|s) for ~4 supply|provision|contract|services|construction|works|delivery|#name
      tender notice|documents|deadline|opportunity|procedure
      procurement documents|overview|notice|opportunity|exercise
      (to|will) ~1 tender ~3 contract|services
      (plans|wishes|intends|looking|wish|seeking) to ~2 (procure|appoint|establish|tender) ~6 framework|contract|supplier(|s)|provider(|s)|contractor(s)
      requirement is to procure|provide|supply
      framework of suppliers
      looking for ~3 (suppliers|contractors|bidders|interested)
      put(s) ~4 out to tender
      out to tender|bid
      framework agreement for
      supplier framework
      interested parties|suppliers ~4 supply|submit|respond
      bids ~4 (due|invited|close)`,
    weak: `
      tender
      rfp|rfi|rfq
      ^ provision|supply|procurement|purchase|delivery|maintenance|construction of
      expression of interest`,
    not: `
      is mainly used
      users must
      tender offer
      rfp|rfi|rfq|tender template|guide|guides|sample|example|checklist|software|response|responses|process|management|library|writing
      treasury|bill|bond|repo|regular|refinancing|money_market|liquidity|eurosystem's ~2 tender(s)
      legal tender
      tender ~2 chicken|beef|meat|care|age|loving
      respon(d|ding|se|ses) to ~3 rfp(s)|tender(s)
      pursuit|pursuing|submission(s)|submitted ~5 rfp(s)|bid(s)
      request a? quote
      free quote
      write|writing ~2 rfp|proposal`,
  },
}
