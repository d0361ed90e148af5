// A wait for what a view will show → the view's own bar, and a word, once the wait is no longer a short one.
import { Disposable, window } from 'vscode'

/** In milliseconds. */
const SHORT = 400

/** It ends when it is disposed of. */
export function waiting(viewId: string, say: () => void): Disposable {
  let end: (() => void) | undefined
  const timer = setTimeout(() => {
    say()
    const ended = new Promise<void>((resolve) => (end = resolve))
    void window.withProgress({ location: { viewId } }, () => ended)
  }, SHORT)
  return new Disposable(() => {
    clearTimeout(timer)
    end?.()
  })
}
