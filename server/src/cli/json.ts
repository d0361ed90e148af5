// A report → one JSON document.

import type { Checked, Said } from '../report/checked.ts'
import type { Writer } from './writer.ts'

const shown = ({ check, level, message, place, related, fix }: Said): object => ({
  check,
  level,
  message,
  ...place.region,
  text: place.text,
  related: related.map((one) => ({
    ...(one.path !== undefined && { path: one.path }),
    message: one.message,
    ...one.place.region,
    text: one.place.text,
  })),
  ...(fix && {
    fix: { title: fix.title, edits: fix.edits.map(({ region, text }) => ({ ...region, text })) },
  }),
})

const shownAccepted = ({ by, ...one }: Checked['accepted'][number]): object => ({
  ...shown(one),
  accepted: by.kind === 'file' ? by : { kind: by.kind, reason: by.reason, ...by.place.region },
})

export const jsonWriter = (withPasses: boolean): Writer => ({
  file: () => '',
  end: ({ files, troubles }) =>
    `${JSON.stringify(
      {
        version: 1,
        files: files.map(
          ({ path, findings, accepted, passes, tally, rounding, tableRoundings }) => ({
            path,
            figures: tally,
            rounding,
            ...(tableRoundings.length > 0 && { tableRoundings }),
            findings: findings.map(shown),
            ...(accepted.length > 0 && { accepted: accepted.map(shownAccepted) }),
            ...(withPasses && { passes: passes.map(shown) }),
          }),
        ),
        troubles,
      },
      undefined,
      2,
    )}\n`,
})
