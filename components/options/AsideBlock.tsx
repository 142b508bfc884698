// What could not be read and was set aside: listed with its reason, kept untouched, saved as a file if wanted.
import { Download } from 'lucide-preact'
import { useTranslate } from '../language'
import { useOptions } from './context'

const MOST = 100

export function AsideBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { aside } = state.backup
  return (
    <section class="block" aria-labelledby="aside">
      <h3 id="aside">{t('aside.title')}</h3>
      {aside.length === 0 && <p class="empty">{t('aside.empty')}</p>}
      {aside.length > 0 && (
        <>
          <p class="hint">{t('aside.hint')}</p>
          <div class="table-box">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{t('aside.what')}</th>
                  <th scope="col">{t('aside.why')}</th>
                  <th scope="col">{t('aside.when')}</th>
                </tr>
              </thead>
              <tbody>
                {aside.slice(0, MOST).map(({ from, code, detail, time, text, id }, index) => (
                  <tr key={`${id ?? index} ${time}`}>
                    <th scope="row">
                      {t(`aside.from.${from}`)} <bdi class="hint">{id}</bdi>
                      {code !== 'unreadable' && <Content text={text} />}
                    </th>
                    <td>
                      {t(`aside.code.${code}`)} <span class="hint">{detail}</span>
                    </td>
                    <td>{t.moment(time, state.today)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <button type="button" class="button" onClick={() => actions.exportAside()}>
            <Download /> {t('aside.export', { count: aside.length })}
          </button>
        </>
      )}
    </section>
  )
}

/** Of a long row, more than this helps nobody on screen; the file has all of it. */
const MOST_TEXT = 5000

function Content({ text }: { text: string }) {
  const t = useTranslate()
  return (
    <details class="fold">
      <summary>{t('aside.content')}</summary>
      <pre class="row-text" dir="ltr">
        {text.slice(0, MOST_TEXT)}
      </pre>
    </details>
  )
}
