// The registrable domain of an address by the public-suffix list, its private section included.
import { getDomain } from 'tldts'

/** `acme.co.uk` of `https://shop.acme.co.uk/x`; `acme.github.io` stays whole. Nothing for addresses without a host name. */
export function domainOf(url: string): string | undefined {
  return getDomain(url, { allowPrivateDomains: true }) ?? undefined
}
