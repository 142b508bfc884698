// Tells every open page what changed in the log: this one directly, the others over a channel.
import type { AccountKey } from '../icp/account'
import type { RecordKind } from '../icp/records'

/**
 * What changed. Without `kinds` or `accounts` any may have; `evaluated` are the accounts of its evaluations, where they are not too many.
 * `closed`: this page must be loaded again; `lost`: the browser took the data away.
 */
export type Change =
  | { what: 'records'; kinds?: RecordKind[]; accounts?: AccountKey[]; evaluated?: AccountKey[] }
  | { what: 'draft'; id: string }
  | { what: 'settings' }
  | { what: 'aside' }
  | { what: 'closed'; why: 'upgrade' | 'lost' }

export type Listener = (change: Change, from: 'here' | 'elsewhere') => void

/** The part of a BroadcastChannel that is used. */
export type Channel = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  close(): void
}

export type Feed = {
  subscribe(listener: Listener): () => void
  emit(change: Change): void
  close(): void
}

/** Own changes reach the listeners here and, over the channel, those of other pages; a closed connection concerns this page alone. */
export function makeFeed(channel?: Channel): Feed {
  const listeners = new Set<Listener>()
  let open = true
  const tell = (change: Change, from: 'here' | 'elsewhere') => {
    // Each by itself: a listener that fails must neither stop the others nor make a saved change look lost.
    for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(change, from))
  }
  channel?.addEventListener('message', (event) => {
    if (open && isChange(event.data)) tell(event.data, 'elsewhere')
  })
  return {
    subscribe(listener) {
      // One entry for each subscription, even of the same function.
      const entry: Listener = (change, from) => listener(change, from)
      listeners.add(entry)
      return () => void listeners.delete(entry)
    },
    emit(change) {
      tell(change, 'here')
      if (open && change.what !== 'closed') channel?.postMessage(change)
    },
    close() {
      open = false
      channel?.close()
    },
  }
}

// The other end may be a page of another version.
function isChange(data: unknown): data is Change {
  if (typeof data !== 'object' || data === null || !('what' in data)) return false
  if (data.what === 'records') {
    const lists = ['kinds' in data ? data.kinds : [], 'accounts' in data ? data.accounts : []]
    return lists.every((list) => list === undefined || Array.isArray(list))
  }
  return data.what === 'draft'
    ? 'id' in data && typeof data.id === 'string'
    : data.what === 'settings' || data.what === 'aside'
}
