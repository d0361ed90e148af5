// A clause → whom it speaks of: the filer itself, or somebody it names.

import type { Span } from '../base/span.ts'

const SELF =
  /^(?:we|our|us|the (?:company|group|registrant|corporation|partnership|trust)|company|group)(?:['’]s)?\b/i
const NAME =
  /^(?<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})(?:['’]s|,? (?:had|incurred|recorded|reported|has|was|generated|posted|recognized|owns?|held|paid|sold|issued))\b/
const START = /^(?:[;:,.\s]|and |but |while |whereas |although |because |which |including )+/i
const OPENING =
  /^(?:In|At|As of|As at|For|During|On|Through|Since|By|Following|After|Before)\b[^,]*(?:, (?:19|20)\d\d)?, /
const COMMON =
  /^(?:The|This|These|Such|Net|Total|In|At|As|For|During|On|Revenue|Sales|Cash|Income|Interest|Cost|Our|Any|All|Operating|Gross|It|They|There|Other)\b/

/** A name that is the filer's own is the filer. */
export const entityOf = (
  name: string | undefined,
  issuer: string | undefined,
): string | undefined =>
  name !== undefined && issuer !== undefined && name.toLowerCase().split(/[\s,]/)[0] === issuer
    ? 'consolidated'
    : name

/** "consolidated" for the filer, a name for another; undefined where the clause does not say. */
export function subjectOf(text: string, whole: Span, clause: Span): string | undefined {
  return (
    named(text.slice(clause.start, clause.end)) ??
    (clause.start > whole.start ? sameSubject(text.slice(whole.start, clause.start)) : undefined)
  )
}

function named(clause: string): string | undefined {
  const subject = clause.replace(START, '').replace(OPENING, '').replace(START, '')
  if (SELF.test(subject)) return 'consolidated'
  const name = NAME.exec(subject)?.groups?.['name']?.trim()
  return name !== undefined && !COMMON.test(name) ? name : undefined
}

/** A later clause without a subject of its own goes on with the first one's. */
const sameSubject = (first: string): string | undefined => named(first)
