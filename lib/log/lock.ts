// Bytes locked by a passphrase: AES-GCM with a key that PBKDF2 makes of it.
import { z } from '../icp/zod'

/** Rounds that make guessing slow. Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000
/** A file must not keep us busy for hours. */
const MOST_ROUNDS = 20_000_000

/** How bytes were locked; salt and iv in hexadecimal digits, new ones each time. */
export const Lock = z.object({
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-SHA-256'),
  rounds: z.number().check(z.int(), z.gte(ROUNDS), z.lte(MOST_ROUNDS)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  iv: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
})
export type Lock = z.infer<typeof Lock>

type Bytes = Uint8Array<ArrayBuffer>

/** Locks bytes. How they were locked is bound to them: changing it makes them unreadable. */
export async function locked(bytes: Bytes, passphrase: string): Promise<{ lock: Lock; data: Bytes }> {
  const lock: Lock = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: toHex(crypto.getRandomValues(new Uint8Array(16))),
    iv: toHex(crypto.getRandomValues(new Uint8Array(12))),
  }
  const data = await crypto.subtle.encrypt(algorithm(lock), await keyOf(passphrase, lock), bytes)
  return { lock, data: new Uint8Array(data) }
}

/** The bytes again; undefined for another passphrase, and when a single one of them was changed. */
export async function unlocked(data: Bytes, lock: Lock, passphrase: string): Promise<Bytes | undefined> {
  const key = await keyOf(passphrase, lock)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(lock), key, data))
  } catch {
    return undefined
  }
}

function algorithm({ cipher, derivation, rounds, salt, iv }: Lock): AesGcmParams {
  const bound = [cipher, derivation, rounds, salt, iv].join(' ')
  return { name: 'AES-GCM', iv: fromHex(iv), additionalData: new TextEncoder().encode(bound) }
}

// The same keys on another machine may send a passphrase with its accents composed or apart.
async function keyOf(passphrase: string, { rounds, salt }: Lock): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromHex(salt) }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
