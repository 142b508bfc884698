// The rules of German: what an event looks like in its sentences; compounds are met by their stems and endings.
import type { Lexicon } from '../lexicon'

export const de: Lexicon = {
  lang: 'de',
  stop: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wir unsere ihre',
  abbreviations:
    'z.b u.a d.h bzw ca dr prof hr fr st nr str mio mrd inkl zzgl evtl ggf abs art bsp tel vgl usw etc jan feb mär apr jun jul aug sep okt nov dez co kg',
  classes: {
    firma:
      'firma firmen unternehmen konzern konzern(s) gruppe tochter tochterfirma tochtergesellschaft sparte geschäft geschäfts hersteller anbieter betreiber händler kette handelskette konkurrent(en) rivale(n) wettbewerber startup start_up bank versicherer verlag agentur digitalagentur zulieferer dienstleister spezialist(en) mehrheit anteil(e) beteiligung aktienpaket geschäftsbereich standorte kliniken hotel werk werke',
    rechtsform: 'ag gmbh se kg kgaa inc corp ltd plc sa spa nv ug ohg holding gruppe group co',
    stelle:
      'stellen jobs arbeitsplätze arbeitsplätzen mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten angestellte angestellten personal leute dienstnehmer',
    amt: 'finanzchefin vertriebschefin vorstandschefin personalchefin generaldirektorin aufsichtsratschefin präsidentin geschäftsführern vorstände vorständin ceos managing_director landeschef country_manager marketingchef ceo cfo coo cto cio vorstand vorstandschef vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorstandsmitglied finanzvorstand finanzchef technikchef geschäftsführer geschäftsführerin geschäftsführung aufsichtsrat aufsichtsratschef aufsichtsratsvorsitzender aufsichtsratsvorsitzenden aufsichtsratsmitglied präsident generaldirektor direktor direktorin leiter leiterin chef chefin verwaltungsrat verwaltungsratspräsident partner prokurist bereichsleiter vertriebschef betriebschef personalchef nachfolger',
    behoerde:
      'bundesfinanzhof verfassungsgericht bundesverfassungsgericht verwaltungsgericht oberlandesgericht handelsgericht fma e_control rtr europaparlament eu_parlament nationalrat fda ema kartellbehörde weko kraftfahrtbundesamt bundeskartellamt kartellamt bafin eu_kommission kommission eu behörde behörden aufsicht finanzaufsicht gericht landesgericht bezirksgericht amtsgericht landgericht bundesgerichtshof bgh eugh staatsanwaltschaft bundesnetzagentur regierung bundestag bundesrat ministerium parlament justiz wettbewerbsbehörde wettbewerbshüter datenschutzbehörde börsenaufsicht finma sec ftc us_behörden',
    ort: 'werk fabrik niederlassung standort filiale filialen büro zentrale hauptsitz firmensitz firmenzentrale lager logistikzentrum shop laden geschäft center zentrum halle produktionshalle rechenzentrum produktionsstätte labor hotel showroom vertriebsbüro tochtergesellschaft',
    produkt:
      'smartphone elektroauto tablet impfstoff medikament roboter chip prozessor konsole webshop onlineshop produkt produkte produktlinie produktreihe software app plattform version modell modelle serie gerät geräte lösung lösungen dienst service angebot generation tool baureihe energiezähler funktion funktionen maschine maschinen system portal shop',
    zahlen:
      'umsatz umsätze gewinn gewinne verlust verluste ergebnis ergebnisse quartalszahlen geschäftszahlen bilanz ertrag ebit ebitda überschuss nettogewinn betriebsgewinn konzernergebnis jahresüberschuss auslieferungen absatz konzernumsatz jahresumsatz',
    vertrag:
      'kooperation partnerschaft zusammenarbeit vertrag rahmenvertrag liefervertrag kooperationsvertrag joint_venture gemeinschaftsunternehmen allianz vereinbarung absichtserklärung vertriebspartnerschaft',
  },
  kinds: {
    merger: {
      strong: `
        verkauf(t|en)|veräußer(t|n) ~3 tochterfirma|tochter|marke|filialnetz|standort|werk ~2 an
        #name und #name (fusionieren|verschmelzen|schließen_sich_zusammen|gehen_zusammen)
        trenn(t|en) sich ~1 von ~3 *sparte|*tochter|*geschäft|*beteiligung|tochter|marke|anteil(en)
        gib(t|en)|stoß(en)|stößt ~3 *sparte|*tochter|*geschäft|tochter ~3 ab
        stock(t|en)|erhöht|baut ~4 beteiligung|anteil(e) ~4 auf|aus
        (finanzinvestor|investor|konzern|milliardär|gruppe|#name) greif(t|en) nach ~1 (konkurrent|konkurrenten|@firma|mehrheit|#name)
        neue(r|n) eigentümer|mehrheitseigentümer
        (wird|werden) teil der|von ~3 gruppe|konzerns|holding|@rechtsform
        (geht|gehen|gingen) an #name ~2 @rechtsform|gruppe|konzern
        (an|von) investor|investoren|finanzinvestor|private_equity ~3 verkauft|übernommen
        (bieterkampf|bieterschlacht|kaufinteressent(en)|kaufinteresse|verkaufsgespräche|verkaufsprozess|fusionspläne|fusionsgespräche|fusionspartner)
        (einstieg) bei ~2 #name
        (verkauft|veräußert|verkaufen) ~3 *sparte|*tochter|*geschäft|*beteiligung
        (wollen|will|werden|planen) ~4 fusionieren|zusammenschließen|zusammengehen
        (*sparte|*tochter|*geschäft) ~4 (verkauft|an)
        übernahme ~3 von|des|der|durch ~3 #name
        *übernahme ~2 angebot|gebot
        übernahmeangebot(s)|übernahmekampf|übernahmegespräche|übernahmeofferte|übernahmeplän(e|en)|übernahmeschlacht|übernahmepoker|kaufangebot|übernahmeziel|firmenübernahme(n)
        mögliche|geplante|feindliche|milliardenschwere|angekündigte|bevorstehende übernahme|fusion
        übernimmt|übernehmen|übernahm|erwirbt|erwarb|erwerben|kauft|kaufte ~6 @firma|@rechtsform
        @firma|@rechtsform ~4 übernimmt|übernehmen|übernommen|erworben|gekauft
        wird|wurde|werden|worden ~5 von ~3 #name ~3 übernommen|gekauft|erworben
        übernommen|gekauft|geschluckt von ~3 #name
        schnappt_sich ~5 @firma
        schnappt|schluckt ~2 sich? ~4 @firma|#name
        fusion ~3 mit|von|zwischen|der|zweier ~3 #name|konkurrenten
        *fusion ~2 von|mit #name
        fusioniert(e|en)|fusionieren ~3 mit|#name|zu
        zusammenschluss ~3 mit|von|der|zwischen ~3 #name
        schließen|schliessen|schließt ~5 zusammen_zu|zusammen
        zukauf|zukäufe|akquisition(en) ~2 von|der|des|in|am|im|plant
        plant|planen|prüft|erwägt ~3 akquisition|übernahme|zukauf|verkauf|kauf|börsengang_oder_verkauf
        verkauft|verkaufte|verkaufen|veräußert|veräußern ~6 sparte|tochter|geschäft|beteiligung|anteil|anteile|mehrheit|geschäftsbereich|unternehmen|tochtergesellschaft
        verkauf ~3 der|des|von|seiner|ihrer ~3 sparte|tochter|mehrheit|beteiligung|geschäft|geschäfts|anteile|tochtergesellschaft
        beteiligt sich ~3 an|mit
        steigt ~5 bei ~3 #name ein
        mehrheitsbeteiligung|mehrheitsanteil|minderheitsbeteiligung|anteilskauf|aktienmehrheit
        #pct ~3 anteil(e)|beteiligung|aktien ~2 an|der|von
        abspaltung|ausgliederung ~4 sparte|geschäft|geschäfts|tochter|bereichs
        spaltet ~5 ab
        bietet|bieten|gebot|offerte ~4 #money ~4 für
        eigentümerwechsel|inhaberwechsel`,
      weak: `
        übernahme ~2 #name
        fusion ~2 #name
        kauft ~3 #name`,
      not: `
        übernommen|übernehmen|übernahm|übernimmt|kaufen|verkaufen|verkauft ~2 tickets|karten|haus|auto|kosten|wohnung
        (kaufen|verkaufen) ~2 wollen|können|möchten sie
        häuser|wohnungen|immobilie(n)|grundstück(e)|autos|tickets|produkte ~4 kaufen|verkaufen|verkauft
        übernimmt|übernehmen|übernommen|übernahme|übernahm ~4 kosten|verantwortung|haftung|gewähr|führung|wagen|aufgabe(n)|rolle|planung|betrieb|betriebsführung|leitung|amt|garantie|vorsitz|auto|versicherung|transport|steuer|regie
        kostenübernahme|amtsübernahme|machtübernahme|datenübernahme
        kauft|kaufen|gekauft|verkauft ~3 aktie(n)|ticket(s)|karten|auto|haus|wohnung|online|eintrittskarten|exemplare|einheiten|wein
        zum|im verkauf|kauf
        verkaufs|ausverkauf|ausverkauft
        fusion festival
        gemeinde|gemeinden|gemeindefusion|kernfusion|gommer
        kaufen sie|jetzt`,
    },
    funding: {
      strong: `
        plant|planen|prüft|erwägt|verschiebt|wagt|startet|feiert ~3 börsengang|ipo|börsendebüt
        millionenfinanzierung|millioneninvestment|millionenspritze|finanzspritze|investorengelder|wagniskapital|risikokapital|seed_finanzierung|startkapital
        förder(t|n)|unterstütz(t|en) ~3 mit ~1 #money
        frisches kapital|geld
        konsortialkredit|kreditvertrag|darlehen|schuldschein ~3 über|von|#money
        refinanzier(t|ung)
        (sammelt|holt|sichert|erhält|bekommt) ~3 (millionen|millionenbetrag)
        finanzierungsrunde|kapitalrunde|seed_runde|seedrunde|wachstumsfinanzierung|anschlussfinanzierung|series_a|series_b|series_c|crowdfunding_kampagne
        sammelt|sammelte|sammeln ~6 #money|kapital|geld ~4 ein
        #money ~4 eingesammelt|einsammeln|risikokapital|wagniskapital|förderung|kapital_von|investition_von
        #money ~2 finanzierung ~3 erhalten|abgeschlossen|von
        erhält|erhielt|bekommt|sichert ~3 #money
        erhält|erhielt|bekommt|sichert ~5 finanzierung|förderung|kapitalspritze|fördermittel|zuschuss|kreditlinie|kredit
        börsengang|ipo ~3 #name|plant|geplant|angekündigt|für|von|des|der
        geht|gehen|ging ~2 an die börse
        kapitalerhöhung|wandelanleihe|kapitalspritze|anleihe_über|schuldscheindarlehen|kreditlinie
        begibt|platziert ~3 anleihe|aktien|schuldverschreibung
        investiert|investieren|investierte ~3 #money ~3 in ~3 #name|startup
        investor(en) ~3 steigt|steigen ~4 ein
        risikokapital|wagniskapital ~3 für|von|in`,
      not: `
        privatkredit|ratenkredit|autokredit|kreditkarte|kreditvergleich|baufinanzierung|konto|sofortkredit
        spenden|spende|benefiz`,
    },
    bankruptcy: {
      strong: `
        unter ~1 schutzschirm
        (firma|betrieb|bäckerei|händler|traditionsbetrieb|traditionsunternehmen|geschäft) ~4 (gibt|geben) ~5 auf
        (schlittert|rutscht|rutschen) ~2 (pleite|insolvenz|konkurs)
        (stellt|stellen|stellte) ~3 (betrieb|geschäftsbetrieb) ein
        (sperrt|sperren|schließt) ~4 (für_immer|endgültig)
        nach ~2 jahren ~3 (auf|schluss|aus)
        (eigenverwaltung) ~4 (#name|saniert|antrag)
        sanierungsplan|sanierungsverfahren|überschuldet|überschuldung
        insolvenzantrag|insolvenzverfahren|insolvenzverwalter(s|in)|konkursverfahren|konkursantrag|sanierungsverfahren|gläubigerschutz|insolvenzantrags|planinsolvenz|insolvenzplan|pleitekonzern|konkurseröffnung|schutzschirmverfahren|insolvenzgericht
        *insolvenz ~2 gefährdet|von|bei|des|der
        meldet|meldete|melden|anmelden|angemeldet|beantragt|beantragte|beantragen|stellt|stellte ~5 insolvenz|konkurs|gläubigerschutz|insolvenzantrag|zahlungsunfähigkeit
        insolvenz|konkurs ~2 beantragt|beantragen|angemeldet|anmelden|anzumelden|eröffnet|abgewendet
        ist|sind|war|wurde ~3 insolvent|pleite|zahlungsunfähig
        #name ~2 insolvent|pleite
        insolvente(n|r|s) ~3 #name|@firma
        insolvenz ~2 von|der|des|in_eigenverwaltung
        geht|ging|gehen ~2 pleite|insolvent|konkurs|in_konkurs
        pleite ~2 von|der|des|gegangen(en)
        zahlungsunfähig(keit)
        gläubiger ~4 fordern|stimmen|versammlung|forderungen
        in_die insolvenz|pleite
        geschäftsaufgabe|betriebsaufgabe|liquidation ~3 der|des|von|#name`,
      weak: `
        insolvenz|konkurs|pleite ~2 #name
        #name ~2 insolvenz|konkurs|pleite`,
      not: `
        privatinsolvenz|verbraucherinsolvenz|insolvenzrecht|staatspleite|staatsinsolvenz|insolvenzberatung|schuldnerberatung
        athen|griechenland|griechischer|staatsschulden|staatsunternehmen ~9 pleite|insolvenzverfahren|insolvenz
        pleite|insolvenzverfahren|insolvenz ~6 griechenland|athen
        insolvenzantrag gestellt was|wie
        beinahe insolvenz`,
    },
    layoffs: {
      strong: `
        (schickt|schicken|beantragt|meldet|führt) ~4 kurzarbeit
        kurzarbeit (bei|im_werk|für)
        kündigungen|entlassungen|stellenstreichungen ~1 bei|in|im
        #count ~1 (stellen|jobs|arbeitsplätze) ~2 (bedroht|gefährdet|weg|gestrichen|betroffen)
        (verhängt|verkündet) ~3 einstellungsstopp
        (setzt|setzen) ~4 vor_die_tür
        (werk|standort|filiale|fabrik) ~3 (schließt|dicht|geschlossen|aus)
        (macht|machen) ~4 (werk|filialen|standort|fabrik) ~1 dicht
        (trennt|trennen) sich ~1 von ~2 #count|@stelle
        freiwilligenprogramm|abfindungen|personalreduktion|ams_frühwarnsystem
        #count @stelle ~2 müssen gehen
        kündigungswelle|entlassungswelle|jobverlust
        verlieren ~4 (job|arbeitsplatz|jobs|stelle)
        stellenabbau(s)|personalabbau|stellenstreichung(en)|arbeitsplatzabbau|jobabbau|massenentlassung(en)|stellenkürzungen|werksschließung(en)|kahlschlag_bei|sozialplan|abfindungsprogramm
        streicht|streichen|strich|gestrichen|streichung|baut|bauen|abbauen|kürzt|kürzen|kappt ~6 @stelle|stelle
        @stelle ~5 abbauen|ab|gestrichen|streichen|weg|wegfallen|abgebaut|entlassen|gekündigt|bedroht|betroffen_von_entlassung
        entlässt|entließ|entlassen|kündigt|entlässt ~3 @stelle|#count
        entlassung(en) ~3 von|bei|in|angekündigt|geplant
        kurzarbeit ~2 für|bei|an|angemeldet|beantragt
        schließt|schliesst|schließen|schließung ~5 werk|standort|filialen|fabrik|standorte
        fallen ~6 arbeitsplätze|stellen|jobs weg?
        einstellungsstopp`,
      not: `
        kurzarbeitergeld ~3 beantragen
        polizei|kripo|lehrer|lehrerstellen|bundeswehr|haftstrafe|gefängnis|trainer|klinik_entlassen|krankenhaus_entlassen
        entlassung ~2 aus ~2 krankenhaus|haft`,
    },
    hiring: {
      strong: `
        (will|wollen|möchte|plant|werden) ~3 #count ~2 @stelle ~2 einstellen|anstellen|anwerben|aufnehmen
        stockt|stocken|baut ~2 (personal|belegschaft|team) ~3 auf|aus
        #count ~1 (neue_jobs|neue_stellen)
        #count ~3 neue|zusätzliche ~1 @stelle
        schafft|schaffen|schaffung ~4 @stelle
        neue arbeitsplätze|jobs|stellen
        stellt ~5 @stelle ~2 ein
        einstellen ~4 @stelle
        sucht|suchen ~3 #count ~3 @stelle|fachkräfte|auszubildende|azubis
        personaloffensive|einstellungsoffensive|recruiting_kampagne`,
      not: `
        streichen|abbau|abbauen|streicht
        stellenanzeige|jobbörse|bewerben`,
    },
    expansion: {
      strong: `
        verleg(t|en)|verlagert ~3 firmensitz|hauptsitz|zentrale|sitz|produktion
        investier(t|en|te)|steckt ~2 #money ~4 standort|werk|fabrik|neubau|ausbau|produktion|logistikzentrum
        (wagt|plant|feiert) ~2 markteintritt
        (baut) ~4 (standort|werk|kapazitäten|netz|filialnetz|präsenz|geschäft) ~5 aus
        (startet|startete) ~2 auf|im ~1 #name ~1 markt
        (neubau|erweiterungsbau|zubau) ~3 (werk|werks|halle|zentrale|standort)
        (eröffnet|eröffnen) ~3 #count ~2 (filialen|läden|märkte|standorte|hotels|restaurants)
        (kommt|geht) nach #name
        eröffnet|eröffnen|eröffnete|eröffnung ~7 @ort
        @ort ~8 eröffnet|eröffnen|bezogen|in_betrieb_genommen|eingeweiht
        baut|bauen|errichtet|errichten ~4 neue(s|n|r) ~3 @ort
        neue(r|s|n) ~2 niederlassung|standort|werk|zentrale|hauptsitz|produktionsstätte|logistikzentrum|firmensitz ~3 in|bei|am
        expandiert|expandieren|expansion ~3 nach|in|auf ~3 #name|markt|ausland
        markteintritt ~2 in|auf
        spatenstich|grundsteinlegung ~4 für|des|der
        zieht|ziehen|umzug ~4 in|nach ~3 neue|neuen|größere|#name ~2 @ort
        produktionskapazität|kapazitäten|produktion ~3 erweitert|erweitern|ausbauen|ausgebaut|verdoppelt
        erweitert|erweitern ~4 werk|standort|produktion|kapazität
        erschließt|erschließen ~3 markt|märkte`,
      not: `
        konto|kontoeröffnung|depot eröffnet|eröffnen|eröffnung
        konto eröffnung
        insolvenzverfahren|konkursverfahren|verfahren|sanierungsverfahren ~6 eröffnet
        eröffnet ~3 möglichkeit(en)|perspektiven|chancen
        ausstellung|museum|festspiele|verfahren|ermittlungsverfahren
        öffnungszeiten`,
    },
    executive: {
      strong: `
        (wird) ~4 (finanzchef|finanzchefin|vertriebschef|technikchef|ceo|cfo|cto|coo|geschäftsführerin|geschäftsführer|vorstandschefin|leiter|leiterin)
        (tauscht|wechselt|verjüngt|erweitert|verkleinert) ~2 (führung|vorstand|spitze|geschäftsführung|führungsteam|aufsichtsrat|geschäftsleitung)
        folgt ~2 auf ~5 (spitze|@amt|leitung|chefsessel)
        legt ~4 (amt|mandat|posten) ~6 nieder
        verlängert ~3 (vertrag|mandat) ~3 @amt
        neue(r|n|s) (chef|chefin|leitung|führung|führungsduo|spitze|vorständin|vorstände)
        @amt ~3 (geht|verabschiedet_sich) ~4 (ruhestand|pension)
        @amt ~6 (abgelöst|abberufen|ausgeschieden|beurlaubt|freigestellt|zurückgetreten|nieder|hört_auf|muss_gehen)
        (beruft|holt|verpflichtet|ernennt|bestellt) ~5 (in_den_vorstand|an_die_spitze|in_die_geschäftsführung|als_chef)
        (vorstand|aufsichtsrat|geschäftsführung|geschäftsleitung) ~3 (erweitert|neu_besetzt|verstärkt|komplett|umgebaut|wächst)
        (wird|ist) ~3 (vorstand|chef|chefin|ceo|cfo|geschäftsführer|geschäftsführerin|vorstandschef|präsident|generaldirektor) ~2 (von|bei|der|des)
        (kommt|wechselt) ~4 (von|zu) ~4 (als) ~3 @amt
        (chefposten|chefsessel|spitze) ~4 (neu|besetzt|wechsel)
        @amt ~6 tritt ~6 zurück
        tritt|trat ~4 zurück
        rücktritt|abgang|abberufung|ausscheiden|abschied ~4 @amt|des|der|als
        wird|werden|ist ~3 neue(r|n) ~2 @amt
        neue(r|n) ~2 ceo|cfo|vorstandschef|vorstandsvorsitzender|geschäftsführer|geschäftsführerin|aufsichtsratschef|finanzvorstand|präsident|generaldirektor|finanzchef|chef|verwaltungsratspräsident|vorstand
        beruft|berief|berufen|bestellt|ernennt|ernannt|ernannte|holt|befördert|wählt|gewählt|nominiert ~8 @amt
        zum|zur ~3 @amt ~3 ernannt|berufen|bestellt|gewählt|befördert
        ernennung|berufung|bestellung ~5 @amt
        (verlässt|scheidet) ~8 (unternehmen|konzern|vorstand|aus)
        @amt ~5 verlässt|geht|wechselt|kündigt|scheidet|entlassen|gefeuert
        wechsel ~3 an_der_spitze|im_vorstand|in_der_geschäftsführung|in_der_führung
        führungswechsel|chefwechsel|vorstandswechsel|personalwechsel
        sein|ihr|seine|ihre|als|zum ~1 nachfolger(in)
        nachfolge ~3 von|des|als ~3 @amt|#name
        kehrt ~6 den_rücken
        übernimmt ~4 leitung|vorsitz|geschäftsführung|führung ~2 von|des|der|bei
        rückt ~5 auf|in_den_vorstand`,
      not: `
        trainer|bundestrainer|fussball|fußball|spieler|stürmer|kapitän|verein|bundesliga|sportdirektor|cheftrainer|teamchef
        bundespräsident|minister|kanzler|bürgermeister|landeshauptmann|fraktion|partei|papst|bundeskanzler|us_präsident|ministerpräsident|spd|cdu|fpö|övp
        pressesprecher|ansprechpartner`,
    },
    rfp: {
      strong: `
        (sucht|suchen) ~3 (betreiber|generalunternehmer|auftragnehmer|planer|dienstleister) ~2 für
        (vergibt|vergeben|vergabe) ~5 (auftrag|aufträge|leistungen|rahmenvertrag)
        angebote können|sind ~6 (eingereicht|einzureichen|abgegeben)
        (auftrag|leistung|bauauftrag|vergabe) ~4 ausgeschrieben
        ausschreibung(en) ~4 #name|für|der|des|von|über|zur
        öffentliche|europaweite|eu_weite ausschreibung
        schreibt ~6 aus
        vergabeverfahren|auftragsbekanntmachung|interessenbekundung(en)|teilnahmewettbewerb|vergabeunterlagen|angebotsfrist|bieterverfahren|verhandlungsverfahren|angebotsabgabe
        aufforderung zur ~2 angebotsabgabe|abgabe
        angebote ~3 (bis|einzureichen|eingereicht|abzugeben)
        auftraggeber ~8 vergabe|auftragnehmer
        lieferauftrag|dienstleistungsauftrag|bauauftrag|rahmenvereinbarung_über`,
      weak: `
        ^ bereitstellung|lieferung|instandhaltung|wartung|beschaffung|rohbauarbeiten
        ausschreibung`,
      not: `
        stellenausschreibung
        ausschreibung gewonnen`,
    },
    launch: {
      strong: `
        start(et|en) ~2 app|plattform|portal|webshop|onlineshop|dienst|online_shop
        (bietet|bieten) (ab_sofort|künftig|nun|jetzt) ~4 @produkt
        (führt|führen) ~4 (neue|neues|neuen) ~3 ein
        (ab_sofort|ab_heute|ab_jetzt|nun) ~2 (verfügbar|erhältlich|lieferbar|bestellbar)
        (markteinführung|verkaufsstart|marktstart) ~3 (von|des|der|für)
        (zeigt|enthüllt|lanciert|launcht|startet) ~2 (neue|neuen|neues|ersten|erste|erstes)
        (ab|im) ~2 handel ~1 erhältlich
        kommt ~4 (heraus|auf_den_markt)
        bringt|bringen|brachte ~8 auf_den_markt
        kommt|kommen|kam ~8 auf_den_markt|in_den_handel
        auf den markt ~2 bringen|gebracht|kommen|gekommen|kommt|bringt
        stellt|stellen|stellte ~6 @produkt|#name ~5 vor
        vorgestellt|präsentiert|präsentieren|präsentierte|lanciert|lancieren|launcht|gelauncht|enthüllt|veröffentlicht ~6 neue|neuen|neues|neuer|erste|ersten ~3 @produkt|#name
        neue|neuen|neues|neuer ~4 @produkt ~5 (vorgestellt|verfügbar|erhältlich|präsentiert|eingeführt)
        führt ~5 @produkt ~3 ein
        (ab|seit) sofort ~4 (erhältlich|verfügbar|lieferbar)
        ab heute ~6 (an|erhältlich|verfügbar)
        ab #num ~4 erhältlich|verfügbar|im_handel
        launch ~2 der|des|von
        markteinführung|produkteinführung|verkaufsstart|markstart|marktstart
        startet|starten ~4 neue(n|s|r) ~3 @produkt
        version #num ~8 (erschienen|veröffentlicht|angekündigt|verfügbar|fortschritte|geräte)
        erweitert|erweitern ~4 (portfolio|sortiment|produktportfolio|produktpalette|angebot) ~2 um|mit
        (neue|neuer|neues) ~2 @produkt ~3 mit ~6 (für|und)`,
      not: `
        film|album|buch|roman|serie_auf|kino|single
        tochter(|s)
        studie|bericht|zahlen|ergebnis|video|gesetzentwurf ~2 vorgestellt|veröffentlicht
        e_mail_adresse|adresse wird nicht
        rakete|satellit`,
    },
    partnership: {
      strong: `
        (wird|werden) ~2 (partner|partnerin|vertriebspartner|lieferant|exklusivpartner|hauptsponsor) ~1 (von|der|des|bei)
        kooperier(t|en|te) ~2 mit
        #name und #name arbeiten ~2 zusammen
        liefer(t|n) ~2 #count ~4 (an|nach|für)
        (auftrag|großauftrag|millionenauftrag|aufträge) ~3 (für|aus|von|über|an|erhalten|gewonnen|ergattert)
        (beauftragt|beauftragen) ~3 #name ~3 mit
        (setzen|setzt) ~2 (zusammenarbeit|kooperation|partnerschaft)
        (gewinnt|gewinnen|erhält|bekommt|ergattert|sichert) ~4 (auftrag|großauftrag|zuschlag|ausschreibung)
        (vereinbaren|vereinbart|besiegeln|bauen) ~4 (kooperation|zusammenarbeit|partnerschaft|allianz)
        (arbeitet|arbeiten) ~5 (zusammen)
        (neue|neuer|neuen) (kooperation|partnerschaft|rahmenvertrag)
        (schließt|schließen|unterzeichnet|unterzeichnen) ~3 (abkommen|deal|pakt)
        kooperiert|kooperieren|kooperierte ~2 mit|bei
        @vertrag ~3 mit|zwischen ~3 #name
        (schließt|schließen|unterzeichnet|unterzeichnen|unterschreibt|vereinbart|vereinbaren|verlängert|gründet|gründen|verkündet|startet|beschließen) ~6 @vertrag
        strategische|langfristige|exklusive partnerschaft|kooperation|zusammenarbeit|allianz
        (intensivieren|intensiviert|vertieft|vertiefen|bauen|erweitern|erweitert|verstärken) ~3 (zusammenarbeit|kooperation|partnerschaft)
        (arbeiten|arbeitet) ~6 zusammen ~2 mit|um|an
        (gewinnt|erhält|bekommt|sichert) ~6 (auftrag|aufträge|großauftrag|ausschreibung|zuschlag)
        großauftrag|millionenauftrag|milliardenauftrag
        auftrag|aufträge ~2 (über|von|aus|für) ~3 (#money|#name)
        zuschlag ~3 für ~4 auftrag|projekt|bau|lieferung|ausschreibung
        (beauftragt|liefert|bestellt|ordert) ~5 (#count|windenergieanlagen|turbinen|flugzeuge|busse|züge|anlagen)
        gemeinsam mit ~3 #name ~8 (entwickeln|entwickelt|bieten|baut|bauen)
        (neuer|neue) (vertriebspartner|partner|kunde|großkunde)
        joint venture`,
      not: `
        lebt|ehe|trennt ~5 partner
        tarifvertrag|arbeitsvertrag|mietvertrag|ehepartner|lebenspartner|koalition|spieler|verlängert_bis|friedensvertrag|freihandel
        partnersuche|ansprechpartner
        unsere partner`,
    },
    technology: {
      strong: `
        setz(t|en) ~3 auf ~2 (sap|salesforce|cloud|microsoft|software|oracle|linux|s_4hana|ki_plattform)
        (führt|führen|führte) ~4 (*system|software|erp|crm|*lösung|plattform) ~2 ein
        (wechselt|wechseln|migriert|umzug|zieht) ~4 (cloud|sap|linux|microsoft|aws|azure)
        (stellt|stellen|stellte) ~3 auf ~3 (software|sap|cloud|linux|system|plattform|erp) ~2 um
        (einführung|umstellung|migration) ~3 (von|auf|des) ~3 (sap|erp|crm|cloud|software|system|linux)
        (löst|lösen) ~4 (altsystem|system|software) ~2 ab
        (setzt|setzen) ~3 auf ~4 (software|plattform|cloud|sap|system|lösung|salesforce|microsoft|azure|aws|erp)
        (führt|führen|führte) ~4 (sap|erp|crm|software|system|plattform) ~3 ein
        (migriert|umstellung|migration|umstieg|wechselt|wechsel|stellt) ~5 (auf|in|zu) ~3 (sap|s_4hana|cloud|software|linux|system|plattform|erp|salesforce|microsoft)
        (entscheidet|entschied|entscheiden) sich ~2 für ~4 (software|lösung|system|plattform|sap|erp|crm)
        (rüstet|modernisiert|digitalisiert) ~5 (it|system|systeme|infrastruktur|netz|prozesse)
        produktiv_gesetzt|produktivstart|go_live`,
      not: `
        können sie|ermöglicht|hilft|unterstützt`,
    },
    regulation: {
      strong: `
        @behoerde ~7 leitet|verfahren|durchsucht|erlässt|verbieten|billigt|verabschiedet|verschärft|rügt
        (muss|müssen) ~4 (strafe|bußgeld|schadenersatz|schadensersatz|#money) ~2 (zahlen|bezahlen)
        (verurteilt|freigesprochen)
        klage ~3 (abgewiesen|eingereicht)
        (gibt|geben|erteilt) grünes licht
        (razzia|hausdurchsuchung|durchsuchung(en)) ~1 bei
        (patentstreit|rechtsstreit|kartellstrafe|millionenbuße|sammelklage|schadenersatzklage|musterklage)
        (lizenz|banklizenz|betriebsgenehmigung|konzession) ~3 (erhalten|erteilt|entzogen|verliert|verloren|bekommt|erhält)
        gesetz ~4 gilt ~1 ab
        (urteil|urteilt|urteilte) ~3 (gegen|zu|über|im)
        (eu|bund|regierung|ministerium) ~4 (verbietet|beschließt|plant) ~5 (verbot|gesetz|abgabe|steuer|pflicht|quote)
        (freigabe|genehmigung|zulassung) ~3 (für|der|des|durch) ~4 (kartellamt|eu_kommission|behörde|ema|bafin)
        @behoerde ~7 (genehmigt|genehmigen|untersagt|verbietet|verhängt|ermittelt|ermitteln|prüft|verurteilt|erlaubt|beschließt|beschlossen|stimmt|gestimmt|fordert|entscheidet|entschied|erteilt|gegeben|klagt|verklagt|geldbuße|bußgeld|strafe|freigabe|abgeschlossen|warnt|plant|stoppt|kippt|eingeleitet|gibt_grünes)
        (bußgeld|geldbuße|strafe|geldstrafe|millionenstrafe|kartellstrafe|strafzahlung) ~5 (#money|gegen|für|von|verhängt|zahlen|bei)
        (neues|neue|neuer) ~2 (gesetz|verordnung|richtlinie|regeln|regelungen|vorschriften|auflagen)
        (gesetz|verordnung|richtlinie|gesetzentwurf|reform) ~7 (tritt|beschlossen|verabschiedet|in_kraft|abgeschlossen|gebilligt|kabinett)
        in kraft ~1 (treten|tritt|getreten)
        (kartellrechtliche|behördliche|kartell) ~1 (genehmigung|freigabe|untersuchung|verfahren)
        (klage|sammelklage|anklage) ~3 gegen ~3 #name
        (verklagt|klagt) ~4 (#name|gegen|wegen)
        (ermittlungen|ermittlungsverfahren|razzia|kartellverfahren) ~3 (gegen|bei|wegen)
        (zulassung|genehmigung) ~4 (erhalten|erteilt|bekommen|erhält|für)
        droht ~5 prozess|strafe|klage|bußgeld
        abgasaffäre|kartellverfahren`,
      not: `
        (verurteilt|freigesprochen) ~4 (angriff|gewalt|tat|krieg|anschlag|täter)
        (angriff|gewalt|täter|schläger|krieg) ~4 (verurteilt|freigesprochen)
        mord|totschlag|vergewaltigung|terror|haftstrafe|asyl|flüchtling(e)|verkehr|stau|messer|drogen
        allgemeine geschäftsbedingungen
        datenschutzerklärung`,
    },
    incident: {
      strong: `
        (hacker|cyberangriff|cyberattacke|hackerangriff|virus|trojaner|it_panne|schadsoftware) ~6 lahm
        (cyber|hacker)angriff
        (cyberattacke|hackerangriff|cyberangriff) ~3 (auf|legt|bei)
        (brand|großbrand|explosion|feuer) ~2 (in|bei|zerstört) ~3 (werk|fabrik|firma|produktionshalle|lagerhalle)
        (daten) ~3 (abgeflossen|kopiert|online_gestellt|entwendet|verloren)
        (warnt|ruft) ~4 rückruf
        rückruf ~2 (bei|von|gestartet|wegen)
        hackerangriff|cyberangriff|cyberattacke|hackerattacke|datenleck|datenpanne|datendiebstahl|ransomware_angriff|sicherheitsvorfall|it_ausfall|rückruf_von|rückrufaktion|großstörung|systemausfall|datenklau|cybervorfall|angriff_auf_die_it
        (gehackt|gestohlen|geknackt|erbeutet|geleakt|abgegriffen|entwendet|veröffentlicht|verschlüsselt) ~4 (daten|kundendaten|nutzerdaten|passwörter|dokumente|unterlagen)
        (daten|kundendaten|nutzerdaten|passwörter|unterlagen|dokumente) ~6 (gehackt|gestohlen|geknackt|erbeutet|geleakt|veröffentlicht|im_netz|im_darknet|im_internet|gelandet|aufgetaucht)
        (opfer|ziel) ~2 (eines|einer|von) ~2 (hackerangriff(s)|cyberangriff(s)|cyberattacke|hackern|attacke)
        hacker ~5 (stehlen|erbeuten|veröffentlichen|dringen|greifen|legen|haben)
        (ruft|rufen|rückruf) ~6 (zurück|autos|fahrzeuge|produkte|chargen)
        (server|website|systeme|netz) ~4 (ausgefallen|lahmgelegt|offline|nicht_erreichbar)
        (explosion|großbrand|feuer|brand) ~3 (in|bei|im) ~4 (werk|fabrik|halle|chemiepark|lager|firma)
        (weltweite|bundesweite|massive) störung`,
      not: `
        schutz ~3 (vor|gegen)
        schützen|sicherheitslücke(n)|schwachstelle(n)|update_schließt|studie|umfrage
        verschlüsselungstrojaner`,
    },
    results: {
      strong: `
        (rutscht|rutschen|rutschte|schreibt|schreiben|zurück) ~3 (rote|roten|schwarze|schwarzen|minus|verlustzone|gewinnzone|plus)
        (verdoppelt|verdoppelte|verdreifacht|vervielfacht|halbiert|übertrifft|verfehlt|steigert|erhöht|verringert|reduziert) ~4 (@zahlen|prognose|erwartungen|jahresziele)
        (rekordumsatz|rekordgewinn|rekordverlust|milliardengewinn|milliardenverlust|millionengewinn|millionenverlust|gewinnrückgang|umsatzrekord|quartalsgewinn|quartalsverlust|jahresgewinn|jahresverlust|betriebsverlust|halbjahresgewinn|umsatzanstieg|ergebnisplus|ergebnisrückgang)
        (wächst|wuchs|schrumpft|legt|legte) ~3 (quartal|halbjahr|geschäftsjahr|zweistellig)
        (gewinn|umsatz|ergebnis|verlust|ebit) ~4 (bricht|brach|schmilzt|explodiert|springt|schnellt)
        (mehr|weniger|höherer|geringerer|niedrigerer|kräftiges) ~1 (gewinn|umsatz|verlust|ergebnis)
        (mehr|weniger) (umsatz|gewinn)
        (umsatzplus|umsatzminus|gewinneinbruch|gewinnsprung|umsatzeinbruch|umsatzrückgang|gewinnrückgang|umsatzwachstum|rekordjahr|rekordergebnis)
        (verdient|verdiente) ~3 (mehr|weniger|#money)
        @zahlen ~6 (steigt|stieg|steigen|sinkt|sank|fällt|fiel|wächst|wuchs|bricht|brach|gestiegen|gesunken|gewachsen|legt|legte|verdoppelt|halbiert|klettert|kletterte|schrumpft|erhöht|zugelegt|eingebrochen|zu|ein|übertrifft)
        (steigert|steigerte|erzielt|erzielte|erwirtschaftet|erwirtschaftete|verbucht|verbuchte|meldet|meldete|schreibt|macht|verdient|verdiente|erwartet|verzeichnet|verzeichnete|knackt) ~8 (@zahlen|milliardenumsatz|rekordumsatz|rekordgewinn|millionenverlust|gewinn|plus|minus|verlust)
        *umsatz|*gewinn|*verlust ~4 (von|#money|#pct|im|um)
        erzielt|knackt|schafft ~3 *umsätze|*umsatz|*gewinn|*gewinne
        rechnet|erwartet|peilt ~10 umsatz|gewinn|verlust
        (quartalszahlen|geschäftszahlen|halbjahreszahlen|jahreszahlen|quartalsbericht|jahresbilanz|quartalsergebnis|jahresergebnis|halbjahresergebnis)
        legt|stellt|veröffentlicht ~5 geschäftsbericht|bilanz|halbjahresbericht
        (gewinnwarnung|umsatzwarnung|umsatzprognose|gewinnprognose|jahresprognose)
        prognose ~3 (angehoben|gesenkt|bestätigt|erhöht|kassiert|senkt|hebt)
        (hebt|senkt|bestätigt|kassiert) ~4 (prognose|ausblick|ziele|jahresziel)
        (rote|schwarze) zahlen
        (ersten|zweiten|dritten|vierten|abgelaufenen) ~1 (quartal|halbjahr|geschäftsjahr) ~8 (umsatz|gewinn|verlust|ergebnis|#money|#pct)
        (umsatz|gewinn|verlust) ~2 (im|des|für) ~3 (quartal|halbjahr|geschäftsjahr|vorjahr)`,
      not: `
        umsatzsteuer|umsatzsteuer_id|gewinnspiel(e)|mehrwertsteuer|zeitverlust|haftung|wahl|wahlergebnis|endergebnis|suchergebnis(se)|spiel|testergebnis(se)|gewinner|beitragssatz
        befragung|umfrage|studie(n)
        arbeitslose|inflation|bip|konjunktur|wirtschaftswachstum
        jeder umsatz|ihr umsatz|ihren umsatz|mehr_umsatz`,
    },
  },
  guards: {
    history: `
      gegründet|gründung|gegründete|entstand|firmengründung ~3 #year
      seit #year
      seit ~3 jahren|jahrzehnten|generationen
      vor ~3 jahren
      im jahr|jahre #year
      ^ #year
      von #year bis
      damals|früher|einst
      jahrelange erfahrung`,
    denial: `
      dementiert|dementierte|dementi|bestreitet|bestritt|weist_zurück|zurückgewiesen
      keine|kein ~3 (plän|pläne|übernahme|fusion|absicht|stellenabbau|entlassungen|gespräche|insolvenz)
      nicht ~2 (geplant|übernehmen|verkaufen|nachlegen|fusionieren|vorgesehen)
      (lehnt|lehnte|abgelehnt|gescheitert|platzt|geplatzt|abgeblasen|abgesagt|gestoppt|segel_gestrichen)`,
    hypothesis: `
      wenn|falls sie|man|du|ihr
      was tun|nun
      was ist|sind|bedeutet
      so funktioniert|können_sie|kann_man
      tipps|ratgeber|checkliste|leitfaden|webinar|seminar|vorlage
      könnten|sollten|müssen sie
      wie sie|du|man
      ^ wie|warum|wann|was`,
    boilerplate: `
      ^ über #name
      ^ über uns
      ^ wir über uns`,
    elsewhere: `
      bundesliga|fußball|fussball|spieltag|trainer|olympia|weltmeister|tabellenführer|liga|eishockey|titel_damit|formel_1|meister
      stau|verspätung|ice_züge|richtung_oberhausen|fahrplan|haltestelle|hbf
      roman|film|kinofilm|schauspieler|album|konzert|dreharbeiten
      arbeitslosenquote|bruttoinlandsprodukt|konjunktur`,
    reported: `
      heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
      gibt|gab|geben|gegeben ~3 bekannt
      teilte|teilt|berichtet|berichtete|kündigt|kündigte|gab|meldet|meldete|bestätigte|verkündet ~4 mit|an|bekannt|#name
      hat|haben|ist|sind|wurde|wird ~10 übernommen|eröffnet|vorgestellt|unterzeichnet|erworben|gegründet|gestartet|ernannt|erhalten|abgeschlossen|gewonnen|eingeführt|verkauft|berufen
      ab sofort|heute
      (diese|dieser|vergangene|vergangenen|letzte|letzten|kommende|kommenden) woche|monat|jahr
      freut sich|freuen_uns ~6 (bekanntzugeben|mitzuteilen|ankündigen|zu)
      soeben`,
    legal: `
      allgemeine geschäftsbedingungen
      datenschutzerklärung
      datenschutzhinweise
      nutzungsbedingungen
      impressum
      widerrufsbelehrung
      agb`,
  },
  status: {
    rumoured: `
      angeblich|offenbar|gerüchte|spekulationen|insidern|insider|kreise(n)|medienbericht(en)
      könnte|könnten|erwägt|prüft|mögliche(r|n)|soll|sollen
      gespräche ~2 über
      interessiert an|interesse`,
    announced: `
      will|wollen|plant|planen|kündigt|kündigte|ankündigt|wird|werden|vereinbart|geplante`,
    done: `
      abgeschlossen|vollzogen|eröffnet|erhalten|übernommen|gekauft|unterzeichnet|ernannt|beantragt|eingestellt|vorgestellt`,
  },
  own: 'wir|uns|unser(e|en|em|er)',
  same: `
    das|der|die|des unternehmen(s)|konzern(s)|firma|gruppe|bank|hersteller|kette|händler|gesellschaft
    er|es|sie`,
  beside: {
    any: `
      laut|so|sagte|sagt|zufolge|analyst(en)_von|analysten_der
      konkurrent(en)|rivale(n)|wie|etwa`,
    funding: 'von|angeführt_von|durch|seitens',
    technology: 'von|auf|mit|für',
    launch: 'für|mit|bei|von',
    incident: 'laut|durch|von',
    executive: 'von|ehemals|früher ~2 bei|von',
    regulation: 'durch|von',
  },
  owner: {
    any: 'bei|von|der|des',
    executive: 'von|bei|der|des|zu',
    incident: 'bei|auf|von|gegen|der|des',
    regulation: 'gegen|für|von|bei',
    funding: 'in|an|für|bei',
    layoffs: 'bei|von|der|des',
    bankruptcy: 'von|bei|der|des|für',
  },
  deal: {
    buys: `
      übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|schluckt|schluckte
      übernahme von|der|des
      steigt bei`,
    bought: `
      übernommen|gekauft|geschluckt|erworben von
      (wird|wurde) ~1 von
      (geht|verkauft|verkauf) an`,
  },
  relative: 'der|die|das|welche|welcher',
  acts: {
    funding: 'investiert|beteiligt|finanziert|fördert',
    incident: 'warnt|untersucht|entdeckt|meldet_angriff',
    merger: 'berät|begleitet',
  },
  months: [
    [1, 'januar|jänner|jan'],
    [2, 'februar|feber|feb'],
    [3, 'märz|mär|mrz'],
    [4, 'april|apr'],
    [5, 'mai'],
    [6, 'juni|jun'],
    [7, 'juli|jul'],
    [8, 'august|aug'],
    [9, 'september|sept|sep'],
    [10, 'oktober|okt'],
    [11, 'november|nov'],
    [12, 'dezember|dez'],
  ],
  days: {
    today: 'heute',
    yesterday: 'gestern',
    tomorrow: 'morgen',
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
    deadline: 'bis|spätestens|frist|fristende\ntritt|treten ~2 am\nab|zum',
  },
}
