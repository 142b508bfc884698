// The columns of CRM files are presets: saved, edited in any editor, loaded again.
import { Download, FileUp, RotateCcw } from 'lucide-preact'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'
import { useOptions } from './context'

export function PresetBlock() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const locked = state.storage === 'read-only'
  return (
    <section class="block" aria-labelledby="presets">
      <h3 id="presets">{t('preset.title')}</h3>
      <Fold title={t('preset.open')}>
        <div class="form words">
          <p class="hint">{t('preset.hint')}</p>
          <p class="hint">{t('preset.columns')}</p>
          <p>
            <bdi>{state.files.fields.join(', ')}</bdi>
          </p>
          <ul class="plain">
            {state.files.presets.map(({ id, name, own }) => (
              <li key={id} class="line">
                <b>
                  <bdi>{name}</bdi>
                </b>
                {own && <span class="chip">{t('criteria.changed')}</span>}
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('profile.exportThis', { name })}
                  title={t('profile.exportThis', { name })}
                  onClick={() => actions.savePreset(id)}
                >
                  <Download />
                </button>
                {own && (
                  <button
                    type="button"
                    class="icon-button"
                    disabled={locked}
                    aria-label={t('catalysts.reset', { name })}
                    title={t('catalysts.reset', { name })}
                    onClick={() => actions.removePreset(id)}
                  >
                    <RotateCcw />
                  </button>
                )}
              </li>
            ))}
          </ul>
          <label class="button file-button">
            <FileUp /> {t('preset.load')}
            <input
              type="file"
              accept=".json,application/json"
              disabled={locked}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                event.currentTarget.value = ''
                if (file) actions.loadPreset(file)
              }}
            />
          </label>
        </div>
      </Fold>
    </section>
  )
}
