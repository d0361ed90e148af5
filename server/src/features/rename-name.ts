// A new name → the reason why it cannot be one, as a sentence for the user.

/** Signs that Markdown or a quotation would take for its own. */
const STRUCTURE = /[*_[\]<>|`#~\\{}$^="“”]|&\w{1,20};|&#/u
const LONGEST_TERM = 60
const LONGEST_TITLE = 200

function problem(name: string, longest: number): string | undefined {
  if (name.trim() === '') return 'The new name is empty.'
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return 'A name stands on one line.'
  if (name !== name.trim() || /\s{2}|[^\S ]/u.test(name))
    return 'A name has single blanks between its words and none around them.'
  const sign = STRUCTURE.exec(name)?.[0]
  if (sign !== undefined)
    return `“${sign}” means something in Markdown or ends a quotation: a name cannot have it.`
  if (name.length > longest) return `A name has at most ${longest} characters.`
  return undefined
}

export function termProblem(name: string): string | undefined {
  const common = problem(name, LONGEST_TERM)
  if (common !== undefined) return common
  if (/[()]/.test(name)) return 'A defined term stands in brackets itself: it cannot have any.'
  if (!/^[\p{L}\p{N}]/u.test(name) || /^\d+[.)] ?/.test(name))
    return 'A defined term begins with a letter.'
  if (!/[A-Z]/.test(name)) return 'A defined term has a capital, to be told from other words.'
  return undefined
}

export function titleProblem(name: string): string | undefined {
  const common = problem(name, LONGEST_TITLE)
  if (common !== undefined) return common
  return /\p{L}{2}/u.test(name) ? undefined : 'A title has words.'
}
