// Small pieces of work that several tests share.

/** A day before today, `yyyy-mm-dd`, in UTC as the log counts days. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}
