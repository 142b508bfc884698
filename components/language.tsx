// The language of a page, handed down: components take the translator by hook and never know which one it is.
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Key, Translate } from '../lib/locale/translate'

const Language = createContext<Translate | undefined>(undefined)

export function LanguageProvider(props: { translate: Translate; children: ComponentChildren }) {
  return <Language.Provider value={props.translate}>{props.children}</Language.Provider>
}

export function useTranslate(): Translate {
  const translate = useContext(Language)
  if (!translate) throw new Error('a component stands outside of a language')
  return translate
}

/** A message whose values are markup, such as a name in `<bdi>`. */
export function Text(props: { id: Key; values: Record<string, ComponentChildren> }) {
  return <>{useTranslate().parts(props.id, props.values)}</>
}
