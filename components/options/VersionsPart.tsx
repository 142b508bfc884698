// The versions of a profile: each stays as it was saved; two of them side by side; an earlier one taken up again.
import { Download, Undo2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Profile } from '../../lib/icp/profile'
import { compareProfiles } from '../../lib/icp/profile/compare'
import { useTranslate } from '../language'
import { useEditor } from './context'
import type { VersionItem } from './model'
import { fieldName, twinsOf, valueIn, versionName } from './words'

export function VersionsPart() {
  const t = useTranslate()
  const { editor } = useEditor()
  if (!editor.versions.length)
    return (
      <section class="block">
        <p class="empty">{t('versions.none')}</p>
      </section>
    )
  return (
    <>
      <section class="block">
        <p class="hint">{t('versions.hint')}</p>
        <ol class="plain versions" reversed>
          {editor.versions.map((item, index) => (
            <VersionLine key={item.key} item={item} newest={index === 0} />
          ))}
        </ol>
      </section>
      <Compare />
    </>
  )
}

function VersionLine({ item, newest }: { item: VersionItem; newest: boolean }) {
  const t = useTranslate()
  const { editor, state, actions, locked } = useEditor()
  const { key, note, rep, time } = item
  const { id } = editor.profile
  const name = versionName(item, editor.versions, t)
  return (
    <li class="version">
      <div>
        <p>
          <b>{name}</b> {newest && <span class="chip good">{t('versions.newest')}</span>}
        </p>
        <p>
          {note ? (
            <bdi>{note}</bdi>
          ) : (
            <span class="hint">{t(time === undefined ? 'versions.shipped' : 'versions.noNote')}</span>
          )}
        </p>
        {time !== undefined && (
          <p class="hint">
            {rep && <bdi>{rep}</bdi>} {t.moment(time, state.today)}
          </p>
        )}
        {!newest && twinsOf(item, editor.versions).length > 0 && <p class="hint">{t('versions.twin')}</p>}
      </div>
      <div class="line">
        {!newest && (
          <button
            type="button"
            class="button quiet"
            disabled={locked}
            onClick={() => actions.takeUp(id, key)}
            aria-label={t('versions.takeUpThis', { name })}
          >
            <Undo2 class="mirrored" /> {t('versions.takeUp')}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('versions.exportThis', { name })}
          title={t('versions.exportThis', { name })}
          onClick={() => actions.exportProfile(id, key)}
        >
          <Download />
        </button>
      </div>
    </li>
  )
}

/** What stands for the draft in a choice of versions. */
const DRAFT = 'draft'

function Compare() {
  const t = useTranslate()
  const { editor } = useEditor()
  const { versions, changed } = editor
  const [newest = '', earlier = newest] = versions.map(({ key }) => key)
  const [from, setFrom] = useState(changed.length ? newest : earlier)
  const [to, setTo] = useState(changed.length ? DRAFT : newest)
  const find = (choice: string) =>
    choice === DRAFT ? editor.profile : versions.find(({ key }) => key === choice)?.body
  const [before, after] = [find(from), find(to)]
  const pick = (label: string, value: string, onPick: (choice: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {changed.length > 0 && <option value={DRAFT}>{t('versions.draft')}</option>}
        {versions.map((item) => (
          <option key={item.key} value={item.key}>
            {versionName(item, versions, t)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section class="block" aria-labelledby="compare">
      <h3 id="compare">{t('versions.compare')}</h3>
      <div class="pair">
        {pick(t('versions.from'), from, setFrom)}
        {pick(t('versions.to'), to, setTo)}
      </div>
      {before && after && <Changes before={before} after={after} />}
    </section>
  )
}

function Changes(props: { before: Profile; after: Profile }) {
  const t = useTranslate()
  const changes = compareProfiles(props.before, props.after)
  if (!changes.length) return <p class="empty">{t('versions.same')}</p>
  return (
    <div class="table-box">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('versions.field')}</th>
            <th scope="col">{t('versions.from')}</th>
            <th scope="col">{t('versions.to')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, from, to }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, to === undefined ? props.before : props.after, t)}</th>
              <td dir="auto">{valueIn(props.before, field, from, t)}</td>
              <td dir="auto">{valueIn(props.after, field, to, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
