// The outline of real filings: line numbers and counts only.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'
import { allSections } from '../../server/src/syntax/section.ts'
import { needs, realFiling } from '../filings-folder.ts'

const TRUTH = 'truth/items.json'

type Items = readonly (readonly [key: string, line: number])[]

const truth = JSON.parse(realFiling(TRUTH) ?? '{}') as Readonly<Record<string, Items>>

function itemsOf(name: string): Items {
  const filing = read(realFiling(name) ?? '')
  return [...allSections(filing.outline.sections)]
    .filter((section) => section.kind === 'item')
    .map((section) => [section.key ?? '', filing.lineOf(section.heading.start)] as const)
}

const TEN = [
  '10k-apple-edgartools-md.md',
  '10k-apple-sec2md-golden.md',
  '10k-gamestop-2023.md',
  '10k-homehealth-1997-items.md',
  '10k-medicis-1999.md',
  '10k-nflx-2025-pdf.md',
  '10q-apple-2023q3.md',
  '10q-apple-2025q2.md',
  '10q-mullen-2023q2.md',
  'fb-corning-2022-10k-pdf.md',
]

for (const name of TEN)
  test(`each Item of ${name} stands at its own heading`, needs(name), () => {
    assert.deepEqual(itemsOf(name), truth[name])
  })

const IIJ = '20f-iij-2004-item3-yen.md'

test(`${IIJ} is Item 3 from A to D with sixteen risks`, needs(IIJ), () => {
  const filing = read(realFiling(IIJ) ?? '')
  const { form, excerpt, sections } = filing.outline
  assert.deepEqual([form, excerpt, sections.length], ['20-F', true, 1])
  const [item] = sections
  assert.deepEqual([item?.key, item?.inferred], ['3', true])
  assert.deepEqual(
    item?.children.map((sub) => [sub.key, sub.inferred, filing.lineOf(sub.heading.start)]),
    [
      ['3.A', true, 3],
      ['3.B', false, 17],
      ['3.C', false, 21],
      ['3.D', false, 25],
    ],
  )
  assert.equal(item.children[0]?.title, 'Selected Financial Data')
  const risks = item.children[3]?.children ?? []
  assert.deepEqual(
    risks.map((risk) => [risk.kind, filing.lineOf(risk.heading.start)]),
    [29, 46, 65, 69, 73, 81, 85, 89, 93, 97, 107, 122, 126, 130, 140, 152].map((line) => [
      'risk',
      line,
    ]),
  )
  for (const risk of risks) {
    assert.match(risk.name, /^[A-Z].*\.$/)
    assert.equal(filing.textOf(risk.heading), risk.name)
  }
})

const PLYMOUTH = '20f-plymouthrock-2020-cad.md'

test(`${PLYMOUTH} has its Items, lettered sub-items and eighteen notes`, needs(PLYMOUTH), () => {
  const filing = read(realFiling(PLYMOUTH) ?? '')
  const all = [...allSections(filing.outline.sections)]
  const keys = (kind: string) => all.filter((one) => one.kind === kind).map((one) => one.key)
  const count = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1))
  assert.deepEqual(keys('item'), [
    ...['1', '2', '3', '4', '4A', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'],
    ...['16A', '16B', '16C', '16D', '16E', '16F', '17', '18', '19'],
  ])
  assert.equal(keys('sub-item').length, 40)
  assert.deepEqual(keys('note'), count(18))
})
