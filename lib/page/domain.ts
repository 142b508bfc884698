// The registrable domain of an address by the public-suffix list, its private section included.
import { getDomain } from 'tldts'

/**
 * `acme.co.uk` of `https://shop.acme.co.uk/x` or of a bare host; `acme.github.io` stays whole, letters beyond ASCII become
 * punycode. Nothing for addresses without a host name.
 */
export function domainOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : url
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined
}
