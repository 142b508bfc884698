// Dutch headlines of our own, one for each way in which its press reports an event; `-` marks what is none.
export const nl = `
merger | Noordster lijft Zuiderzon in
merger | Noordster doet bod op Zuiderzon
merger | Zuiderzon in handen van Noordster
merger | Noordster verkoopt Duitse dochter
merger | Noordster rondt overname van Zuiderzon af
merger | Noordster neemt belang in Zuiderzon
merger | Noordster en Zuiderzon gaan fuseren
merger | Zuiderzon wordt overgenomen door Noordster
merger | Noordster stoot papiertak af
merger | Noordster breidt belang in Zuiderzon uit
merger | Investeerder Maan koopt Noordster
merger | Nieuwe eigenaar voor Noordster
funding | Noordster haalt 4 miljoen euro op
funding | Noordster krijgt miljoeneninvestering
funding | Noordster naar de beurs
funding | Noordster geeft nieuwe aandelen uit
funding | Noordster ontvangt subsidie van 2 miljoen euro
funding | Noordster sluit lening van 30 miljoen euro af
funding | Maan investeert 3 miljoen euro in Noordster
bankruptcy | Noordster failliet
bankruptcy | Noordster vraagt faillissement aan
bankruptcy | Noordster krijgt uitstel van betaling
bankruptcy | Doorstart voor failliet Noordster
bankruptcy | Winkelketen Noordster gaat over de kop
bankruptcy | Curator zoekt koper voor Noordster
bankruptcy | Noordster vraagt surseance aan
layoffs | Noordster schrapt 200 banen
layoffs | Bij Noordster verdwijnen 120 arbeidsplaatsen
layoffs | Noordster sluit fabriek in Breda
layoffs | Noordster ontslaat 90 medewerkers
layoffs | Reorganisatie bij Noordster kost 60 mensen hun baan
layoffs | Noordster zet mes in personeelsbestand
layoffs | Noordster snijdt in personeel
layoffs | Ontslagen bij Noordster
hiring | Noordster zoekt 150 nieuwe medewerkers
hiring | Noordster neemt 200 mensen aan
hiring | Noordster schept 80 banen in Gent
hiring | Noordster werft 300 technici
expansion | Noordster opent winkel in Antwerpen
expansion | Noordster bouwt nieuwe fabriek in Zwolle
expansion | Noordster verhuist naar Utrecht
expansion | Noordster breidt uit in Duitsland
expansion | Noordster strijkt neer in Breda
expansion | Noordster investeert 20 miljoen euro in fabriek Venlo
expansion | Nieuw hoofdkantoor voor Noordster
executive | Nieuwe topman voor Noordster
executive | Anna Jansen wordt directeur van Noordster
executive | Topman Noordster stapt op
executive | Noordster benoemt Anna Jansen als CFO
executive | Anna Jansen volgt Piet Bakker op als ceo van Noordster
executive | Noordster zet bestuurder aan de kant
executive | Bestuursvoorzitter verlaat Noordster
executive | Piet Bakker treedt aan als commissaris bij Noordster
rfp | Gemeente schrijft aanbesteding uit voor schoolmeubilair
rfp | Aanbesteding van het regionale busvervoer van start
rfp | Provincie zoekt leverancier voor laadpalen
rfp | Inschrijven kan tot 12 maart: levering van kantoorartikelen
launch | Noordster lanceert app voor bakkers
launch | Noordster brengt nieuwe fiets op de markt
launch | Noordster presenteert elektrische bestelwagen
launch | Noordster komt met nieuwe verzekering
launch | Nieuwe versie van Noordster beschikbaar
partnership | Noordster gaat samenwerken met Zuiderzon
partnership | Noordster en Zuiderzon slaan handen ineen
partnership | Noordster sleept grote order binnen
partnership | Noordster wint aanbesteding
partnership | Noordster levert 40 bussen aan Arriva
partnership | Noordster tekent voor bouw van windpark
partnership | Noordster gaat partnerschap aan met Zuiderzon
technology | Noordster stapt over op SAP
technology | Ziekenhuis kiest voor nieuw elektronisch patiëntendossier
technology | Noordster verhuist systemen naar de cloud
technology | Noordster neemt nieuw kassasysteem in gebruik
regulation | ACM legt Noordster boete op van 2 miljoen euro
regulation | ACM keurt overname van Zuiderzon goed
regulation | Brussel onderzoekt Noordster
regulation | Tweede Kamer stemt in met wet op verpakkingen
regulation | Rechter tikt Noordster op de vingers
regulation | Noordster moet boete betalen
regulation | Noordster daagt Zuiderzon voor de rechter
regulation | Inval bij Noordster wegens fraude
incident | Noordster getroffen door cyberaanval
incident | Gegevens van klanten Noordster op straat
incident | Noordster roept auto's terug
incident | Grote brand bij Noordster in Breda
incident | Storing bij Noordster
incident | Hackers stelen gegevens van Noordster
results | Noordster boekt meer winst
results | Omzet Noordster daalt
results | Noordster duikt in de rode cijfers
results | Noordster verhoogt winstverwachting
results | Winst Noordster keldert
results | Noordster lijdt verlies van 8 miljoen euro
results | Noordster ziet omzet stijgen
results | Goed kwartaal voor Noordster
- | Ajax wint van PSV en staat bovenaan
- | Zo kiest u de juiste verzekering
- | Weer: regen in het noorden
- | Premier op bezoek in Berlijn
- | Man aangehouden na inbraak in winkel
- | Koop nu en ontvang morgen
- | Museum toont werk van jonge schilders
- | Werkloosheid daalt in oktober
- | Recept: appeltaart van oma
- | Onze openingstijden vindt u hieronder
`
