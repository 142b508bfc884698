// Language and look: the theme, and whether single letters are keys.
import { Check } from '../controls/Check'
import { Options } from '../controls/Options'
import { useTranslate } from '../language'
import { useOptions } from './context'
import { THEMES } from './model-privacy'

export function LookPage() {
  const t = useTranslate()
  const { state, actions } = useOptions()
  const { theme, letters } = state.look
  return (
    <>
      <header class="page-head">
        <h2 tabIndex={-1}>{t('page.look')}</h2>
      </header>
      <section class="block" aria-labelledby="language">
        <h3 id="language">{t('look.language')}</h3>
        <p>English</p>
      </section>
      <section class="block" aria-labelledby="theme">
        <h3 id="theme">{t('look.look')}</h3>
        <Options
          label={t('look.theme')}
          options={THEMES}
          value={theme}
          word={(one) => t(`look.theme.${one}`)}
          onPick={(one) => actions.setTheme(one)}
        />
      </section>
      <section class="block" aria-labelledby="keys">
        <h3 id="keys">{t('menu.keys')}</h3>
        <Check
          label={t('menu.letters')}
          hint={t('look.lettersHint')}
          checked={letters}
          disabled={state.storage === 'read-only'}
          onCheck={(on) => actions.setLetters(on)}
        />
      </section>
    </>
  )
}
