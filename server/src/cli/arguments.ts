// The words of a command line → what is asked for, or what is amiss with them.

import { parseArgs } from 'node:util'

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const
const REPORT_FORMATS = ['html', 'markdown', 'csv', 'sarif'] as const
export const FAIL_ON = ['error', 'warning', 'never'] as const

export type Format = (typeof FORMATS)[number]
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export type FailOn = (typeof FAIL_ON)[number]

export type Command =
  | { readonly kind: 'help' | 'version' }
  | {
      readonly kind: 'check'
      readonly paths: readonly string[]
      readonly format: Format
      readonly passes: boolean
      /** Lists them where people read. */
      readonly accepted: boolean
      readonly failOn: FailOn
    }
  | {
      readonly kind: 'report'
      readonly paths: readonly string[]
      readonly format: ReportFormat
      /** Absent: standard output. */
      readonly out?: string
      /** "2016-07-29" */
      readonly date?: string
      readonly lang: 'en' | 'ja'
      readonly failOn: FailOn
    }
  | { readonly kind: 'outline'; readonly path: string; readonly format: 'text' | 'json' }
  | { readonly kind: 'explain'; readonly check?: string }

/** A misuse; its message is one sentence for the user. */
export class Misuse extends Error {}

const OPTIONS = {
  format: { type: 'string' },
  passes: { type: 'boolean' },
  accepted: { type: 'boolean' },
  'fail-on': { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Option = keyof typeof OPTIONS

/** Throws `Misuse`. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals } = parsed(words)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [name, ...rest] = positionals
  const allow = (...options: Option[]): void => {
    for (const option of Object.keys(values) as Option[])
      if (!options.includes(option)) throw new Misuse(`${name ?? ''} has no option --${option}`)
  }
  switch (name) {
    case 'check':
      allow('format', 'passes', 'accepted', 'fail-on')
      if (rest.length === 0) throw new Misuse('check needs a file, a folder or a glob')
      return {
        kind: 'check',
        paths: rest,
        format: oneOf('--format', FORMATS, values.format ?? 'text'),
        passes: values.passes ?? false,
        accepted: values.accepted ?? false,
        failOn: oneOf('--fail-on', FAIL_ON, values['fail-on'] ?? 'error'),
      }
    case 'report': {
      allow('format', 'out', 'date', 'lang', 'fail-on')
      if (rest.length === 0) throw new Misuse('report needs a file, a folder or a glob')
      const { out, date } = values
      if (out === '') throw new Misuse('--out needs the name of a file')
      return {
        kind: 'report',
        paths: rest,
        format: oneOf('--format', REPORT_FORMATS, values.format ?? formatBy(out)),
        ...(out !== undefined && { out }),
        ...(date !== undefined && { date: dayOf(date) }),
        lang: oneOf('--lang', ['en', 'ja'], values.lang ?? 'en'),
        failOn: oneOf('--fail-on', FAIL_ON, values['fail-on'] ?? 'error'),
      }
    }
    case 'outline': {
      allow('format')
      const [path, ...more] = rest
      if (path === undefined || more.length > 0) throw new Misuse('outline needs one file')
      return {
        kind: 'outline',
        path,
        format: oneOf('--format', ['text', 'json'], values.format ?? 'text'),
      }
    }
    case 'explain': {
      allow()
      const [check, ...more] = rest
      if (more.length > 0) throw new Misuse('explain takes one check at most')
      return { kind: 'explain', ...(check !== undefined && { check }) }
    }
    case undefined:
      throw new Misuse('there is no command')
    default:
      throw new Misuse(`there is no command "${name}"`)
  }
}

/** A name of no format is a page's. */
function formatBy(out = ''): ReportFormat {
  if (/\.(?:md|markdown)$/i.test(out)) return 'markdown'
  if (/\.csv$/i.test(out)) return 'csv'
  return /\.sarif(?:\.json)?$/i.test(out) ? 'sarif' : 'html'
}

/** A day of the calendar, as it is. */
function dayOf(date: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date))
    throw new Misuse(`--date is a day such as 2016-07-29, not "${date}"`)
  return date
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // The first sentence says what; the rest advises on "--", which seldom helps here.
    throw new Misuse(message.split('. ')[0]?.toLowerCase() ?? message)
  }
}

function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const choice = choices.find((one) => one === value)
  if (choice === undefined)
    throw new Misuse(`${option} is one of ${choices.join(', ')}, not "${value}"`)
  return choice
}
