// A glob as a user writes it → a test of paths, for globs that no path makes slow.

import picomatch from 'picomatch'

const LONGEST = 400
/** Wildcards are tried at every place for each other: their number is the power of the time that they take. */
const MOST_STARS = 3
const MOST_BRACES = 3

/** A clause about a glob that is not used; undefined where it is. */
export function refusalOf(glob: string): string | undefined {
  const stars = (text: string): number => text.match(/\*+/g)?.length ?? 0
  if (glob.length > LONGEST) return `a glob may have ${LONGEST} characters, not ${glob.length}`
  if ((glob.match(/\*{2,}/g)?.length ?? 0) > MOST_STARS)
    return `a glob may have ${MOST_STARS} "**" at most`
  // Braces may hold slashes, so that a part between two of them is none of the path.
  const parts = glob.includes('{') ? [glob.replace(/\*{2,}/g, '')] : glob.split('/')
  if (parts.some((part) => stars(part) > MOST_STARS))
    return glob.includes('{')
      ? `a glob with braces may have ${MOST_STARS} "*" at most`
      : `a glob may have ${MOST_STARS} "*" between two slashes at most`
  if ((glob.match(/\{/g)?.length ?? 0) > MOST_BRACES)
    return `a glob may have ${MOST_BRACES} pairs of braces at most`
  return undefined
}

/** Parentheses, bars and plus signs stand for themselves: `report (1).md` is a file's name. */
export function fitter(
  glob: string,
  options: { readonly dot?: boolean; readonly basename?: boolean } = {},
): (path: string) => boolean {
  const literal = glob.replace(/\\.|[()|+]/g, (part) => (part.length > 1 ? part : `\\${part}`))
  return picomatch(literal, { ...options, noextglob: true, nonegate: true })
}
