// `npm run bench -- <name>`: runs one of the benches beside this file; each measures over shared material and skips without it.
import { existsSync, readdirSync } from 'node:fs'

const here = new URL('.', import.meta.url)
const names = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
  .map((file) => file.slice(0, -4))
const [name = '', ...rest] = process.argv.slice(2)

if (names.includes(name) && existsSync(new URL(`${name}.mjs`, here))) {
  const bench = await import(`./${name}.mjs`)
  process.exitCode = (await bench.run(rest)) ?? 0
} else {
  console.log(`usage: npm run bench -- ${names.join('|')}`)
  process.exitCode = name ? 1 : 0
}
