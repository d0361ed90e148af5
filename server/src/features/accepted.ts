// Findings and what reviewers accepted → those that stand open, those accepted, and acceptances whose figures have changed or that are of nothing.

import { byStart, overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { fingerprintOf } from '../notes/fingerprint.ts'
import { isInLine } from '../notes/line.ts'
import type { Acceptance, Anchor } from '../notes/note.ts'
import { coversOf } from './comment-cover.ts'
import type { Cover } from './comment-cover.ts'
import { claimsOf, coverage } from './coverage.ts'
import { placeOf } from './found.ts'
import { sectionsOf } from './section-names.ts'
import { aboutAcceptance, firstLine } from './unused.ts'

/** A finding that somebody lets stand. */
export interface Accepted {
  readonly finding: Finding
  readonly reason: string
  /** The one in the notes file; absent where a comment in the text accepts. */
  readonly acceptance?: Acceptance
  readonly comment?: Span
}

/** A finding that was accepted before its figures changed. */
export interface Woken {
  readonly finding: Finding
  readonly acceptance: Acceptance
}

/** Of no finding any more; `span` is where its text is found again. */
export interface Unused {
  readonly acceptance: Acceptance
  readonly span?: Span
  /** Another acceptance is in force there. */
  readonly superseded: boolean
  /** What is said of it; nothing where it is superseded. */
  readonly finding?: Finding
}

export interface Sifted {
  /** What is to be said, in order of position: with what woke up, and with what is unused. */
  readonly open: readonly Finding[]
  readonly accepted: readonly Accepted[]
  readonly woken: readonly Woken[]
  readonly unused: readonly Unused[]
}

interface Placed {
  readonly acceptance: Acceptance
  /** Absent where its text is lost. */
  readonly span?: Span
}

/**
 * `hidden` are findings that were made and are not shown: what is accepted among them is not unused. `known` are the
 * names that a comment may use.
 */
export function sift(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  filing: Filing,
  hidden: (acceptance: Pick<Acceptance, 'rule'>, where: Span | undefined) => boolean,
  known: ReadonlySet<string>,
): Sifted {
  const covers = coversOf(filing, known)
  if (acceptances.length === 0 && covers.length === 0)
    return { open: findings, accepted: [], woken: [], unused: [] }
  const placed = acceptances.map((acceptance) => {
    const at = placeOf(filing, acceptance.anchor)
    return { acceptance, ...(at && { span: at }) }
  })
  const byFinding = matched(findings, placed, filing)
  const accepted: Accepted[] = []
  const rest: Finding[] = []
  const about = coverage(filing, covers)
  const coverBy = firstBy(covers)
  const found = new Set(filing.findings.flatMap(about.of))
  for (const finding of findings) {
    const inFile = byFinding.get(finding)
    const keys = about.of(finding)
    const cover = coverBy.get(keys[0] ?? '')
    // Several may stand there: none is unused.
    for (const key of keys) found.add(key)
    if (inFile) accepted.push({ finding, reason: inFile.reason, acceptance: inFile })
    else if (cover) accepted.push({ finding, reason: cover.reason, comment: cover.comment })
    else rest.push(finding)
  }
  const inForce = new Set(byFinding.values())
  const idle = placed.filter(({ acceptance }) => !inForce.has(acceptance))
  const { woken, unused } = wakened(rest, accepted, idle, filing, hidden)
  const changed = new Map(woken.map(({ was, ...one }) => [was, one]))
  return {
    open: [
      ...rest.map((one) => changed.get(one)?.finding ?? one),
      ...unused.flatMap(({ finding }) => finding ?? []),
      ...covers.flatMap((one) => amissIn(one, found, hidden)),
    ].sort((a, b) => byStart(a.span, b.span)),
    accepted,
    woken: [...changed.values()],
    unused,
  }
}

function firstBy(covers: readonly Cover[]): ReadonlyMap<string, Cover> {
  const byKey = new Map<string, Cover>()
  for (const one of covers)
    for (const { key } of claimsOf(one)) if (!byKey.has(key)) byKey.set(key, one)
  return byKey
}

/** Each acceptance to the finding of its rule and figures where it stands, the nearest pairs first. */
function matched(
  findings: readonly Finding[],
  placed: readonly Placed[],
  filing: Filing,
): ReadonlyMap<Finding, Acceptance> {
  const rules = new Set(placed.map(({ acceptance }) => acceptance.rule))
  const byPrint = new Map<string, Finding[]>()
  for (const finding of findings.filter(({ check }) => rules.has(check))) {
    const key = `${finding.check} ${fingerprintOf(finding, filing.text.value)}`
    byPrint.set(key, [...(byPrint.get(key) ?? []), finding])
  }
  const pairs = placed.flatMap((one) => {
    const { rule, fingerprint, anchor } = one.acceptance
    const alike = byPrint.get(`${rule} ${fingerprint}`) ?? []
    const start = (one.span ?? anchor.at).start
    return (one.span ? alike.filter(isAt(one.span)) : onlyIn(filing, anchor, alike)).map(
      (finding) => ({
        finding,
        acceptance: one.acceptance,
        distance: Math.abs(finding.span.start - start),
      }),
    )
  })
  const byFinding = new Map<Finding, Acceptance>()
  const taken = new Set<Acceptance>()
  for (const { finding, acceptance } of pairs.sort((a, b) => a.distance - b.distance)) {
    if (byFinding.has(finding) || taken.has(acceptance)) continue
    byFinding.set(finding, acceptance)
    taken.add(acceptance)
  }
  return byFinding
}

/** Once one figure is another, another one may be the likelier culprit. */
const isAt =
  (at: Span) =>
  ({ span, related }: Finding): boolean =>
    [span, ...related.map((one) => one.span)].some((one) => overlaps(one, at))

/** Where its text is lost, figures tell a finding only if no other has them, and it stands in the same section. */
function onlyIn(
  filing: Filing,
  { section }: Anchor,
  alike: readonly Finding[],
): readonly Finding[] {
  const [one, ...others] = alike
  if (!one || others.length > 0) return []
  const there = sectionsOf(filing.outline)(one.span.start)
  return there.at(-1) === section.at(-1) ? [one] : []
}

/** Of acceptances that no figures match: those that stand on a finding of their rule, and those that stand on none. */
function wakened(
  open: readonly Finding[],
  accepted: readonly Accepted[],
  idle: readonly Placed[],
  filing: Filing,
  hidden: Parameters<typeof sift>[3],
): {
  readonly woken: readonly (Woken & { readonly was: Finding })[]
  readonly unused: readonly Unused[]
} {
  const woken: (Woken & { readonly was: Finding })[] = []
  const unused: Unused[] = []
  for (const { acceptance, span: at } of idle) {
    const isOf = (one: Finding): boolean => one.check === acceptance.rule
    const asleep = open.filter((one) => isOf(one) && !woken.some((other) => other.was === one))
    const was = at ? wokenAt(asleep, at) : wokenBy(asleep, acceptance, filing)
    const superseded = accepted.some(
      ({ finding }) => isOf(finding) && at !== undefined && overlaps(finding.span, at),
    )
    if (was) woken.push({ was, acceptance, finding: awake(was, acceptance) })
    else if (superseded || !hidden(acceptance, at))
      unused.push({
        acceptance,
        ...(at && { span: at }),
        superseded,
        ...(!superseded && { finding: unusedFinding(acceptance, at, filing) }),
      })
  }
  return { woken, unused }
}

const wokenAt = (open: readonly Finding[], at: Span): Finding | undefined =>
  open.find(({ span }) => overlaps(span, at)) ?? open.find(isAt(at))

/** Of a text that is lost, as a figure is that another one was put for: what was around it tells, or what it was of. */
function wokenBy(
  open: readonly Finding[],
  { anchor, fingerprint }: Acceptance,
  { text: { value }, outline }: Filing,
): Finding | undefined {
  const others = open.filter((one) => fingerprintOf(one, value) !== fingerprint)
  const sections = sectionsOf(outline)
  return (
    others.find((one) => fingerprintOf(one, value, anchor.quote) === fingerprint) ??
    others.find(
      ({ span }) =>
        sections(span.start).at(-1) === anchor.section.at(-1) && isInLine(value, span, anchor),
    )
  )
}

/** "2026-03-31" */
const dayOf = ({ created }: Acceptance): string => created.slice(0, 10)

const awake = (finding: Finding, acceptance: Acceptance): Finding => ({
  ...finding,
  message:
    `${finding.message} It was accepted by ${acceptance.author} on ${dayOf(acceptance)} ` +
    `with reason “${acceptance.reason}” before its figures changed.`,
})

function unusedFinding(acceptance: Acceptance, at: Span | undefined, { text }: Filing): Finding {
  const { rule, author, reason } = acceptance
  return aboutAcceptance(
    at ?? firstLine(text.value),
    `${author} accepted a finding of ${rule} on ${dayOf(acceptance)} with reason “${reason}”, and there is none here any more.`,
  )
}

/** `found` are the claims that something was found of, shown or not. */
function amissIn(
  cover: Cover,
  found: ReadonlySet<string>,
  hidden: Parameters<typeof sift>[3],
): readonly Finding[] {
  const { comment, rules, amiss } = cover
  const isNeeded = rules.length === 0 || rules.some((rule) => hidden({ rule }, undefined))
  const idle = isNeeded ? [] : idleIn(cover, found)
  return [...amiss, ...idle].map((message) => aboutAcceptance(comment, message))
}

/** Figures that are told. */
const MOST = 5

function idleIn(cover: Cover, found: ReadonlySet<string>): readonly string[] {
  const { rules, figures } = cover
  const used = claimsOf(cover).filter(({ key }) => found.has(key))
  const there = new Set(used.map(({ figure }) => figure))
  const idle = figures.filter((one) => !there.has(one)).slice(0, MOST)
  if (idle.length === 0 && used.length > 0) return []
  const what = [rules.join(' and '), ...(idle.length > 0 ? [idle.join(' and ')] : [])].join(' on ')
  return [`This comment accepts findings of ${what}, and there is none where it stands.`]
}
