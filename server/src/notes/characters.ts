// Offsets of a text ⇄ characters as the annotation model counts them, which has no halves of them.

/** Most texts have none, so that both counts are the same. */
const HALF = /[\ud800-\udbff]/

export function counterOf(text: string): (offset: number) => number {
  if (!HALF.test(text)) return (offset) => offset
  return (offset) => {
    let count = 0
    for (let i = 0; i < offset; i += widthAt(text, i)) count++
    return count
  }
}

/** Counts behind the end lead to the end. */
export function offsetterOf(text: string): (count: number) => number {
  if (!HALF.test(text)) return (count) => Math.min(count, text.length)
  return (count) => {
    let offset = 0
    for (let i = 0; i < count && offset < text.length; i++) offset += widthAt(text, offset)
    return offset
  }
}

const widthAt = (text: string, offset: number): number =>
  (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
