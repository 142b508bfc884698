// What the panel shows when there is no account on screen: why, and the one thing to do about it.
import { Building2, FileX2, LoaderCircle, MousePointerClick, SearchX } from 'lucide-preact'
import { Lazy } from '../controls/Lazy'
import { Message } from '../controls/Message'
import { Text, useTranslate } from '../language'
import { Choices } from './Choices'
import { usePanel } from './context'
import { HandForm } from './HandForm'
import { Inbox } from './Inbox'

export function Blank() {
  const { status } = usePanel().state
  return (
    <div class="blank">
      {status === 'starting' && <Waiting />}
      {status === 'reading' && <Waiting />}
      {status === 'press' && <Press />}
      {status === 'refused' && <Refused />}
      {status === 'choose' && <Choices />}
      {status === 'nothing' && <Nothing />}
      {status !== 'starting' && <Inbox />}
      {status !== 'starting' && status !== 'reading' && (
        <Lazy load={async () => (await import('./DueList')).DueList} props={{ quiet: true }} />
      )}
    </div>
  )
}

/** Appears only when it takes a while: nothing moves under 200 ms. */
function Waiting() {
  const t = useTranslate()
  const { state } = usePanel()
  return (
    <p class="waiting" role="status">
      <LoaderCircle />
      {state.page ? <Text id="reading.page" values={{ host: <bdi>{state.page.host}</bdi> }} /> : t('reading.starting')}
    </p>
  )
}

function Press() {
  const t = useTranslate()
  const { page } = usePanel().state
  return (
    <Message icon={MousePointerClick} title={t('press.title')}>
      <p>
        <Text id="press.body" values={{ keys: <kbd>Alt+Q</kbd>, host: <bdi>{page?.host || t('press.site')}</bdi> }} />
      </p>
      <p class="hint">{t('press.why')}</p>
      <ByHand />
    </Message>
  )
}

function Refused() {
  const t = useTranslate()
  const { refusal = 'unreadable' } = usePanel().state
  return (
    <Message icon={FileX2} title={t('refused.title')}>
      <p>{t(`refused.${refusal}`)}</p>
      <ByHand open />
    </Message>
  )
}

function Nothing() {
  const t = useTranslate()
  return (
    <Message icon={SearchX} title={t('nothing.title')}>
      <p>{t('nothing.body')}</p>
      <p class="hint">{t('nothing.example')}</p>
      <ByHand open />
    </Message>
  )
}

function ByHand(props: { open?: boolean }) {
  const t = useTranslate()
  return (
    <details class="fold by-hand-fold" open={props.open}>
      <summary>
        <Building2 /> {t('hand.title')}
      </summary>
      <HandForm />
    </details>
  )
}
