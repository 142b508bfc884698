// HTML to a document by the product's own copy of the parser: one of the libraries here changes the copy that it brings.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../../package.json', import.meta.url))
const { parseHTML } = await import(require.resolve('linkedom'))

/**
 * @param {string} html
 * @returns {Document}
 */
export function parse(html) {
  return parseHTML(html).document
}
