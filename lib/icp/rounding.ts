// Rounding that adds up: scores lie on a fine grid where sums are exact, and shown parts sum to the shown total.

/** Sums of multiples of this are exact in a double, in any order; it is far below every digit that is shown. */
export const GRID = 2 ** -30

/** The nearest multiple of the grid: takes away the noise of float sums, so that 70 is 70 whatever the order. */
export function snap(value: number): number {
  return Math.round(value / GRID) * GRID + 0
}

/** Rounds for display, half away from zero; a value within a millionth of the half counts as the half. */
export function roundTo(value: number, decimals = 0): number {
  return units(value, decimals) / 10 ** decimals
}

function units(value: number, decimals: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + 1e-6) || 0
}

/** Multiples of 10^-decimals, as close to `values` as possible, that sum to `total` rounded: largest remainders first. */
export function apportion(values: readonly number[], total: number, decimals: number): number[] {
  const shares = values.map((value) => value * 10 ** decimals)
  return spread(shares, units(total, decimals)).map((count) => count / 10 ** decimals)
}

/** Values moved onto the grid so that they sum to `total` exactly; `total` must lie on the grid. */
export function settle(values: readonly number[], total: number): number[] {
  const shares = values.map((value) => value / GRID)
  return spread(shares, Math.round(total / GRID)).map((count) => count * GRID)
}

/** Integers next to `shares` that sum to `total`; what is exactly 0 stays 0 as long as another can take the difference. */
function spread(shares: readonly number[], total: number): number[] {
  const counts = shares.map((share) => Math.round(share) || 0)
  const some = shares.some((share) => share !== 0)
  const takers = shares.map((_, index) => index).filter((index) => !some || shares[index] !== 0)
  const left = total - counts.reduce((sum, count) => sum + count, 0)
  const step = Math.sign(left)
  const short = (index: number) => step * ((shares[index] ?? 0) - (counts[index] ?? 0))
  const order = takers.toSorted((a, b) => short(b) - short(a) || a - b)
  for (const [place, index] of order.entries()) {
    const rounds = Math.floor((Math.abs(left) - place - 1) / order.length) + 1
    counts[index] = (counts[index] ?? 0) + step * Math.max(rounds, 0)
  }
  return counts
}
