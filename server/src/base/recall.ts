// A function of an object or of a text that answers the second question about the same one from memory.

/** Answers are forgotten with their objects; `make` must depend on nothing else. */
export function recall<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let answer = known.get(key)
    if (!answer) known.set(key, (answer = { value: make(key) }))
    return answer.value
  }
}

/** Filings have fewer paragraphs, and fewer labels. */
const MOST_TEXTS = 4000

/** As `recall`, for texts: the answers to the last few thousand are kept. */
export function recallText<V>(make: (text: string) => V): (text: string) => V {
  let known = new Map<string, { readonly value: V }>()
  let before: typeof known = new Map()
  return (text) => {
    let answer = known.get(text)
    if (answer) return answer.value
    answer = before.get(text) ?? { value: make(text) }
    if (known.size >= MOST_TEXTS) {
      before = known
      known = new Map()
    }
    known.set(text, answer)
    return answer.value
  }
}
