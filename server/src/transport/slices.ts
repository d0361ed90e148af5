// Long work in steps → the same work with pauses, in which other messages are answered.

import { setImmediate } from 'node:timers/promises'

/** How long one slice may take, in milliseconds. */
const SLICE = 20

/** `check` is called after each pause and may throw. */
export async function inSlices<T>(
  steps: Generator<undefined, T, undefined>,
  check: () => void,
): Promise<T> {
  let until = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() > until) {
      await setImmediate()
      check()
      until = performance.now() + SLICE
    }
  }
}
