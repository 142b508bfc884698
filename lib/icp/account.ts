// Who an account is: its keys, its names, and which known account a page belongs to.

/** `domain:acme.com`, `linkedin:acme`, `linkedin-id:1115`, or `name:acme` where nothing better is known (entry by hand). */
export type AccountKey = string

/** One company as the log knows it: `key` is the root of its union of keys. */
export type Account = {
  key: AccountKey
  keys: AccountKey[]
  name: string
  industry?: string
  employees?: { min?: number; max?: number }
  headquarters?: string
  description?: string
}
