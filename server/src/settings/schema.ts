// The settings as JSON Schema: what package.json offers in the editor, and what a tickmark.json may hold.

/** The part of JSON Schema that VS Code's settings editor shows. */
export interface Property {
  readonly type: string | readonly string[]
  readonly markdownDescription: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly items?: { readonly type: string; readonly items?: { readonly type: string } }
  readonly properties?: Readonly<Record<string, Property>>
  readonly additionalProperties?:
    | boolean
    | {
        readonly type: string | readonly string[]
        readonly additionalProperties?: Property['additionalProperties']
      }
  readonly scope?: 'resource'
}

export const CHOICES = ['on', 'off', 'error', 'warning', 'information', 'hint'] as const
export const ROUNDINGS = ['auto', 'nearest', 'truncated'] as const

/** A check as its setting needs it. */
interface Named {
  readonly id: string
  readonly title: string
}

const choice = (rule: Named): Property => ({
  type: ['string', 'boolean'],
  enum: CHOICES,
  default: 'on',
  markdownDescription: `${rule.title}.`,
})

/** Every setting by its name without "tickmark."; each check that exists has its own switch. */
export function schema(rules: readonly Named[]): Readonly<Record<string, Property>> {
  return {
    checks: {
      type: 'object',
      scope: 'resource',
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, choice(rule)])),
      markdownDescription:
        'Switches a check `on` or `off`, or gives all its findings one level. A check that is not named is on.',
    },
    hints: {
      type: 'boolean',
      scope: 'resource',
      default: false,
      markdownDescription:
        'Also shows hints: what rounding could still explain, but hardly ever does.',
    },
    dollarHints: {
      type: 'boolean',
      scope: 'resource',
      default: false,
      markdownDescription:
        'Shows dollars beside amounts in other currencies, such as “≈ $264 m”: not where the filing prints them itself. The command *Tickmark: Toggle Dollars Beside Amounts* turns this on and off.',
    },
    marks: {
      type: 'boolean',
      scope: 'resource',
      default: true,
      markdownDescription:
        'Marks figures in the text: ✓ behind one that something in the filing proves, ≠ behind one that a finding stands on, nothing behind one that is untested. The command *Tickmark: Toggle Marks on Figures* turns this on and off.',
    },
    rates: {
      type: 'object',
      scope: 'resource',
      default: {},
      additionalProperties: { type: ['number', 'string'] },
      markdownDescription:
        'Exchange rates that come before those of the filing, in units of the currency for one US dollar: `"JPY 2016-03-31": 112.42` for a day, `"JPY 2015-04..2016-03": "120.13"` for the average of those months.',
    },
    pinnedRates: {
      type: 'object',
      scope: 'resource',
      default: {},
      additionalProperties: {
        type: 'object',
        additionalProperties: { type: ['number', 'string'] },
      },
      markdownDescription:
        'Rates that hold for every amount of their currency in a file, whatever its date, in units of the currency for one US dollar, by file name or glob: `"report-2004.md": { "JPY": "104.18" }`. Hovers say what would hold otherwise.',
    },
    files: {
      type: 'array',
      scope: 'resource',
      default: [],
      items: { type: 'string' },
      markdownDescription:
        'Globs of Markdown files that are filings whatever they look like, such as `drafts/**/*.md`; with a leading `!`, of files that are none. In `tickmark.json` they count from its folder.',
    },
    filings: {
      type: 'array',
      scope: 'resource',
      default: [],
      items: { type: 'array', items: { type: 'string' } },
      markdownDescription:
        'Filings that are split over several files, each a list of names or globs: `[["item3.md", "item5.md"]]`. Their references lead from file to file, and nothing is missing in one that another has. In `tickmark.json` names count from its folder, else from the workspace folder.',
    },
    priorYear: {
      type: 'object',
      scope: 'resource',
      default: {},
      additionalProperties: { type: 'string' },
      markdownDescription:
        'Last year’s filing by this year’s, `{ "2024.md": "2023.md" }`: comparative figures are held against it. Filings whose covers prove a year between them need no entry.',
    },
    author: {
      type: 'string',
      scope: 'resource',
      default: '',
      markdownDescription:
        'Who writes notes and accepts findings: `"A. Reviewer"`. Empty: the name that git knows (`user.name`), else “Reviewer”.',
    },
    rounding: {
      type: 'string',
      scope: 'resource',
      enum: ROUNDINGS,
      enumDescriptions: [
        'As the filing declares it, or as its figures show it.',
        'Figures are rounded to the nearest unit.',
        'Digits beyond the last one shown are cut off.',
      ],
      default: 'auto',
      markdownDescription: 'How the figures of the filing were rounded.',
    },
  }
}
