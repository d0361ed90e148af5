// A passage → the figures printed in it, each as a comment that accepts may name it, and what makes two of them one.

const FIGURE = /\d[\d,]*(?:\.\d+)?|\.\d+/g
const SIGN = /([-−–△▲(])[\s\p{Sc}]{0,4}$/u

/** "**(1,204)** million" → "(1,204)": with its sign, without emphasis, unit and currency. */
export function printedFigures(passage: string): readonly string[] {
  const plain = passage.replace(/[*_\\|]|<[^<>]*>/g, ' ').normalize('NFKC')
  return [...plain.matchAll(FIGURE)].map(({ 0: found, index }) => {
    const digits = found.replace(/,+$/, '')
    const sign = SIGN.exec(plain.slice(Math.max(0, index - LEAD), index))?.[1] ?? ''
    return `${sign}${digits}${sign === '(' ? ')' : ''}`
  })
}

/** Characters before a figure in which its sign is looked for. */
const LEAD = 6

/** "(1,204)" and "△1204" → "-1204". */
export const figureKey = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replace(/^[-−–△▲(]/, '-')
    .replace(/[,)]/g, '')
