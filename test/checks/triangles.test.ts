// A change told in full is judged by its own figures, in whatever order they stand.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const CHECK = 'percent-follows-from-amounts'

const ticked = (text: string): ReadonlySet<string> => {
  const filing = read(`${text}\n`)
  const spans = filing.ticks.filter(({ check }) => check === CHECK).map(({ span }) => span)
  return new Set(spans.map((span) => filing.textOf(span).trim()))
}

const accused = (text: string): readonly string[] => {
  const filing = read(`${text}\n`)
  return filing.findings.filter((one) => one.check === CHECK).map(({ span }) => filing.textOf(span))
}

/** Each with all figures of its change. */
const ORDERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kite revenue of $4.7 billion in 2023 decreased by 24%, compared to net revenue of $6.2 billion in 2022.',
    ['$4.7 billion', '24%', '$6.2 billion'],
  ],
  [
    'Kite sales were $917 million in the second quarter of 2023, down 36 percent from sales of $1,436 million in the same period last year.',
    ['$917 million', '36 percent', '$1,436 million'],
  ],
  [
    'Cost of kites for the years ended June 30, 2023 and 2022 was $96.6 million and $74.3 million, respectively, representing an increase of approximately $22.3 million.',
    ['$96.6 million', '$74.3 million', '$22.3 million'],
  ],
  [
    'Flyers were 640 million as of September 30, 2024 and 574 million as of September 30, 2023, which represented an increase of 11%.',
    ['640 million', '574 million', '11%'],
  ],
  [
    'Kite profit was $1.63 billion, $180 million or 10% lower than kite profit of $1.81 billion in the prior year.',
    ['$1.63 billion', '$180 million', '10%', '$1.81 billion'],
  ],
  [
    'Kite profit was a loss of $35 million in 2023, down $461 million from income of $426 million in 2022.',
    ['$35 million', '$461 million', '$426 million'],
  ],
  [
    'String sales were $16.3 million (2022: $12.1 million), marking an increase of 35%.',
    ['$16.3 million', '35%', '$12.1 million'],
  ],
  [
    'Gross margin was 35.0%, compared to 33.2% in the prior year, an increase of 180 basis points.',
    ['35.0%', '33.2%', '180 basis points'],
  ],
  [
    'Kite sales were $4.7 million in 2023, compared to $4.2 million in 2022. This represents an increase of $0.5 million, or 12%.',
    ['$4.7 million', '$4.2 million', '$0.5 million', '12%'],
  ],
  [
    'Kite revenue was RMB118,028 million (US$16,265 million) in fiscal year 2025, increased by 11% compared to RMB106,374 million in fiscal year 2024.',
    ['RMB118,028 million', '11%', 'RMB106,374 million'],
  ],
  [
    'Impairment of kites was RMB6,171 million (US$850 million) in 2025, decreased by 41% or RMB4,350 million from RMB10,521 million (US$1,450 million) in 2024.',
    ['RMB6,171 million', '41%', 'RMB4,350 million', 'RMB10,521 million'],
  ],
  [
    'Kite sales amounted to ¥9,450 million (up 12.3% year-on-year from ¥8,415 million).',
    ['¥9,450 million', '12.3%', '¥8,415 million'],
  ],
  [
    'The Board increased the quarterly dividend 20%, from $0.10 to $0.12, on December 3, 2014.',
    ['20%', '$0.10', '$0.12'],
  ],
  [
    'Loans amounted to 49.49 million Saudi riyals, compared to 23.15 million riyals on December 31, 2022, an increase of 113.76%.',
    ['49.49 million', '23.15 million', '113.76%'],
  ],
]

describe('a change that holds vouches for each of its figures', () => {
  for (const [text, figures] of ORDERS)
    test(text, () => {
      assert.deepEqual(ticked(text), new Set(figures))
      assert.deepEqual(accused(text), [])
    })
})

describe('a slip in a change is told', () => {
  for (const [text, figures] of [
    [
      'Kite revenue of $4.7 billion in 2023 decreased by 42%, compared to net revenue of $6.2 billion in 2022.',
      ['42%'],
    ],
    [
      'Kite profit was $1.36 billion, $180 million or 10% lower than kite profit of $1.81 billion in the prior year.',
      ['$1.36 billion'],
    ],
    [
      'Kite sales were $9.7 million in 2023, compared to $4.2 million in 2022. This represents an increase of $0.5 million, or 12%.',
      ['$9.7 million'],
    ],
    [
      'Kite sales rose $0.5 million, or 12%, to $4.7 million in 2023 from sales of $4.2 billion in 2022.',
      ['$4.2 billion'],
    ],
    [
      'Kite costs were $2,787 million in 2023 compared to $2,554 million in 2022, an increase of $223 million due to wages.',
      ['$223 million'],
    ],
    [
      'Gross margin was 35.0%, compared to 33.2% in the prior year, an increase of 810 basis points.',
      ['810 basis points'],
    ],
  ] as const)
    test(text, () => {
      assert.deepEqual(accused(text), figures)
    })
})

describe('nothing is said of', () => {
  for (const [what, text] of [
    [
      'a percentage on another basis',
      'Kite sales were $4.7 million in 2023, compared to $4.2 million in 2022, an increase of 21% in constant currency.',
    ],
    [
      'an increase of something else',
      'Interest was $4.7 million, compared to $4.2 million, reflecting an increase of $1.5 million in average debt.',
    ],
    [
      'a change that is told in parts, by their causes',
      'Kite profit increased to $2,787 in 2023 compared to $2,554 in 2022, reflecting an increase of $193 resulting from higher sales and an increase of $40 resulting from better margins.',
    ],
    [
      'a part of a change that another offsets',
      'Kite costs were $2,787 million in 2023 compared to $2,554 million in 2022, an increase of $273 million due to wages, partly offset by a decrease of $40 million in rents.',
    ],
    [
      'an income after a loss, the words for which stand elsewhere',
      'The result moved up $6.28 million from a $0.03 million loss in 2022 to $6.25 million in 2023.',
    ],
    [
      'two quarters that are listed with their halves',
      'Kite sales were $4.7 million and $9.1 million for the three and six months ended June 30, 2023, respectively, an increase of 12%.',
    ],
  ] as const)
    test(what, () => {
      assert.deepEqual(accused(text), [])
    })
})
