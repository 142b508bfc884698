// What the rep must know before they type: whose account the evidence goes to, and what others made of it.
import { GitMerge, History, Pin, Users } from 'lucide-preact'
import { Notice } from '../controls/Notice'
import { Text, useTranslate } from '../language'
import { BackupNotice } from './BackupNotice'
import { ChangedNotice, ClashNotice } from './ChangedNotice'
import { Contradictions } from './Contradictions'
import { usePanel } from './context'
import { Aside, StorageNotice } from './StorageNotice'
import { SyncNotice } from './SyncNotice'

/** Stays in sight. */
export function Warnings() {
  return (
    <div class="notices">
      <StorageNotice />
      <SyncNotice />
      <ClashNotice />
      <PinnedNotice />
    </div>
  )
}

/** Scrolls with the rest. */
export function Notices() {
  return (
    <div class="notices">
      <BackupNotice />
      <Contradictions codes={['unproven-a']} />
      <StaleNotice />
      <Theirs />
      <ChangedNotice />
      <Joins />
      <Aside />
    </div>
  )
}

function PinnedNotice() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  if (!state.elsewhere || !state.account) return null
  return (
    <Notice icon={Pin}>
      <Text
        id="pinned.elsewhere"
        values={{ host: <bdi>{state.page?.host ?? t('pinned.other')}</bdi>, name: <bdi>{state.account.name}</bdi> }}
      />{' '}
      <button type="button" class="link-button" onClick={() => actions.pin(false)}>
        {t('pinned.follow')}
      </button>
    </Notice>
  )
}

/** Somebody has judged this account already: shown until the rep begins, and taken over by one click. */
function Theirs() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  if (state.status !== 'account') return null
  return (
    <>
      {state.theirs?.map(({ id, rep, day, tier, decision }) => (
        <Notice key={id} icon={Users}>
          <Text
            id={decision ? 'theirs.decided' : 'theirs.judged'}
            values={{
              rep: <bdi>{rep || t('theirs.somebody')}</bdi>,
              tier: <b>{tier}</b>,
              decision: decision ? t(`decision.${decision}`) : '',
              day: t.day(day, state.today),
            }}
          />{' '}
          <button type="button" class="link-button" onClick={() => actions.takeOver(id)}>
            {t('theirs.take')}
          </button>
        </Notice>
      ))}
    </>
  )
}

function StaleNotice() {
  const t = useTranslate()
  const { state } = usePanel()
  if (!state.stale) return null
  return (
    <Notice icon={History} tone="warn">
      {t('stale.notice', { day: t.day(state.stale.day, state.today) })}
    </Notice>
  )
}

/** Two keys that look like one company: joined only by the rep. */
function Joins() {
  const t = useTranslate()
  const { state, actions } = usePanel()
  if (state.status !== 'account') return null
  return (
    <>
      {state.joins.map((offer) => (
        <Notice key={offer.key} icon={GitMerge}>
          <Text id={`join.${offer.reason}`} values={{ name: <bdi>{offer.name}</bdi> }} />{' '}
          <button type="button" class="link-button" onClick={() => actions.join(offer.key)}>
            {t('join.do')}
          </button>{' '}
          <button type="button" class="link-button" onClick={() => actions.keepApart(offer.key)}>
            {t('join.apart')}
          </button>
        </Notice>
      ))}
    </>
  )
}
