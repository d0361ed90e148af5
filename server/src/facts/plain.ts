// The words around a figure → whether they say nothing but the measure, its owner and its period: then no basis is hidden.

import { isCanonical, metricOf, normalLabel } from './metric.ts'

/** `own`: the filer is named as the owner; `ownerless`: nobody is. */
export type Plain = 'own' | 'ownerless'

/** Stands where another figure was. */
export const FIGURE = '#'

/** Any word that is not one of these may name another owner or another basis, so that nothing is known. */
const KNOWN: ReadonlySet<string> = new Set(
  `we our us company company's group group's registrant registrant's corporation limited inc corp ltd co plc
  had has have been was were is are incurred incurring recorded recording recognized recognised reported reporting
  generated posted realized experienced earned suffered sustained achieved showed totaled totalled totaling
  amounted amounting aggregate total consolidated
  increased increase increasing decreased decrease decreasing rose fell grew declined decline improved narrowed widened
  an a the of in for at on during by to from with against versus as and or but also both each than
  compared approximately about around nearly almost some roughly slightly significantly respectively
  however accordingly consequently moreover furthermore thus therefore similarly addition result although while`.split(
    /\s+/,
  ),
)
const SELF = /\b(?:we|our|the (?:company|group|registrant)(?:'s)?)\b/
const LIST_OF_FIGURES = '#%'

/** Words that put the figures of a whole paragraph on another footing. */
export const OTHER_FOOTING =
  /\bpro[ -]forma\b|\brestate(?:d|ment)|\bpreviously (?:reported|published|announced)|\bnon-?gaap\b|\b(?:non-?|un)consolidated\b|\bparent[- ](?:only|company)|\bstand-?alone\b|\b(?:predecessor|successor)\b|\b(?:japanese|local|statutory|home|dutch|german|french|korean|chinese|prc|indian|uk|canadian) gaap\b|\bsupplemental\b|\bhypothetical|\bpreliminary\b|\bforecasts?\b|\bguidance\b/i
/** Words that put the figures of one sentence on another footing. */
const OTHER_BASIS =
  /\badjust(?:ed|ment)|\bexclud(?:e|es|ed|ing)\b|\bexclusive of\b|\bwithout\b|\bbut for\b|\bwould\b|\bhad (?:it )?not\b|\bestimate[sd]?\b|\bunderlying\b|\bnormali[sz]ed\b|\bannuali[sz]ed\b|\brun[- ]rate\b|\bcontinuing operations\b|\bdiscontinued\b|\bconstant[- ]currency|\bif\b|\bassuming\b|\bexpect|\bplan(?:s|ned)?\b|\bgaap\b|\bifrs\b/i
/** Behind the figure, where what it says of the measure ends. */
const TAIL_ENDS =
  /[,.;:—]|\b(?:and|but|compared|versus|against|as|due|primarily|mainly|largely|principally|partly|because|while|whereas|which|that|reflecting|resulting|after)\b|\b(?:from|to) #/

/** Whether words of a sentence make its figures other ones than those reported. */
export const isOnOtherBasis = (text: string): boolean =>
  OTHER_FOOTING.test(text) || OTHER_BASIS.test(text)

/** "…, and as a result of the fire, our net loss": what led to it is told before it, and says nothing of its basis. */
const CAUSE =
  /[,;] and (?:as a result of|because of|due to) [^#;]*, (?=(?:our|we|the (?:company|group)(?:['’]s)?) )/i

function withoutCause(head: string): string {
  const cause = CAUSE.exec(head)
  return cause ? head.slice(cause.index + cause[0].length) : head
}

const wordsOf = (text: string): readonly string[] =>
  normalLabel(text)
    .replace(/\((?:[#\s]|us)*\)/g, ' ')
    .split(/[\s,.;:()$¥€£—–-]+/)
    .filter((word) => word !== '' && !LIST_OF_FIGURES.includes(word))

/** The words of an earlier figure's measure are known where they name one of the measures that every filing has. */
function canonicalWords(labels: readonly string[]): readonly string[] {
  return labels.filter((label) => isCanonical(metricOf(label) ?? '')).flatMap(wordsOf)
}

/**
 * `head` is the sentence up to the figure, `tail` the rest of it, both without periods and with `FIGURE` for other
 * figures; `label` is the figure's own measure, `labels` those of the figures before it.
 */
export function plainness(
  head: string,
  tail: string,
  label: string,
  labels: readonly string[],
  issuer: string | undefined,
): Plain | undefined {
  if (OTHER_BASIS.test(head) || OTHER_BASIS.test(tail)) return undefined
  const own = new Set([...wordsOf(label), ...canonicalWords(labels)])
  const isKnown = (word: string): boolean =>
    KNOWN.has(word) ||
    own.has(word) ||
    (issuer !== undefined && (word === issuer || word === `${issuer}'s`))
  const end = tail.search(TAIL_ENDS)
  const behind = end < 0 ? tail : tail.slice(0, end)
  const told = withoutCause(head)
  const before = wordsOf(told)
  if (![...before, ...wordsOf(behind)].every(isKnown)) return undefined
  const isOwn =
    SELF.test(normalLabel(told)) ||
    (issuer !== undefined && before.some((word) => word === issuer || word === `${issuer}'s`))
  return isOwn ? 'own' : 'ownerless'
}
