// Who noted a quote or an event, where it was somebody else.
import { Text } from '../language'
import { usePanel } from './context'

export function NotedBy({ rep }: { rep: string }) {
  const own = usePanel().state.rep
  if (!rep || rep === own) return null
  return (
    <span class="hint">
      <Text id="evidence.by" values={{ rep: <bdi>{rep}</bdi> }} />
    </span>
  )
}
