// What each check proves, in a few words: the titles of the checks and of their groups.

import type { Phrase } from '../template.ts'

export const TITLES: readonly Phrase[] = [
  ['Columns add up to their totals', '縦計が合計欄と一致すること'],
  ['Rows add up across', '横計が合計欄と一致すること'],
  [
    'Percentages in a table follow from the amounts beside them',
    '表の百分率が、併記された金額から計算した値と一致すること',
  ],
  [
    'An amount is the price times the quantity beside it',
    '金額が、併記された単価と数量の積と一致すること',
  ],
  ['An average follows from its parts', '平均値が構成要素から計算した値と一致すること'],
  ['Separators are those of the column', '桁区切りの表記が同じ列の中で統一されていること'],
  ['The balance sheet balances', '貸借対照表の貸借が一致すること'],
  [
    'Cash flows lead from the opening to the closing cash',
    'キャッシュ・フローの増減により、現金の期首残高が期末残高につながること',
  ],
  ['The statements agree with each other', '財務諸表相互間の金額が整合すること'],
  [
    'Earnings per share follow from income and shares',
    '1 株当たり利益が、利益と株式数から計算した値と一致すること',
  ],
  [
    'A figure stated in two tables is the same in both',
    '2 つの表に記載された同じ項目の数値が一致すること',
  ],
  [
    'A figure in the text agrees with the table it restates',
    '本文の数値が、引用元の表の数値と一致すること',
  ],
  [
    'A figure stated twice in the text agrees with itself',
    '本文の 2 か所に記載された同じ数値が一致すること',
  ],
  ['Thousand, million and billion agree', '千、百万、十億などの単位が整合すること'],
  ['A percentage follows from its amounts', '百分率が、もとの金額から計算した値と一致すること'],
  [
    'What is said to rise is larger after than before',
    '増加・減少の記述が、前後の数値の動きと一致すること',
  ],
  ['A loss in words is a loss in figures', '損失との記述が、数値の符号と一致すること'],
  ['A part is not more than its whole', '内訳の金額が全体の金額を超えないこと'],
  [
    'What there was, less what went, is what remains',
    '期首残高に期中増減を加減した額が期末残高と一致すること',
  ],
  ['Quarters add up to the year', '四半期の合計が年度の金額と一致すること'],
  [
    'A superlative is not refuted by the filing itself',
    '「最大」「最高」などの記述が、報告書自体の数値と矛盾しないこと',
  ],
  ['A list has as many members as announced', '列挙された項目の数が、予告された数と一致すること'],
  [
    'Dollar amounts follow from the amounts beside them',
    'ドル金額が、併記された金額からの換算額と一致すること',
  ],
  [
    'A stated exchange rate agrees with the rate table and with H.10',
    '記載された為替レートが、レート表及び H.10 の公表値と一致すること',
  ],
  ['High, average and low are in order', '高値、平均、安値の大小関係が正しいこと'],
  ['A date is in the calendar', '日付が暦に存在すること'],
  [
    'A date of the past is one that the filing can know',
    '過去として記載された日付が、報告書の作成時点までのものであること',
  ],
  [
    'Lists of years name the years that are reported',
    '列挙された年度が、報告対象の年度と一致すること',
  ],
  ['A period is compared with another one', '期間が、同じ期間ではなく別の期間と比較されていること'],
  ['The cover names the period reported on', '表紙の対象期間が、報告の対象期間と一致すること'],
  ['A reference leads to what it names', '参照先が実際に存在すること'],
  ['An Item’s number goes with its title', 'Item の番号と標題が対応していること'],
  ['The contents list agrees with the headings', '目次が見出しと一致すること'],
  ['A footnote mark has its note', '脚注記号に対応する脚注があること'],
  [
    'Defined terms are used, and have one meaning',
    '定義語が定義どおり、1 つの意味で使われていること',
  ],
  [
    'Last year’s figures are those of last year’s filing',
    '前期の数値が、前期の報告書の数値と一致すること',
  ],
  ['All of the text was read', '本文のすべてが読み取られたこと'],
  ['Every acceptance is of a finding', '承認した検出事項がいまも存在すること'],
  // Their groups.
  ['Tables that add up', '表の計算'],
  ['Statements that tie', '財務諸表の整合性'],
  ['What the text says of figures', '本文の数値の記述'],
  ['Currency and rates', '通貨及び為替レート'],
  ['Dates and periods', '日付及び期間'],
  ['References', '参照'],
]
