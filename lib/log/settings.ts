// The few facts a store keeps about itself: the device, the rep's name, settings.
import type { Result } from '../result'
import { type Context, META, READ_ONLY } from './context'
import { type StoreCode, transact } from './transaction'

export type Settings = {
  /** The random name of this browser profile, made once. */
  device(): Promise<Result<string, StoreCode>>
  /** The rep's name, undefined until given. */
  rep(): Promise<Result<string | undefined, StoreCode>>
  setRep(name: string): Promise<Result<void, StoreCode>>
  /** A setting as it was stored; whoever reads it checks it. */
  setting(name: string): Promise<Result<unknown, StoreCode>>
  /** Stores a setting; undefined removes it. */
  setSetting(name: string, value: unknown): Promise<Result<void, StoreCode>>
}

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
    rep: () => text(META.rep),
    setRep: (name) => set(context, META.rep, name.trim().slice(0, MAX_REP) || undefined),
    setting: (name) => get(context, `setting:${name}`),
    setSetting: (name, value) => set(context, `setting:${name}`, value),
  }
}

function get(context: Context, key: string): Promise<Result<unknown, StoreCode>> {
  return transact(context, ['meta'], 'readonly', (transaction) => transaction.objectStore('meta').get(key))
}

async function set(context: Context, key: string, value: unknown): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return READ_ONLY
  const done = await transact(context, ['meta'], 'readwrite', async (transaction) => {
    const meta = transaction.objectStore('meta')
    if (value === undefined) await meta.delete(key)
    else await meta.put(value, key)
  })
  if (done.ok) context.feed.emit({ what: 'settings' })
  return done
}

const DEVICE_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const DEVICE_LENGTH = 12

/** Names this device once and for all; `random` gives numbers from 0 to below 1. */
export async function nameDevice(context: Context, random: () => number): Promise<Result<void, StoreCode>> {
  if (context.readOnly) return { ok: true, value: undefined }
  return transact(context, ['meta'], 'readwrite', async (transaction) => {
    const meta = transaction.objectStore('meta')
    if (typeof (await meta.get(META.device)) === 'string') return
    const sign = () => DEVICE_SIGNS.charAt(Math.floor(random() * DEVICE_SIGNS.length))
    await meta.put(Array.from({ length: DEVICE_LENGTH }, sign).join(''), META.device)
  })
}
