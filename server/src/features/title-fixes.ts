// A finding about numbers and titles → the number that goes with the title, or the title that goes with the number: each still to be tried.

import { sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import { contentsOf } from '../checks/words/contents-lines.ts'
import { foldTitle } from '../facts/title.ts'
import type { Filing } from '../filing.ts'
import { everyItem } from '../syntax/forms/form-items.ts'
import { allSections } from '../syntax/section.ts'
import type { Section } from '../syntax/section.ts'
import { locate } from './rename-edits.ts'

export function titled(filing: Filing, finding: Finding): readonly Fix[] {
  switch (finding.check) {
    case 'reference-resolves':
      return cited(filing, finding)
    case 'items-have-their-titles':
      return numbered(filing, finding)
    case 'contents-agree-with-headings':
      return listed(filing, finding)
    default:
      return []
  }
}

/** Without its Part. */
const bare = (key: string): string => key.replace(/^I+\./, '')

function cited(filing: Filing, { span: place, related }: Finding): readonly Fix[] {
  const reference = filing.references.find((one) => sameSpan(one.span, place))
  const target = reference?.target
  if (!reference || (target?.kind !== 'item' && target?.kind !== 'note')) return []
  const [title] = target.title?.path ?? []
  if (title === undefined) return []
  const noun = target.kind === 'item' ? 'Item' : 'Note'
  const places = related.map((one) => sectionAt(filing, one.span))
  const owner = reference.belongs?.key ?? places.find((one) => one?.key !== target.key)?.key
  const own = reference.section?.title
  return [
    ...(owner === undefined ? [] : renumbered(filing, place, noun, target.key, bare(owner))),
    ...(own === undefined
      ? []
      : retitled(filing, place, title, own, `the title of ${noun} ${target.key}`)),
  ]
}

const sectionAt = (filing: Filing, heading: Span): Section | undefined =>
  [...allSections(filing.outline.sections)].find((one) => sameSpan(one.heading, heading))

/** An Item's heading whose title the form gives to another number. */
function numbered(filing: Filing, { span: place }: Finding): readonly Fix[] {
  const { form } = filing.outline
  const name = sectionAt(filing, place)?.name ?? ''
  const { key, title = '' } =
    /^Item (?<key>\d{1,2}[A-Z]?(?:\.\d\d)?)[.:]?\s(?<title>.*)$/i.exec(name)?.groups ?? {}
  if (key === undefined) return []
  const wanted = foldTitle(title.replace(/^[-–—]\s/, ''))
  const keys = everyItem(form).filter((one) => foldTitle(one.title) === wanted)
  return [...new Set(keys.map((one) => bare(one.key)))].flatMap((one) =>
    renumbered(filing, place, 'Item', key, one),
  )
}

/** A line of the contents as its heading has it, and the other way round. */
function listed(filing: Filing, { span: place }: Finding): readonly Fix[] {
  const line = contentsOf(filing).lines.find(({ reference }) => sameSpan(reference.span, place))
  if (!line?.section || line.title === '') return []
  const { title, section } = line
  const rest = filing.text.value.slice(place.start).search(/[\r\n]|$/)
  const whole = span(place.start, place.start + rest)
  const at = filing.lineOf(section.heading.start)
  return [
    ...retitled(filing, whole, title, section.title, `as line ${at} has it`),
    ...retitled(filing, section.heading, section.title, title, 'as the contents have it', at),
  ]
}

function renumbered(
  filing: Filing,
  place: Span,
  noun: string,
  was: string,
  is: string,
): readonly Fix[] {
  const found = locate(was, filing.textOf(place))
  if (!found || was === is) return []
  const old = span(place.start + found.start, place.start + found.end)
  const title = `Change ${noun} ${was} to ${noun} ${is}, which has this title`
  return [{ title, edits: [{ span: old, text: is }] }]
}

/** `line`: of a place that is not the finding's. */
function retitled(
  filing: Filing,
  place: Span,
  was: string,
  is: string,
  why: string,
  line?: number,
): readonly Fix[] {
  const found = locate(was, filing.textOf(place), 'iu')
  if (!found || is === '' || is === was) return []
  const old = span(place.start + found.start, place.start + found.end)
  const where = line === undefined ? '' : ` on line ${line}`
  return [{ title: `Change “${was}”${where} to “${is}”, ${why}`, edits: [{ span: old, text: is }] }]
}
