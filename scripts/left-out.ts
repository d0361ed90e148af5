// What an auditor would also compare and Tickmark does not, each with the reason: the end of the page of the checks.

interface LeftOut {
  readonly what: string
  readonly why: string
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'A note’s total against the line of the statement that cites the note',
    why: 'Notes split current from non-current and gross from net, so that the number of the note alone does not say which total is meant. Where both print one label, or a long figure and a neighbour, restated-figures-agree compares them.',
  },
  {
    what: 'Segments against the consolidated statements',
    why: 'Within a table, segments, eliminations and total are sums like any other. Across tables the measure (segment profit, sales between segments) is seldom the same; equal labels are compared as restated figures.',
  },
  {
    what: 'Maturity tables against the debt in the balance sheet',
    why: 'Their rows and columns are sums like any other. Which lines of the balance sheet the total covers (current part, discount, leases) is rarely said.',
  },
  {
    what: 'Shares and market value on the cover against the balance sheet',
    why: 'They are of other days than the balance sheet and need not be equal.',
  },
  {
    what: 'Percentages of ownership against the shares held',
    why: 'The base stands in footnotes (with options that may be exercised, without treasury stock) and differs from row to row.',
  },
  {
    what: 'The page numbers of the contents list',
    why: 'Converters drop the numbers of some pages and keep others, so that the page of a heading is seldom sure. That each Item stands in the list and in the text under one title is checked by contents-agree-with-headings.',
  },
  {
    what: 'Terms that are used before they are defined, or never defined, or defined again in other words',
    why: 'Filings define their terms anew in each Item and note, and leave letters undefined that every reader knows. Unused terms, and letters that stand for two names, are told by terms-are-used-as-defined.',
  },
  {
    what: 'A footnote that no mark leads to',
    why: 'In the filings read for it, a mark was lost on the way to Markdown each time: raised figures are the first thing that converters lose. Marks without their notes are told by mark-has-note.',
  },
  {
    what: '“In each of the past five years” against a table',
    why: 'A table of fewer years can neither confirm nor refute it, and the exceptions stand in the tail of the sentence.',
  },
  {
    what: 'Percentages above 100 or below 0',
    why: 'Shares of a profit to which others contributed losses, tax rates, payouts and cost ratios lawfully lie there. Shares of a whole are checked by their arithmetic.',
  },
  {
    what: '“March 2004” beside “March 31, 2004”',
    why: 'A matter of style; both name the same year end.',
  },
]
