// The sources of the client → the bundle of what it says to users, by which VS Code finds other languages' words.

import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const CLIENT = new URL('../client/src/', import.meta.url)

/** The text of l10n/bundle.l10n.json: every message is its own key, in alphabetical order. */
export function bundle(): string {
  const all = readdirSync(CLIENT)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => messagesIn(name, readFileSync(new URL(name, CLIENT), 'utf8')))
  const unique = [...new Set(all)].sort()
  return `${JSON.stringify(Object.fromEntries(unique.map((one) => [one, one])), undefined, 2)}\n`
}

/** `name` is that of the file, for the error that says where a message cannot be read. */
export function messagesIn(name: string, source: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSaying(node.expression)) {
      const [message] = node.arguments
      if (!message || !ts.isStringLiteralLike(message)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        throw new Error(`${name}:${line + 1}: what is said must stand there as one string`)
      }
      found.push(message.text)
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

/** `l10n.t(…)`, and `t(…)` where a page is given it. */
const isSaying = (called: ts.Expression): boolean =>
  ts.isIdentifier(called)
    ? called.text === 't'
    : ts.isPropertyAccessExpression(called) &&
      called.name.text === 't' &&
      ts.isIdentifier(called.expression) &&
      called.expression.text === 'l10n'
