// A report → SARIF 2.1.0: every finding, or tick, with all its operands.

import type {
  ArtifactLocation,
  Log,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Fix,
  Suppression,
} from 'sarif'
import { RULES } from '../features/findings.ts'
import type { AcceptedBy, Checked, Place, Region, Report, Said, Trouble } from './checked.ts'

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  pass: 'none',
} as const satisfies Record<Said['level'], Result.level>

/** What the caller knows of the tool itself, and of where it stands. */
export interface Tool {
  readonly version: string
  /** The page of a check; undefined for what has none. */
  readonly pageOf: (check: string) => string | undefined
  /** The address of a path. */
  readonly uriOf: (path: string) => string
}

export const sarif = (report: Report, exit: number, tool: Tool): string =>
  `${JSON.stringify(log(report, exit, tool), undefined, 2)}\n`

function log({ files, read, troubles }: Report, exit: number, tool: Tool): Log {
  const { version, pageOf, uriOf } = tool
  const indexes = new Map(read.map((path, index) => [path, index]))
  const suppresses = files.some(({ accepted }) => accepted.length > 0)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tickmark',
            version,
            semanticVersion: version,
            rules: RULES.map((one) => rule(one, pageOf(one.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: exit !== 2,
            exitCode: exit,
            toolExecutionNotifications: notifications(uriOf, troubles, 'unreadable', 'broken'),
            toolConfigurationNotifications: notifications(uriOf, troubles, 'settings'),
          },
        ],
        artifacts: read.map((path) => ({
          location: { uri: uriOf(path) },
          mimeType: 'text/markdown',
          encoding: 'UTF-8',
          roles: ['analysisTarget'],
        })),
        results: files.flatMap((file) =>
          results(file, suppresses, (other = file.path) => ({
            uri: uriOf(other),
            index: indexes.get(other) ?? -1,
          })),
        ),
      },
    ],
  }
}

function rule(one: (typeof RULES)[number], page: string | undefined): ReportingDescriptor {
  const { id, title, proves, tolerance, level, docs } = one
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: proves },
    help: {
      text: `${proves}\n\nTolerance: ${tolerance}\n\n${docs}`,
      markdown: `${proves}\n\n*Tolerance:* ${tolerance}\n\n${docs}`,
    },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: LEVELS[level] },
  }
}

const ruleIndex = new Map(RULES.map((one, index) => [one.id, index]))

/** The artifact of a path; of the file itself where none is given. */
type Artifact = (path?: string) => ArtifactLocation

/** Where one result of a run is suppressed, each of them says whether it is. */
function results(
  { findings, accepted, passes }: Checked,
  suppresses: boolean,
  artifact: Artifact,
): Result[] {
  return [
    ...[...findings, ...passes].map((one) => ({
      ...result(one, artifact),
      ...(suppresses && { suppressions: [] }),
    })),
    ...accepted.map((one) => ({
      ...result(one, artifact),
      suppressions: [suppression(one.by, artifact())],
    })),
  ]
}

function suppression(by: AcceptedBy, artifactLocation: ArtifactLocation): Suppression {
  const common = { status: 'accepted', justification: by.reason } as const
  if (by.kind === 'comment')
    return {
      kind: 'inSource',
      ...common,
      location: { physicalLocation: located(by.place, artifactLocation) },
    }
  const guid = GUID.exec(by.id)?.[0]
  return {
    kind: 'external',
    ...common,
    ...(guid !== undefined && { guid }),
    properties: { author: by.author, created: by.created },
  }
}

const GUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function result(one: Said, artifact: Artifact): Result {
  const index = ruleIndex.get(one.check)
  return {
    ruleId: one.check,
    ...(index !== undefined && { ruleIndex: index }),
    kind: one.level === 'pass' ? 'pass' : 'fail',
    level: LEVELS[one.level],
    message: { text: one.message },
    locations: [{ physicalLocation: located(one.place, artifact()) }],
    relatedLocations: one.related.map(({ path, place, message }, id) => ({
      id,
      physicalLocation: located(place, artifact(path)),
      message: { text: message },
    })),
    ...(one.fix && { fixes: [fixed(one.fix, artifact())] }),
  }
}

const located = (place: Place, artifactLocation: ArtifactLocation): PhysicalLocation => ({
  artifactLocation,
  region: { ...place.region, snippet: { text: place.text } },
})

const fixed = (fix: NonNullable<Said['fix']>, artifactLocation: ArtifactLocation): Fix => ({
  description: { text: fix.title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: fix.edits.map(({ region, text }) => ({
        deletedRegion: { ...region },
        insertedContent: { text },
      })),
    },
  ],
})

const notifications = (
  uriOf: Tool['uriOf'],
  troubles: readonly Trouble[],
  ...kinds: readonly Trouble['kind'][]
): Notification[] =>
  troubles
    .filter((trouble) => kinds.includes(trouble.kind))
    .map(({ path, region, message }) => ({
      level: 'error',
      message: { text: `${path}: ${message}` },
      locations: [
        { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...regionIn(region) } },
      ],
    }))

const regionIn = (region: Region | undefined): { region?: Region } => (region ? { region } : {})
