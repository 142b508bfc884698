// How a page opens its log: it says so where that takes long, and shows the way out where it cannot be done.
import { type ComponentChildren, render } from 'preact'
import { Opening } from '../../components/controls/Opening'
import { LanguageProvider } from '../../components/language'
import { saveBlob } from '../../lib/download'
import { dayOf } from '../../lib/icp/day'
import type { Translate } from '../../lib/locale/translate'
import type { StoreCode } from '../../lib/log/transaction'
import type { Result } from '../../lib/result'

/** Sooner, a page that opens at once would flicker. */
const OPENING_MS = 1000

/** Draws what `show` makes of the app, once it is open; where the log does not open, what can be done about it. */
export async function drawOpened<App>(
  translate: Translate,
  open: () => Promise<Result<App, StoreCode>>,
  show: (app: App) => ComponentChildren,
): Promise<void> {
  const draw = (page: ComponentChildren) =>
    render(<LanguageProvider translate={translate}>{page}</LanguageProvider>, document.body)
  const slow = setTimeout(() => draw(<Opening />), OPENING_MS)
  const opened = await open()
  clearTimeout(slow)
  if (opened.ok) return draw(show(opened.value))
  const { Recovery } = await import('../../components/controls/Recovery')
  draw(
    <Recovery
      code={opened.code}
      retry={() => location.reload()}
      rescue={rescueLog}
      save={({ name, blob }) => saveBlob(name, blob)}
    />,
  )
}

async function rescueLog() {
  const { rescue } = await import('../../lib/log/rescue')
  return rescue(dayOf(Date.now()))
}
