// What the bench runs of ours: the whole reading, and the part of it that runs inside of a page.
export { collectPage } from '../../../lib/page/document'
export { readPage } from '../../../lib/page/read'
