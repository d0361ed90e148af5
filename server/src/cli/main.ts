// The command line: words in, output and an exit code out.

import './engine.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { printable } from '../base/printable.ts'
import { pagesBeside } from '../machine/pages.ts'
import { sarif } from '../report/sarif.ts'
import { commandOf, Misuse } from './arguments.ts'
import type { Command } from './arguments.ts'
import { check } from './check.ts'
import { exitOf } from './exit.ts'
import { explain } from './explain.ts'
import type { Watcher } from './filings.ts'
import { githubWriter } from './github.ts'
import { input } from './input.ts'
import { jsonWriter } from './json.ts'
import { refusalOf, writeReport } from './out-file.ts'
import { outline } from './outline.ts'
import { makeReport } from './report.ts'
import { coloured, plain } from './style.ts'
import { textWriter } from './text.ts'
import { worded } from './trouble.ts'
import { uriOf } from './uri.ts'
import type { Writer } from './writer.ts'

const HELP = `tickmark reads filings in Markdown the way their auditor would.

  tickmark check [--format text|json|sarif|github] [--passes] [--accepted]
                 [--fail-on error|warning|never] PATH...
      Finds figures, references and rates that do not agree. PATH is a file, a folder or a glob; a file is
      always read, in folders and globs only what reads as a filing. Files that their covers or tickmark.json join
      are held against each other. --passes adds the figures that are proved. What reviewers accepted with a reason
      (in NAME.notes.json beside NAME.md, or in a comment) is counted apart; --accepted lists it.
  tickmark report [--format html|markdown|csv|sarif] [--out FILE] [--date YYYY-MM-DD] [--lang en|ja]
                  [--fail-on error|warning|never] PATH...
      Writes one report on filings: their figures by Item, findings with their arithmetic, what was accepted, notes,
      rates, checks and outline. HTML, or what the name of FILE says; to FILE, or to standard output. The same input
      gives the same bytes; a date stands in it only with --date.
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

/** Progress is shown where somebody looks on, and taken away again. */
const clear = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
const watcher: Watcher = {
  progress: (path, done, all) => {
    if (!process.stderr.isTTY || all < 2) return
    clear()
    process.stderr.write(`${done + 1}/${all} ${printable(path)}`)
  },
  trouble: (trouble) => {
    clear()
    complain(worded(trouble))
  },
}

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
    case 'report':
      return runReport(command)
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
  const report = await check(command.paths, command.passes, {
    ...watcher,
    file: (checked) => {
      clear()
      out(writer.file(checked))
    },
  })
  clear()
  const exit = exitOf(report.files, report.troubles, command.failOn)
  out(writer.end(report, exit))
  return exit
}

async function runReport(command: Extract<Command, { kind: 'report' }>): Promise<number> {
  const { out: file } = command
  const before = file === undefined ? undefined : await refusalOf(file, [])
  if (file !== undefined && before !== undefined) {
    complain(`${file} cannot be written: ${before}`)
    return 2
  }
  const { text, read, exit } = await makeReport(command, TOOL, watcher)
  clear()
  if (file === undefined) {
    out(text)
    return exit
  }
  const reason = (await refusalOf(file, read)) ?? (await writeReport(file, text))
  if (reason === undefined) return exit
  complain(`${file} cannot be written: ${reason}`)
  return 2
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
