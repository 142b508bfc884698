// The versions of a profile: each stays as it was saved; two of them side by side; an earlier one taken up again.
import { Download, Undo2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Profile } from '../../lib/icp/profile'
import { compareProfiles } from '../../lib/icp/profile/compare'
import { useTranslate } from '../language'
import { useEditor } from './context'
import { fieldName, valueInWords } from './words'

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
          {[...editor.versions].reverse().map((body, index) => (
            <VersionLine key={body.version} body={body} newest={index === 0} />
          ))}
        </ol>
      </section>
      <Compare />
    </>
  )
}

function VersionLine(props: { body: Profile; newest: boolean }) {
  const t = useTranslate()
  const { state, actions, locked } = useEditor()
  const { id, version, note } = props.body
  const item = state.profiles.find((one) => one.id === id)?.versions.find((one) => one.version === version)
  const shipped = item?.time === undefined
  const title = t('profile.version', { version })
  return (
    <li class="version">
      <div>
        <p>
          <b>{title}</b> {props.newest && <span class="chip good">{t('versions.newest')}</span>}
        </p>
        <p>
          {note ? <bdi>{note}</bdi> : <span class="hint">{t(shipped ? 'versions.shipped' : 'versions.noNote')}</span>}
        </p>
        {!shipped && (
          <p class="hint">
            {item.rep && <bdi>{item.rep}</bdi>} {item.time !== undefined && t.moment(item.time, state.today)}
          </p>
        )}
      </div>
      <div class="line">
        {!props.newest && (
          <button
            type="button"
            class="button quiet"
            disabled={locked}
            onClick={() => actions.takeUp(id, version)}
            aria-label={t('versions.takeUpThis', { version })}
          >
            <Undo2 class="mirrored" /> {t('versions.takeUp')}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('versions.exportThis', { version })}
          title={t('versions.exportThis', { version })}
          onClick={() => actions.exportProfile(id, version)}
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
  const newest = versions.at(-1)?.version
  const [from, setFrom] = useState(String(changed.length ? newest : (versions.at(-2)?.version ?? newest)))
  const [to, setTo] = useState(changed.length ? DRAFT : String(newest))
  const find = (choice: string) =>
    choice === DRAFT ? editor.profile : versions.find((one) => String(one.version) === choice)
  const [before, after] = [find(from), find(to)]
  const pick = (label: string, value: string, onPick: (choice: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {changed.length > 0 && <option value={DRAFT}>{t('versions.draft')}</option>}
        {[...versions].reverse().map(({ version }) => (
          <option key={version} value={String(version)}>
            {t('profile.version', { version })}
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
              <td dir="auto">{valueInWords(field, from, t)}</td>
              <td dir="auto">{valueInWords(field, to, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
