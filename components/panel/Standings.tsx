// The account under every profile that it was judged by, side by side; a press judges by that one.
import { useTranslate } from '../language'
import { usePanel } from './context'

export function Standings() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  const { verdict, profiles } = state
  const judged = profiles.flatMap((one) => {
    const tier = one.used ? verdict?.tier : one.tier
    return tier ? [{ ...one, tier }] : []
  })
  if (judged.length < 2) return null
  return (
    <fieldset class="standings">
      <legend class="hidden">{t('menu.profile')}</legend>
      {judged.map(({ id, name, tier, used }) => (
        <button
          key={id}
          type="button"
          class="standing-chip"
          data-tier={tier}
          aria-pressed={used}
          onClick={() => actions.useProfile(id)}
        >
          <b>{tier}</b> <bdi>{name}</bdi>
        </button>
      ))}
    </fieldset>
  )
}
