// Who holds the rights, in the lines that sites end with.
import { expect, test } from 'vitest'
import { holdersIn } from '../../../lib/page/sites/website/holder'

test.each([
  ['© 2024 Acme Ltd. All rights reserved.', 'Acme Ltd.'],
  ['Copyright © 1996–2020 Acme AG, Hauptstrasse 1, 8003 Zürich', 'Acme AG'],
  ['Copyright (c) 1998-2011 Acme Bearings', 'Acme Bearings'],
  ['Acme Corp. © 2019', 'Acme Corp.'],
  ['© Acme 1998- 2014', 'Acme'],
  ['Copyright 2014 by Acme Solutions, LLC.', 'Acme Solutions, LLC'],
  ['© 2022 Acme GmbH | Webdesign von Agentur Pixelhut', 'Acme GmbH'],
  ['© 2021 Acme Designed & built by Pixelhut', 'Acme'],
  ['© 2024 Acme. Website by Pixelhut', 'Acme'],
  ['© 2020 Acme GmbH Frankfurt', 'Acme GmbH'],
  ['©2023 - Acme', 'Acme'],
  ['\ufffd 2001-2011 Acme Inc., All rights reserved.', 'Acme Inc.'],
  ['© 2025 Acme Lojistik A.Ş. Tüm hakları saklıdır.', 'Acme Lojistik A.Ş.'],
  ['Telif Hakkı © Acme | Tüm Hakları Saklıdır', 'Acme'],
  ['© ۱۴۰۳ شرکت پارس ابزار. تمامی حقوق محفوظ است.', 'شرکت پارس ابزار'],
  ['Copyright © 北風サプライ株式会社 All Rights Reserved.', '北風サプライ株式会社'],
  ['© 2024 Acme, Inc. Privacy Policy Terms', 'Acme, Inc.'],
  ['Copyright 2019. Acme Limited Privacy Statement', 'Acme Limited'],
  ['© 2026 Nordmann Logistik GmbH & Co. KG. Alle Rechte vorbehalten', 'Nordmann Logistik GmbH & Co. KG'],
  ['© Hansen AG & Co. KGaA, Hamburg', 'Hansen AG & Co. KGaA'],
  ['Copyright 2025 Örnek Yazılım Ltd. Şti. Tüm hakları saklıdır', 'Örnek Yazılım Ltd. Şti.'],
])('%s', (line, holder) => expect(holdersIn(line)[0]).toBe(holder))

test('the makers of a site hold nothing', () => {
  for (const line of [
    'Website by Pixelhut',
    'Designed by Pixelhut © 2020',
    'Yazılım: Pixelhut',
    'Realisierung: Pixelhut GmbH',
  ])
    expect(holdersIn(line).join()).not.toContain('Pixelhut')
})
