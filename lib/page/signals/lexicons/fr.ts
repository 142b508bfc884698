// The rules of French: what an event looks like in its sentences.
import type { Lexicon } from '../lexicon'

export const fr: Lexicon = {
  lang: 'fr',
  stop: 'le la les de des du et un une en est que qui dans pour pas sur au aux par plus avec ce se sont son sa ses ou mais nous vous leur cette ces été être ont fait comme il elle ils',
  abbreviations:
    'm mm mme mlle dr pr st ste etc ex env art av bd no n° tél s.a s.a.s inc cf p.ex janv févr avr juil sept oct nov déc',
  classes: {
    societe:
      'société sociétés entreprise entreprises groupe filiale filiales division branche activité activités fabricant éditeur fournisseur opérateur enseigne chaîne concurrent rival startup start_up jeune_pousse banque assureur cabinet agence distributeur maison participation part parts majorité capital marque usine magasins sites',
    forme: 'sa sas sarl inc ltd plc gmbh ag group groupe holding corp',
    emploi: 'emploi emplois poste postes salariés salarié collaborateurs employés personnes effectifs',
    dirigeant:
      'pdg dg directeur directrice président présidente directeur_général directrice_générale directeur_financier directrice_financière administrateur administratrice ceo cfo cto coo patron patronne dirigeant associé associée gérant membre_du_conseil vice_président vice_présidente secrétaire_général conseil_administration successeur',
    autorite:
      'conseil_état cour_appel cassation cour_de_cassation anses ansm fda sec cjue haute_autorité autorité_des_marchés douanes ftc autorité_de_la_concurrence amf cnil arcep commission_européenne bruxelles tribunal cour justice conseil_etat gouvernement parlement assemblée sénat ministère régulateur acpr dgccrf autorité autorités ue conseil_constitutionnel juge procureur parquet',
    lieu: 'usine site magasin boutique agence bureau bureaux siège entrepôt centre restaurant hôtel campus atelier installations implantation filiale succursale showroom laboratoire data_center',
    produit:
      'suv vaccin console médicament téléphone tablette robot puce jeu_vidéo produit produits application plateforme service services version modèle gamme logiciel appareil solution offre smartphone véhicule outil collection série fonctionnalité fonctionnalités site_internet',
    resultat:
      'résultat résultats bénéfice bénéfices perte pertes chiffre_affaires chiffre ventes revenus marge ebitda résultat_net',
    accord:
      'accord partenariat contrat alliance coopération collaboration protocole mémorandum coentreprise joint_venture convention',
  },
  kinds: {
    merger: {
      strong: `
        escarcelle|giron ~1 #name
        met|mettent|mettre|mis|mise|mainmise la? main sur ~3 #name|@societe
        offre|offrent la|le|une|un|l start_up|startup|jeune_pousse|entreprise|société|éditeur|spécialiste|concurrent
        annonce(nt)|préparent|étudient|envisagent|négocient ~2 fusion|rapprochement
        actionnaire majoritaire|de_référence|principal
        pass(e|ent|é|er) sous pavillon
        escarcelle|giron de|du|d ~2 #name|groupe
        sépare|sépareront|séparer|déleste ~4 branche|filiale|activité|division|participation|marque
        mont(e|er|é|era)|grimpe à ~1 #pct ~4 capital
        rachètent|rachètera|rachat|racheter|rachetés|reprennent|reprendra|avale|absorbe|acquerra|acquièrent ~5 @societe|#name
        a|ont|vient ~2 racheté|acquis|repris|cédé|vendu|absorbé ~5 @societe|#name
        vendu(e|s)|cédé(e|s)|repris(e) à|au|par ~3 #name|groupe|fonds
        négociations|discussions exclusives
        change de mains|propriétaire
        nouveau propriétaire
        repreneur(s) ~3 pour|de|du
        scinde|se_scinde|scinder ~2 en
        #name ~2 fusionnent|fusionneront|vont_fusionner
        empare|empare de ~4 #name|@societe
        (rachat|cession|vente) de ~2 #name
        (entre|entrent) au_capital
        fait|fera|annonce|finalise|boucle|réalise|réalisé|conclut|annoncé ~3 acquisition|rachat|reprise
        acquisition|rachat|reprise ~2 de|du|par ~3 #name|@societe
        rachète|racheter|rachetant|racheté|rachetée|acquiert|acquérir|acquis|reprend|reprendre ~5 @societe|#name
        a été|est racheté(e)|acquis(e)|repris(e) par
        prend|prendre|prise|prises|pris|détient|cède|céder|vend|vendre|vente ~5 participation|contrôle|filiale|part|parts|capital|majorité|division|branche
        cession ~2 de|du ~3 #name|@societe
        fusion ~3 avec|entre|de|des|du ~3 #name|@societe|groupes
        fusionne(nt|r) ~3 avec
        opa|offre_publique|offre_de_rachat|offre_de_reprise ~4 sur|de|hostile|lancée
        négociations ~2 de ~1 vente|rachat|fusion
        projet de rapprochement|fusion|rachat
        entre au capital
        scission ~3 de|du ~3 @societe|#name`,
      not: `
        offre ~4 emploi|stage|gratuit(e)|réduction|promotion|abonnement
        pouvoir_achat|achat_immobilier|droits|licence|joueur|club
        rachat de crédit(s)|actions|points|trimestres
        acquisition ~2 de ~2 compétences|connaissances|clients|données|terrain|foncière
        vente en ligne|flash|privée|directe
        conditions générales de vente
        fusion nucléaire`,
    },
    funding: {
      strong: `
        lève|levé|lever|lèvent|lèvera|empoche|récolte|collecte|réunit ~2 #count|#money ~2 auprès|pour|millions
        lève|levé|lèvent|lèvera|empoche|récolte ~1 #money
        pas|débuts|début|cotation en bourse
        émet|émettre|émis|émission|place|placement ~3 obligation(s)|obligataire|titres
        prêt|crédit|subvention|financement|aide ~1 de ~1 #money
        refinanc(e|er|ement) ~3 dette|#money
        tour de table
        ligne de crédit
        lève|levé|levée|lever|boucle|obtient|sécurise ~4 #money|fonds
        levée|tour de fonds|table|financement
        #money ~4 levés|levée|financement|subvention|série|investissement|capital
        introduction en bourse
        entrée|entrer|entre en bourse
        augmentation de capital
        obtient|reçoit|décroche|obtenu|reçu ~4 subvention|prêt|financement|crédit|ligne_de_crédit
        émission obligataire|obligations
        série a|b|c ~4 menée|#money|levée
        investit|investissent|injecte ~2 #money ~2 dans|chez ~3 #name|startup
        capital_risque|capital_investissement ~3 dans|de|auprès`,
      not: `
        crédit immobilier|consommation|impôt
        collecte de dons|fonds_pour_les
        dons|téléthon|association`,
    },
    bankruptcy: {
      strong: `
        candidat(s)|offre(s) ~2 reprise ~2 #name
        (prononce|prononcé|prononcée|ordonne|ouvre) ~2 liquidation|redressement|sauvegarde
        barre du tribunal
        candidat(s)|offre(s)|repreneur(s) ~3 reprise ~2 d|de|du ~2 #name
        en liquidation|redressement
        menacé(e) ~2 liquidation|faillite
        dettes|dette ~3 restructuration|restructurer
        restructuration ~2 dette|financière
        déclaré(e) en faillite|insolvable|insolvabilité
        redressement|liquidation judiciaire
        placé(e|es|s)|mis(e|es) ~2 en ~2 redressement|liquidation|sauvegarde
        dépôt de bilan
        dépose|déposé|déposer ~2 bilan
        cessation de paiement(s)
        procédure de sauvegarde|collective|redressement
        faillite ~3 de|du|des|pour ~2 #name|@societe
        fait|en|au_bord_de_la|évite faillite
        procédure_de_sauvegarde|administrateur_judiciaire|mandataire_judiciaire|repreneurs
        se_place|demande ~4 chapitre_11|protection_de_la_loi`,
      weak: `
        faillite ~2 #name`,
      not: `
        surendettement|faillite_personnelle|mémoire
        droit|avocat ~2 faillites`,
    },
    layoffs: {
      strong: `
        place|placé(s)|met ~4 chômage ~1 partiel|technique
        ferm(e|er|era|ent|é) ~2 usine|site|entrepôt|magasins|agences|boutiques
        chômage partiel|technique
        pse ~5 @emploi|#count|chez|concerne
        supprim(ent|eront|é|ée|ées|és) ~4 @emploi
        licenci(ent|eront|era|ements|ement|és) ~2 chez|de|pour
        tailler|taille|coupe ~2 effectifs
        suppressions|destructions ~1 de ~1 postes|emplois
        gel|gèle ~2 embauches|recrutements
        départs volontaires
        postes|emplois menacés|supprimés|sur_la_sellette
        #count @emploi ~2 (licenciés|supprimés|menacés|concernés)
        (va|doit|devrait) fermer
        (licencie|licencier|licenciera) ~3 #count
        supprime|supprimer|supprimera|suppression|suppressions ~4 @emploi
        licencie|licencier|licencié|licenciement|licenciements ~4 @emploi|#count|chez|collectif|économiques|massif
        plan social|de_sauvegarde_de_emploi|de_licenciement|de_départs|de_suppressions
        plans de sauvegarde ~3 emploi
        plan_de_départs_volontaires|chômage_partiel|chômage_technique|gel_des_embauches
        ferme|fermer|fermeture|fermetures ~5 usine|site|magasins|boutiques ~8 salariés|emplois|postes
        fermeture de ~3 usine|site_de_production
        réduction|réduire ~3 effectifs`,
      not: `
        joueur|entraîneur|club|avocat ~3 licenciement`,
    },
    hiring: {
      strong: `
        cherche|recherche|cherchent|recherchent|recrutent|embauchent ~1 #count ~3 @emploi|saisonniers|techniciens|ingénieurs|chauffeurs|apprentis|candidats|conducteurs
        recrut(e|er|era|ent) ~2 massivement|tour_de_bras
        (emplois|postes) ~2 créés|à_la_clé|à_pourvoir
        créations ~1 emplois|postes
        renforce|renforcer|doubler|double ~2 effectifs
        #count ~2 recrutements|embauches|postes_à_pourvoir|créations
        recrute|recruter|embauche|embaucher|recrutera|embauchera ~3 #count|centaine|dizaine|milliers
        créer|crée|création|créera ~4 @emploi
        #count ~3 (créations_emplois|embauches|recrutements|nouveaux_postes|nouveaux_emplois)
        campagne|vague|plan de recrutement|recrutements|embauche`,
      not: `
        gel|cabinet|logiciel|offre_emploi`,
    },
    expansion: {
      strong: `
        installe|installe|implante en|au|aux|à #name
        investi(t|r|ra|ssement|ssent) ~3 #money ~3 dans ~3 usine|site|entrepôt|centre|extension|ligne
        conquête du|de|des ~2 marché|#name
        agrandi(t|r|ra|ssement)|extension|étend|modernise ~4 usine|site|entrepôt|siège|capacité|capacités
        ouvr(ent|iront|irait|ert)|inaugur(é|ée|ent|era) ~5 @lieu
        déménage(r|ment|nt)|transfère|transfert ~3 siège
        capacité(s) ~2 production ~3 doubl(e|er)|augment(e|er)|accro(ît|ître)
        nouvelle usine|implantation|agence|boutique|unité
        ouvre|ouvrir|ouvrira|ouverture|inaugure|inaugurer|inauguration|implante|installe|implanter|implantera ~6 @lieu
        nouveau|nouvelle|nouveaux|nouvelles|premier|première ~2 usine|siège|site|magasin|agence|boutique|entrepôt|installations|bureaux ~4 à|en|au|dans
        installations de ~2 (fabrication|production)
        implante|implante|développe|arrive|débarque|étend ~3 à|en|au|aux|dans ~2 #name
        pénétrer ~5 marché
        construit|construire|construction|bâtir ~4 usine|site|entrepôt|siège|campus
        expansion ~3 à|en|au|internationale|dans
        déménage|transfère ~4 siège|locaux|bureaux
        pose ~2 première pierre`,
      not: `
        ouvre ~3 enquête|droit|compte|porte|débat|voie
        ouverture ~2 compte|horaires|procès|enquête|débat|saison
        horaires ~1 ouverture`,
    },
    executive: {
      strong: `
        débarqu(e|é|ée)|évinc(e|é)|remplac(e|é|er)|limog(e|é|ée|er)|révoqu(e|é|ée) ~3 @dirigeant|patron
        quitt(e|é|er|era) ~3 direction|présidence|tête|fonctions|poste
        élu(e)|coopté(e)|promu(e)|désigné(e)|porté(e)|reconduit(e)|intronisé(e) ~3 @dirigeant|tête|présidence
        pren(d|dra|dre)|pris ~2 rênes|commandes|direction|présidence
        confie(nt)|confié(e) ~4 direction|présidence|rênes
        nouve(au|lle|aux|lles) ~1 dirigeant(s)|dirigeante|directeur_financier|directrice_financière|administrateur(s)|dg|cfo|ceo|directeur_commercial|directrice_marketing|responsable|associé(s)
        nominations ~3 chez|de|au
        changement ~2 tête|direction|gouvernance
        succession ~4 @dirigeant
        recrute|embauche|débauche ~6 comme|pour_diriger|ancien ~3 @dirigeant|patron
        tire sa révérence
        passe|passera la main
        nomme|nommé|nommée|nommer|nomination|promu|promue|désigné|désignée ~8 @dirigeant|tête|directeur
        @dirigeant ~6 démissionne|démissionner|démissionnait|démission|quitte|quitter|départ|limogé|limogée|remplacé|remplacée|évincé|part|nommé|nommée
        démission ~4 @dirigeant
        nouveau|nouvelle ~1 pdg|directeur|directrice|président|présidente|dg|patron|directeur_général|directrice_générale
        prend|prendra ~3 tête|direction|présidence ~2 de|du
        succède|succéder|remplace ~5 à ~6 @dirigeant|tête|poste
        départ de ~4 @dirigeant
        rejoint ~5 comme|en_tant_que|au_poste_de ~3 @dirigeant
        arrive|arrivée à la tête`,
      not: `
        élu(e) ~2 député|maire|sénateur
        ministre|premier_ministre|député|maire|candidat|élysée|république|préfet|sénateur|présidentielle|onu|macron|biden|trump
        entraîneur|sélectionneur|club|psg|ligue|rugby|football|joueur`,
    },
    rfp: {
      strong: `
        appel public à_la_concurrence
        appel à la? concurrence
        lance|lancé|lancement|ouvre ~1 consultation ~2 pour|de|sur|relative
        marché(s) ~1 de travaux|fournitures|services
        mise en concurrence
        cahier des charges ~3 marché|consultation
        date limite de? ~2 réception|remise|dépôt ~2 offres|plis|candidatures
        appel|appels à|d ~1 offres|offre|candidatures|projets|manifestation
        appel|appels d'offres|offres
        avis de marché|marchés
        demande d'informations|informations|information|propositions
        marché public|publics ~3 de|pour
        consultation des entreprises
        dossier de consultation
        remise des offres
        accord cadre ~3 pour|de`,
      weak: `
        ^ fourniture|prestation|prestations|travaux|service|services de|d`,
      not: `
        remporte|remporté|gagne|attribué|répondre_à`,
    },
    launch: {
      strong: `
        lanc(e|ent|é|era|er|eront) une|un|sa|son|ses|le|la ~2 @produit|offre
        dévoile(nt)|dévoilé|présente(nt)|présenté|sort|sortira|commercialise(ra)|propose|introduit ~1 un|une|sa|son|ses|le|la ~1 nouveau|nouvelle|nouveaux|nouvelles|premier|première ~3
        est|sont ~1 disponible(s)|commercialisé(e|s) ~3
        version #num ~5 disponible|sort|arrive
        disponible|sort|arrive ~2 en_version|en_librairie_non|sur_le_marché|en_magasin|chez_les_concessionnaires
        étoffe|enrichit|élargit|complète|renouvelle ~2 gamme|catalogue|offre
        lance|lancé|lancent|lancera|dévoile|dévoilé|présente|présenté|commercialise|sort|annonce ~4 nouveau|nouvelle|nouveaux|nouvelles|premier|première|sa|son|#name ~3 @produit
        lancement ~2 de|du|d ~4 @produit|#name
        nouvelle|nouveau ~3 @produit ~4 disponible|lancée|lancé|dévoilée|sort
        met ~4 à_la_portée|sur_le_marché
        désormais|maintenant disponible
        disponible dès|à_partir ~3
        mise sur le marché
        mis en ligne|vente`,
      not: `
        est ~1 disponible ~2 pour_répondre|du_lundi|24h
        fusée|lune|spatial|mission|satellite|film|album|série_netflix|livre|roman|enquête|campagne_électorale|missile|appel
        lancement ~3 fusée|satellite|mission`,
    },
    partnership: {
      strong: `
        associent|allient|unissent ~3 dans|pour|à|autour
        associe|allie ~1 à|avec|au
        remporte|remporté|décroche|décroché|gagne|obtient ~2 appel(s)
        (appel|appels) d offres ~2 remporté
        va|vont fournir|équiper|livrer|construire|exploiter ~5 #name|pour|à
        fournira|équipera|livrera|exploitera|approvisionnera ~5 #name|à|pour
        créent|crée|forment|constituent|montent ~2 coentreprise|joint_venture|consortium|société_commune
        retenu(e|s)|choisi(e|s)|sélectionné(e|s) ~1 pour|par|comme ~5
        choisit|choisissent|retient|sélectionne|désigne ~3 comme|pour_fournir|pour_équiper
        passe|passé|passent ~2 commande
        (commande|commandes) ~2 #count|#num|#money
        attribue|attribué|attribution|adjugé ~3 marché|contrat
        se rapproche ~1 de|du #name
        partenariat ~4 avec|entre|stratégique|signé
        (collabore|collaborent|coopère) avec
        (choisi|sélectionné|retenu) par ~3 #name
        (contrat|commande|accord) ~3 (avec|pour|de) ~3 #name
        signe|signé|signent|signature|conclut|conclu|noue|nouent|scelle|renouvelle|annonce|annoncent ~5 @accord
        partenariat|alliance|coopération|collaboration ~3 avec|entre ~3 #name
        associe|allie|associe|associent|allient|allie ~3 avec|à|pour
        partenaire officiel|stratégique|exclusif
        remporte|décroche|obtient|gagne ~4 contrat|marché|commande|appel_offres
        contrat|commande ~3 de|pour ~2 #money
        coentreprise|joint_venture ~2 avec|entre|de
        accord|contrat de distribution|licence|fourniture|coopération|partenariat
        entreprise commune`,
      not: `
        partenaires sociaux
        choisi(e)|retenu(e) pour ~1 piloter|représenter|jouer|incarner
        contrat_de_travail|joueur|club|accord_de_paris|cessez_le_feu|paix|commercial_international|libre_échange|mariage
        nos partenaires
        devenir partenaire`,
    },
    technology: {
      strong: `
        refond|refonte|modernise(r)|renouvelle|remplace ~3 système_d'information|système|informatique|logiciel|infrastructure
        déploi(e|ent|ement)|déployé|adopt(e|ent|é)|install(e|ent)|équip(e|ent) ~5 logiciel|erp|crm|progiciel|cloud|dossier_patient|outil_de_gestion
        passe|passent|passage ~2 cloud|sap|linux|salesforce|4hana
        équipe ~3 logiciel|solution|système
        opte|optent pour ~5 logiciel|solution|cloud|erp|crm|plateforme|sap|#name
        choisit|choisi|sélectionne|adopte|déploie|migre|bascule|retient ~5 logiciel|plateforme|cloud|solution|erp|crm|sap|salesforce|système|microsoft
        migration ~3 vers ~3 cloud|sap|#name
        modernise ~5 système|infrastructure|informatique`,
    },
    regulation: {
      strong: `
        @autorite ~6 annule|annulé|annulée|retoque|ouvre|ouvert|confirme|déboute|déboutée|rend|rendu|tranche|donne_raison|sanction|sanctionné|enjoint|prononce|autorisé|approuvé|validé|rejeté|interdit|exige|épingle|perquisitionne|adopté|adoptée|voté|votée|suspendu|mise|durcit|assigne|lance_une_enquête
        écope ~3 amende|sanction|condamnation
        attaqu(e|é|ée)|poursuivi(e|s)|assign(é|e|ée)|traîn(é|e)|porte_plainte ~3 justice|tribunal
        perquisition(s|né|née) ~3 siège|locaux
        (sanction|amende) ~4 contre|de|à|record
        projet|proposition de loi
        (décret|arrêté|loi|ordonnance|norme|directive) ~4 (publié|publiée|annulé|annulée|adopté|adoptée|promulguée|suspendu|impose|interdit|oblige)
        interdi(t|ction|re) ~3 vente|publicité|commercialisation|plastique|utilisation|exportation
        (agrément|licence|autorisation) ~3 (obtenu|obtenue|retiré|retirée|accordé|accordée|délivré|délivrée|suspendue)
        obtient|reçoit|décroche|obtenu ~3 agrément|licence|autorisation|feu_vert|homologation|marquage_ce
        (gouvernement|parlement|sénat|assemblée|bruxelles|ue|commission) ~4 (adopte|vote|interdit|propose|approuve|durcit|suspend|lance) ~5 (loi|texte|règlement|directive|taxe|interdiction|réforme|enquête)
        (condamné|condamnée|sanctionné|sanctionnée) ~3 (pour|à|par)
        (mise|mises) en demeure|examen
        @autorite ~6 (autorise|approuve|valide|interdit|inflige|condamne|enquête|sanctionne|bloque|rejette|ordonne|adopte|ouvre|amende|feu_vert|saisit|suspend|poursuit|vote|retoque|inflige|donne|ordonné|décision)
        amende ~4 #money|contre|infligée|pour|record
        condamné(e) ~4 à ~2 #money|payer|verser|amende
        nouvelle|nouveau ~1 loi|réglementation|règlement|directive|décret|norme
        loi|décret|directive|règlement ~5 (adopté|adoptée|entre|entrée|promulgué|voté|votée|vigueur|publié)
        entre en vigueur
        poursuit ~3 en_justice
        plainte|enquête|poursuites ~3 contre|visant ~3 #name
        procédure d'arbitrage|arbitrage
        autorisation de mise sur le marché`,
      not: `
        meurtre|viol|terrorisme|prison|homicide|garde_à_vue|drogue|agression|assises|couple|soupçonné|immigration|féminicide
        mentions légales
        conditions générales`,
    },
    incident: {
      strong: `
        données ~6 dans_la_nature|compromises|fuité|piratées|en_ligne
        pirat(é|ée|és|age|ent) ~4 données|comptes|site|clients|milliers|par
        (incendie|explosion|feu) ~3 (usine|entrepôt|raffinerie)
        rappell(e|ent)|rappel ~2 #count|#num|véhicules|voitures|lots|produits
        panne ~3 chez|de|du|touche ~3 #name|réseau|clients
        attaque informatique
        pirates|hackers|hackeurs ~4 volé|dérobé|attaqué|données|#name
        (rappelle|rappellent|rappel_de) ~2 #count|#num|produits|véhicules|lots
        (piraté|piratée|piratés) ~3 (par|données)
        (cyberattaque|piratage) ~2 (#name|contre|chez)
        cyberattaque|piratage|fuite|rançongiciel|ransomware ~4 contre|chez|de|du|visant|touche|données|massive
        victime ~3 cyberattaque|piratage|attaque|fuite
        données ~5 piratées|volées|dérobées|divulguées|exposées
        rappel|rappelle ~3 produits|lots|véhicules|voitures
        panne ~2 mondiale|géante|majeure|informatique
        (incendie|explosion) ~4 (usine|site|entrepôt|raffinerie)`,
      not: `
        protéger|protection|prévenir|conseils|ukraine|russie|otan|moscou|étude`,
    },
    results: {
      strong: `
        creus(e|er|ent|é)|réduit|rédui(re|sent)|double(nt)|doublé|triple|améliore(nt)|accroît|augmente ~2 @resultat
        dépass(e|ent|é)|bat|battent|déçoit|rate ~3 attentes|prévisions|estimations|consensus
        @resultat ~5 reculent|progressent|bondissent|chutent|augmentent|baissent|baissé|effondre|effondre|envole|envole|en_repli|plonge|plongent|stagnent|recul|bond|repli|doublé|bondi|reculé|grimpé|divisé
        renoue(nt)|renouer|retour ~2 bénéfice(s)|croissance|rentabilité|profits
        dans le rouge|vert
        (premier|deuxième|troisième|quatrième) (trimestre|semestre) ~6 @resultat|croissance|hausse|baisse
        @resultat ~4 (premier|deuxième|troisième|quatrième) trimestre
        (résultats|chiffre_affaires) ~1 (annuels|trimestriels|semestriels|record|en_hausse|en_baisse)
        perd|perdu|gagne|gagné ~1 #money ~4 trimestre|semestre|année|an
        (objectifs|prévisions) ~3 (annuels|année|relevés|abaissés|confirmés|revus)
        (bénéfice|chiffre_affaires|ventes|résultat) ~2 (en_hausse|en_baisse|record|net)
        chiffre affaires|affaires ~3 (en_hausse|en_baisse|record|millions|milliards)
        @resultat ~5 hausse|baisse|progresse|progressé|recule|augmente|augmenté|chute|bondit|grimpe|record|croissance|établit|atteint
        publie|annonce|affiche|enregistre|réalise|dégage ~5 bénéfice|chiffre_affaires|résultats|perte|ventes|résultat_net ~4 (#money|#pct|trimestre|annuels|semestriels|hausse|baisse|de)
        chiffre d'affaires|affaires ~4 de|#money|#pct|trimestre
        résultats (trimestriels|annuels|semestriels|financiers|du)
        avertissement sur résultats
        relève|abaisse|confirme|révise ~3 prévisions|objectifs`,
      not: `
        élections|scrutin|match|examens|bac|recherche|pib|inflation|chômage|sondage|analyses|scolaires`,
    },
  },
  guards: {
    history: `
      fondé(e|s)|créé(e|s)|né(e)|née ~3 en #year
      depuis #year
      en #year
      il y a ~3 ans
      depuis ~3 ans
      de #year à
      à l'époque|époque
      expérience de ~2 ans`,
    denial: `
      dément|démentent|démenti|nie|réfute
      pas ~3 prévu|racheter|question|l'intention|intention
      aucun(e) ~2 projet|licenciement|fusion
      renonce|abandonne|échoue|rejette|annule ~4 rachat|fusion|offre|projet|opa|acquisition
      ne sera pas`,
    hypothesis: `
      si vous|votre|tu
      comment faire|créer|choisir|fonctionne|obtenir
      qu'est|est ce que
      pourquoi vous
      conseils|astuces|guide|checklist
      vous pouvez|devez|souhaitez|voulez
      ^ comment|pourquoi|quand`,
    boilerplate: `
      ^ à propos de
      ^ qui sommes nous
      ^ à propos`,
    elsewhere: `
      football|rugby|ligue_1|psg|entraîneur|match|fifa|olympique(s)|championnat|buteur|mercato
      présidentielle|élections|candidats|ministre|assemblée_nationale|politique
      film|roman|album|acteur|actrice|chanteur|série_télévisée
      fusée|alunisseur|apollo|orbite
      pib|chômage|inflation`,
    reported: `
      aujourd_hui|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
      annonce|annoncé|annoncent|communiqué|déclare|déclaré|confirme|confirmé
      a|ont|est|sont|vient ~6 racheté|ouvert|lancé|signé|nommé|levé|acquis|présenté|inauguré|rejoint|publié|remporté|conclu
      cette|ce semaine|mois|année
      la semaine|le_mois|an dernier(e)|prochain(e)
      vient|viennent de
      fier(s)|heureux|ravi(s) ~2 annoncer`,
    legal: `
      conditions générales
      mentions légales
      politique de confidentialité
      politique de cookies`,
  },
  status: {
    rumoured: `
      pourrait|pourraient|serait|aurait|rumeur(s)|selon_des_sources|envisage|étudie|imminentes|négociations|discussions`,
    announced: `
      va|vont|prévoit|prévoient|compte|envisagent|annonce|projet|souhaite|devrait`,
    done: `
      finalisé|bouclé|signé|racheté|levé|ouvert|nommé|inauguré|lancé|acquis|placée|placé|conclu`,
  },
  own: 'nous|notre|nos',
  same: `
    la|le|l société|entreprise|groupe|banque|enseigne|startup|compagnie|firme|fabricant
    elle|il`,
  beside: {
    any: 'selon|concurrent|rival|comme|explique|déclare|directeur_de',
    funding: 'auprès_de|menée_par|mené_par|de|par',
    technology: 'de|avec|vers',
    executive: 'ancien|ex|passé_par|venu_de|chez',
  },
  owner: {
    any: 'de|du|chez|par',
    executive: 'de|du|chez|rejoint|quitte',
    incident: 'contre|chez|de|visant',
    regulation: 'contre|à|pour',
    funding: 'dans|à|pour',
  },
  deal: {
    buys: `
      rachète|acquiert|reprend|absorbe|avale|a_racheté|a_acquis
      acquisition|rachat|reprise de|du
      main sur
      opa sur`,
    bought: `
      racheté|rachetée|acquis|acquise|repris|reprise par
      cédé|cédée|vendu|vendue à|au`,
  },
  relative: 'qui',
  acts: {
    funding: 'investit|finance|mène|participe',
    merger: 'conseille|accompagne',
  },
  months: [
    [1, 'janvier|janv'],
    [2, 'février|févr'],
    [3, 'mars'],
    [4, 'avril|avr'],
    [5, 'mai'],
    [6, 'juin'],
    [7, 'juillet|juil'],
    [8, 'août'],
    [9, 'septembre|sept'],
    [10, 'octobre|oct'],
    [11, 'novembre|nov'],
    [12, 'décembre|déc'],
  ],
  days: {
    today: "aujourd'hui|aujourd_hui",
    yesterday: 'hier',
    tomorrow: 'demain',
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    deadline: 'avant|jusqu|limite|échéance|plus_tard\nau_plus_tard\nvigueur ~1 le\ndate_limite',
  },
}
