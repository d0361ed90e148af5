// A seed → the same draws on every machine.

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly whole: (below: number) => number
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** FNV-1a, so that each file and class draws on its own and a filter changes no other draw. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return state >>> 0
}

/** Mulberry32, seeded by words. */
export function random(...seed: readonly (string | number)[]): Random {
  let state = hash(seed.join('\n'))
  const whole = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const rest = [...items]
    const drawn: T[] = []
    while (rest.length > 0) drawn.push(...rest.splice(whole(rest.length), 1))
    return drawn
  }
  return { whole, shuffled }
}
