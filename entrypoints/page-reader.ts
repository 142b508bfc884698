// Injected on demand: collects the page once and returns plain data, from which `settle` makes a Reading in the panel.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { collectPage } from '../lib/page/document'

export default defineUnlistedScript(() => collectPage(document, location.href))
