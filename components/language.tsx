// The language of a page, handed down: components take the translator by hook and never know which one it is.
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import en from '../lib/locale/en.json'
import { createTranslate, type Key, type Translate } from '../lib/locale/translate'

const Language = createContext<Translate>(createTranslate('en', en))

export function LanguageProvider(props: { translate: Translate; children: ComponentChildren }) {
  return <Language.Provider value={props.translate}>{props.children}</Language.Provider>
}

export function useTranslate(): Translate {
  return useContext(Language)
}

/** A message whose values are markup, such as a name in `<bdi>`. */
export function Text(props: { id: Key; values: Record<string, ComponentChildren> }) {
  return <>{useTranslate().parts(props.id, props.values)}</>
}
