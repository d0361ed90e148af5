// A finding → a short code of its check and figures: another one once one of its figures is another.

import type { Finding } from '../checks/finding.ts'

/** Does not depend on where its places stand, on their order, or on how blanks and emphasis are set. */
export function fingerprintOf(finding: Finding, text: string): string {
  const { check, span, related, elsewhere = [] } = finding
  const places = [
    ...[span, ...related.map((one) => one.span)].map((s) => text.slice(s.start, s.end)),
    ...elsewhere.map((one) => one.text),
  ]
  const said = [...new Set(places.map(figuresIn))].sort()
  return hash([check, ...said].join('\n'))
}

const FIGURE = /\d(?:[\d,]*\d)?(?:\.\d+)?/g

/** "**(1,204)**" → "-1204". Of what has no digits, its words. */
function figuresIn(place: string): string {
  const plain = place.normalize('NFKC').replace(/[*_\\|]|<[^<>]*>/g, ' ')
  const figures = [...plain.matchAll(FIGURE)].map(({ 0: digits, index }) => {
    const before = plain.slice(Math.max(0, index - 4), index)
    const behind = plain.slice(index + digits.length, index + digits.length + 16)
    const sign = /[-−–△▲(][\s$€£¥]*$/.test(before) ? '-' : ''
    const unit = /^[\s)]*(%|[a-z]+)/i.exec(behind)?.[1] ?? ''
    const currency = /[$€£¥]\s*$/.exec(before)?.[0].trim() ?? ''
    return `${sign}${currency}${digits.replaceAll(',', '')}${unit.toLowerCase()}`
  })
  if (figures.length > 0) return figures.join(' ')
  return plain.replace(/\s+/g, ' ').trim().toLowerCase()
}

const PRIME = 0x100000001b3n
const BITS = 64

/** FNV-1a of 64 bits: no secret is kept with it, it only has to differ. */
function hash(text: string): string {
  let code = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++)
    code = BigInt.asUintN(BITS, (code ^ BigInt(text.charCodeAt(i))) * PRIME)
  return code.toString(16).padStart(BITS / 4, '0')
}
