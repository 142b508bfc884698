// Addresses as the panel shows them: only web pages are linked, and always with their host.

/** The host of a web address without `www.`, or undefined for anything that must not become a link. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^www\./, '')
}
