// French headlines of our own, one for each way in which its press reports an event; `-` marks what is none.
export const fr = `
merger | Exemple met la main sur Soleil
merger | Exemple s'offre la start-up Soleil
merger | Exemple cède sa filiale allemande à Soleil
merger | Exemple finalise l'acquisition de Soleil
merger | Exemple entre au capital de Soleil
merger | Exemple et Soleil annoncent leur fusion
merger | Le fonds Lune devient actionnaire majoritaire d'Exemple
merger | Exemple passe sous pavillon américain
merger | Exemple lance une OPA sur Soleil
merger | Exemple en négociations exclusives pour racheter Soleil
merger | Soleil tombe dans l'escarcelle d'Exemple
merger | Exemple se sépare de sa branche cosmétique
merger | Rachat de Soleil : Exemple relève son offre
merger | Exemple monte à 40 % du capital de Soleil
funding | Exemple boucle un tour de table de 10 millions d'euros
funding | Exemple lève 3 millions auprès de Lune Capital
funding | Exemple réalise une levée de fonds de 5 millions d'euros
funding | Exemple prépare son introduction en Bourse
funding | Exemple lance une augmentation de capital
funding | Exemple obtient un prêt de 20 millions d'euros de la BEI
funding | Exemple émet une obligation de 500 millions d'euros
funding | Exemple fait ses premiers pas en Bourse
funding | Lune investit 4 millions d'euros dans Exemple
bankruptcy | Exemple placé en liquidation judiciaire
bankruptcy | Exemple dépose le bilan
bankruptcy | Exemple en cessation de paiements
bankruptcy | Le tribunal de commerce prononce la liquidation d'Exemple
bankruptcy | Exemple se place sous la protection du chapitre 11
bankruptcy | L'enseigne Exemple au bord de la faillite
bankruptcy | Procédure de sauvegarde ouverte pour Exemple
bankruptcy | Exemple fait faillite
layoffs | Exemple supprime 400 emplois en France
layoffs | Exemple annonce un plan social touchant 120 salariés
layoffs | Exemple va licencier 10 % de ses effectifs
layoffs | Exemple ferme son usine de Rennes
layoffs | Plan de départs volontaires chez Exemple
layoffs | 250 postes menacés chez Exemple
layoffs | Un PSE concerne 90 salariés chez Exemple
layoffs | Exemple veut réduire ses effectifs de 5 %
hiring | Exemple recrute 200 techniciens
hiring | Exemple va embaucher 500 personnes
hiring | Exemple prévoit 1.000 recrutements cette année
hiring | Exemple va créer 300 emplois à Nantes
hiring | Exemple lance une vaste campagne de recrutement
hiring | Exemple cherche 150 saisonniers
expansion | Exemple ouvre un magasin à Lyon
expansion | Exemple inaugure son nouveau siège à Lille
expansion | Exemple s'implante au Maroc
expansion | Exemple va construire une usine en Alsace
expansion | Exemple s'installe en Belgique
expansion | Exemple investit 30 millions d'euros dans son site de Brest
expansion | Exemple part à la conquête du marché allemand
expansion | Exemple déménage son siège à Bordeaux
expansion | Exemple agrandit son usine de Tours
expansion | Exemple débarque en Espagne
executive | Claire Exemple prend la tête de Soleil
executive | Soleil se choisit un nouveau patron
executive | Le PDG de Soleil démissionne
executive | Marc Exemple succède à Anne Modèle à la tête de Soleil
executive | Soleil débarque son directeur général
executive | Anne Modèle quitte la direction de Soleil
executive | Marc Exemple nommé directeur financier de Soleil
executive | Soleil nomme Marc Exemple au poste de directeur commercial
executive | Marc Exemple rejoint Soleil en tant que directeur marketing
executive | Anne Modèle élue présidente du conseil d'administration de Soleil
rfp | La ville lance un appel d'offres pour ses cantines
rfp | Avis d'appel public à la concurrence : travaux de voirie
rfp | Marché public de fournitures de bureau
rfp | La région lance une consultation pour la gestion de ses trains
rfp | Date limite de remise des offres : 12 mars
launch | Exemple lance une application pour les artisans
launch | Exemple dévoile sa nouvelle tablette
launch | Exemple présente son premier SUV électrique
launch | Exemple commercialise un nouveau vaccin
launch | La version 4 du logiciel Exemple est disponible
launch | Exemple sort une nouvelle console
launch | Exemple étoffe sa gamme avec un modèle hybride
partnership | Exemple et Soleil s'associent dans l'hydrogène
partnership | Exemple décroche un contrat de 40 millions d'euros
partnership | Exemple signe un accord avec Soleil
partnership | Exemple noue un partenariat avec la SNCF
partnership | Exemple choisi par Soleil pour moderniser ses usines
partnership | Exemple remporte un appel d'offres en Inde
partnership | Exemple va fournir des batteries à Soleil
partnership | Exemple et Soleil créent une coentreprise
partnership | Exemple retenu pour construire le tramway de Lima
partnership | Soleil passe commande de 20 avions à Exemple
technology | Exemple migre vers le cloud de Google
technology | L'hôpital déploie un nouveau logiciel de dossier patient
technology | Exemple choisit SAP pour ses usines
technology | Exemple refond son système d'information
regulation | L'Autorité de la concurrence inflige une amende de 5 millions d'euros à Exemple
regulation | La CNIL sanctionne Exemple
regulation | Bruxelles autorise le rachat de Soleil par Exemple
regulation | Le Parlement adopte la loi sur les emballages
regulation | La justice condamne Exemple à verser 2 millions d'euros
regulation | Le Conseil d'État annule l'arrêté sur les pesticides
regulation | L'AMF ouvre une enquête sur Exemple
regulation | Exemple écope d'une amende de 3 millions d'euros
regulation | Exemple attaqué en justice par ses concurrents
incident | Exemple victime d'une cyberattaque
incident | Les données de 300.000 clients d'Exemple dans la nature
incident | Exemple rappelle 10.000 voitures
incident | Panne géante chez Exemple
incident | Un incendie ravage l'usine Exemple
incident | Fuite de données chez Exemple
incident | Exemple piraté, des milliers de comptes touchés
results | Le bénéfice d'Exemple bondit de 20 %
results | Exemple creuse ses pertes
results | Exemple affiche un chiffre d'affaires de 40 millions d'euros
results | Exemple dépasse les attentes au troisième trimestre
results | Les ventes d'Exemple reculent de 5 %
results | Exemple renoue avec les bénéfices
results | Exemple abaisse ses prévisions
results | Exemple double son résultat net
results | Résultats annuels : Exemple en forte croissance
results | Exemple dans le rouge au premier semestre
- | Le PSG s'impose à Lens et reprend la tête du championnat
- | Comment choisir son assurance auto
- | Météo : retour de la pluie ce week-end
- | Le président de la République attendu à Berlin
- | Un homme interpellé après le braquage d'une bijouterie
- | Nos idées de cadeaux pour Noël
- | Le musée rouvre ses portes au public samedi
- | Le chômage recule au troisième trimestre
- | Achetez en ligne et retirez en magasin
- | La recette de la tarte aux pommes
`
