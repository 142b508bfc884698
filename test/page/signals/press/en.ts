// English headlines of our own on rules, courts and jobs, one for each way in which they are reported; `-` marks what is none.
export const en = `
regulation | FDA approves Globex drug for migraine
regulation | Globex receives FDA clearance for its scanner
regulation | FDA grants Globex fast track designation
regulation | FDA rejects Globex application
regulation | Globex wins approval to sell its vaccine in Canada
regulation | The Commission fined Acme 40 million euros for fixing prices
regulation | Acme hit with record fine over privacy
regulation | Acme fined $3m by the regulator
regulation | Acme settles charges with the SEC
regulation | SEC charges Acme with accounting fraud
regulation | SEC drops case against Acme
regulation | Acme agrees to pay $12 million to settle the claims
regulation | Acme reaches settlement with the Justice Department
regulation | Acme pleads guilty to bribery charges
regulation | Acme enters into consent order with the bank regulator
regulation | Governor signs bill on data brokers into law
regulation | House passes bill to cap drug prices
regulation | New rules on packaging take effect in May
regulation | Regulators block Acme's takeover of Globex
regulation | Acme receives Nasdaq notice of non-compliance
regulation | Acme regains compliance with Nasdaq listing rule
regulation | Acme faces class action over emissions
regulation | Judge dismisses lawsuit against Acme
regulation | Appeals court sides with Acme in patent dispute
regulation | Globex sues Acme for patent infringement
regulation | Acme loses court battle with Globex
regulation | Jury awards Globex $9 million in Acme trial
regulation | Antitrust officials open inquiry into Acme
regulation | Acme under investigation for insider trading
regulation | Acme cleared of wrongdoing by the watchdog
regulation | Court clears way for Acme sale
regulation | Acme gets green light for its new bank
regulation | EU adopts rules on artificial intelligence
regulation | Britain to ban sale of petrol mowers
regulation | US imposes duties on steel from Acme
regulation | Watchdog orders Acme to stop the adverts
regulation | Acme subpoenaed in price probe
regulation | Acme granted banking licence
regulation | Acme loses its operating licence
regulation | Acme ordered to pay $5m in damages
regulation | Prosecutors raid Acme offices
regulation | Former Acme boss charged with fraud
regulation | Supreme Court to hear Acme appeal
regulation | Acme issued a patent for its battery
regulation | Lawmakers propose tax on online retailers
regulation | Regulator issues guidance for lenders
regulation | Acme accused of breaking competition law
regulation | Minister announces crackdown on payday lenders
regulation | Ruling clears Globex of infringing a patent
regulation | Acme appeals ruling on pipeline
hiring | Acme to create 500 jobs in Leeds
hiring | Acme plans to add 200 workers at its plant
hiring | Acme launches recruitment drive
hiring | Acme is hiring 300 drivers
hiring | Acme seeks 120 apprentices
hiring | Acme to hire hundreds of seasonal workers
hiring | New Acme plant will bring 400 jobs to Ohio
hiring | Acme to double its workforce
hiring | Acme expansion will create dozens of jobs
hiring | Acme to recruit 50 graduates
hiring | Acme boosts headcount by 20%
hiring | Acme ramps up hiring in Berlin
hiring | Jobs boost as Acme announces 250 new posts
hiring | Acme looking for 60 nurses
hiring | The project is expected to support 900 jobs
hiring | Acme will employ 150 people at the new site
merger | Acme snaps up Globex
merger | Acme completes purchase of Globex
merger | Globex board backs Acme offer
merger | Acme offloads its paper arm
merger | Acme swoops for Globex
merger | Acme and Globex to join forces in $2bn merger
merger | Globex agrees to be taken over by Acme
merger | Acme in $40m deal for Globex
merger | Acme walks away from Globex deal
merger | Acme buys into Globex
merger | Acme takes 20% stake in Globex
technology | Acme picks Initech for payroll
technology | Acme migrates to the cloud
technology | City council switches to open source
technology | Acme replaces ageing mainframe
technology | Acme implements Initech across its warehouses
technology | Hospital adopts electronic records
regulation | China fines Acme over data transfers
regulation | US blocks chip sales to Acme
regulation | FTC wants Acme to sell its map unit
regulation | Senate committee approves online privacy act
regulation | India lifts ban on Acme imports
- | Students learn about the law at school camp
- | Our compliance platform helps you meet the rules
- | Man jailed for stealing cars
- | What to do if you are sued
- | Rain expected across the north
- | Ten tips for hiring your first employee
- | The team wins its third game in a row
- | Unemployment falls in October
- | You can buy tickets online
- | Recipe of the week: apple pie
`
