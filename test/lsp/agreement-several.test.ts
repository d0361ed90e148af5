// The editor and the command line say the same of files that belong together, and of files that only seem to.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type { ClientCapabilities } from 'vscode-languageserver'
import { folder, tickmark } from '../cli/run.ts'
import { annualReport, cover, split } from '../library/filings.ts'
import { start } from './client.ts'
import type { Told } from './client.ts'

type Texts = Readonly<Record<string, string>>
/** By file, one line a finding: its check, its message, and the other files that it names. */
type Said = Readonly<Record<string, readonly string[]>>

const isFiling = (name: string): boolean => name.endsWith('.md')

function ofCommandLine(root: string): Said {
  interface Found {
    readonly check: string
    readonly message: string
    readonly related: readonly { readonly path?: string }[]
  }
  const { out } = tickmark(root, 'check', '--format', 'json', '.')
  const { files } = JSON.parse(out) as { files: { path: string; findings: Found[] }[] }
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ check, message, related }) =>
        [check, message, ...related.flatMap((one) => one.path ?? [])].join(' | '),
      ),
    ]),
  )
}

const SHOWN: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
}

/** Once the folder has been read. */
async function ofServer(t: TestContext, root: string, texts: Texts): Promise<Said> {
  const client = await start(t, {
    capabilities: SHOWN,
    initialize: { workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'filings' }] },
  })
  const uriOf = (name: string): string => pathToFileURL(join(root, name)).href
  const names = Object.keys(texts).filter(isFiling)
  const want = ofCommandLine(root)
  const said = (): Said =>
    Object.fromEntries(
      names.map((name) => {
        const uri = uriOf(name)
        const list = client.published.findLast((one) => one.uri === uri)?.diagnostics as Told[]
        return [
          name,
          list.map((one) =>
            [
              String(one.code),
              one.message,
              ...(one.relatedInformation ?? [])
                .filter((other) => other.location.uri !== uri)
                .map((other) => fileURLToPath(other.location.uri).slice(root.length + 1)),
            ].join(' | '),
          ),
        ]
      }),
    )
  for (const name of names) await client.open(uriOf(name), texts[name] ?? '')
  for (const name of names) await client.diagnostics(uriOf(name))
  // What is published first may not know the other files yet.
  return client.until(
    () => {
      const now = said()
      return JSON.stringify(now) === JSON.stringify(want) ? now : undefined
    },
    `the findings of the command line: ${JSON.stringify(want)}`,
  )
}

const SLIP = { before: { Fuel: '13,361' } }
const { early, late } = split(cover(2024))
const bare = split('FORM 10-K\n')

const CASES: readonly (readonly [string, Texts])[] = [
  ['two years', { '2023.md': annualReport(2023), '2024.md': annualReport(2024, SLIP) }],
  ['two copies', { 'a.md': annualReport(2024), 'b.md': annualReport(2024, SLIP) }],
  ['a filing in two files by their covers', { 'early.md': early, 'late.md': late }],
  [
    'a filing in two files by the settings',
    { 'early.md': bare.early, 'late.md': bare.late, 'tickmark.json': '{ "filings": [["*.md"]] }' },
  ],
  ['two files that nothing joins', { 'item1.md': bare.early, 'item8.md': bare.late }],
]
for (const [name, texts] of CASES)
  test(name, async (t) => {
    const root = folder(t, texts)
    assert.deepEqual(await ofServer(t, root, texts), ofCommandLine(root))
  })
