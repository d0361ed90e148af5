// Sums, totals, percentages and what ties the statements together: findings and ticks.

import type { Phrase } from '../template.ts'

export const SUMS: readonly Phrase[] = [
  // Who does not agree.
  ['the total', '合計'],
  ['the total {0}', '合計 {0}'],
  ['the total, line {0},', '合計 ({0} 行目)'],
  ['the total {0}, line {1},', '合計 {0} ({1} 行目)'],
  ['the row total', '横計'],
  ['the row total {0}', '横計 {0}'],
  ['the row total, line {0},', '横計 ({0} 行目)'],
  ['the row total {0}, line {1},', '横計 {0} ({1} 行目)'],
  ['totals', '合計'],
  ['row totals', '横計'],
  [
    '{0} does not agree with its parts: {1}, stated {2} (difference {3}; {4}); {5}.',
    '{0} が内訳と一致しません: {1}、記載額 {2} (差異 {3}、{4})。{5}。',
  ],
  [
    '{0} does not agree with its parts: {1}, stated {2} (difference {3}; {4}).',
    '{0} が内訳と一致しません: {1}、記載額 {2} (差異 {3}、{4})。',
  ],
  [
    '{0} does not agree with its parts: {1}, stated {2}; {3} stands in another column of its row too, and with {4}, which the filing prints elsewhere, it would.',
    '{0} が内訳と一致しません: {1}、記載額 {2}。{3} は同じ行の別の列にもあり、報告書の他の箇所に記載されている {4} であれば一致します。',
  ],
  [
    "{0} does not agree with its parts in two columns: {1}; with {2} and {3} in each other's place both would.",
    '{0} が 2 つの列で内訳と一致しません: {1}。{2} と {3} を入れ替えれば、いずれも一致します。',
  ],
  [
    "Two {0} do not agree with their parts: {1}; with {2} and {3}, line {4}, in each other's place both would.",
    '2 つの{0}が内訳と一致しません: {1}。{2} と {3} ({4} 行目) を入れ替えれば、いずれも一致します。',
  ],
  ['{0}, line {1}, of {2}', '{2} の {0} ({1} 行目)'],
  ['{0} of {1}', '{1} の {0}'],
  ['{0}, stated {1}', '{0}、記載額 {1}'],
  ['{0}, stated {1}: within rounding', '{0}、記載額 {1}: 端数処理の範囲内'],
  ['{0}, stated {1} ({2})', '{0}、記載額 {1} ({2})'],
  ['rounding allows {0} either way', '端数処理による許容差 ±{0}'],
  ['cutting digits off allows {0} in the last place at most', '切捨てによる許容差は末位で最大 {0}'],
  // What would mend it.
  ['with {0} for {1} ({2}) it would', '{1} を {0} とすれば ({2}) 一致します'],
  ['one of {0} changes would do: {1~}', '次の {0} 通りの変更のいずれかで一致します: {1}'],
  ['one of {0} changes would do, such as {1~}', '{0} 通りの変更のいずれかで一致します (例: {1})'],
  [
    'with {0} for {1} ({2}) it would, and another sum would not',
    '{1} を {0} とすれば ({2}) 一致しますが、別の計算が一致しなくなります',
  ],
  ['with the other sign of {0} it would', '{0} の符号を逆にすれば一致します'],
  ['the same sum agrees in {0}', '同じ計算は{0}では一致しています'],
  ['the same lines agree in {0}', '同じ項目は{0}では一致しています'],
  ['the same figures agree in {0}', '同じ計算は{0}では一致しています'],
  ['another column', '別の列'],
  ['another row', '別の行'],
  ['{0} other columns', '他の {0} 列'],
  ['{0} other rows', '他の {0} 行'],
  ['one digit', '数字 1 つの誤り'],
  ['two digits swapped', '隣り合う 2 桁の入れ違い'],
  ['a digit more or less', '1 桁の過不足'],
  ['the sign', '符号の誤り'],
  ['a point for a comma', 'コンマとピリオドの取り違え'],
  ['a digit left out', '1 桁の脱落'],
  ['a digit too many', '1 桁の重複'],
  ['a power of ten', '桁違い'],
  ['a lost decimal point', '小数点の脱落'],
  ['of another column', '別の列の数値'],
  ['in the place of the amount', '百分率と金額の取り違え'],
  ['in the place of the base', '百分率と基準額の取り違え'],
  ['separators', '区切り記号'],
  ['Change {0} to {1} ({2})', '{0} を {1} に変更 ({2})'],
  ['Change {0~} to {1~}', '{0} を {1} に変更'],
  ['Let {0} and {1} change places', '{0} と {1} を入れ替え'],
  // Other places.
  ['part of the sum', '合計の内訳'],
  ['The total, {0}', '合計 {0}'],
  ['{0~}: the total, {1}', '{0}: 合計 {1}'],
  ['{0~}: added, {1}', '{0}: 加算 {1}'],
  ['{0~}: taken away, {1}', '{0}: 減算 {1}'],
  ['{0~}: subtracted, {1}', '{0}: 減算 {1}'],
  ['Added, {0}', '加算 {0}'],
  ['Subtracted, {0}', '減算 {0}'],
  ['The other cell, {0}', 'もう一方のセル {0}'],
  ['The same figure, {0}', '同じ数値 {0}'],
  ['the same figure', '同じ数値'],
  ['the percentage', '百分率'],
  ['the amount', '金額'],
  ['the part', '部分'],
  ['the whole', '全体'],
  ['the same change', '同じ増減'],
  ['weighed with it', '加重の対象'],
  // Statements.
  [
    '{0} do not agree: {1}, stated {2} (difference {3}); {4}.',
    '{0}が一致しません: {1}、記載額 {2} (差異 {3})。{4}。',
  ],
  [
    '{0} do not agree: {1}, stated {2} (difference {3}).',
    '{0}が一致しません: {1}、記載額 {2} (差異 {3})。',
  ],
  ['{0} agree: {1}', '{0}が一致: {1}'],
  ['The total of liabilities and equity and total assets', '負債及び資本の合計と資産合計'],
  [
    'The total of liabilities and equity and total liabilities with equity',
    '負債及び資本の合計と、負債合計に資本を加えた額',
  ],
  [
    'The total of liabilities and equity and total liabilities with minorities and equity',
    '負債及び資本の合計と、負債合計に非支配持分及び資本を加えた額',
  ],
  ['Total assets and total liabilities with equity', '資産合計と、負債合計に資本を加えた額'],
  [
    'Total assets and total liabilities with minorities and equity',
    '資産合計と、負債合計に非支配持分及び資本を加えた額',
  ],
  [
    'Total assets and the totals of current and non-current assets',
    '資産合計と、流動資産合計及び非流動資産合計',
  ],
  [
    'Total liabilities and the totals of current and non-current liabilities',
    '負債合計と、流動負債合計及び非流動負債合計',
  ],
  [
    'Total equity and the equity of owners and minorities',
    '資本合計と、親会社の所有者に帰属する持分及び非支配持分',
  ],
  [
    'The change in cash and the cash flows that make it',
    '現金の増減額と、その内訳のキャッシュ・フロー',
  ],
  ['Closing cash and opening cash with its change', '現金の期末残高と、期首残高に増減額を加えた額'],
  [
    'Closing cash and opening cash with the cash flows',
    '現金の期末残高と、期首残高にキャッシュ・フローを加えた額',
  ],
  [
    'Cash in the statement of cash flows and cash in the balance sheet',
    'キャッシュ・フロー計算書の現金と貸借対照表の現金',
  ],
  ['Opening cash and closing cash of the period before', '現金の期首残高と前期の期末残高'],
  ['Net income in one statement and net income in another', '財務諸表間の純利益'],
  [
    'Equity in the statement of its changes and equity in the balance sheet',
    '持分変動計算書の資本と貸借対照表の資本',
  ],
  [
    'Comprehensive income and net income with other comprehensive income',
    '包括利益と、純利益にその他の包括利益を加えた額',
  ],
  // Products and percentages.
  [
    '{0} does not follow: {1}, stated {2}; {3}; {4}.',
    '{0} が計算と一致しません: {1}、記載額 {2}。{3}。{4}。',
  ],
  [
    '{0}% for {1} does not follow from the amounts, as another percentage of the table does: {2}.',
    '{1} の {0}% が、表の他の百分率とは異なり、金額からの計算と一致しません: {2}。',
  ],
  [
    '{0}% for {1} does not follow from the amounts, as {2} other percentages of the table do: {3}.',
    '{1} の {0}% が、表の他の {2} 個の百分率とは異なり、金額からの計算と一致しません: {3}。',
  ],
  ['It would with {0} in place of {1} ({2}).', '{1} を {0} とすれば ({2}) 一致します。'],
  [
    'Two figures of the row may have changed places.',
    '行の 2 つの数値が入れ替わっている可能性があります。',
  ],
  [
    'The sign of {0} for {1} does not agree with {2} beside it, nor with a change from {3} to {4}: {5} falls of the table have theirs.',
    '{1} の {0} の符号が、隣の {2} とも、{3} から {4} への増減とも一致しません。表の他の減少 {5} 件には符号があります。',
  ],
  ['from {0} to {1} is {2}', '{0} から {1} は {2}'],
  ['no percentage', '百分率なし'],
  [
    'The average of {0}, weighed by the numbers beside them, is {1}',
    '{0} を隣の数で加重した平均は {1}',
  ],
]
