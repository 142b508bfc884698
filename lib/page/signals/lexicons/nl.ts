// The rules of Dutch: what an event looks like in its sentences.
import type { Lexicon } from '../lexicon'

export const nl: Lexicon = {
  lang: 'nl',
  stop: 'de het een en van in is dat op te met voor zijn niet aan er om ook als dan maar bij of uit naar door over ze zich hebben heeft wordt werd worden nog meer wel geen deze die kan tot onze ons wij uw',
  abbreviations:
    'dhr mevr mr dr prof ir drs ing nr bijv d.w.z o.a e.d enz ca b.v n.v incl excl tel st art blz jan feb mrt apr jun jul aug sep okt nov dec',
  classes: {
    bedrijf:
      'bedrijf bedrijven onderneming ondernemingen concern dochter dochterbedrijf dochteronderneming tak divisie onderdeel keten winkelketen elektronicaketen concurrent(en) rivaal branchegenoot startup scale_up bank verzekeraar uitgever uitgeverij bureau leverancier fabrikant producent aanbieder maatschappij meerderheidsbelang meerderheid belang aandelen groep activiteiten vestigingen reder',
    rechtsvorm: 'bv nv b.v n.v holding groep group inc plc ltd gmbh ag sa',
    baan: 'banen baan arbeidsplaatsen functies medewerkers werknemers personeelsleden mensen personeel voltijdbanen fte arbeiders werkplekken',
    functie:
      'topvrouw bestuurders commissarissen cmo financieel_bestuurder operationeel_directeur creatief_directeur ceo cfo coo cto cio directeur algemeen_directeur technisch_directeur financieel_directeur bestuursvoorzitter topman topvrouw president_commissaris commissaris bestuurder bestuurslid voorzitter hoofd partner manager gedelegeerd_bestuurder directeuren president hoofddirecteur directievoorzitter managing_partner directie raad_van_bestuur raad_van_commissarissen opvolger',
    toezicht:
      'acm afm dnb toezichthouder europese_commissie brussel rechter rechtbank gerechtshof hof raad_van_state kabinet tweede_kamer parlement minister ministerie regering autoriteit_persoonsgegevens belastingdienst fiod mededingingsautoriteit nma ondernemingskamer justitie nvwa vlaamse_regering',
    plek: 'winkel winkels vestiging vestigingen kantoor fabriek filiaal filialen magazijn distributiecentrum hoofdkantoor datacenter pand locatie locaties showroom restaurant hotel hub lab loods bedrijfspand praktijk',
    product:
      'fiets bestelwagen elektrische_auto verzekering telefoon smartphone tablet vaccin medicijn robot chip product producten dienst app platform versie model serie software toestel apparaat oplossing collectie assortiment machine tool website webshop module functie',
    cijfer:
      'omzet winst verlies resultaat resultaten kwartaalcijfers jaarcijfers halfjaarcijfers nettowinst bedrijfsresultaat ebitda brutowinst kwartaalwinst jaarwinst nettoverlies',
  },
  kinds: {
    merger: {
      strong: `
        lijft|lijfde|inlijven ~4 in
        in handen van ~2 #name
        neemt|nam|nemen|verwerft|verwierf|vergroot ~3 (belang|meerderheidsbelang|minderheidsbelang|aandelen) ~1 (in|van)
        breidt|bouwt ~2 belang ~3 uit|af|op
        stoot|stootte|stoten ~4 af
        *investeerder(s)|investeringsfonds|investeerder|investeringsmaatschappij|durfinvesteerder ~2 koopt|kocht|neemt
        nieuwe eigenaar|eigenaren|aandeelhouder|grootaandeelhouder voor|van|bij
        ingelijfd|opgekocht ~2 door
        koopt #name ~1 (op|bv|group|groep|van)
        zet|zetten ~3 in_de_etalage|te_koop
        verkoop van ~3 #name ~2 (rond|afgerond|aan)
        (willen|gaan|wil) ~3 fuseren|samengaan
        (koopt|verkoopt) ~2 #name ~4 (voor|aan|van)
        overname(|s) ~2 van|door|van_een ~3 #name|@bedrijf
        neemt|nemen|nam|namen ~8 over
        overgenomen|overgekocht door|van
        heeft|hebben ~10 overgenomen
        @bedrijf ~4 overgenomen
        wordt|werd|is|zijn ~5 overgenomen
        wil|willen|gaat|gaan|mag ~6 overnemen
        overnamebod|overnamestrijd|overnamekandidaat|overnamegesprekken|overnameplannen|overnameprooi|overnamepoging|bod_op|overnamepartij
        koopt|kocht|kopen|gekocht ~5 @bedrijf|belang|#pct
        verkoopt|verkocht|verkopen|verkoop ~5 dochter|tak|divisie|onderdeel|belang|activiteiten|meerderheidsbelang|dochteronderneming
        fusie ~3 van|met|tussen|tot ~3 #name|bedrijven|banken
        fuseert|fuseren|fuseerden|gefuseerd ~3 met|tot|#name
        fusiemaatschappij|fusiebedrijf|fusieplannen|fusiegesprekken|fusiepartner|fusieakkoord|megafusie
        meerderheidsbelang|minderheidsbelang
        #pct ~3 belang|aandelen in|van
        afsplitsing|verzelfstandiging ~3 van ~2 @bedrijf|#name
        doorstart
        kopers ~4 melden|failliete
        gaan|gaat samen verder
        vijandig bod`,
      weak: `
        overname ~2 #name
        fusie ~2 #name`,
      not: `
        gemeente*|scholen|voetbal*|club*|kernfusie
        overname_van_personeel|verantwoordelijkheid|taken
        te koop
        koop nu
        auto|inboedel overname
        kopen ~2 tickets|kaartjes|online`,
    },
    funding: {
      strong: `
        miljoeneninvestering|miljoenenfinanciering|investeringsronde|kapitaalronde|zaaikapitaal|overbruggingskrediet|obligaties_uit|aandelen_uit
        geeft|gaf ~3 aandelen|obligaties ~1 uit
        lening|krediet|financiering van ~1 #money
        herfinancier(t|ing|en)
        (maakt|maakte) ~3 beursdebuut
        beursdebuut|beursintroductie
        haalt|haalde|halen|ophalen|opgehaald|haalt_op ~6 #money|investering|kapitaal
        #money ~5 opgehaald|groeikapitaal|financiering|investering|subsidie|kapitaal
        financieringsronde|investeringsronde|groeikapitaal|durfkapitaal|kapitaalinjectie|seedronde|serie_a|kapitaalverhoging|beursgang|aandelenemissie|crowdfundingronde|emissie
        krijgt|kreeg|ontvangt|ontving ~4 #money
        krijgt|kreeg|ontvangt|ontving ~4 subsidie|lening|financiering|investering|krediet
        naar de beurs
        investeert|investeren|steekt ~3 #money ~2 in ~3 #name|startup
        kredietfaciliteit|obligatielening`,
      not: `
        hypotheek|persoonlijke_lening|goede_doel|donatie(s)|inzamelingsactie`,
    },
    bankruptcy: {
      strong: `
        gaat|ging|gaan|dreigt ~3 over_de_kop|kopje_onder|op_de_fles
        curator ~2 zoekt|zoeken|zegt|hoopt
        faillissementsaanvraag|faillissement|surseance
        op ~1 randje ~2 faillissement
        staakt|staken ~3 activiteiten|betalingen
        doorstart ~3 (voor|van|na) ~3 failliet(e)|faillissement
        failliet ~2 verklaard|gegaan|gaat|ging|verklaren|#name
        failliete(n) ~3 #name|@bedrijf|activiteiten|boedel
        faillissement ~3 aangevraagd|van|uitgesproken|aan|voor|aanvragen|bij
        vraagt|vroeg|vragen ~5 faillissement|surseance|uitstel_van_betaling
        surseance van betaling
        uitstel van betaling
        curator ~4 kopers|van|verkoopt|onderzoekt|meldt|aangesteld
        gaat|ging|gaan ~3 failliet
        is failliet
        gerechtelijk akkoord
        schuldeisers ~3 akkoord|bescherming|van
        bankroet`,
      weak: `
        faillissement ~2 #name
        failliet`,
      not: `
        persoonlijk faillissement
        schuldhulp*|faillissementsrecht|faillissementswet
        binnen ~4 eerste ~2 jaar
        dreigt ~8 failliet_te_gaan`,
    },
    layoffs: {
      strong: `
        verdwijnen|verdwijnt|vervallen|schrapt|sneuvelen|weg ~2 #count ~2 @baan
        zet ~2 mes ~1 in
        snijdt|snijden|hakt ~2 (personeel|banen|personeelsbestand|organisatie)
        ^ ontslagen|massaontslag|ontslaggolf bij
        kost|kosten ~4 (baan|banen)
        (zet|zetten) ~3 op_straat|buiten
        (moeten|moet) ~3 vertrekken|weg ~3 #count
        werktijdverkorting|vertrekregeling|banenschrap|krimpt
        inkrimping|krimpt ~3 personeel
        (fabriek|winkel|winkels|vestiging|filiaal) ~1 (dicht|sluit|gesloten)
        #count ~1 (werknemers|medewerkers|banen) ~2 (op_straat|weg|geschrapt|ontslag)
        @baan ~3 schrappen|schrapt|geschrapt|verdwijnen|verdwijnt|op_de_tocht|weg|verloren|vervallen|kwijt|ontslagen
        schrapt|schrappen|geschrapt|schrapte ~5 @baan
        ontslaat|ontsloeg|ontslagen ~3 #count|@baan
        ontslagronde|collectief_ontslag|massaontslag|reorganisatie_bij|banenverlies|vacaturestop|sociaal_plan|gedwongen_ontslagen|naakte_ontslagen
        sluit|sluiten|sluiting ~5 filialen|fabriek|vestiging(en)|winkels
        #count ~2 ontslagen`,
      not: `
        coach|trainer|voetbal*|directeur|topman|ziekenhuis ~2 ontslagen`,
    },
    hiring: {
      strong: `
        neem(t)|nemen ~1 #count ~4 aan
        zoekt|zoeken|werft|werven ~1 #count ~2 @baan|technici|chauffeurs|ingenieurs|verpleegkundigen|leraren
        (nieuwe|extra) (banen|arbeidsplaatsen) ~2 (in|voor|bij|door)
        #count (banen|arbeidsplaatsen|vacatures) ~2 (erbij|bij|open)
        #count|tientallen|honderden|vijftig|twintig|dertig ~3 nieuwe|extra ~2 @baan
        nieuwe|extra banen|arbeidsplaatsen|medewerkers|collega's
        werft|werven|aannemen|zoekt|zoeken ~3 #count ~3 @baan|collega's|technici|chauffeurs
        schept|creëert|creeert|levert ~4 banen|arbeidsplaatsen
        wervingscampagne|personeelsuitbreiding`,
      not: `
        vacature|solliciteer`,
    },
    expansion: {
      strong: `
        strijkt|vestigt|streek ~3 neer|zich ~2 in|te
        investeert|investeren|steekt ~2 #money ~4 (fabriek|distributiecentrum|locatie|vestiging|nieuwbouw|hoofdkantoor|uitbreiding|datacenter)
        nieuw(e) (hoofdkantoor|fabriek|vestiging|distributiecentrum|magazijn|kantoor|filiaal|winkel) ~1 (voor|van|in|te)
        (verovert|betreedt|stapt) ~3 markt
        verdubbelt|vergroot|breidt ~2 capaciteit|productie
        verhuis(t|de) ~3 hoofdkantoor|naar_nieuw|productie
        opent|openen|opende|geopend|opening ~7 @plek
        @plek|shops ~6 geopend|opent|openen|gebouwd|in_gebruik
        nieuwe(n) ~2 vestiging(en)|fabriek|hoofdkantoor|distributiecentrum|filiaal|kantoor|winkels ~4 in|te|geopend|opent
        bouwt|bouwen ~4 nieuw(e) ~2 @plek
        breidt|breiden|uitbreiding ~5 uit|naar|fabriek|productie|capaciteit|in
        verhuist|verhuizen|verhuizing ~4 naar ~4 nieuw(e)|pand|#name
        betreedt|betreden ~4 markt
        naar ~2 buitenland|#name ~2 uitbreiden
        eerste paal|steen`,
      not: `
        openingstijden|openingsuren
        is|zijn geopend
        geopend op|van|tot|maandag|dinsdag|zaterdag|zondag
        rekening openen
        tentoonstelling|museum|seizoen
        kwekerij_op_te_trekken`,
    },
    executive: {
      strong: `
        wordt|werd ~2 (directeur|ceo|cfo|coo|cto|topman|topvrouw|bestuursvoorzitter|algemeen_directeur|financieel_directeur|commercieel_directeur|voorzitter_van_de_raad) ~1 (van|bij)
        zet|zetten|stuurt ~2 (directeur|bestuurder|topman|ceo|directie) ~1 (aan_de_kant|weg|op_non_actief|de_laan_uit)
        @functie ~1 (verlaat|verlaten|stopt|vertrekt|opstapt|moet_weg|moet_opstappen|keert_terug)
        treedt|trad ~1 aan ~2 als
        (haalt|strikt|lijft|kiest|wijst|stelt) ~4 (als|tot|aan_als) ~2 @functie
        (nieuw|nieuwe) (bestuur|directie|bestuursvoorzitter|bestuurder|leiding|manager|hoofd|baas|topvrouw)
        wisseling|wissel ~2 (top|directie|bestuur)
        (neemt|nam) ~3 (roer|leiding|stokje) ~1 over
        (nieuwe|nieuw) ~1 @functie ~3 (bij|voor|van)
        (directeur|ceo|topman|voorzitter) ~3 (weg|stopt|vertrekt|opgestapt|ontslagen|met_pensioen)
        @functie ~5 stapt|vertrekt|treedt|benoemd|aangesteld|ontslagen|weg|opgestapt|vertrek|op_non_actief
        stapt|stapte ~4 op ~2 als|bij
        treedt ~3 af|terug|toe ~3 als|bij|tot
        benoemd|benoemt|aangesteld|benoeming|aanstelling ~8 @functie
        benoemt|benoemde ~5 tot ~3 @functie
        wordt|is ~4 nieuwe ~2 @functie
        nieuwe ~1 ceo|cfo|directeur|topman|topvrouw|bestuursvoorzitter|voorzitter|algemeen_directeur|financieel_directeur|commissaris|cto|coo|partner
        vertrek ~3 @functie
        ontslag(en) ~3 @functie
        volgt ~4 op ~3 als ~3 @functie
        opvolger van ~3 #name
        maakt overstap ~3 naar|van`,
      not: `
        voetbal*|trainer|coach|celtic|ajax|feyenoord|psv|spits|bondscoach|club*
        minister_van|gemeentesecretaris*|burgemeester|wethouder|partijvoorzitter|kamerlid|premier`,
    },
    rfp: {
      strong: `
        zoekt|zoeken ~2 (leverancier|aannemer|exploitant|dienstverlener|uitvoerder|vervoerder) ~1 voor
        inschrijven ~2 tot
        inschrijving|inschrijven|offerte(s) ~3 (indienen|uiterlijk|tot_en_met|sluit)
        aanbesteding|tender ~4 (start|gestart|open|van_start|geopend|begonnen|nieuw)
        (uitnodiging|oproep|verzoek) tot ~2 inschrijving|offerte
        aanbesteding ~4 voor|van|uitgeschreven|gestart|gepubliceerd
        schrijft|schreef ~3 aanbesteding|tender
        besteedt|besteden ~5 aan
        europese|openbare ~1 aanbesteding
        offerteaanvraag|inschrijvingen ~3 voor|tot
        aankondiging van ~1 opdracht
        inschrijfdatum|gunningscriteria|bestek
        marktconsultatie`,
      not: `
        gewonnen|wint|gegund|vrijblijvende_offerte|offerte_aanvragen`,
    },
    launch: {
      strong: `
        presenteert|presenteerde|toont|onthult|introduceert|lanceert ~1 (elektrische|nieuwe|nieuw|eerste|eigen|vernieuwde|slimme)
        nieuwe ~1 versie ~3 beschikbaar|uit
        (ligt|is) ~2 (vanaf|nu) ~3 (winkel|winkels|verkrijgbaar|te_koop_niet)
        komt|komen met ~3 (nieuw|nieuwe|elektrische|eigen|eerste|digitale)
        (nieuw|nieuwe) ~3 @product ~3 (van|voor)
        lanceert|lanceerde|lanceren|introduceert|introduceerde|introduceren|presenteert|presenteerde|onthult|brengt_uit ~5 nieuw(e)|eerste|#name|@product
        brengt|bracht|brengen ~6 op_de_markt|uit
        op de markt ~1 gebracht|brengen|komt
        verschijnt|komt|komen ~6 op_de_markt|in_de_winkel
        nieuwe ~3 @product ~4 beschikbaar|gelanceerd|verkrijgbaar|geïntroduceerd
        nu|vanaf_vandaag beschikbaar|verkrijgbaar
        (lancering|introductie) van ~4 @product|#name
        gaat|ging live`,
      not: `
        film|album|voorstelling|single|botervis
        cijfers|jaarverslag`,
    },
    partnership: {
      strong: `
        slep(en|t)|sleept ~4 (order|opdracht|contract) ~1 binnen
        lever(t|de|en)|gaat_leveren ~2 #count ~3 aan
        teken(t|de|en) ~2 voor ~2 (bouw|levering|onderhoud|aanleg)
        gaa(t|n) ~2 partnerschap|samenwerking|alliantie ~1 aan
        (grote|mega|miljoenenorder|nieuwe) order ~1 (voor|van|uit|bij)
        miljoenenorder|megaorder|megadeal|miljoenencontract|samenwerkingsverband
        (gegund|toegewezen) aan ~2 #name
        wint|won|wonnen ~2 aanbesteding|tender|opdracht|contract
        bouwt|bouwen|ontwikkelt ~2 voor ~2 #name
        werkt|werken ~2 samen ~1 met ~2 #name
        (slaan) ~3 (handen_ineen)
        (nieuwe) (samenwerking|partnerschap|overeenkomst)
        (samenwerkingsovereenkomst|raamovereenkomst|intentieovereenkomst|partnerovereenkomst)
        samenwerking ~3 met|tussen|aan|aangegaan|getekend|van
        werkt|werken|gaat|gaan ~5 samenwerken|samen_met
        gaat|gaan ~5 (samenwerking|partnerschap) ~2 aan
        tekent|tekende|tekenen|ondertekent|sluit|sluiten|getekend|gesloten ~6 contract|overeenkomst|samenwerkingsovereenkomst|partnerschap|raamcontract|deal|intentieverklaring
        strategisch(e) partner(schap)|samenwerking|alliantie
        wint|won|gewonnen|krijgt|binnengehaald|sleept ~5 opdracht|contract|aanbesteding|order
        order|opdracht|contract ~2 van|ter_waarde_van ~3 #money
        bundelen ~3 krachten
        joint venture
        nieuwe partner|distributeur`,
      not: `
        sportclubs|speler|voetbal*|arbeidscontract|cao|huurcontract|contract_opgezegd|opgezegd
        goede samenwerking
        in samenwerking met u
        onze partners|samenwerkingspartners`,
    },
    technology: {
      strong: `
        neemt|nam|nemen ~3 (*systeem|software|platform|erp|crm|robots) ~1 in_gebruik
        verhuist|brengt|migreert|zet ~3 (systemen|it|data|applicaties|infrastructuur) ~1 naar ~1 cloud
        schakelt|stapt ~2 over ~1 (op|naar) ~2 (sap|cloud|microsoft|linux|software|systeem|oracle|salesforce|google)
        (rolt|voert) ~3 (systeem|software|platform|erp) ~2 (uit|in)
        digitaliseert|automatiseert ~4 met
        (kiest|kiezen|koos) ~1 voor ~5 (epd|patiëntendossier|leerplatform|dossier|#name)
        (vernieuwt|vervangt|moderniseert) ~3 (systeem|systemen|it|infrastructuur|netwerk|kassasysteem)
        stapt|stappen|overstap|migreert|migratie ~4 over|naar|op ~3 cloud|sap|salesforce|platform|software|systeem|microsoft
        kiest|kiezen|koos ~2 voor ~5 software|platform|systeem|oplossing|cloud|erp|crm
        implementeert|implementatie ~4 software|systeem|erp|crm|platform
        vervangt ~4 systeem|systemen|software`,
    },
    regulation: {
      strong: `
        @toezicht ~6 keurt|legt|stemt|tikt|verwerpt|verlengt|trekt|wil_verbod|verplicht|sanctioneert|dwangsom|gelijk|schorst|vernietigt|start|doet_inval|geeft_groen|fluit
        rechter|rechtbank|hof tikt|fluit|stelt|dwingt|schorst
        moet ~2 (boete|schadevergoeding|#money) ~2 betalen
        daag(t|de|en) ~3 voor ~1 rechter
        stemt in met ~4 (wet|wetsvoorstel|verordening|regels)
        (boete|dwangsom|schikking|schikt|schadeclaim|claim) ~3 (voor|van|tegen|met) ~2 (#name|#money)
        inval(len)|doorzoeking|huiszoeking ~1 bij
        groen licht ~1 (voor|van)
        aangeklaagd|vervolgd|beboet|veroordeeld ~2 (wegens|voor|door|tot) ~3 (fraude|kartel|misleiding|boete|#money|omkoping|witwassen)
        verbod op|voor
        (rechter|rechtbank|hof) ~5 (verbiedt|veroordeelt|geeft|wijst|oordeelt)
        (nieuwe) ~2 (regels|wet|richtlijn|verordening) ~3 (voor|vanaf|per)
        @toezicht ~6 (keurt|goedgekeurd|goedkeuring|verbiedt|boete|onderzoekt|beboet|akkoord|oordeelt|vonnis|eist|legt|blokkeert|uitspraak|besluit|waarschuwt|vervolgt)
        boete ~3 van|voor|opgelegd ~3 #money|#name
        nieuwe wet|regels|wetgeving|verordening|richtlijn
        wet|wetsvoorstel|verordening ~5 aangenomen|in_werking|ingevoerd|ingaat|van_kracht
        vergunning ~3 verleend|gekregen|verkrijgt|ingetrokken|voor
        verkrijgt|krijgt|kreeg ~3 vergunning|toestemming|goedkeuring
        sleept|rechtszaak|klacht|kort_geding ~4 voor_de_rechter|tegen|aangespannen
        inval bij`,
      not: `
        moord|drugs|verkrachting|terreur|gevangenis|celstraf|doping*|elektronisch_huisarrest
        algemene voorwaarden
        privacyverklaring`,
    },
    incident: {
      strong: `
        brand ~1 bij ~1 (bedrijf|fabriek|#name) ~2 in
        (gegevens|data|klantgegevens|wachtwoorden) ~5 op_straat|te_grabbel|ingezien
        roept|roepen|riep ~4 terug
        getroffen ~2 (cyberaanval|hack|ransomware|storing|aanval)
        plat|platgelegd ~2 door
        hackers|hackers_groep ~2 (leggen|legden) ~3 plat
        (platgelegd|plat) ~2 (door) ~2 (hackers|aanval|storing)
        (cyberaanval|aanval) op ~3 #name
        datalek|cyberaanval|ransomwareaanval|hackaanval|ddos_aanval|gijzelsoftware|terugroepactie|grote_storing|hack_bij
        gehackt|gestolen|gelekt|buitgemaakt ~4 gegevens|klantgegevens|data|wachtwoorden
        gegevens|klantgegevens|data ~5 gehackt|gestolen|gelekt|buitgemaakt|op_straat
        roept|roepen ~6 terug
        hackers ~4 stelen|hebben|toegang|dringen
        (brand|explosie) ~3 (bij|in) ~4 (fabriek|loods|bedrijf|magazijn)
        storing ~3 bij|treft`,
      not: `
        beschermen|voorkomen|beveiliging_tegen|tips|brandalarm*`,
    },
    results: {
      strong: `
        (boekt|boekte|ziet|zag|haalt) ~2 (meer|minder|hogere|lagere|forse) ~2 (winst|omzet|verlies)
        (omzet|winst|verlies|resultaat|nettowinst) ~2 (daalt|stijgt|keldert|kelderde|krimpt|groeit|verdubbelt|halveert|zakt|loopt_op|loopt_terug|schiet|duikt|valt)
        (duikt|schrijft|noteert|belandt|zit) ~2 (rode|zwarte) cijfers
        (verhoogt|verlaagt|handhaaft|stelt) ~2 (winstverwachting|omzetverwachting|winstprognose|jaarverwachting|verwachtingen|outlook)
        (goed|slecht|sterk|zwak|recordkwartaal|moeizaam) (kwartaal|halfjaar|boekjaar)
        ziet|zag|zien ~2 (omzet|winst|verlies|verkoop) ~2 (stijgen|dalen|groeien|kelderen|toenemen|halveren|oplopen)
        (lijdt|leed|draait|maakt) ~2 (verlies|winst|miljoenenverlies)
        winst(cijfers|verwachting|alarm)
        (winst|omzet) ~3 (gehalveerd|halveert|verdubbeld|gekelderd|omlaag|omhoog|hoger|lager)
        @cijfer ~5 stijgt|steeg|stijgen|daalt|daalde|groeit|groeide|gestegen|gedaald|toegenomen|omhoog|omlaag|verdubbeld|verdubbelt|neemt|nam
        boekt|boekte|boekten|maakt|maakte|behaalt|behaalde|draait|draaide|leed|lijdt|noteert ~5 @cijfer
        omzetgroei|winstgroei|winstwaarschuwing|recordwinst|recordomzet|miljoenenverlies|miljoenenwinst|kwartaalcijfers|jaarcijfers|halfjaarcijfers|omzetstijging|omzetdaling|winststijging
        @cijfer van ~2 #money
        (rode|zwarte) cijfers
        (verhoogt|verlaagt|handhaaft) ~4 (verwachting(en)|prognose|vooruitzichten)
        (eerste|tweede|derde|vierde) kwartaal ~6 (winst|omzet|verlies)`,
      not: `
        weer|temperatuur|ziekenhuisopnames
        verkiezing*|zoekresultaten|wedstrijd*|werkloosheid|inflatie|economie
        winstgevend_voor_u`,
    },
  },
  guards: {
    history: `
      opgericht|gestart|ontstaan|begonnen in #year
      sinds #year
      in #year
      al ~2 #num jaar
      jaar geleden
      jarenlange ervaring
      van #year tot
      vroeger|destijds`,
    denial: `
      ontkent|ontkende|ontkennen|tegengesproken
      geen ~3 plannen|sprake|overname|fusie|ontslagen|faillissement
      niet ~2 overnemen|verkopen|fuseren
      afgeblazen|van_de_baan|gestrand|mislukt|afgewezen`,
    hypothesis: `
      als u|je|jij|uw|jouw
      wat is|zijn|doe|kunt
      hoe u|je|kunt|werkt
      tips|advies|checklist|stappenplan
      kunt u|je
      ^ hoe|waarom|wanneer`,
    boilerplate: `
      ^ over ons
      ^ over #name
      ^ wie zijn wij`,
    elsewhere: `
      voetbal*|eredivisie|wedstrijd*|doelpunt|coach|olympisch*|wielrenner|kampioen*|ajax|feyenoord
      verkiezingen|kamerlid|partij|premier
      roman|film|album|acteur|zanger
      werkloosheid|inflatie`,
    reported: `
      vandaag|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
      kondigt|kondigde|maakt|maakte|meldt|meldde|bevestigt|laat|liet ~4 aan|bekend|weten
      heeft|hebben|is|zijn|wordt ~8 overgenomen|geopend|gelanceerd|getekend|benoemd|gestart|verkocht|opgehaald|gewonnen|verhuisd|aangesteld|geïntroduceerd
      deze|vorige|afgelopen|komende week|maand|jaar
      per direct
      met trots|trots`,
    legal: `
      algemene voorwaarden
      privacyverklaring
      privacybeleid
      cookiebeleid
      disclaimer`,
  },
  status: {
    rumoured: `
      zou|zouden|mogelijk|naar_verluidt|geruchten|volgens_bronnen|in_gesprek|overweegt|overwegen|onderzoekt`,
    announced: `
      wil|willen|gaat|gaan|van_plan|kondigt|aangekondigd|zal|zullen|voornemens`,
    done: `
      afgerond|overgenomen|geopend|getekend|benoemd|verklaard|aangevraagd|verkocht|gestart|gelanceerd`,
  },
  own: 'wij|we|ons|onze',
  same: 'het|de bedrijf|onderneming|concern|bank|keten|groep|fabrikant\nhij|zij|ze',
  beside: {
    any: 'volgens|zegt|aldus|zoals|concurrent(en)',
    funding: 'van|door|onder_leiding_van',
    technology: 'van|met|voor|naar',
    executive: 'van|voorheen|eerder_bij',
    incident: 'volgens|door',
  },
  owner: {
    any: 'bij|van',
    executive: 'bij|van',
    incident: 'bij|op|van',
    regulation: 'aan|voor|tegen',
    funding: 'in|aan|voor',
    bankruptcy: 'van|bij|voor',
    layoffs: 'bij|van',
  },
  deal: {
    buys: `
      koopt|kocht|neemt|nam|lijft
      overname van
      bod op|belang_in`,
    bought: `
      overgenomen|gekocht|opgekocht|ingelijfd door
      in_handen van
      verkocht aan`,
  },
  relative: 'die|dat',
  acts: {
    funding: 'investeert|steekt|financiert',
    merger: 'adviseert|begeleidt',
  },
  months: [
    [1, 'januari|jan'],
    [2, 'februari|feb'],
    [3, 'maart|mrt'],
    [4, 'april|apr'],
    [5, 'mei'],
    [6, 'juni|jun'],
    [7, 'juli|jul'],
    [8, 'augustus|aug'],
    [9, 'september|sept|sep'],
    [10, 'oktober|okt'],
    [11, 'november|nov'],
    [12, 'december|dec'],
  ],
  days: {
    today: 'vandaag',
    yesterday: 'gisteren',
    tomorrow: 'morgen',
    weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    deadline: 'uiterlijk|tot|vóór|deadline|sluitingsdatum\nper|vanaf',
  },
}
