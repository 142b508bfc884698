// Where a quote comes from: its host, linked to the page at the quote.
import { SquareArrowOutUpRight } from 'lucide-preact'
import { useTranslate } from '../language'
import { hostOf } from './link'

export function SourceLink(props: { url?: string; title?: string; onOpen(): void }) {
  const t = useTranslate()
  const host = hostOf(props.url)
  if (!host) return null
  return (
    <a
      class="source"
      href={props.url}
      target="_blank"
      rel="noreferrer noopener"
      title={props.title}
      aria-label={t('source.open', { host })}
      onClick={(event) => {
        event.preventDefault()
        props.onOpen()
      }}
    >
      <bdi>{host}</bdi> <SquareArrowOutUpRight />
    </a>
  )
}
