// The cover: whose filing it is, and of which period, however it was converted.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { read } from '../../server/src/filing.ts'
import { coverKeys, identityOf, registrantKey } from '../../server/src/library/identity.ts'
import { isSibling, precedes } from '../../server/src/library/kin.ts'
import { summaryOf } from '../../server/src/library/summary.ts'
import { annualReport, cover, split } from './filings.ts'

const END = { year: 2024, month: 12, day: 31 }

describe('a cover', () => {
  const SHAPES: readonly (readonly [string, string])[] = [
    ['as SEC lays it out', cover(2024)],
    [
      'in rows of a table',
      'FORM 10-K\n\n| For the fiscal year ended December 31, 2024 | |\n| --- | --- |\n| Harbour Lines, Inc. | |\n| (Exact name of registrant as specified in its charter) | |\n',
    ],
    [
      'with breaks in one cell',
      '| FORM 10-K<br>For the fiscal year ended **December** 31 , 2024<br>Harbour Lines, Inc.<br>(Exact name of registrant as specified in its charter) |\n| --- |\n',
    ],
    [
      'with the name and its caption in one line',
      'FORM 10-K\n\nFor the year ended 31 December 2024\n\nCommission File Number: 001-99871 ______ HARBOUR LINES INC (Exact Name of Registrant as Specified in Its Charter)\n',
    ],
  ]
  for (const [name, text] of SHAPES)
    test(name, () => {
      const { form, registrant, end } = identityOf(read(text))
      assert.deepEqual([form, registrant, end], ['10-K', 'harbour lines', END])
    })

  test('numbers are the same with zeros before them', () => {
    assert.deepEqual(identityOf(read(cover(2024))).fileNumbers, ['1-99871'])
    assert.ok(coverKeys(cover(2024)).includes('1-99871'))
  })

  test('the kind of company is no part of the name', () => {
    assert.equal(registrantKey('HARBOUR LINES CORPORATION'), registrantKey('Harbour Lines Corp.'))
    assert.notEqual(registrantKey('Harbour Lines'), registrantKey('Harbour Lines Holdings'))
    assert.equal(registrantKey('The Company, Inc.'), undefined)
  })

  test('behind the first Item nothing is the cover', () => {
    const text = `FORM 10-K\n\n## Item 1. Business\n\nWe sold a pier to\n\nQuay, Inc.\n\n(Exact name of registrant as specified in its charter)\n`
    assert.equal(identityOf(read(text)).registrant, undefined)
  })

  test('any text has one', () => {
    fc.assert(fc.property(fc.string(), (text) => void coverKeys(text)))
  })
})

describe('kin', () => {
  const identity = (text: string) => identityOf(read(text))
  const summary = (text: string) => summaryOf(read(text))
  const quarter = (day: string, form = '10-Q'): string =>
    cover(2024)
      .replace('10-K', form)
      .replace(/For the fiscal.*/, `For the quarterly period ended ${day}`)

  test('is a year apart, some days more or less', () => {
    assert.equal(precedes(identity(cover(2023)), identity(cover(2024))), 'year')
    assert.equal(precedes(identity(cover(2024)), identity(cover(2023))), undefined)
    assert.equal(precedes(identity(cover(2022)), identity(cover(2024))), undefined)
    const weeks = cover(2024).replace('December 31, 2024', 'December 28, 2024')
    assert.equal(precedes(identity(cover(2023)), identity(weeks)), 'year')
  })

  test('a quarter follows its annual report, and the quarter of a year before', () => {
    const march = identity(quarter('March 31, 2025'))
    assert.equal(precedes(identity(cover(2024)), march), 'year-end')
    assert.equal(precedes(identity(cover(2023)), march), undefined)
    assert.equal(precedes(identity(quarter('March 31, 2024')), march), 'year')
  })

  test('an amendment is nobody’s', () => {
    const amended = identity(cover(2023).replace('10-K', '10-K/A'))
    assert.equal(precedes(amended, identity(cover(2024))), undefined)
  })

  test('different Items of one report are siblings, two copies are not', () => {
    const { early, late } = split(cover(2024))
    assert.ok(isSibling(summary(early), summary(late)))
    assert.ok(!isSibling(summary(early), summary(early)))
    assert.ok(!isSibling(summary(early), summary(annualReport(2024))))
    assert.ok(!isSibling(summary(early), summary(split(cover(2023)).late)))
  })
})
