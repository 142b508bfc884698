// The few facts a store keeps about itself: the device, the rep's name, settings.
import type { Result } from '../result'
import { type Context, META, READ_ONLY } from './context'
import { type StoreCode, transact } from './transaction'

export type Settings = {
  /** The random name of this browser profile, made once. */
  device(): Promise<Result<string, StoreCode>>
  /** Gives this profile another name, for when a second one was found to write under the same; answers with it. */
  renewDevice(): Promise<Result<string, StoreCode>>
  /** The rep's name, undefined until given. */
  rep(): Promise<Result<string | undefined, StoreCode>>
  setRep(name: string): Promise<Result<void, StoreCode>>
  /** A setting as it was stored; whoever reads it checks it. */
  setting(name: string): Promise<Result<unknown, StoreCode>>
  /** Stores a setting; undefined removes it. A name that begins with `local:` is of this machine alone and in no backup; `quiet` tells no page of it. */
  setSetting(name: string, value: unknown, options?: { quiet?: boolean }): Promise<Result<void, StoreCode>>
  /** Every setting by its name, those of this machine left out. */
  settings(): Promise<Result<Record<string, unknown>, StoreCode>>
}

const PREFIX = 'setting:'
const LOCAL = 'local:'

const MAX_REP = 120

/** The settings of a store. */
export function makeSettings(context: Context): Settings {
  const text = async (key: string) => {
    const value = await get(context, key)
    return value.ok ? { ok: true as const, value: typeof value.value === 'string' ? value.value : undefined } : value
  }
  return {
    async device() {
      const device = await text(META.device)
      return device.ok ? { ok: true, value: device.value ?? '' } : device
    },
    async renewDevice() {
      if (context.readOnly) return READ_ONLY
      const device = makeName(context.random)
      const renewed = await set(context, META.device, device)
      if (renewed.ok) context.device = device
      return renewed.ok ? { ok: true, value: device } : renewed
    },
    rep: () => text(META.rep),
    setRep: (name) => set(context, META.rep, name.trim().slice(0, MAX_REP) || undefined),
    setting: (name) => get(context, PREFIX + name),
    setSetting: (name, value, { quiet = false } = {}) => set(context, PREFIX + name, value, quiet),
    settings: () => settings(context),
  }
}

/** Whether a key of the store is that of a setting which is not of this machine alone. */
export function isPortable(key: string): boolean {
  return key.startsWith(PREFIX) && !key.startsWith(PREFIX + LOCAL)
}

function get(context: Context, key: string): Promise<Result<unknown, StoreCode>> {
  return transact(context, ['meta'], 'readonly', (transaction) => transaction.objectStore('meta').get(key))
}

function settings(context: Context): Promise<Result<Record<string, unknown>, StoreCode>> {
  return transact(context, ['meta'], 'readonly', async (transaction) => {
    const meta = transaction.objectStore('meta')
    const [keys, values] = [await meta.getAllKeys(), await meta.getAll()]
    const all = keys.map((key, index) => [key, values[index]] as const)
    const portable = all.filter(([key]) => isPortable(key))
    return Object.fromEntries(portable.map(([key, value]) => [key.slice(PREFIX.length), value]))
  })
}

async function set(context: Context, key: string, value: unknown, quiet = false): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const done = await transact(context, ['meta'], 'readwrite', async (transaction) => {
    const meta = transaction.objectStore('meta')
    if (value === undefined) await meta.delete(key)
    else await meta.put(value, key)
  })
  if (done.ok && !quiet) context.feed.emit({ what: 'settings' })
  return done
}

async function readName(context: Context): Promise<Result<void, StoreCode>> {
  const name = await get(context, META.device)
  // A later version may keep it elsewhere.
  if (name.ok && typeof name.value === 'string') context.device = name.value
  return { ok: true, value: undefined }
}

const DEVICE_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const DEVICE_LENGTH = 12

/** Names this device once and for all. */
export async function nameDevice(context: Context): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return readName(context)
  const named = await transact(context, ['meta'], 'readwrite', async (transaction) => {
    const meta = transaction.objectStore('meta')
    const before: unknown = await meta.get(META.device)
    if (typeof before === 'string') return before
    const made = makeName(context.random)
    await meta.put(made, META.device)
    return made
  })
  if (!named.ok) return named
  context.device = named.value
  return { ok: true, value: undefined }
}

function makeName(random: () => number): string {
  const sign = () => DEVICE_SIGNS.charAt(Math.floor(random() * DEVICE_SIGNS.length))
  return Array.from({ length: DEVICE_LENGTH }, sign).join('')
}
