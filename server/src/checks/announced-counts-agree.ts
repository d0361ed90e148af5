// "The following three categories:": as many as announced follow.

import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { announcedIn } from './words/announced.ts'

function* run(subject: Subject): Generator<Verdict> {
  for (const { span, word, said, counts, members } of announcedIn(subject)) {
    const related = members.slice(0, 12).map((member, i) => ({
      span: member,
      message: members.length === 1 ? 'the list' : `member ${i + 1}`,
    }))
    if (counts.includes(said))
      yield { kind: 'tick', span, message: `${word}: ${said} follow.`, related }
    else if (counts.length === 1 && Math.abs((counts[0] ?? 0) - said) === 1)
      yield {
        kind: 'finding',
        level: 'warning',
        span,
        message: `“${word}” does not agree with the list that follows: ${String(counts[0])} members.`,
        related,
      }
    else yield { kind: 'unjudged' }
  }
}

export const announcedCountsAgree = check({
  id: 'announced-counts-agree',
  title: 'A list has as many members as announced',
  proves:
    'A number word that announces a list with a colon is the number of names or paragraphs that follow.',
  tolerance:
    'None; where an “and” may belong to a name or join two, both counts are accepted, and nothing is said. A list that is off by more than one is not the one announced.',
  level: 'warning',
  docs: `A segment is added and the sentence still says “four reportable segments”. Judged are two shapes only: names behind
the colon, and paragraphs below it that begin with the same bullet or with numbers that run on. Silent are descriptions of
pictures, nouns that belong to another one (“risks of our two segments:”), numbers of some of a list
(“two of the following”), stretches of time, lists within lists, and lists that something interrupts. Accept a finding
where conversion lost a bullet or joined two paragraphs.`,
  examples: {
    valid: [
      'We have three reportable segments: Ports, Ferries and Towing.',
      `Our sales fall into the following two categories:

- fares, which passengers pay on board; and
- tolls, which ships pay at the gate.

Both rose.
`,
    ],
    invalid: [
      'We have ⟦four⟧ reportable segments: Ports, Ferries, and Towing.',
      `Our sales fall into the following ⟦three⟧ categories:

- fares, which passengers pay on board; and
- tolls, which ships pay at the gate.

Both rose.
`,
    ],
  },
  run,
})
