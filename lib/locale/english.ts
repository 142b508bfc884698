// The translator of English, loaded by itself: a page's first load carries no dictionary.
import en from './en.json'
import { createTranslate } from './translate'

export const english = createTranslate('en', en)
