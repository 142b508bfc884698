// The one door to the schema library: jitless before any schema exists, because a probe by `new Function` would violate the CSP.
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
