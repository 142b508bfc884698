// What does not go together, in a sentence beside what it concerns.
import { TriangleAlert } from 'lucide-preact'
import type { ContradictionCode } from '../../lib/icp/contradictions'
import { useTranslate } from '../language'
import { usePanel } from './context'

/** Tier A without a single quote concerns the whole account: it is said once, above, and not at every row. */
const WHOLE: ContradictionCode = 'unproven-a'

/** The contradictions of a criterion, those of these codes, or without both that of the whole account. */
export function Contradictions(props: { criterion?: string; codes?: ContradictionCode[] }) {
  const t = useTranslate()
  const { contradictions } = usePanel().state
  const { criterion, codes = [WHOLE] } = props
  const found = contradictions.filter((one) =>
    criterion ? one.code !== WHOLE && one.criteria.includes(criterion) : codes.includes(one.code),
  )
  return (
    <>
      {[...new Set(found.map(({ code }) => code))].map((code) => (
        <p key={code} class="flag" data-contradiction={code}>
          <TriangleAlert /> {t(`contradiction.${code}`)}
        </p>
      ))}
    </>
  )
}
