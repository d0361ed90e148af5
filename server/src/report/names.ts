// The addresses of two files → the name of one as the other would call it, so that no report tells where they are kept.

/** Relative to the folder of `base` where both stand under one folder, else the file's own name. */
export function nameFrom(base: string, uri: string): string {
  const from = base.split('/').slice(0, -1)
  const to = uri.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  // Three parts are "file://" alone.
  const up = shared > 3 ? from.slice(shared).map(() => '..') : []
  const down = shared > 3 ? to.slice(shared) : to.slice(-1)
  return [...up, ...down].map(decoded).join('/')
}

/** Of the file alone; of a text that is in none yet, what the editor calls it. */
export const nameOf = (uri: string): string =>
  decoded((uri.split('/').at(-1) ?? uri).replace(/^[a-z][a-z\d+.-]*:/i, ''))

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
