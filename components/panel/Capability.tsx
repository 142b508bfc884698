// What we can deliver today, as the profile states it, beside the fits that it bears on: one line, all of it where the work is.
import { PackageCheck } from 'lucide-preact'
import { CAPABILITY_OF } from '../../lib/icp/situation'
import { useTranslate } from '../language'
import { usePanel } from './context'

export function Capability({ criterion }: { criterion: string }) {
  const t = useTranslate()
  const { capability } = usePanel().state.profile.situation
  const kind = CAPABILITY_OF[criterion]
  const ours = kind && capability[kind].trim()
  if (!ours) return null
  return (
    <p class="capability" data-capability={kind}>
      <PackageCheck />
      <span class="capability-text">
        <b>{t('capability.ours')}</b> <bdi>{ours}</bdi>
      </span>
    </p>
  )
}
