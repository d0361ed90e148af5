// Hits out of draws → the share, with the interval that 95 of 100 such samples would keep it in (Wilson).

export interface Share {
  readonly hits: number
  readonly of: number
}

const Z = 1.96

export function interval({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1]
  const p = hits / of
  const middle = p + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  const base = 1 + Z ** 2 / of
  return [Math.max(0, (middle - reach) / base), Math.min(1, (middle + reach) / base)]
}

export const plus = (a: Share, b: Share): Share => ({ hits: a.hits + b.hits, of: a.of + b.of })

/** "0.97 (0.91–0.99)", or a dash where nothing was drawn. */
export function worded(share: Share): string {
  if (share.of === 0) return '–'
  const [low, high] = interval(share)
  return `${(share.hits / share.of).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
