// The rules of the house over its import graph and its names: which layer may know what.
import { cycles, edges, reachable, resolve } from './graph'
import { type Free, freeNames } from './scope'
import { lineAt, type Node, type Source, walk } from './source'

type Layer = {
  name: string
  holds: RegExp
  /** Own modules it may import; whatever else of `lib` it names must be a type. */
  modules: RegExp
  /** Own modules whose types it may name besides. */
  types: RegExp
  packages: RegExp
  /** Names of its surroundings that it must not touch, or that alone it may touch. */
  forbidden?: ReadonlySet<string>
  allowed?: ReadonlySet<string>
  /** Is given the time and the ids: the same input yields the same output. */
  timeless?: true
}

/** What the language itself brings: the same answer on every machine and in every context. */
const LANGUAGE = new Set(
  `undefined NaN Infinity globalThis Object Array String Number Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef RegExp
  Math JSON Date Intl Promise Proxy Reflect Error TypeError RangeError SyntaxError parseInt parseFloat isNaN isFinite
  encodeURIComponent decodeURIComponent encodeURI decodeURI Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array
  Float32Array Float64Array ArrayBuffer DataView URL URLSearchParams TextEncoder TextDecoder arguments`
    .split(/\s+/)
    .filter((name) => name !== 'globalThis'),
)
const EXTENSION = ['chrome', 'browser']
const DATABASE = ['indexedDB', 'IDBKeyRange']
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']
const DOCUMENT = ['document', 'window', 'localStorage', 'sessionStorage', 'DOMParser']

/** The table of ARCHITECTURE.md. */
const LAYERS: Layer[] = [
  {
    name: 'lib/icp',
    holds: /^lib\/icp\//,
    modules: /^lib\/icp\//,
    types: /^$/,
    packages: /^(tldts)$/,
    allowed: LANGUAGE,
    timeless: true,
  },
  {
    name: 'lib/page',
    holds: /^lib\/page\//,
    modules: /^lib\/(page|icp)\//,
    types: /^$/,
    packages: /^tldts$/,
    allowed: LANGUAGE,
  },
  {
    name: 'lib/log',
    holds: /^lib\/log\//,
    modules: /^lib\/(log|icp)\/|^lib\/result/,
    types: /^lib\/(page\/|messages)/,
    packages: /^(idb|papaparse|uuid)$/,
    forbidden: new Set([...EXTENSION, ...DOCUMENT, ...NETWORK]),
  },
  {
    name: 'lib/locale',
    holds: /^lib\/locale\//,
    modules: /^lib\/(locale|icp)\//,
    types: /^lib\//,
    packages: /^$/,
    allowed: LANGUAGE,
  },
  {
    name: 'the work behind a page, or behind none',
    holds: /^lib\/(panel|dashboard|options|print|welcome|worker)\//,
    modules: /^lib\//,
    types: /^components\/[^/]+\/model/,
    packages: /^@preact\/signals$/,
    forbidden: new Set([...EXTENSION, ...DATABASE, ...DOCUMENT, ...NETWORK]),
  },
  {
    name: 'the edges',
    holds: /^lib\/[^/]+$/,
    modules: /^lib\/(icp\/|locale\/|log\/queue|page\/settle|[^/]+$)/,
    types: /^lib\/page\//,
    packages: /^(@wxt-dev\/)?webextension-polyfill$|^wxt\/browser$/,
    forbidden: new Set([...DATABASE, ...NETWORK]),
  },
  {
    name: 'components',
    holds: /^components\//,
    modules: /^components\/|^lib\/(icp|locale)\//,
    types: /^lib\//,
    packages: /^(preact(\/.*)?|@preact\/signals|lucide-preact(\/.*)?)$/,
    forbidden: new Set([...EXTENSION, ...DATABASE, ...NETWORK]),
  },
  {
    name: 'entrypoints',
    holds: /^entrypoints\//,
    modules: /^(entrypoints|components|lib)\//,
    types: /^$/,
    packages: /^(preact(\/.*)?|@preact\/signals|uuid|wxt\/utils\/define-(background|unlisted-script))$/,
    forbidden: new Set([...DATABASE, ...NETWORK]),
  },
]

/** Packages with one door each. */
const DOORS: [package_: RegExp, door: RegExp][] = [
  [/^zod/, /^lib\/icp\/zod\.ts$/],
  [/webextension-polyfill$|^wxt\/browser$/, /^lib\/browser\.ts$/],
]

export function breaksLayers(sources: Source[]): string[] {
  const known = new Set(sources.map((source) => source.path))
  return sources.flatMap((source) => {
    const layer = LAYERS.find((each) => each.holds.test(source.path))
    if (!layer) return [`${source.path} belongs to no layer`]
    return source.imports.flatMap((each) => {
      const target = resolve(source.path, each.specifier, known)
      if (!target && /^\.(?!.*\.(css|json)$)/.test(each.specifier)) {
        return [`${source.path}:${each.line} ${each.specifier} leads nowhere`]
      }
      const door = DOORS.find(([name]) => name.test(each.specifier))
      const fine = door ? door[1].test(source.path) : mayImport(layer, each.specifier, target, each.typeOnly)
      return fine ? [] : [`${source.path}:${each.line} ${layer.name} must not import ${target ?? each.specifier}`]
    })
  })
}

function mayImport(layer: Layer, specifier: string, target: string | undefined, typeOnly: boolean): boolean {
  if (target) return layer.modules.test(target) || (typeOnly && layer.types.test(target))
  // Style sheets and data may stand beside any module.
  return specifier.startsWith('.') || layer.packages.test(specifier)
}

/** Page readers run inside other people's pages, which must not wait for schemas or for the list of public suffixes. */
const TOO_HEAVY: [package_: RegExp, reader: RegExp][] = [
  [/^zod/, /^lib\/page\/|^entrypoints\/page-reader/],
  [/^tldts/, /^entrypoints\/page-reader/],
]

export function loadsTooMuchInPages(sources: Source[]): string[] {
  const graph = edges(sources, true)
  return TOO_HEAVY.flatMap(([heavy, reader]) => {
    const loaders = sources.filter((source) =>
      source.imports.some((each) => !each.typeOnly && heavy.test(each.specifier)),
    )
    return sources
      .filter((source) => reader.test(source.path))
      .flatMap((source) => {
        const reached = reachable(graph, source.path)
        return loaders
          .filter((loader) => reached.has(loader.path))
          .map((loader) => `${source.path} loads ${loader.path}`)
      })
  })
}

export function importsInCircles(sources: Source[]): string[] {
  return cycles(edges(sources))
}

export function touchesForbidden(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = LAYERS.find((each) => each.holds.test(source.path))
    return freeNames(source.tree)
      .filter((free) => isForbidden(layer, source.path, free))
      .map((free) => at(source, free.node, `${layer?.name} must not touch ${free.name}`))
  })
}

function isForbidden(layer: Layer | undefined, file: string, { name, parent }: Free): boolean {
  if (!layer) return false
  if (EXTENSION.includes(name)) return !/^lib\/browser\.ts$|^entrypoints\/(?!page-reader)/.test(file)
  if (layer.forbidden?.has(name)) return true
  if (!layer.allowed) return false
  return !layer.allowed.has(name) || (layer.timeless === true && isClockOrChance(name, parent))
}

/** `Date.now`, `new Date()`, `Math.random`. */
function isClockOrChance(name: string, parent: Node | undefined): boolean {
  const member = parent?.type === 'MemberExpression' ? (parent.property as { name?: string }).name : undefined
  if (name === 'Math') return member === 'random'
  if (name !== 'Date' || !parent) return false
  if (/^(New|Call)Expression$/.test(parent.type)) return (parent.arguments as Node[]).length === 0
  return member === 'now'
}

const WRITES = new Set(
  `appendChild insertBefore replaceChild removeChild replaceWith replaceChildren setAttribute removeAttribute toggleAttribute
  insertAdjacentHTML insertAdjacentElement insertAdjacentText attachShadow dispatchEvent addEventListener postMessage
  createElement innerHTML outerHTML setHTMLUnsafe`.split(/\s+/),
)

/** A reader that changes the page would be seen by it. */
export function writesToPages(sources: Source[]): string[] {
  return sources
    .filter((source) => /^lib\/page\/|^entrypoints\/page-reader/.test(source.path))
    .flatMap((source) =>
      members(source, WRITES).map(([node, name]) => at(source, node, `a page reader must not use ${name}`)),
    )
}

const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'srcdoc',
])

/** Page text reaches the screen as text only, and nothing is run that was not shipped. */
export function rendersMarkup(sources: Source[]): string[] {
  return sources.flatMap((source) => [
    ...members(source, MARKUP).map(([node, name]) => at(source, node, `must not use ${name}`)),
    ...freeNames(source.tree)
      .filter(({ name }) => name === 'eval' || name === 'Function')
      .map(({ node, name }) => at(source, node, `must not use ${name}`)),
  ])
}

/** Member accesses, object keys and JSX attributes by these names. */
function members(source: Source, names: ReadonlySet<string>): [Node, string][] {
  const found: [Node, string][] = []
  walk(source.tree, (node) => {
    const label = node.type === 'MemberExpression' ? node.property : node.type === 'Property' ? node.key : node.name
    const isPlace = /^(MemberExpression|Property|JSXAttribute)$/.test(node.type)
    const { name, value } = (label ?? {}) as { name?: unknown; value?: unknown }
    const word = typeof name === 'string' ? name : value
    if (isPlace && typeof word === 'string' && names.has(word)) found.push([node, word])
  })
  return found
}

/** A complaint with its place. */
export function at(source: Source, node: Node, complaint: string): string {
  return `${source.path}:${lineAt(source.text, node.start)} ${complaint}`
}
