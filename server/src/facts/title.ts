// Titles compared as a reader compares them: case, quotation marks, dashes and "&" make no difference.

/** "Property, Plant & Equipment" and "PROPERTY PLANT AND EQUIPMENT" are one. */
export const foldTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[‘’']s?\b|[‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Equal, or one the beginning of the other at a word's end: titles are often cited short. */
export function titlesAgree(a: string, b: string): boolean {
  const [short, long] = [foldTitle(a), foldTitle(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short === '') return false
  return short === long || long.startsWith(`${short} `)
}
