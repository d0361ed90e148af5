// A value from a notes file → its members, asked for by name and replaced without losing the others.

export type Members = Readonly<Record<string, unknown>>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Undefined where there is none of that name: what every object has from its making is no member. */
export const member = (value: unknown, name: string): unknown =>
  isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined

export const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]

export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Undefined where one of them is no text. */
export function asTexts(value: unknown): readonly string[] | undefined {
  const list = asList(value)
  return list.every((one) => typeof one === 'string') ? list : undefined
}

export const asCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/** `of` with those members in their order, then its others; a member of undefined is taken out. */
export function overlay(of: unknown, members: Members): Members {
  const old = isMembers(of) ? of : {}
  const others = Object.entries(old).filter(([name]) => !Object.hasOwn(members, name))
  const entries = [...Object.entries(members), ...others]
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Whether two values of a file say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ours, theirs] = [Object.entries(a), Object.entries(b)]
  return (
    ours.length === theirs.length &&
    ours.every(([name, value]) => Object.hasOwn(b, name) && same(value, member(b, name)))
  )
}
