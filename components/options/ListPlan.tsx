// A list of accounts: which column means what, what each row would do, and only then the import.
import { useId } from 'preact/hooks'
import type { ListField } from '../../lib/log/columns'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { ListResult } from './ListResult'
import type { ListFile } from './model-files'

/** What a column may mean, in the order in which it is asked. */
const FIELDS: readonly ListField[] = [
  'domain',
  'linkedin',
  'name',
  'industry',
  'employees',
  'headquarters',
  'city',
  'country',
  'description',
]
const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1254', 'windows-1256', 'iso-8859-9', 'macintosh']

export function ListPlan({ incoming }: { incoming: ListFile }) {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { file, rows, plan, overwrite } = incoming
  const change = plan ? plan.counts.added + plan.counts.changed : 0
  return (
    <div class="card">
      <p>
        <bdi>{file}</bdi> <span class="hint">{t('list.rows', { count: rows })}</span>
      </p>
      <h4>{t('list.columns')}</h4>
      <p class="hint">{t('list.columnsHint')}</p>
      <div class="pair">
        {FIELDS.map((field) => (
          <ColumnPicker key={field} field={field} incoming={incoming} />
        ))}
        <EncodingPicker encoding={incoming.encoding} />
      </div>
      <Sample incoming={incoming} />
      <label class="check">
        <input
          type="checkbox"
          checked={overwrite}
          onChange={(event) => actions.setOverwrite(event.currentTarget.checked)}
        />
        {t('list.overwrite')}
      </label>
      {plan && <ListResult plan={plan} />}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={() => actions.forgetFile()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={change === 0 || state.job !== undefined}
          onClick={() => actions.applyFile()}
        >
          {t('list.apply', { count: change })}
        </button>
      </div>
    </div>
  )
}

function ColumnPicker({ field, incoming }: { field: ListField; incoming: ListFile }) {
  const t = useTranslate()
  const id = useId()
  const { actions } = useOptions()
  const { header, columns } = incoming
  return (
    <div class="field">
      <label for={id}>{t(`list.field.${field}`)}</label>
      <select
        id={id}
        value={String(columns[field] ?? '')}
        onChange={({ currentTarget: { value } }) => actions.setColumn(field, value === '' ? undefined : Number(value))}
      >
        <option value="">{t('list.noColumn')}</option>
        {header.map((name, column) => (
          <option key={column} value={String(column)}>
            {name || t('list.column', { number: column + 1 })}
          </option>
        ))}
      </select>
    </div>
  )
}

function EncodingPicker({ encoding }: { encoding: string }) {
  const t = useTranslate()
  const id = useId()
  const { actions } = useOptions()
  const known = ENCODINGS.includes(encoding) ? ENCODINGS : [encoding, ...ENCODINGS]
  return (
    <div class="field">
      <label for={id}>{t('list.encoding')}</label>
      <select id={id} value={encoding} onChange={(event) => actions.setEncoding(event.currentTarget.value)}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The first rows, so that one sees what stands in a column. */
function Sample({ incoming }: { incoming: ListFile }) {
  const t = useTranslate()
  const { header, sample } = incoming
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-box" tabIndex={0} aria-label={t('list.sample')}>
      <table class="table sample">
        <thead>
          <tr>
            {header.map((name, column) => (
              <th key={column} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            <tr key={row}>
              {header.map((_, column) => (
                <td key={column} dir="auto">
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
