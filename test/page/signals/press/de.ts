// German headlines of our own, one for each way in which its press reports an event; `-` marks what is none.
export const de = `
merger | Nordlicht schluckt Konkurrenten Südwind
merger | Nordlicht steigt bei Südwind ein
merger | Nordlicht verkauft Tochterfirma an Südwind
merger | Nordlicht und Südwind fusionieren
merger | Südwind geht an Nordlicht AG
merger | Nordlicht trennt sich von Papiersparte
merger | Nordlicht stockt Beteiligung an Südwind auf
merger | Finanzinvestor greift nach Nordlicht
merger | Nordlicht schließt Übernahme von Südwind ab
merger | Nordlicht will Konkurrenten Südwind übernehmen
merger | Neuer Eigentümer für Nordlicht
merger | Südwind wird Teil der Nordlicht Gruppe
funding | Nordlicht sammelt frisches Kapital ein
funding | Nordlicht sichert sich 8 Millionen Euro von Investoren
funding | Nordlicht plant Börsengang
funding | Nordlicht beschließt Kapitalerhöhung
funding | Millionenfinanzierung für Nordlicht
funding | Nordlicht begibt Anleihe über 200 Millionen Euro
funding | Nordlicht schließt Finanzierungsrunde ab
funding | Land fördert Nordlicht mit 5 Millionen Euro
bankruptcy | Nordlicht ist insolvent
bankruptcy | Nordlicht stellt Insolvenzantrag
bankruptcy | Modekette Nordlicht schlittert in die Pleite
bankruptcy | Amtsgericht eröffnet Insolvenzverfahren über Nordlicht
bankruptcy | Nordlicht rettet sich unter den Schutzschirm
bankruptcy | Bäckerei Muster gibt nach 90 Jahren auf
bankruptcy | Insolvenzverwalter sucht Investor für Nordlicht
layoffs | Nordlicht baut 300 Stellen ab
layoffs | Nordlicht streicht jede zehnte Stelle
layoffs | Nordlicht will 500 Mitarbeiter entlassen
layoffs | Nordlicht schließt Werk in Halle
layoffs | Nordlicht schickt Mitarbeiter in Kurzarbeit
layoffs | Bei Nordlicht fallen 80 Arbeitsplätze weg
layoffs | Kündigungen bei Nordlicht
layoffs | Nordlicht verhängt Einstellungsstopp
layoffs | Nordlicht dünnt Verwaltung aus: 120 Jobs betroffen
hiring | Nordlicht will 200 Mitarbeiter einstellen
hiring | Nordlicht schafft 150 neue Arbeitsplätze
hiring | Nordlicht sucht 80 Fachkräfte
hiring | Nordlicht stellt 300 neue Mitarbeiter ein
hiring | Nordlicht stockt Personal auf
expansion | Nordlicht eröffnet Filiale in Graz
expansion | Nordlicht baut neues Werk in Polen
expansion | Nordlicht expandiert in die Schweiz
expansion | Nordlicht verlegt Firmensitz nach Berlin
expansion | Nordlicht erweitert Produktion in Kassel
expansion | Spatenstich für neues Logistikzentrum
expansion | Nordlicht investiert 40 Millionen Euro in Standort Halle
expansion | Nordlicht wagt Markteintritt in Japan
executive | Neuer Chef für Nordlicht
executive | Nordlicht beruft Petra Muster in den Vorstand
executive | Petra Muster wird Finanzchefin von Nordlicht
executive | Nordlicht-Chef tritt zurück
executive | Vorstandschef verlässt Nordlicht
executive | Nordlicht tauscht Führung aus
executive | Petra Muster folgt auf Hans Beispiel an der Spitze von Nordlicht
executive | Hans Beispiel legt sein Amt als Geschäftsführer nieder
executive | Aufsichtsrat beruft Vorstand ab
executive | Nordlicht verlängert Vertrag mit Vorstandschefin
rfp | Stadt schreibt Winterdienst europaweit aus
rfp | Ausschreibung für neue Schulcomputer gestartet
rfp | Land sucht Betreiber für Regionalbahn
rfp | Angebote können bis zum 12. März eingereicht werden: Lieferung von Möbeln
launch | Nordlicht stellt neue Wärmepumpe vor
launch | Nordlicht bringt Elektroroller auf den Markt
launch | Nordlicht präsentiert neue Produktlinie
launch | Nordlicht startet App für Handwerker
launch | Neue Version von Nordlicht ab sofort verfügbar
launch | Nordlicht enthüllt neues Smartphone
partnership | Nordlicht kooperiert mit Südwind
partnership | Nordlicht erhält Großauftrag aus Kanada
partnership | Nordlicht gewinnt Ausschreibung der Stadt Graz
partnership | Nordlicht und Südwind arbeiten zusammen
partnership | Nordlicht liefert 20 Züge nach Polen
partnership | Nordlicht und Südwind gründen Gemeinschaftsunternehmen
partnership | Nordlicht wird Partner von Südwind
partnership | Auftrag über 30 Millionen Euro für Nordlicht
technology | Nordlicht setzt künftig auf SAP S/4HANA
technology | Klinikum führt neues Krankenhausinformationssystem ein
technology | Nordlicht wechselt in die Cloud
technology | Nordlicht stellt auf neue Software um
regulation | Kartellamt verhängt Millionenstrafe gegen Nordlicht
regulation | Kartellamt gibt grünes Licht für Übernahme
regulation | Bundestag beschließt neues Verpackungsgesetz
regulation | Razzia bei Nordlicht
regulation | Staatsanwaltschaft ermittelt gegen Nordlicht
regulation | Gericht verurteilt Nordlicht zu Schadenersatz
regulation | EU-Kommission leitet Verfahren gegen Nordlicht ein
regulation | Nordlicht muss Strafe zahlen
regulation | Neue Verordnung tritt im Mai in Kraft
incident | Cyberangriff legt Nordlicht lahm
incident | Hacker erbeuten Kundendaten von Nordlicht
incident | Nordlicht ruft 5.000 Autos zurück
incident | Großbrand in Fabrik von Nordlicht
incident | Datenpanne bei Nordlicht
results | Nordlicht macht weniger Gewinn
results | Nordlicht steigert Umsatz um 8 Prozent
results | Gewinn von Nordlicht bricht ein
results | Nordlicht rutscht in die roten Zahlen
results | Nordlicht hebt Prognose an
results | Nordlicht mit Rekordumsatz
results | Nordlicht verdoppelt Gewinn
results | Nordlicht wächst im dritten Quartal um 5 Prozent
results | Nordlicht legt Quartalszahlen vor
results | Nordlicht erwirtschaftet 12 Millionen Euro Verlust
- | Schnee legt den Verkehr in Kassel lahm
- | Störung bei der Bahn: Züge fallen aus
- | Neue Besitzer für Hunde gesucht
- | Bayern gewinnt das Spitzenspiel in Leipzig
- | So finden Sie die passende Versicherung
- | Wetter: Regen im Norden, Sonne im Süden
- | Bundeskanzler reist nach Paris
- | Polizei nimmt Einbrecher in Supermarkt fest
- | Jetzt kaufen und morgen erhalten
- | Museum zeigt Bilder aus drei Jahrhunderten
- | Zahl der Arbeitslosen sinkt im Oktober
- | Unsere Öffnungszeiten finden Sie unten
- | Rezept: Apfelkuchen vom Blech
`
