// A small filing for the tests of the bench: a balance that foots, a sentence that restates it, and a figure alone.

export const FILING = `# Annual report

Item 7. Management's discussion

Total current assets increased to $3,703 million in 2016 from $3,303 million in 2015, an increase of $400 million.
Our lease in Osaka covers 1,250 shares of a parking company bought at $77.31 per share. See Note 4 below.

(In millions)

| | 2016 | 2015 |
|---|---:|---:|
| Cash and deposits | 1,234 | 1,111 |
| Receivables | 2,345 | 2,098 |
| Inventories | 124 | 94 |
| Total current assets | 3,703 | 3,303 |
`
