// What saving would do to the accounts in the log: moved tiers, with the accounts behind a fold.
import { ArrowRight } from 'lucide-preact'
import type { Effect, Move } from '../../lib/icp/profile/effect'
import { Fold } from '../controls/Fold'
import { Text, useTranslate } from '../language'

const MOST = 200

export function EffectLine({ effect }: { effect?: Effect }) {
  const t = useTranslate()
  if (!effect) return null
  if (effect.total === 0) return <p class="hint">{t('effect.none')}</p>
  if (effect.done < effect.total)
    return <p class="hint">{t('effect.counting', { judged: effect.done, total: effect.total })}</p>
  if (effect.moves.length === 0) return <p class="hint">{t('effect.still', { count: effect.total })}</p>
  return (
    <Fold title={<Summary moves={effect.moves} />}>
      <div class="moves">
        {effect.moves.map((move) => (
          <section key={`${move.from} ${move.to}`}>
            <h4>
              <MoveWords move={move} />
            </h4>
            <ul class="plain names">
              {move.subjects.slice(0, MOST).map(({ account, name }) => (
                <li key={account}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
            {move.subjects.length > MOST && (
              <p class="hint">{t('effect.more', { count: move.subjects.length - MOST })}</p>
            )}
          </section>
        ))}
      </div>
    </Fold>
  )
}

function Summary({ moves }: { moves: Move[] }) {
  return (
    <span class="move-list">
      {moves.map((move) => (
        <span key={`${move.from} ${move.to}`} class="move">
          <MoveWords move={move} />
        </span>
      ))}
    </span>
  )
}

/** "12 accounts move B → C": the arrow is drawn, so that it follows the direction of the text. */
function MoveWords({ move }: { move: Move }) {
  const t = useTranslate()
  const count = t('effect.accounts', { count: move.subjects.length })
  const arrow = (
    <>
      <ArrowRight aria-hidden="true" />
      <span class="hidden">{t('effect.to')}</span>
    </>
  )
  return <Text id="effect.move" values={{ accounts: count, from: <b>{move.from}</b>, arrow, to: <b>{move.to}</b> }} />
}
