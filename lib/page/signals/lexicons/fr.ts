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
      'pdg dg directeur directrice président présidente directeur_général directrice_générale directeur_financier directrice_financière administrateur administratrice ceo cfo cto coo patron patronne dirigeant associé associée gérant membre_du_conseil vice_président vice_présidente secrétaire_général conseil_d_administration successeur',
    autorite:
      'autorité_de_la_concurrence amf cnil arcep commission_européenne bruxelles tribunal cour justice conseil_d_etat gouvernement parlement assemblée sénat ministère régulateur acpr dgccrf autorité autorités ue conseil_constitutionnel juge procureur parquet',
    lieu: 'usine site magasin boutique agence bureau bureaux siège entrepôt centre restaurant hôtel campus atelier installations implantation filiale succursale showroom laboratoire data_center',
    produit:
      'produit produits application plateforme service services version modèle gamme logiciel appareil solution offre smartphone véhicule outil collection série fonctionnalité fonctionnalités site_internet',
    resultat:
      'résultat résultats bénéfice bénéfices perte pertes chiffre_d_affaires chiffre ventes revenus marge ebitda résultat_net',
    accord:
      'accord partenariat contrat alliance coopération collaboration protocole mémorandum coentreprise joint_venture convention',
  },
  kinds: {
    merger: {
      strong: `
        #name ~2 fusionnent|fusionneront|vont_fusionner
        s_empare|empare de ~4 #name|@societe
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
        pouvoir_d_achat|achat_immobilier|droits|licence|joueur|club
        rachat de crédit(s)|actions|points|trimestres
        acquisition ~2 de ~2 compétences|connaissances|clients|données|terrain|foncière
        vente en ligne|flash|privée|directe
        conditions générales de vente
        fusion nucléaire`,
    },
    funding: {
      strong: `
        lève|levé|levée|lever|boucle|obtient|sécurise ~4 #money|fonds
        levée|tour de fonds|table|financement
        #money ~4 levés|levée|financement|subvention|série|investissement|capital
        introduction en bourse
        entrée|entrer|entre en bourse
        augmentation de capital
        obtient|reçoit|décroche|obtenu|reçu ~4 subvention|prêt|financement|crédit|ligne_de_crédit
        émission obligataire|d_obligations
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
        #count @emploi ~2 (licenciés|supprimés|menacés|concernés)
        (va|doit|devrait) fermer
        (licencie|licencier|licenciera) ~3 #count
        supprime|supprimer|supprimera|suppression|suppressions ~4 @emploi
        licencie|licencier|licencié|licenciement|licenciements ~4 @emploi|#count|chez|collectif|économiques|massif
        plan social|de_sauvegarde_de_l_emploi|de_licenciement|de_départs|de_suppressions
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
        recrute|recruter|embauche|embaucher|recrutera|embauchera ~3 #count|centaine|dizaine|milliers
        créer|crée|création|créera ~4 @emploi
        #count ~3 (créations_d_emplois|embauches|recrutements|nouveaux_postes|nouveaux_emplois)
        campagne|vague|plan de recrutement|recrutements|embauche`,
      not: `
        gel|cabinet|logiciel|offre_d_emploi`,
    },
    expansion: {
      strong: `
        ouvre|ouvrir|ouvrira|ouverture|inaugure|inaugurer|inauguration|implante|installe|implanter|implantera ~6 @lieu
        nouveau|nouvelle|nouveaux|nouvelles|premier|première ~2 usine|siège|site|magasin|agence|boutique|entrepôt|installations|bureaux ~4 à|en|au|dans
        installations de ~2 (fabrication|production)
        s_implante|implante|développe|arrive|débarque|étend ~3 à|en|au|aux|dans ~2 #name
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
        ministre|premier_ministre|député|maire|candidat|élysée|république|préfet|sénateur|présidentielle|onu|macron|biden|trump
        entraîneur|sélectionneur|club|psg|ligue|rugby|football|joueur`,
    },
    rfp: {
      strong: `
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
        lance|lancé|lancent|lancera|dévoile|dévoilé|présente|présenté|commercialise|sort|annonce ~4 nouveau|nouvelle|nouveaux|nouvelles|premier|première|sa|son|#name ~3 @produit
        lancement ~2 de|du|d ~4 @produit|#name
        nouvelle|nouveau ~3 @produit ~4 disponible|lancée|lancé|dévoilée|sort
        met ~4 à_la_portée|sur_le_marché
        désormais|maintenant disponible
        disponible dès|à_partir ~3
        mise sur le marché
        mis en ligne|vente`,
      not: `
        fusée|lune|spatial|mission|satellite|film|album|série_netflix|livre|roman|enquête|campagne_électorale|missile|appel
        lancement ~3 fusée|satellite|mission`,
    },
    partnership: {
      strong: `
        (collabore|collaborent|coopère) avec
        (choisi|sélectionné|retenu) par ~3 #name
        (contrat|commande|accord) ~3 (avec|pour|de) ~3 #name
        signe|signé|signent|signature|conclut|conclu|noue|nouent|scelle|renouvelle|annonce|annoncent ~5 @accord
        partenariat|alliance|coopération|collaboration ~3 avec|entre ~3 #name
        s_associe|s_allie|associe|associent|allient|allie ~3 avec|à|pour
        partenaire officiel|stratégique|exclusif
        remporte|décroche|obtient|gagne ~4 contrat|marché|commande|appel_d_offres
        contrat|commande ~3 de|pour ~2 #money
        coentreprise|joint_venture ~2 avec|entre|de
        accord|contrat de distribution|licence|fourniture|coopération|partenariat
        entreprise commune`,
      not: `
        contrat_de_travail|joueur|club|accord_de_paris|cessez_le_feu|paix|commercial_international|libre_échange|mariage
        nos partenaires
        devenir partenaire`,
    },
    technology: {
      strong: `
        choisit|choisi|sélectionne|adopte|déploie|migre|bascule|retient ~5 logiciel|plateforme|cloud|solution|erp|crm|sap|salesforce|système|microsoft
        migration ~3 vers ~3 cloud|sap|#name
        modernise ~5 système|infrastructure|informatique`,
    },
    regulation: {
      strong: `
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
        (bénéfice|chiffre_d_affaires|ventes|résultat) ~2 (en_hausse|en_baisse|record|net)
        chiffre d_affaires|affaires ~3 (en_hausse|en_baisse|record|millions|milliards)
        @resultat ~5 hausse|baisse|progresse|progressé|recule|augmente|augmenté|chute|bondit|grimpe|record|croissance|s_établit|atteint
        publie|annonce|affiche|enregistre|réalise|dégage ~5 bénéfice|chiffre_d_affaires|résultats|perte|ventes|résultat_net ~4 (#money|#pct|trimestre|annuels|semestriels|hausse|baisse|de)
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
