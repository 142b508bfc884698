// A job as one sentence of three parts; a part that nobody filled in stays visible as a gap.
import { type Statement as Parts, statementOf } from '../../lib/icp/jobs'
import { Text } from '../language'

export function Statement({ job }: { job: Partial<Parts> }) {
  const parts = statementOf(job)
  const values = Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [
      part,
      text ? <bdi key={part}>{text}</bdi> : <span class="gap" role="img" aria-label="…" key={part} />,
    ]),
  )
  return (
    <p class="job-statement">
      <Text id="job.statement" values={values} />
    </p>
  )
}
