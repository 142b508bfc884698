// What simpler means find: a list of keywords, rules over a tagger (compromise), and a naive Bayes classifier.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('..', import.meta.url))

const KEYWORDS = {
  merger:
    /\b(acqui(?:re[sd]?|ring|sition)|merger|merge[sd]?|takeover|buyout|übernahme|fusion|overname|rachat|adquisición|satın al|ادغام)/i,
  funding:
    /\b(funding|raises?|raised|series [a-e]|ipo|investment|grant|finanzierung|levée|financiación|yatırım|سرمایه)/i,
  bankruptcy:
    /\b(bankrupt\w*|insolven\w*|chapter 11|receivership|konkurs|pleite|failliet|faillite|quiebra|konkordato|iflas|ورشکست)/i,
  layoffs:
    /\b(layoffs?|lay off|job cuts?|redundan\w*|stellenabbau|entlass\w*|ontslag\w*|licenciement\w*|despid\w*|işten çıkar|اخراج)/i,
  hiring: /\b(hiring|hires?|recruit\w*|jobs|vacature|recrute|contrata|personel alım|استخدام)/i,
  expansion: /\b(expan\w+|opens?|opening|new office|eröffn\w*|opent|ouvre|abre|açıl\w*|افتتاح)/i,
  executive: /\b(appoint\w*|ceo|joins|names|resign\w*|ernannt|benoemd|nommé|nombra\w*|atandı|منصوب)/i,
  rfp: /\b(rfp|rfi|tender|request for proposals?|ausschreibung|aanbesteding|appel d.offres|licitación|ihale|مناقصه)/i,
  launch:
    /\b(launch\w*|unveil\w*|introduc\w*|release[sd]?|new product|stellt vor|lanceert|lance|lanza|tanıt\w*|رونمایی)/i,
  partnership:
    /\b(partner\w*|alliance|contract|agreement|collaborat\w*|kooperation|samenwerking|partenariat|alianza|iş ?birliği|تفاهم)/i,
  regulation: /\b(law|regulat\w*|fined?|court|approv\w*|gesetz|wet|loi|ley|kanun|قانون)/i,
  incident: /\b(breach|hack\w*|attack|outage|recall|ransomware|leak\w*|hackerangriff|datalek|cyberattaque|siber|هک)/i,
  technology: /\b(migrat\w*|implement\w*|deploy\w*|adopts?|go live|platform)/i,
  results: /\b(revenue|profit|earnings|results|quarter|umsatz|gewinn|omzet|bénéfice|resultados|kâr|سود)/i,
}

const RULES = {
  merger: '(acquire|buy|purchase|merge) .{0,4} (#Organization|#ProperNoun|company|firm|stake|unit)',
  funding: '(raise|secure|close|receive) .{0,3} (#Money|#Value|round|funding)',
  bankruptcy:
    '(file|enter|emerge|seek) .{0,3} (bankruptcy|administration|insolvency|protection) | (bankruptcy|insolvency)',
  layoffs: '(cut|slash|lay|eliminate|shed) .{0,3} (job|jobs|off|staff|workers|positions)',
  hiring: '(hire|recruit|add|create) .{0,2} #Value? .{0,2} (people|jobs|staff|employees|workers)',
  expansion: '(open|build|expand) .{0,3} (office|store|plant|factory|facility|location|headquarters)',
  executive: '(appoint|name|hire|promote|join) .{0,6} (ceo|cfo|cto|chief|president|director|chairman|officer|partner)',
  rfp: '(request for proposals|request for proposal|rfp|rfi|tender|bids)',
  launch: '(launch|unveil|introduce|release) .{0,4} (product|platform|service|app|version|solution|#ProperNoun)',
  partnership:
    '(partner|team|collaborate) .{0,1} (with|up) | (sign|win|announce) .{0,4} (contract|partnership|agreement|alliance)',
  regulation: '(regulator|court|judge|government|commission|sec|fda) .{0,4} (#Verb)',
  incident: '(data breach|cyberattack|ransomware|outage|recall) | (hacker|hackers) #Verb',
  technology: '(select|adopt|implement|deploy|migrate) .{0,4} (platform|software|system|cloud|solution)',
  results: '(report|post) .{0,4} (profit|loss|earnings|revenue|results) | (first|second|third|fourth) quarter',
}

/** Installs what is compared with on the first run, in this folder alone. */
async function bring(name) {
  try {
    return await import(name)
  } catch {
    const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' })
    if (status) throw new Error('npm ci failed in test/bench')
    return import(name)
  }
}

function keywords() {
  return {
    id: 'keywords',
    find: (text) =>
      Object.keys(KEYWORDS)
        .filter((kind) => KEYWORDS[kind].test(text))
        .map((kind) => ({ kind })),
  }
}

const IRREGULAR = { buy: 'bought', lay: 'laid', cut: 'cut', win: 'won', build: 'built', file: 'filed', hire: 'hired' }

/** `(buy|launch)` → `(buy|buys|buying|bought|launch|launches|…)`: the usual forms of each word. */
function inflected(rule) {
  return rule.replace(/(?<![#\w])[a-z]{3,}(?!\w)/g, (word) => {
    const stem = word.replace(/e$/, '')
    return [word, `${word}s`, `${word}es`, `${stem}ing`, IRREGULAR[word] ?? `${stem}ed`].join('|')
  })
}

async function tagger() {
  const { default: nlp } = await bring('compromise')
  const rules = Object.entries(RULES).map(([kind, rule]) => [
    kind,
    rule.split(' | ').map((one) => nlp.parseMatch(inflected(one))),
  ])
  return {
    id: 'compromise',
    find(text, lang = 'en') {
      if (!lang.startsWith('en')) return []
      const doc = nlp(text)
      return rules.filter(([, all]) => all.some((rule) => doc.has(rule))).map(([kind]) => ({ kind }))
    },
  }
}

const WORD = /[\p{L}][\p{L}\p{N}]+/gu

/** One classifier for each kind and half; a text is judged by those that learnt from the other half. */
async function bayes(texts) {
  const { default: classifier } = await bring('wink-naive-bayes-text-classifier')
  const halves = new Map(texts.map(({ text, half }) => [text, half]))
  const models = { a: {}, b: {} }
  for (const half of ['a', 'b']) {
    for (const kind of Object.keys(KEYWORDS)) {
      const model = classifier()
      model.definePrepTasks([(text) => text.toLowerCase().match(WORD) ?? []])
      model.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
      for (const one of texts) if (one.half !== half) model.learn(one.text, one.labels.includes(kind) ? 'yes' : 'no')
      model.consolidate()
      models[half][kind] = model
    }
  }
  return {
    id: 'naive Bayes',
    find: (text) =>
      Object.entries(models[halves.get(text) ?? 'b'])
        .filter(([, model]) => model.predict(text) === 'yes')
        .map(([kind]) => ({ kind })),
  }
}

/** @returns {Promise<import('./finder.mjs').Finder[]>} */
export async function loadPeers(texts) {
  return [keywords(), await tagger(), await bayes(texts)]
}
