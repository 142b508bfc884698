// Real Syncthing nodes on this machine alone: each replicates one folder with the others over the loopback address, and asks nobody else for anything.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { isRootOnDebian, works } from './browser.mjs'
import { runCommand } from './command.mjs'
import { pause } from './launch.mjs'

/** The program's path, or a sentence that says why there is none. */
export type Found = { program: string } | { missing: string }

export type Node = {
  /** The folder on disk. */
  folder: string
  /** Lets the others in, or shuts them out; files are noticed all the same. */
  connect(on: boolean): Promise<void>
  /** Looks at once for what is new in the folder. */
  notice(): Promise<void>
  stop(): void
}

/** A node while it runs. */
type Running = Node & { device: string; ask<Answer>(what: string, method?: 'GET' | 'POST'): Promise<Answer> }

/** What is to be started: where its files lie, who it is, and where it listens. */
type Plan = { home: string; folder: string; device: string; port: number; api: number; key: string }

const FOLDER = 'log'
const PATIENCE_MS = 40_000

/** Finds Syncthing in the usual places, or on Debian as root installs its package, which takes seconds. */
export async function ensureSyncthing(): Promise<Found> {
  const find = () => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'].map(programIn).find(works)
  let program = find()
  if (program) return { program }
  if (!isRootOnDebian())
    return { missing: 'there is no Syncthing on this machine, and it is installed on Debian as root alone' }
  const install = () => runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'syncthing'])
  if (!(await install()).ok) {
    await runCommand('apt-get', ['update'])
    await install()
  }
  program = find()
  return program ? { program } : { missing: "Debian's package of Syncthing could not be installed" }
}

const programIn = (folder: string) => path.join(folder, process.platform === 'win32' ? 'syncthing.exe' : 'syncthing')

/** Starts a node for each folder, all knowing each other and nobody else, and not yet connected; their own files go below `home`. */
export async function startNodes(program: string, home: string, folders: readonly string[]): Promise<Node[]> {
  const plans: Plan[] = []
  for (const [index, folder] of folders.entries()) {
    const own = path.join(home, `node-${index}`)
    mkdirSync(own, { recursive: true })
    mkdirSync(folder, { recursive: true })
    execFileSync(program, ['generate', `--home=${own}`], { stdio: 'ignore' })
    const [, device = ''] =
      /<device id="([A-Z0-9-]{63})"/.exec(readFileSync(path.join(own, 'config.xml'), 'utf8')) ?? []
    const [port = 0, api = 0] = await freePorts(2)
    plans.push({ home: own, folder, device, port, api, key: randomBytes(16).toString('hex') })
  }
  for (const plan of plans) writeFileSync(path.join(plan.home, 'config.xml'), configOf(plan, plans))
  const nodes = plans.map((plan) => start(program, plan))
  try {
    await Promise.all(nodes.map(answers))
  } catch (error) {
    for (const node of nodes) node.stop()
    throw error
  }
  return nodes
}

/** Lets all of them meet, or cuts them off: one after the other, so that whoever calls is expected. A node that is turned away waits long. */
export async function connect(nodes: readonly Node[], on: boolean): Promise<void> {
  for (const node of nodes) await node.connect(on)
}

/** Waits until every node says that it has all that any other has, and no folder differs from another. */
export async function untilInSync(nodes: readonly Node[]): Promise<void> {
  const running = nodes as readonly Running[]
  for (const { notice } of running) await notice()
  await until('the folders are in sync', async () => {
    for (const one of running) for (const other of running) if (!(await hasAll(one, other))) return false
    const [first, ...rest] = running.map(({ folder }) => filesIn(folder).join('\n'))
    return rest.every((files) => files === first)
  })
}

/** What Syncthing keeps for itself: its marker, and what it is still writing. */
const ITS_OWN = /^\.st|[/\\]\.syncthing\./

/** The files that a folder carries, by path. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files
    .map((file) => path.relative(folder, file))
    .filter((file) => !ITS_OWN.test(file))
    .sort()
}

async function hasAll(one: Running, other: Running): Promise<boolean> {
  if (one === other) {
    const { state, needTotalItems } = await one.ask<{ state: string; needTotalItems: number }>(
      `db/status?folder=${FOLDER}`,
    )
    return state === 'idle' && needTotalItems === 0
  }
  const { completion } = await one.ask<{ completion: number }>(`db/completion?folder=${FOLDER}&device=${other.device}`)
  return completion === 100
}

/** The shell in between ends the node, and all that it started, when this process has gone, however it went. */
const GUARD = '"$0" "$@" & read -r _; kill -9 0'

function start(program: string, { home, folder, device, api, key }: Plan): Running {
  const args = ['serve', `--home=${home}`, '--no-browser', '--no-restart', '--no-upgrade']
  const guard = spawn('sh', ['-c', GUARD, program, ...args], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const ask = async <Answer>(what: string, method = 'GET') => {
    const answer = await fetch(`http://127.0.0.1:${api}/rest/${what}`, { method, headers: { 'X-API-Key': key } })
    if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`)
    const text = await answer.text()
    return (text ? JSON.parse(text) : undefined) as Answer
  }
  const connect = (on: boolean) => ask<void>(`system/${on ? 'resume' : 'pause'}`, 'POST')
  const notice = () => ask<void>(`db/scan?folder=${FOLDER}`, 'POST')
  return { folder, device, ask, connect, notice, stop: () => end(guard) }
}

function end(guard: ChildProcess): void {
  guard.stdin?.end()
}

async function answers({ ask, device }: Running): Promise<void> {
  await until(`node ${device.slice(0, 7)} answers`, async () => {
    try {
      const { myID } = await ask<{ myID: string }>('system/status')
      return myID === device
    } catch {
      return false
    }
  })
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS / 1000} s in vain until ${what}`)
    await pause(100)
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  const ports = servers.map((server) => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  })
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

function configOf(own: Plan, all: readonly Plan[]): string {
  const devices = all.map(({ device, port }, index) => {
    // Of two nodes one calls and the other listens: calling each other at once, they may keep hanging up on one another.
    const address = index < all.indexOf(own) ? `tcp://127.0.0.1:${port}` : 'dynamic'
    const paused = device !== own.device
    return `<device id="${device}" compression="never"><address>${address}</address><paused>${paused}</paused></device>`
  })
  const members = all.map(({ device }) => `<device id="${device}"/>`)
  return `<configuration version="36">
  <folder id="${FOLDER}" path="${own.folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true" fsWatcherDelayS="1">
    <maxConflicts>10</maxConflicts>${members.join('')}
  </folder>
  ${devices.join('\n  ')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${own.api}</address><apikey>${own.key}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <setLowPriority>false</setLowPriority>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>
`
}
