// Dates, references, headings, footnotes and terms: findings, ticks and hovers.

import type { Phrase } from '../template.ts'

export const REFERENCES: readonly Phrase[] = [
  // Names of places.
  ['Item {0}', 'Item {0}'],
  ['Part {0}', 'Part {0}'],
  ['Part {0}, Item {1}', 'Part {0}, Item {1}'],
  ['Form {0}', 'Form {0}'],
  ['Note {0}', '注記 {0}'],
  ['Exhibit {0}', '添付書類 {0}'],
  ['Page {0}', '{0} ページ'],
  // Dates and periods.
  [
    'The latest period of this filing ended on {0}: {1} mentions.',
    'この報告書の最終の対象期間は{0}に終了 (記載 {1} か所)。',
  ],
  [
    'The cover’s period end, {0}, does not agree with the latest that the filing reports on, {1}, named {2} times.',
    '表紙の期末日 {0} が、報告書の最終の対象期間の末日 {1} ({2} か所に記載) と一致しません。',
  ],
  ['There is no {0}: the month has {1} days.', '{0}は存在しません。その月は {1} 日までです。'],
  [
    '{0} does not agree with its weekday: it was a {1}, not a {2}.',
    '{0}と曜日が一致しません。{2}ではなく{1}です。',
  ],
  ['{0} is a {1}.', '{0}は{1}。'],
  [
    '{0} does not agree with the periods of this filing: {1}, and {2} is named {3} times.',
    '{0}がこの報告書の対象期間と一致しません。{1}。{2}は {3} か所に記載されています。',
  ],
  [
    'no other period of this filing ends near it',
    'この日の前後に終了する期間はこの報告書の他の箇所にありません',
  ],
  ['only in {0} did a period end on that day', 'この日に終了した期間があるのは {0} 年だけです'],
  [
    '{0} is a day that this filing reports on: it is named {1} times.',
    '{0}はこの報告書の対象の日 ({1} か所に記載)。',
  ],
  ['{0} is compared with another year, {1}.', '{0} は別の年度の {1} と比較されています。'],
  [
    'The two periods compared are one and the same: {0}.',
    '比較されている 2 つの期間が同一です: {0}。',
  ],
  ['the comparison', '比較の対象'],
  ['The years {0} do not agree with {1}.', '年度 {0} が{1}と一致しません。'],
  ['those of {0} others like it, {1}', '同様の他の {0} か所 ({1})'],
  [
    'their own order, which would have {0} in the place of {1}',
    '年度の並び順 ({1} の位置は {0} のはず) ',
  ],
  [
    '{0} lists of this filing name the years {1}.',
    'この報告書の {0} か所で年度 {1} が列挙されています。',
  ],
  [
    '{0} does not agree with the list that follows: {1} members.',
    '{0} が、後に続く一覧の項目数 {1} と一致しません。',
  ],
  ['{0~}: {1} follow.', '{0}: 後に {1} 項目が続きます。'],
  ['the list', '一覧'],
  ['member {0}', '項目 {0}'],
  ['{0}, line {1}', '{0} ({1} 行目)'],
  // Headings and contents.
  [
    'The contents call Item {0} {1}; its heading, {2}, is {3}.',
    '目次では Item {0} が {1} ですが、見出し ({2}) は {3} です。',
  ],
  [
    'The contents call Part {0}, Item {1} {2}; its heading, {3}, is {4}.',
    '目次では Part {0}, Item {1} が {2} ですが、見出し ({3}) は {4} です。',
  ],
  ['{0} has this heading on {1}.', '{0} の見出しは {1}にあります。'],
  [
    '{0} is not in the contents, which go from {1} to {2}.',
    '{0} が目次にありません。目次は {1} の次が {2} です。',
  ],
  ['the line before', '直前の行'],
  [
    'The contents list {0} behind {1}; its heading, {2}, stands before that of {3}, {4}.',
    '目次では {0} が {1} の後にありますが、見出し ({2}) は {3} の見出し ({4}) より前にあります。',
  ],
  ['the heading', '見出し'],
  ['the heading of {0}', '{0} の見出し'],
  [
    'The contents list {0}; no heading of that number was found.',
    '目次にある {0} の見出しが見つかりません。',
  ],
  [
    'The contents list {0}; no heading of that number was found, nor for {1} more of its lines.',
    '目次にある {0} の見出しが見つかりません。ほかに {1} 行も同様です。',
  ],
  ['nor for this', 'この行も同様'],
  ['Item {0} of Form {1} has this title.', 'Form {1} の Item {0} の標題です。'],
  [
    'The number and the title do not agree: in Form {0}, {1} is the title of Item {2}, not of Item {3}.',
    '番号と標題が一致しません。Form {0} では、{1} は Item {3} ではなく Item {2} の標題です。',
  ],
  [
    'The number and the title do not agree: in this form, {0} is the title of Item {1}, not of {2}.',
    '番号と標題が一致しません。この様式では、{0} は {2} ではなく Item {1} の標題です。',
  ],
  [
    'The number and the title do not agree: {0} is {1} ({2}); {3} is the title of {4} ({5}).',
    '番号と標題が一致しません。{0} は {1} ({2}) で、{3} は {4} ({5}) の標題です。',
  ],
  [
    'The number and the title do not agree: {0} is {1} ({2}); {3} is the title of {4}.',
    '番号と標題が一致しません。{0} は {1} ({2}) で、{3} は {4} の標題です。',
  ],
  // References.
  [
    '{0} is not in this excerpt: there is nothing to go to.',
    '{0} はこの抜粋に含まれていないため、参照先がありません。',
  ],
  ['There is no {0} in Form {1}, in any edition.', 'Form {1} には、どの版にも {0} がありません。'],
  ['{0} is not in the exhibit index.', '{0} が添付書類の一覧にありません。'],
  ['No heading for {0} was found in this filing.', '{0} の見出しがこの報告書に見つかりません。'],
  [
    'There is no {0}: the notes of this filing run from 1 to {1}.',
    '{0} はありません。この報告書の注記は 1 から {1} までです。',
  ],
  ['{0} is {1}, {2}.', '{0} は {1} ({2})。'],
  ['{0} is listed on line {1}.', '{0} は {1} 行目に記載。'],
  ['{0} is listed on {1}.', '{0} は {1}に記載。'],
  ['where it leads', '参照先'],
  ['pointed to here too', 'ここからも参照'],
  ['{0} is here', '{0} はここ'],
  [
    'It is not in this excerpt: there is nothing to go to.',
    'この抜粋に含まれていないため、参照先がありません。',
  ],
  [
    'Form {0} has no such Item, in any edition.',
    'Form {0} には、どの版にもこの Item がありません。',
  ],
  ['No heading for it was found in this filing.', '対応する見出しがこの報告書に見つかりません。'],
  ['It is in another document.', '別の文書にあります。'],
  ['It is in another document: {0}.', '別の文書にあります: {0}。'],
  ['an annual report', '年次報告書'],
  ['an annual report of {0}', '{0} 年の年次報告書'],
  ['a quarterly report', '四半期報告書'],
  ['a quarterly report of {0}', '{0} 年の四半期報告書'],
  ['a proxy statement', '委任状説明書'],
  ['a proxy statement of {0}', '{0} 年の委任状説明書'],
  ['a registration statement', '登録届出書'],
  ['a registration statement of {0}', '{0} 年の登録届出書'],
  ['a Form {0}', 'Form {0}'],
  ['a Form {0} of {1}', '{1} 年の Form {0}'],
  // Footnotes.
  ['Note {0} stands on {1}.', '脚注 {0} は {1}にあります。'],
  ['Note {0} stands on line {1}.', '脚注 {0} は {1} 行目にあります。'],
  ['the note', '脚注'],
  [
    'The mark {0} has no note: none with this sign stands below its table.',
    '記号 {0} に対応する脚注がありません。表の下にこの記号の脚注が見当たりません。',
  ],
  ['the same mark', '同じ記号'],
  ['No note with this sign stands below the table.', '表の下にこの記号の脚注がありません。'],
  ['Its marks: {0}', 'この脚注の記号: {0}'],
  // Terms.
  [
    '{0} stands for {1} here and for {2} on line {3}.',
    '{0} は、ここでは {1}、{3} 行目では {2} を意味しています。',
  ],
  ['the other meaning', 'もう一方の意味'],
  ['{0} is used {1} times.', '{0} は {1} 回使用。'],
  [
    '{0} is defined here and never used.',
    '{0} はここで定義されていますが、一度も使われていません。',
  ],
  [
    '{0} terms are defined and never used: {1} and {2} more.',
    '{0} 個の用語が定義されているのに使われていません: {1}、ほか {2} 個。',
  ],
  [
    '{0} terms are defined and never used: {1}.',
    '{0} 個の用語が定義されているのに使われていません: {1}。',
  ],
  ['nor is this', 'これも同様'],
  ['{0~}, defined on {1}', '{0}、{1}で定義'],
  ['defined on line {0}', '{0} 行目で定義'],
  // The year before.
  ['{0} is {1} in last year’s filing too ({2})', '{0} は前期の報告書でも {1} ({2})'],
  [
    '{0} for {1} does not agree with {2} in last year’s filing ({3}); {4} other lines of the statement agree.',
    '{1} の {0} が、前期の報告書の {2} ({3}) と一致しません。この財務諸表の他の {4} 行は一致しています。',
  ],
  // Separators.
  [
    'The separators of {0} do not agree with those of {1} on line {2}.',
    '{0} の区切り記号が、{2} 行目の {1} と一致しません。',
  ],
  ['printed as {0} here', 'ここでは {0} と記載'],
  [
    'The separators of {0} group no digits: read as {1}.',
    '{0} の区切り記号が桁区切りになっていません。{1} として読み取りました。',
  ],
  ['The separators of {0} group no digits.', '{0} の区切り記号が桁区切りになっていません。'],
  ['{0} has three decimals, as its column has', '{0} は列と同じく小数第 3 位まで'],
  [
    'The separators of {0} do not agree with those around it where its column prints {1}: read as {2}.',
    '{0} の区切り記号が列の表記 ({1}) と一致しません。{2} として読み取りました。',
  ],
  [
    'The separators of {0} do not agree with those around it where its column prints {1}.',
    '{0} の区切り記号が列の表記 ({1}) と一致しません。',
  ],
  [
    'The separators of {0} do not agree with those around it: read as {1}.',
    '{0} の区切り記号が周囲の表記と一致しません。{1} として読み取りました。',
  ],
  [
    'The separators of {0} do not agree with those around it.',
    '{0} の区切り記号が周囲の表記と一致しません。',
  ],
  ['in the same column: {0}', '同じ列の {0}'],
  // Findings together.
  ['The same change would settle {0}.', '同じ変更で {0} も解消します。'],
  ['not checked: {0}', '検証していません: {0}'],
  [
    'the file has {0} characters, and files of more than {1} are not read',
    'ファイルが {0} 文字あります。{1} 文字を超えるファイルは読み込みません',
  ],
  [
    'the file holds NUL characters, as a binary file does',
    'バイナリ ファイルのように NUL 文字が含まれています',
  ],
]
