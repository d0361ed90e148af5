// A function of an object that answers the second question about the same object from memory.

/** Answers are forgotten with their objects; `make` must depend on nothing else. */
export function recall<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let answer = known.get(key)
    if (!answer) known.set(key, (answer = { value: make(key) }))
    return answer.value
  }
}
