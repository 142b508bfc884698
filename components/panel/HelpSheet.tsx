// All keys on one sheet.
import type { Key } from '../../lib/locale/translate'
import { Dialog } from '../controls/Dialog'
import { useTranslate } from '../language'

const KEYS: { group: Key; keys: [keys: string[], what: Key][] }[] = [
  {
    group: 'help.answer',
    keys: [
      [['Y'], 'help.yes'],
      [['P'], 'help.partly'],
      [['N'], 'help.no'],
      [['U'], 'help.unknown'],
    ],
  },
  {
    group: 'help.move',
    keys: [
      [['↑', 'K', '↓', 'J'], 'help.rows'],
      [['Alt+1', 'Alt+9', 'Alt+0'], 'help.sections'],
      [['/'], 'help.search'],
      [['Esc'], 'help.close'],
    ],
  },
  {
    group: 'help.note',
    keys: [
      [['E'], 'help.evidence'],
      [['C'], 'help.catalyst'],
      [['A'], 'help.take'],
      [['X'], 'help.dismiss'],
      [['D'], 'help.decide'],
      [['M'], 'help.copy'],
      [['Z'], 'help.undo'],
      [['?'], 'help.help'],
    ],
  },
  {
    group: 'help.anywhere',
    keys: [
      [['Alt+Q'], 'help.read'],
      [['Alt+Shift+E'], 'help.evidence'],
      [['Alt+Shift+C'], 'help.catalyst'],
    ],
  },
]

export function HelpSheet(props: { onClose(): void }) {
  const t = useTranslate()
  return (
    <Dialog title={t('help.title')} onClose={props.onClose}>
      {KEYS.map(({ group, keys }) => (
        <section key={group} class="keys">
          <h3>{t(group)}</h3>
          <dl>
            {keys.map(([combination, what]) => (
              <div key={what}>
                <dt>
                  {combination.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="hint">{t('help.letters')}</p>
    </Dialog>
  )
}
