// Words that are held to each other: dates, lists of years, covers and announced lists, and what they must not be taken for.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { announcedCountsAgree } from '../../server/src/checks/announced-counts-agree.ts'
import type { Check } from '../../server/src/checks/check.ts'
import { comparedPeriodsDiffer } from '../../server/src/checks/compared-periods-differ.ts'
import { coverNamesThePeriod } from '../../server/src/checks/cover-names-the-period.ts'
import { datesExist } from '../../server/src/checks/dates-exist.ts'
import { datesFitThePeriods } from '../../server/src/checks/dates-fit-the-periods.ts'
import { itemsHaveTheirTitles } from '../../server/src/checks/items-have-their-titles.ts'
import { judge } from '../../server/src/checks/judge.ts'
import { listedYearsAgree } from '../../server/src/checks/listed-years-agree.ts'
import { markHasNote } from '../../server/src/checks/mark-has-note.ts'
import { scalesAgree } from '../../server/src/checks/scales-agree.ts'
import { read } from '../../server/src/filing.ts'

/** The places where a check speaks. */
const places = (check: Check, text: string): readonly string[] =>
  judge(read(text), [check]).findings.map(({ span }) => text.slice(span.start, span.end))

const silent = (check: Check, texts: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(texts))
    test(`silent: ${name}`, () => {
      assert.deepEqual(places(check, text), [])
    })
}

const loud = (
  check: Check,
  texts: Readonly<Record<string, readonly [text: string, ...places: string[]]>>,
): void => {
  for (const [name, [text, ...expected]] of Object.entries(texts))
    test(`speaks: ${name}`, () => {
      assert.deepEqual(places(check, text), expected)
    })
}

/** Sentences that end some period once each. */
const ended = (period: string, times: number): string =>
  ['Sales', 'Costs', 'Rent', 'Taxes', 'Interest', 'Fees', 'Dues', 'Tolls']
    .slice(0, times)
    .map((name, i) => `${name} were $${i + 2}.1 million for the ${period}.`)
    .join(' ')

describe('the cover', () => {
  const filing = (cover: string, body: string, form = '10-Q'): string =>
    `FORM ${form}\n\n${cover}\n\n## Item 1. Financial Statements\n\n${body}\n\n## Item 2. Management’s Discussion and Analysis\n\nSales rose.\n`
  const june = ended('three months ended June 30, 2004', 5)
  const march = 'For the quarterly period ended March 31, 2004'
  silent(coverNamesThePeriod, {
    'a sentence that goes on behind the date': filing(
      `${march}, the pier has kept the limits of the order.`,
      june,
    ),
    'the words of another form': filing('For the year ended December 31, 2003', june),
    'a line far below the beginning': filing(`${'The pier.\n\n'.repeat(60)}${march}`, june),
    'a quarter of weeks, told by the month it ends in': filing(
      'For the quarterly period ended July 3, 2004',
      june,
    ),
    'a late report that goes on to the next quarter': filing(
      'For the fiscal year ended December 31, 2003',
      `${ended('year ended December 31, 2003', 8)} ${ended('quarter ended March 31, 2004', 5)}`,
      '10-K',
    ),
    'a year that the text names without its end': filing(
      'For the fiscal year ended December 31, 2003',
      `${ended('year ended December 31, 2002', 6)} ${ended('year ended December 31, 2003', 3)}`,
      '10-K',
    ),
  })
  loud(coverNamesThePeriod, {
    'the cover of the last quarter': [filing(march, june), 'March 31, 2004'],
    'with the next box behind it': [
      filing(`${march} OR ☐ TRANSITION REPORT`, june),
      'March 31, 2004',
    ],
    'the cover of a year to come': [
      filing(
        'For the fiscal year ended December 31, 2005',
        ended('year ended December 31, 2004', 6),
        '10-K',
      ),
      'December 31, 2005',
    ],
  })
})

describe('dates in the calendar', () => {
  silent(datesExist, {
    'a page’s number before the month of an issue': 'Annual Report 31 June 2004 of the ports.',
    'a leap day': 'The bonds were repaid on Thursday, February 29, 2024.',
    'a century that is one': 'We began on February 29, 2000.',
    'a number that no month has': 'See June 75, 2004.',
    'a weekday that belongs to another date':
      'We met on Monday, June 21 to Friday, June 25, 2004 in Kobe.',
    'the day before the month': 'We met on Friday, 25 June 2004 in Kobe.',
  })
  loud(datesExist, {
    'the day before the month': ['The lease ended on 31 June 2004.', '31 June 2004'],
    'a century that is no leap year': ['It fell due on February 29, 1900.', 'February 29, 1900'],
    'a weekday before a day that comes first': [
      'We met on Monday, 25 June 2004 in Kobe.',
      '25 June 2004',
    ],
  })
})

describe('dates of the periods', () => {
  const weeks = `${ended('year ended June 28, 2003', 6)} ${ended('year ended June 29, 2002', 3)}`
  const months = ended('year ended December 31, 2003', 6)
  silent(datesFitThePeriods, {
    'a deed of a day that another year ended on': `${weeks}\n\nIt is secured by the deed dated as of June 28, 2002.`,
    'a company whose year ends each year on one day': `${ended('year ended February 20, 2004', 6)}\n\nDebt was $2 million as of February 20, 2003.`,
    'the minimum of years to come': `${months}\n\nMinimum rents for the years ended December 31, 2004 are $2 million.`,
    'what falls due': `${months}\n\nThe bonds are due at December 31, 2004. Notes mature at December 31, 2045.`,
    'an interim day of a report filed half a year later': `${ended('year ended March 31, 2004', 6)} ${ended('six months ended September 30, 2003', 6)}\n\nAs of September 30, 2004, we had 41 piers.`,
    'an event of a filing that knows others as late': `${months}\n\nOn August 15, 2004, we acquired a pier. The loan was repaid on December 31, 2004.`,
    history: `${months}\n\nThe port was opened as of July 1, 1901. It was ours at December 31, 1950.`,
    'a plan': `${months}\n\nWe expect debt to be $1 million at December 31, 2004.`,
  })
  loud(datesFitThePeriods, {
    'a year of weeks that ended on another day': [
      `${weeks}\n\nLeases were $0.2 million as of June 28, 2002.`,
      '2002',
    ],
    'a year not reported yet': [
      `${months}\n\nLeases were $0.2 million at December 31, 2004.`,
      '2004',
    ],
  })
})

describe('lists of years', () => {
  const usual = ['Sales rose', 'Costs fell', 'Taxes rose', 'Dues fell']
    .map((said) => `${said} in 2004, 2003 and 2002.`)
    .join(' ')
  silent(listedYearsAgree, {
    'years that something happened in': `${usual}\n\nPiers were written off in 2004, 2003 and 2001.`,
    'fiscal years that something fell into': `${usual}\n\nDues were offset by tolls in fiscal 2004, 2003 and 2001.`,
    'fiscal years of notes': `${usual}\n\nSome notes were repaid in fiscal 2004, 2003 and 2001.`,
    'years of plans': `${usual}\n\nThe plans of 2004, 2003 and 2003 were merged.`,
    'years to come': `${usual}\n\nRents are due in 2005, 2006 and 2007.`,
    history: `${usual}\n\nPiers were built in 1894, 1901 and 1902.`,
    'the years of another report': `${usual}\n\nIn 2003, 2002 and 2001 we paid no dues.`,
  })
  loud(listedYearsAgree, {
    'a year told twice': [`${usual}\n\nDues rose in 2004, 2003 and 2003.`, '2003'],
    'periods that skip a year': [
      `${ended('years ended March 31, 2004, 2003 and 2002', 4)}\n\nTolls rose in the years ended March 31, 2004, 2003 and 2001.`,
      '2001',
    ],
  })
})

describe('compared periods', () => {
  silent(comparedPeriodsDiffer, {
    'a plan of the same year': 'Sales rose in 2004 compared to 2004 plan.',
    'another noun behind the year': 'Tolls fell in 2004 compared to 2004 dues.',
    'two bases': 'On a pro forma basis, sales rose in 2004 compared to 2004.',
    'a part of the year': 'Sales of the fourth quarter of fiscal 2004 compared to 2004 were high.',
    'two quarters':
      'Sales rose in the quarter ended June 30, 2004 compared to the quarter ended March 31, 2004.',
  })
  loud(comparedPeriodsDiffer, {
    'one year with itself': ['Sales rose in 2004 compared to 2004 due to tolls.', '2004'],
  })
})

describe('announced lists', () => {
  const list = (said: string, ...members: readonly string[]): string =>
    `${said}\n\n${members.join('\n\n')}\n\nBoth rose.\n`
  const three = ['- fares of ferries;', '- tolls of ships; and', '- dues of the port.']
  silent(announcedCountsAgree, {
    'regions with a comma in their name':
      'We have three regions: Americas, Europe, Middle East and Africa, and Asia.',
    'companies with their form': 'We own two companies: Alpha, LLC, Beta, LLC, and Gamma.',
    'cities with their country': 'We have two ports: Kobe, Japan, Rotterdam, Holland, and Oslo.',
    'a list of what the things have': list('We sell two plans with the following aims:', ...three),
    'a list about the things': list('The following risks bear on our two segments:', ...three),
    'a list of their changes': list('The changes of our two segments:', ...three),
    'a relative clause': list('We have two boards that decide on:', ...three),
    'a list within the list': list(
      'We tell the following two kinds:',
      '- fares',
      '- tolls, which are:',
      '- dues',
    ),
    'letters within numbers': list(
      'We tell the following four kinds:',
      '(a) fares',
      '(b) tolls',
      '(i) of ships',
      '(ii) of cars',
      '(c) dues',
    ),
    'the words of a converter for a picture': list(
      '[FIGURE: A circle with the following two parts:',
      ...three,
    ),
    'a list that is another one': list('We have the following seven kinds:', ...three),
  })
  loud(announcedCountsAgree, {
    'a member too many': [list('We tell the following two kinds:', ...three), 'two'],
    'numbers that run on': [
      list('We have two segments:', '(1) ferries', '(2) tolls', '(3) dues'),
      'two',
    ],
  })
})

describe('Items and their titles', () => {
  const controls = '## Item 3. Controls and Procedures\n\nNone.\n'
  const market = '## Item 3. Quantitative and Qualitative Disclosures About Market Risk\n\nNone.\n'
  const filing = (form: string, ...items: readonly string[]): string =>
    `FORM ${form}\n\n## Item 1. Financial Statements\n\nNone.\n\n${items.join('\n')}`
  silent(itemsHaveTheirTitles, {
    'the order of a small business': filing('10-QSB', market, controls),
    'a number that no other heading has by right': filing('10-Q', controls, controls),
  })
  loud(itemsHaveTheirTitles, {
    'a number that the form gives to another heading': [
      filing('10-Q', market, controls),
      'Item 3. Controls and Procedures',
    ],
  })
})

describe('scales', () => {
  silent(scalesAgree, {
    'growth from small beginnings':
      'Net sales increased from ¥1.2 million in the year ended March 31, 2003 to ¥38.8 billion in the year ended March 31, 2004.',
    'two measures':
      'Net sales were ¥35.1 billion in the year ended March 31, 2003 and rent was ¥38.8 million in the year ended March 31, 2004.',
  })
})

test('a mark is a warning only where the filing has notes of its kind', () => {
  const table = (name: string, rest: string): string =>
    `# ${name}\n\n| Port | Tonnes |\n|---|---:|\n| Kobe* | 12 |\n| Osaka | 15 |\n\n${rest}\n\n`
  const levels = (text: string): readonly string[] =>
    judge(read(text), [markHasNote]).findings.map(({ level }) => level)
  assert.deepEqual(levels(table('Ports', 'Trade was brisk.')), ['information'])
  assert.deepEqual(
    levels(table('Ports', '\\* Without ferries.') + table('Dues', 'Trade was brisk.')),
    ['warning'],
  )
})
