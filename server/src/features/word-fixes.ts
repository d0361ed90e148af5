// A finding about words → the other words, or the other order of two amounts, that would settle it: each still to be tried.

import { sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import { announcedIn } from '../checks/words/announced.ts'
import type { Filing } from '../filing.ts'

export function worded(filing: Filing, finding: Finding): readonly Fix[] {
  switch (finding.check) {
    case 'announced-counts-agree':
      return counted(filing, finding)
    case 'direction-word-agrees-with-figures':
      return [...turned(filing, finding, DIRECTIONS), ...swapped(filing, finding)]
    case 'loss-word-agrees-with-sign':
      return turned(filing, finding, SENSES)
    case 'listed-years-agree':
      return finding.fix ? [] : years(filing, finding)
    default:
      return []
  }
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ')

const alike = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

/** As many as follow. */
function counted(filing: Filing, { span: place }: Finding): readonly Fix[] {
  const list = [...announcedIn(filing)].find((one) => sameSpan(one.span, place))
  const other = NUMBERS[list?.counts[0] ?? 0]
  if (!list || list.counts.length > 1 || other === undefined) return []
  const text = alike(other, list.word)
  const title = `Change ${list.word} to ${text}, as many as follow`
  return [{ title, edits: [{ span: place, text }] }]
}

/** The years beside the one that is odd. */
function years(filing: Filing, { span: place }: Finding): readonly Fix[] {
  const year = filing.textOf(place)
  if (!/^\d{4}$/.test(year)) return []
  return [Number(year) + 1, Number(year) - 1].map((one) => ({
    title: `Change ${year} to ${one}`,
    edits: [{ span: place, text: String(one) }],
  }))
}

type Opposites = ReadonlyMap<string, string>

const bothWays = (pairs: readonly string[]): readonly (readonly [string, string])[] =>
  pairs.flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/')
    return [
      [one, other],
      [other, one],
    ] as const
  })

const DIRECTIONS: Opposites = new Map([
  ...Object.entries({
    grew: 'fell',
    grow: 'fall',
    grown: 'fallen',
    growth: 'decline',
    climbed: 'fell',
    declined: 'increased',
    decline: 'increase',
    declines: 'increases',
    declining: 'increasing',
    dropped: 'rose',
    drop: 'rise',
    reduced: 'increased',
    reduction: 'increase',
  }),
  ...bothWays([
    'increase/decrease',
    'increased/decreased',
    'increases/decreases',
    'increasing/decreasing',
    'rose/fell',
    'rise/fall',
    'rises/falls',
    'risen/fallen',
    'rising/falling',
    'higher/lower',
    'more/less',
    'up/down',
  ]),
])

const SENSES: Opposites = new Map([
  ['profit', 'loss'],
  ['earnings', 'loss'],
  ...bothWays(['income/loss', 'provided by/used in']),
])

/** How far from its figure a word may stand, and how many are tried. */
const BEFORE = 200
const BEHIND = 60
const MOST = 2

const ends = (text: string): number => Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('. '))

/** The words nearest to the figure that say which way it goes, turned. */
function turned(filing: Filing, { span: place }: Finding, opposites: Opposites): readonly Fix[] {
  const from = Math.max(0, place.start - BEFORE)
  const before = filing.textOf(span(from, place.start))
  const start = from + ends(before) + 1
  const [behind = ''] = filing.textOf(span(place.end, place.end + BEHIND)).split(/\n\n|\. /)
  const source = filing.textOf(span(start, place.end)) + behind
  const words = [...opposites.keys()].join('|')
  const apart = ({ index }: RegExpExecArray): number => Math.abs(start + index - place.start)
  return [...source.matchAll(new RegExp(String.raw`\b(?:(an?) )?(${words})\b`, 'gi'))]
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, MOST)
    .flatMap(({ 0: was, 1: article, 2: word = '', index }) => {
      const other = opposites.get(word.toLowerCase())
      if (other === undefined) return []
      const noun = alike(other, word)
      const one = /^[aeiou]/i.test(other) ? 'an' : 'a'
      const text = article === undefined ? noun : `${alike(one, article)} ${noun}`
      const edits = [{ span: span(start + index, start + index + was.length), text }]
      return { title: `Change ${was} to ${text}`, edits }
    })
}

/** How far two amounts of one sentence stand apart. */
const ONE_SENTENCE = 200

/** The amount after and the amount before, each in the other's place. */
function swapped(filing: Filing, { span: after, related }: Finding): readonly Fix[] {
  const before = related[0]?.span
  if (!before) return []
  const [one, other] = before.start < after.start ? [before, after] : [after, before]
  if (one.end > other.start || other.start - one.end > ONE_SENTENCE) return []
  if (/\n\s*\n|\|/.test(filing.textOf(span(one.end, other.start)))) return []
  const [first, second] = [filing.textOf(one), filing.textOf(other)]
  const edit = (place: Span, text: string): Fix['edits'][number] => ({ span: place, text })
  return [{ title: `Swap ${first} and ${second}`, edits: [edit(one, second), edit(other, first)] }]
}
