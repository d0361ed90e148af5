// The command line: words in, output and an exit code out.

import './engine.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { printable } from '../base/printable.ts'
import { pagesBeside } from '../machine/pages.ts'
import type { Report, Said, Trouble } from '../report/checked.ts'
import { sarif } from '../report/sarif.ts'
import { commandOf, Misuse } from './arguments.ts'
import type { Command, FailOn } from './arguments.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { githubWriter } from './github.ts'
import { input } from './input.ts'
import { jsonWriter } from './json.ts'
import { outline } from './outline.ts'
import { coloured, plain } from './style.ts'
import { textWriter } from './text.ts'
import { uriOf } from './uri.ts'
import type { Writer } from './writer.ts'

const HELP = `tickmark reads filings in Markdown the way their auditor would.

  tickmark check [--format text|json|sarif|github] [--passes] [--accepted]
                 [--fail-on error|warning|never] PATH...
      Finds figures, references and rates that do not agree. PATH is a file, a folder or a glob; a file is
      always read, in folders and globs only what reads as a filing. Files that their covers or tickmark.json join
      are held against each other. --passes adds the figures that are proved. What reviewers accepted with a reason
      (in NAME.notes.json beside NAME.md, or in a comment) is counted apart; --accepted lists it.
  tickmark outline [--format text|json] FILE
      Shows the outline with line numbers.
  tickmark explain [CHECK]
      Says what a check proves, its tolerance, and examples; without one, lists the checks.
  tickmark --help | --version

Settings are read from the nearest tickmark.json beside or above a file.
Exit code: 0 nothing at or above --fail-on (error), 1 findings, 2 misuse or unreadable input.
`

const TOOL = {
  version: manifest.version,
  pageOf: pagesBeside(process.argv[1] ?? ''),
  uriOf,
}

/** Set once the reader of the output has gone. */
let unheard = false
const out = (text: string): boolean => unheard || process.stdout.write(text)
const complain = (message: string): boolean =>
  process.stderr.write(`tickmark: ${printable(message)}\n`)

/** The exit code. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      out(HELP)
      return 0
    case 'version':
      out(`${manifest.version}\n`)
      return 0
    case 'explain':
      out(explain(command.check))
      return 0
    case 'outline':
      return runOutline(command)
    case 'check':
      return runCheck(command)
  }
}

async function runOutline({
  path,
  format,
}: Extract<Command, { kind: 'outline' }>): Promise<number> {
  const found = await input(path)
  if (found.kind === 'unreadable') {
    complain(`${path}: ${found.message}`)
    return 2
  }
  out(outline(found.text, format))
  return 0
}

async function runCheck(command: Extract<Command, { kind: 'check' }>): Promise<number> {
  const writer = writerOf(command)
  const clear = process.stderr.isTTY ? '\r\u001b[K' : ''
  const report = await check(command.paths, command.passes, {
    progress: (path, done, all) => {
      if (process.stderr.isTTY && all > 1)
        process.stderr.write(`${clear}${done + 1}/${all} ${printable(path)}`)
    },
    file: (checked) => {
      process.stderr.write(clear)
      out(writer.file(checked))
    },
    trouble: (trouble) => {
      process.stderr.write(clear)
      complain(worded(trouble))
    },
  })
  process.stderr.write(clear)
  const exit = exitOf(report, command.failOn)
  out(writer.end(report, exit))
  return exit
}

function writerOf({ format, passes, accepted }: Extract<Command, { kind: 'check' }>): Writer {
  switch (format) {
    case 'text':
      return textWriter(
        process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? coloured : plain,
        accepted,
      )
    case 'json':
      return jsonWriter(passes)
    case 'sarif':
      return {
        file: () => '',
        end: (report, exit) => sarif(report, exit, TOOL),
      }
    case 'github':
      return githubWriter
  }
}

const worded = ({ path, region, message }: Trouble): string =>
  region ? `${path}:${region.startLine}:${region.startColumn}: ${message}` : `${path}: ${message}`

const FAILING: Readonly<Record<FailOn, ReadonlySet<Said['level']>>> = {
  error: new Set(['error']),
  warning: new Set(['error', 'warning']),
  never: new Set(),
}

function exitOf({ files, troubles }: Report, failOn: FailOn): number {
  if (troubles.some((trouble) => trouble.kind !== 'note')) return 2
  const failing = FAILING[failOn]
  return files.some((file) => file.findings.some(({ level }) => failing.has(level))) ? 1 : 0
}

// A reader that has seen enough ("| head") is no error; the exit code still says what was found.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  unheard = true
})

async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(commandOf(words))
  } catch (error) {
    if (error instanceof Misuse) complain(`${error.message}; "tickmark --help" says more`)
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 2
  }
}

// Not process.exit: output into a pipe may still be under way.
void main(process.argv.slice(2)).then((code) => (process.exitCode = code))
