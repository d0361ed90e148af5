// What the form says of an Item: whether it has one of that number, and whose title a cited title is.

import type { Target } from '../figures/reference.ts'
import { everyItem } from '../syntax/forms/form-items.ts'
import type { Outline, Section } from '../syntax/section.ts'
import type { Reference } from './reference.ts'
import { spellings } from './section-index.ts'
import type { SectionIndex } from './section-index.ts'
import { foldTitle, titlesAgree } from './title.ts'

type Item = Extract<Target, { kind: 'item' }>

/** Whether any edition of the form has had such an Item; a form without Items says nothing. */
export function isInForm({ form }: Outline, target: Item): boolean {
  const items = everyItem(form)
  if (items.length === 0) return true
  return spellings(target.key).some((key) => {
    const [number = '', letter] = key.split('.')
    return items.some(
      (item) =>
        item.key === key ||
        (target.part === undefined
          ? /^I{1,2}\./.test(item.key) && item.key.replace(/^I+\./, '') === key
          : item.key === `${target.part}.${key}`) ||
        (item.key === number && item.subItems.some((sub) => sub.letter === letter)),
    )
  })
}

/**
 * Whether a number without its Part may mean the other Part's Item, which is not in this filing: Form 10-Q has two of
 * most numbers. A cited title settles it.
 */
export function isAmbiguous(section: Section, target: Item): boolean {
  const [, part, number] = /^(I{1,3})\.(.+)$/.exec(section.key ?? '') ?? []
  if (part === undefined || number === undefined || target.part !== undefined) return false
  const other = part === 'I' ? 'II' : 'I'
  const cited = target.title?.path[0]
  if (cited !== undefined && titlesAgree(section.title, cited)) return false
  return everyItem('10-Q').some((item) => item.key === `${other}.${number}`)
}

/** The other Item that a quoted title names, where it fits nothing in or about the cited one. */
export function ownerOf(index: SectionIndex, section: Section, target: Item): Reference['belongs'] {
  const cited = target.title
  const [first = ''] = cited?.path ?? []
  if (cited?.quoted !== true) return undefined
  const lines = everyItem(index.outline.form)
    .flat()
    .flatMap((item) => [
      item,
      ...item.subItems.map((sub) => ({ key: `${item.key}.${sub.letter}`, title: sub.title })),
    ])
  const same = (key: string): boolean =>
    spellings(key).some((one) => one === section.key) ||
    (section.key !== undefined && key.startsWith(`${section.key}.`))
  if (titlesAgree(section.title, first)) return undefined
  const named = lines.filter((line) => foldTitle(line.title) === foldTitle(first))
  const [owner] = named
  if (!owner || named.some((line) => same(line.key))) return undefined
  const [there] = index.items.get(owner.key) ?? []
  return { key: owner.key, title: owner.title, ...(there && { section: there }) }
}

/** The other Item of the form that a quoted title is the very title of, where the cited Item is not in the filing. */
export function formOwnerOf({ form }: Outline, target: Item): Reference['belongs'] {
  const [first = ''] = target.title?.path ?? []
  if (target.title?.quoted !== true) return undefined
  const bare = (key: string): string => key.replace(/^I+\./, '')
  const [number = ''] = bare(target.key).split('.')
  const named = everyItem(form).filter(({ title }) => foldTitle(title) === foldTitle(first))
  const [owner] = named
  const isOwn = named.some(({ key }) => bare(key) === number)
  return owner && !isOwn ? { key: owner.key, title: owner.title } : undefined
}

/** Whether a cited title is that of the annual report’s Item of the number, and not of the quarterly report’s own. */
export function isOfAnnualReport({ form }: Outline, section: Section, target: Item): boolean {
  const cited = target.title?.path[0]
  if (form !== '10-Q' || cited === undefined || titlesAgree(section.title, cited)) return false
  return everyItem('10-K').some(({ key, title }) => key === target.key && titlesAgree(title, cited))
}
