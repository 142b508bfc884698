// The page for the printer: on screen a bar with what can be done above the sheet, on paper the sheet alone.
import { Printer } from 'lucide-preact'
import { useTranslate } from '../language'
import { PersonaCard } from '../people/PersonaCard'
import { BriefSheet } from './BriefSheet'
import { LogSheet, rangeOf } from './LogSheet'
import type { PrintActions, PrintState, Sheet } from './model'
import '../theme.css'
import '../controls/controls.css'
import '../people/people.css'
import './print.css'

export function PrintPage(props: { state: PrintState; actions: PrintActions }) {
  const { state } = props
  return (
    <>
      <Bar {...props} />
      <main>
        <Paper state={state} />
      </main>
    </>
  )
}

function Bar({ state, actions }: { state: PrintState; actions: PrintActions }) {
  const t = useTranslate()
  const { sheet, redacted, canRedact } = state
  const ready = sheet.what === 'brief' || sheet.what === 'persona' || (sheet.what === 'log' && sheet.ready)
  return (
    <header class="print-bar">
      {canRedact && (
        <label class="check">
          <input type="checkbox" checked={redacted} onChange={(event) => actions.redact(event.currentTarget.checked)} />
          {t('export.redacted')}
        </label>
      )}
      {sheet.what === 'log' && sheet.starts.length > 1 && <Range sheet={sheet} onBegin={actions.begin} />}
      <p class="hint">{t('print.hint')}</p>
      <button type="button" class="button primary" disabled={!ready} onClick={() => actions.print()}>
        <Printer /> {t('print.do')}
      </button>
    </header>
  )
}

/** More accounts than can be printed at once are printed in parts. */
function Range(props: { sheet: Extract<Sheet, { what: 'log' }>; onBegin(from: number): void }) {
  const t = useTranslate()
  const { sheet } = props
  return (
    <label class="print-range">
      {t('print.range')}
      <select value={String(sheet.from)} onChange={(event) => props.onBegin(Number(event.currentTarget.value))}>
        {sheet.starts.map((start) => (
          <option key={start} value={String(start)}>
            {t('print.rangeOf', rangeOf(sheet, start, t))}
          </option>
        ))}
      </select>
    </label>
  )
}

function Paper({ state: { sheet, today } }: { state: PrintState }) {
  const t = useTranslate()
  switch (sheet.what) {
    case 'reading':
      return (
        <p class="print-word" role="status">
          {t('print.reading')}
        </p>
      )
    case 'missing':
      return (
        <p class="print-word" role="alert">
          {t('print.missing')}
        </p>
      )
    case 'failed':
      return (
        <p class="print-word" role="alert">
          {t.known(`store.${sheet.code}`, t('store.failed'))}
        </p>
      )
    case 'brief':
      return <BriefSheet brief={sheet.brief} today={today} />
    case 'persona':
      return (
        <div class="paper">
          <PersonaCard card={sheet.card} account={sheet.account} />
        </div>
      )
    case 'log':
      return <LogSheet sheet={sheet} today={today} />
  }
}
