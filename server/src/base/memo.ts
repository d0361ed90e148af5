// A cache that forgets what the last reading did not touch, so that it never outgrows the document.

/** Two generations: an entry lives while each reading asks for it. */
export class Memo<K, V> {
  #now = new Map<K, V>()
  #before: ReadonlyMap<K, V>

  /** `older` lends its entries; it is not changed. */
  constructor(older?: Memo<K, V>) {
    this.#before = older ? older.#now : new Map<K, V>()
  }

  get(key: K, make: () => V): V {
    const kept = this.#now.get(key)
    if (kept !== undefined) return kept
    const value = this.#before.get(key) ?? make()
    this.#now.set(key, value)
    return value
  }

  /** Ends the lending; called when a reading is complete, so that old entries can be freed. */
  seal(): void {
    this.#before = new Map<K, V>()
  }
}
