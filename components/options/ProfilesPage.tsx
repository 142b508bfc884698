// The list of profiles, several side by side, and the ways to a new one.
import { CircleCheck, Copy, Download, Pencil, Trash2 } from 'lucide-preact'
import { useTranslate } from '../language'
import { linkTo, useOptions } from './context'
import type { ProfileItem } from './model'
import { NewProfile } from './NewProfile'
import { versionName } from './words'

export function ProfilesPage() {
  const t = useTranslate()
  const { state } = useOptions()
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.profiles')}</h2>
        <p class="hint">{t('profiles.hint')}</p>
      </header>
      <ul class="plain cards">
        {state.profiles.map((item) => (
          <ProfileCard key={item.id} item={item} />
        ))}
      </ul>
      <NewProfile />
    </>
  )
}

function ProfileCard({ item }: { item: ProfileItem }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { id, name, versions, used, edited, evaluations } = item
  const newest = versions[0]
  const locked = state.storage === 'read-only'
  return (
    <li class="card profile" data-profile={id}>
      <div class="profile-head">
        <h3>
          <a href={linkTo({ page: 'profiles', profile: id, part: 'situation' })}>
            <bdi>{name || t('profile.nameless')}</bdi>
          </a>
        </h3>
        {used && (
          <span class="chip good">
            <CircleCheck /> {t('profile.used')}
          </span>
        )}
        {edited && (
          <span class="chip warn">
            <Pencil /> {t('profile.edited')}
          </span>
        )}
      </div>
      <p class="hint">
        {newest ? versionName(newest, versions, t) : t('profile.unsaved')}
        {!state.loading && ` · ${t('profile.evaluations', { count: evaluations })}`}
        {newest?.note && (
          <>
            {' · '}
            <bdi>{newest.note}</bdi>
          </>
        )}
      </p>
      <div class="line">
        {!used && newest && (
          <button
            type="button"
            class="button"
            disabled={locked}
            onClick={() => actions.useProfile(id)}
            aria-label={t('profile.useThis', { name })}
          >
            {t('profile.use')}
          </button>
        )}
        <IconButton
          label={t('profile.copyThis', { name })}
          icon={<Copy />}
          disabled={locked}
          onClick={() => actions.copyProfile(id)}
        />
        <IconButton
          label={t('profile.exportThis', { name })}
          icon={<Download />}
          onClick={() => actions.exportProfile(id)}
        />
        {!used && !state.loading && evaluations === 0 && id !== 'default' && (
          <IconButton
            label={t('remove.this', { name })}
            icon={<Trash2 />}
            disabled={locked}
            onClick={() => actions.deleteProfile(id)}
          />
        )}
      </div>
    </li>
  )
}

function IconButton(props: { label: string; icon: preact.ComponentChild; disabled?: boolean; onClick(): void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={() => props.onClick()}
    >
      {props.icon}
    </button>
  )
}
