// Sentences → facts: which measure, whose, for which period, on which basis.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { periodKey } from '../../server/src/figures/period.ts'
import type { Fact } from '../../server/src/facts/fact.ts'
import { read } from '../../server/src/filing.ts'

const factsIn = (text: string): readonly Fact[] =>
  read(text).facts.filter((f) => f.where === 'prose' && f.figure.coupon === undefined)

/** One line a fact: figure, measure, period, and whatever else is filled in. */
function told(text: string): readonly string[] {
  const filing = read(text)
  return factsIn(text).map((f) =>
    [
      filing.textOf(f.span),
      f.metric ?? '-',
      f.period ? periodKey(f.period) : '-',
      ...[f.entity === 'consolidated' ? undefined : f.entity, f.basis, f.measure, f.tense].flatMap(
        (slot) => slot ?? [],
      ),
    ].join(' | '),
  )
}

describe('measures', () => {
  test('two amounts share the period behind them', () => {
    assert.deepEqual(
      told(
        'We had an operating loss of ¥2.4 billion and a net loss of ¥1.1 billion for the fiscal year ended March 31, 2010.',
      ),
      [
        '¥2.4 billion | operating-income | 12m>2010-03-31',
        '¥1.1 billion | net-income | 12m>2010-03-31',
      ],
    )
  })

  test('each of two groups has its own quarter', () => {
    assert.deepEqual(
      told(
        'We had operating income of ¥0.4 billion and net income of ¥1.9 billion for the second quarter of the fiscal year ended March 31, 2010 and operating income of ¥0.6 billion and net income of ¥0.8 billion for the third quarter of the fiscal year ended March 31, 2010.',
      ),
      [
        '¥0.4 billion | operating-income | 3m>2009-09-30',
        '¥1.9 billion | net-income | 3m>2009-09-30',
        '¥0.6 billion | operating-income | 3m>2009-12-31',
        '¥0.8 billion | net-income | 3m>2009-12-31',
      ],
    )
  })

  test('the thing may follow its amount, and a verb makes an event of it', () => {
    assert.deepEqual(
      told(
        'At March 31, 2010, we had ¥9.3 billion in cash and cash equivalents. We repurchased ¥0.7 billion of 1.75% convertible bonds in June 2010.',
      ),
      [
        '¥9.3 billion | cash | @2010-03-31',
        '¥0.7 billion | repurchased: 1.75% convertible bonds | 1m>2010-06',
      ],
    )
  })

  const labels: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'brackets and asides between a thing and its verb are left out',
      'The fair value of our bonds (the “Bonds”), based on quoted prices, was $88 million.',
      ['$88 million fair value of our bonds'],
    ],
    [
      'a change told before the thing that changed',
      'The loss was due to a $30 million or 16%, decline in the sales of kites and a 3% increase in rope costs.',
      ['$30 million sales of kites change', '16% sales of kites change', '3% rope costs change'],
    ],
    [
      'what a value is compared with, and the change of it, go on with its label',
      'Kite sales were $80 million, an increase of $20 million, or 33 percent, compared with $60 million.',
      [
        '$80 million Kite sales',
        '$20 million Kite sales change',
        '33 percent Kite sales change',
        '$60 million Kite sales comparator',
      ],
    ],
    [
      'a value that went from one amount to another',
      'Net sales of kites increased from $42 million to $57 million.',
      ['$42 million Net sales of kites comparator', '$57 million Net sales of kites'],
    ],
    [
      'counts stand before what they count',
      'We repurchased 499 million shares of our common stock for cash.',
      ['499 million shares of our common stock'],
    ],
    [
      'a thing that another one leads in keeps it',
      'We recorded a gain on the sale of boats of $3 million and decreased segment sales in Europe of $4 million.',
      ['$3 million gain on the sale of boats', '$4 million decreased segment sales in Europe'],
    ],
    [
      'two things named as one subject are neither of them',
      'Our ropes and total assets were $5 million.',
      ['$5 million ropes and total assets'],
    ],
    [
      'an article tells the thing right behind',
      'We took a $5 million charge.',
      ['$5 million charge'],
    ],
  ]
  for (const [what, text, expected] of labels)
    test(what, () => {
      const filing = read(text)
      const found = factsIn(text).map((f) =>
        [filing.textOf(f.span), f.label ?? '-', ...(f.measure ? [f.measure] : [])].join(' '),
      )
      assert.deepEqual(found, expected)
    })

  test('words that narrow a measure keep it from being the whole', () => {
    const metrics = (text: string): readonly (string | undefined)[] =>
      factsIn(text).map((f) => f.metric)
    assert.deepEqual(metrics('We had a net loss of $4 million from discontinued operations.'), [
      'net loss from discontinued operations',
    ])
    assert.deepEqual(metrics('We had an equity method net loss of $4 million.'), [
      'equity method net loss',
    ])
    assert.deepEqual(metrics('We had adjusted net income of $4 million.'), ['adjusted net income'])
  })
})

describe('periods', () => {
  test('lists are paired by order, and only when they are as long', () => {
    assert.deepEqual(
      told(
        'Capital expenditures were $1.6 million, $1.5 million and $1.4 million in the years ended December 31, 2010, 2009 and 2008, respectively.',
      ),
      [
        '$1.6 million | capital-expenditures | 12m>2010-12-31',
        '$1.5 million | capital-expenditures | 12m>2009-12-31',
        '$1.4 million | capital-expenditures | 12m>2008-12-31',
      ],
    )
    assert.deepEqual(
      factsIn('Rent was $16 million and $15 million in 2010, 2009 and 2008, respectively.').map(
        (f) => f.period,
      ),
      [undefined, undefined],
    )
  })

  test("last year's figure in brackets has its own year", () => {
    assert.deepEqual(
      told('Sales during the year ended November 30, 2010 amounted to $70,931 (2009 - $28,257).'),
      ['$70,931 | revenue | 12m>2010-11-30', '$28,257 | revenue | 12m>2009-11-30'],
    )
  })

  test('a date to come is no period, and what is planned has none', () => {
    assert.deepEqual(
      told(
        'At March 31, 2010, we had ¥3.8 billion of bonds due in March 2015, and we plan to redeem the remaining ¥3.1 billion of bonds.',
      ),
      ['¥3.8 billion | bonds | @2010-03-31', '¥3.1 billion | bonds | - | forecast | plan'],
    )
  })

  test('a change goes with the amount it led to; the one it came from has its own year', () => {
    assert.deepEqual(
      told(
        'Net sales decreased by $37 million, or 3.4%, to $1,042 million in the year ended June 30, 2010 from $1,079 million in the year ended June 30, 2009.',
      ),
      [
        '$37 million | revenue | 12m>2010-06-30 | change',
        '3.4% | revenue | 12m>2010-06-30 | change',
        '$1,042 million | revenue | 12m>2010-06-30',
        '$1,079 million | revenue | 12m>2009-06-30 | comparator',
      ],
    )
  })
})

/** The amounts of a text with their periods. */
const dated = (text: string): readonly string[] => {
  const filing = read(text)
  return factsIn(text)
    .filter((f) => f.figure.kind === 'amount')
    .map((f) => `${filing.textOf(f.span)} ${f.period ? periodKey(f.period) : '-'}`)
}

describe('periods that stand elsewhere than behind the amount', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'an amount told in another way has the period behind that',
      'Exports were $24 million, or 31% of our sales, in the year ended June 30, 2010. Our loss was ¥98 million ($1.1 million) for the year ended June 30, 2010.',
      ['$24 million 12m>2010-06-30', '¥98 million 12m>2010-06-30', '$1.1 million 12m>2010-06-30'],
    ],
    [
      'that year, and the year before',
      'Sales were $24 million in the fiscal year ended June 30, 2010. We had hedging losses of $4 million in that fiscal year, after gains of $3 million in the fiscal year before.',
      ['$24 million 12m>2010-06-30', '$4 million 12m>2010-06-30', '$3 million 12m>2009-06-30'],
    ],
    [
      'the prior year is open where two years were named',
      'Sales were $24 million in the year ended June 30, 2010 and $21 million in the year ended June 30, 2009. Costs were $9 million in the prior year.',
      ['$24 million 12m>2010-06-30', '$21 million 12m>2009-06-30', '$9 million -'],
    ],
    [
      'one day behind a list that is matched by order',
      'At June 30, 2010 we had claims of $7 million and debts of $5 million, compared with $6 million and $4 million, respectively, at June 30, 2009.',
      [
        '$7 million @2010-06-30',
        '$5 million @2010-06-30',
        '$6 million @2009-06-30',
        '$4 million @2009-06-30',
      ],
    ],
    [
      'a day before the verb, behind an amount with a period of its own',
      'We lost $5 million on the bridge in the year ended June 30, 2010, and our reserve for it at June 30, 2010 was $4 million.',
      ['$5 million 12m>2010-06-30', '$4 million @2010-06-30'],
    ],
    [
      'parts are of the day of their whole',
      'Goodwill was $32 million at June 30, 2010, of which $21 million belonged to kites and $11 million to boats.',
      ['$32 million @2010-06-30', '$21 million @2010-06-30', '$11 million @2010-06-30'],
    ],
    [
      'a purchase from somebody compares nothing',
      'In the year ended June 30, 2010 we bought rope from Harbor for $3 million.',
      ['$3 million 12m>2010-06-30'],
    ],
    [
      'the next quarter of the same year',
      'The third quarter of the year ended June 30, 2010 was calm, and the fourth quarter stormy, with repairs of $6 million.',
      ['$6 million 3m>2010-06-30'],
    ],
    [
      'what is there on a day moves over a year from one end to the other',
      'In the year ended June 30, 2010 we raised the allowance for doubtful receivables to $4 million from $1 million.',
      ['$4 million @2010-06-30', '$1 million @2009-06-30'],
    ],
    [
      'stretches that end together are matched by order',
      'Kite sales were $4 million and $9 million for the three and nine months ended June 30, 2010, respectively, and $3 million and $7 million for the three- and nine-month periods ended June 30, 2009, respectively.',
      [
        '$4 million 3m>2010-06-30',
        '$9 million 9m>2010-06-30',
        '$3 million 3m>2009-06-30',
        '$7 million 9m>2009-06-30',
      ],
    ],
    [
      'two stretches of two years say nothing of their order',
      'Kite sales were $4 million, $3 million, $9 million and $7 million for the three and nine months ended June 30, 2010 and 2009, respectively.',
      ['$4 million -', '$3 million -', '$9 million -', '$7 million -'],
    ],
    [
      'the same period of another year',
      'Kite sales were $4 million for the three months ended June 30, 2010, compared to $3 million in the same period of 2009. Rope sales were $2 million for the six months ended June 30, 2010 and $1 million for the prior-year period.',
      [
        '$4 million 3m>2010-06-30',
        '$3 million 3m>2009-06-30',
        '$2 million 6m>2010-06-30',
        '$1 million 6m>2009-06-30',
      ],
    ],
    [
      'the same periods of another year, by order',
      'For the three and six months ended June 30, 2010 we paid rent of $4 million and $9 million, compared with $3 million and $7 million in the same periods last year.',
      [
        '$4 million 3m>2010-06-30',
        '$9 million 6m>2010-06-30',
        '$3 million 3m>2009-06-30',
        '$7 million 6m>2009-06-30',
      ],
    ],
    [
      'one period, and a list that belongs to names',
      'During the year ended June 30, 2010, kites and ropes brought $4 million and $3 million, respectively.',
      ['$4 million 12m>2010-06-30', '$3 million 12m>2010-06-30'],
    ],
    [
      'a change is that of the later of two periods',
      'Wages were $9 million in the year ended June 30, 2010 and $8 million in the year ended June 30, 2009, an increase of 12%, or $1 million.',
      ['$9 million 12m>2010-06-30', '$8 million 12m>2009-06-30', '$1 million 12m>2010-06-30'],
    ],
    [
      'a day far behind says nothing of what is there on another',
      'As of June 30, 2010, we lent $9 million, as our board decided in the resolution that it published on May 2, 2010. As of June 30, 2010 we had a loan of $4 million that matures on May 2, 2015.',
      ['$9 million -', '$4 million @2010-06-30'],
    ],
    [
      'the year of a law or a plan is no date',
      'At June 30, 2010, the levy under the Kite Act of 2007 was $4 million.',
      ['$4 million @2010-06-30'],
    ],
    [
      'each member of a list has the period behind it',
      'Sales include $4 million of fees in the year ended June 30, 2010, $3 million of rent in the year ended June 30, 2009, and $2 million of gifts in the year ended June 30, 2008.',
      ['$4 million 12m>2010-06-30', '$3 million 12m>2009-06-30', '$2 million 12m>2008-06-30'],
    ],
    [
      'a sentence that goes on with the last one, and one that does not',
      'Costs rose to $9 million in the year ended June 30, 2010. They included repairs of $2 million. Gross profit decreased by $3 million, or 30%, to $7 million. A kite costs $1,250.',
      [
        '$9 million 12m>2010-06-30',
        '$2 million 12m>2010-06-30',
        '$3 million 12m>2010-06-30',
        '$7 million 12m>2010-06-30',
        '$1,250 -',
      ],
    ],
  ]
  for (const [what, text, expected] of cases)
    test(what, () => {
      assert.deepEqual(dated(text), expected)
    })

  test('quarters in a list share the measure, and the year that the last or the sentence names', () => {
    const expected = [
      '$6 million | net-income | 3m>2009-09-30',
      '$7 million | net-income | 3m>2009-12-31',
      '$9 million | net-income | 3m>2010-03-31',
    ]
    assert.deepEqual(
      told(
        'We had net income of $6 million for the first quarter, $7 million for the second quarter and $9 million for the third quarter of the year ended June 30, 2010.',
      ),
      expected,
    )
    assert.deepEqual(
      told(
        'In the year ended June 30, 2010 our net income was $31 million: $6 million for the first quarter, $7 million for the second and $9 million for the third.',
      ),
      ['$31 million | net-income | 12m>2010-06-30', ...expected],
    )
  })

  test('a plan is told by the verb of the amount’s own clause', () => {
    const tenses = (text: string) => factsIn(text).map((f) => f.tense)
    assert.deepEqual(
      tenses(
        'The assets of our plans lost $2 million in 2010. Should rates fall, we would suffer.',
      ),
      [undefined],
    )
    assert.deepEqual(tenses('We plan to spend $2 million in 2011.'), ['plan'])
  })
})

describe('what is left for the owners', () => {
  for (const text of [
    'We had a net loss attributable to Harbor Corporation of $4 million in 2010.',
    'We had a net loss attributable to Harbor Holdings, Inc. of $4 million in 2010.',
    'Net loss attributable to Harbor Co., Ltd. was $4 million in 2010.',
    'We had a net loss of $4 million attributable to Harbor Corporation in 2010.',
    'Profit for the year attributable to owners of the parent was $4 million in 2010.',
  ])
    test(text, () => {
      assert.deepEqual(
        factsIn(text).map((f) => f.metric),
        ['net-income-of-owners'],
      )
    })

  for (const text of [
    'We had a net loss attributable to noncontrolling interests of $4 million in 2010.',
    'Net income attributable to common stockholders was $4 million in 2010.',
    'Net income from continuing operations attributable to Harbor was $4 million in 2010.',
  ])
    test(`is another thing: ${text}`, () => {
      assert.ok(!factsIn(text).some((f) => f.metric === 'net-income-of-owners'))
    })
})

describe('whose figure it is', () => {
  const entity = (text: string): string | undefined => factsIn(text)[0]?.entity

  test('ours, or that of a company that is named', () => {
    assert.equal(
      entity('Our net loss for the year ended June 30, 2010 was $4 million.'),
      'consolidated',
    )
    assert.equal(
      entity('Northwind incurred a net loss of $4 million for the year ended June 30, 2010.'),
      'Northwind',
    )
    assert.equal(
      entity("Northwind's net loss for the year ended June 30, 2010 was $4 million."),
      'Northwind',
    )
  })

  test('of a company that we bought', () => {
    assert.equal(
      entity('The Company acquired Northwind, a maker of kites with $8 million in net revenues.'),
      undefined,
    )
  })

  test('the filer under its own name is the filer', () => {
    const text =
      'Northwind Trading Inc. (the “Company”) makes kites.\n\nNorthwind had net income of $4 million in 2010.'
    assert.equal(entity(text), 'consolidated')
  })
})

test('an abbreviation, an initial and an Item end no sentence', () => {
  const sentences = read(
    'Acme Inc. sold J. Doe a kite. See Item 5. Operating Review. The U.S. market grew.',
  ).sentences
  assert.equal(sentences.length, 3)
})

test('an unchanged paragraph is read once', () => {
  const text = 'We had net income of $4 million.\n\nWe had sales of $9 million.\n'
  const before = read(text)
  const after = read(text.replace('$9', '$8'), before)
  const figures = (filing: typeof before) => filing.facts.map((f) => f.figure)
  assert.equal(figures(after)[0], figures(before)[0])
  assert.notEqual(figures(after)[1], figures(before)[1])
})
