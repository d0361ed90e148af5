// What is said to whoever works on a filing: renaming, settings, notes, acceptances, working papers, progress.

import type { Phrase } from '../template.ts'

export const WORK: readonly Phrase[] = [
  // Renaming.
  [
    'Only a defined term or the title of a heading can be renamed.',
    '名前を変更できるのは、定義語と見出しの標題だけです。',
  ],
  ['{0} is part of a longer name here.', '{0} は、ここではより長い名称の一部です。'],
  [
    'Of a heading only the title can be renamed: its number is what the form gives it.',
    '見出しのうち変更できるのは標題だけです。番号は様式で定められています。',
  ],
  [
    'A reference is renamed with the title that it cites: put the cursor on the title.',
    '参照は引用元の標題とともに変更されます。標題にカーソルを置いてください。',
  ],
  ['Marks of Markdown break this title up.', 'この標題は Markdown の記号で分断されています。'],
  [
    'On line {0} marks of Markdown stand within the title: a title of as many words would keep them.',
    '{0} 行目では標題の中に Markdown の記号があります。語数が同じ標題であれば保持できます。',
  ],
  [
    'On line {0} marks of Markdown stand within {1}: a name of as many words would keep them.',
    '{0} 行目では {1} の中に Markdown の記号があります。語数が同じ名称であれば保持できます。',
  ],
  [
    'Links lead to this heading or to another of the same words: they would lead elsewhere.',
    'この見出し、又は同じ語句の別の見出しへのリンクがあり、リンク先が変わってしまいます。',
  ],
  ['{0} is the title of another heading ({1}).', '{0} は別の見出しの標題です ({1})。'],
  [
    'Under that title the outline would be another one.',
    'その標題ではアウトラインの構成が変わってしまいます。',
  ],
  [
    'Under that title the reference on line {0} would lead elsewhere.',
    'その標題では {0} 行目の参照先が変わってしまいます。',
  ],
  ['The new name is empty.', '新しい名前が空です。'],
  ['A name stands on one line.', '名前は 1 行で入力してください。'],
  [
    'A name has single blanks between its words and none around them.',
    '語の間の空白は 1 つとし、前後に空白を入れないでください。',
  ],
  [
    '{0} means something in Markdown or ends a quotation: a name cannot have it.',
    '{0} は Markdown の記号又は引用の終わりの記号のため、名前に使えません。',
  ],
  ['A name has at most {0} characters.', '名前は {0} 文字以内で入力してください。'],
  [
    'A defined term stands in brackets itself: it cannot have any.',
    '定義語はかっこの中に置かれるため、かっこを含めることはできません。',
  ],
  ['A defined term begins with a letter.', '定義語は文字で始めてください。'],
  [
    'A defined term has a capital, to be told from other words.',
    '定義語は他の語と区別できるよう、大文字を含めてください。',
  ],
  ['A title has words.', '標題には語を含めてください。'],
  [
    '{0} is defined {1} times ({2}): not all of its uses may mean the same.',
    '{0} は {1} 回定義されています ({2})。すべてが同じ意味とは限りません。',
  ],
  [
    'On line {0} it cannot be told whether {1} is the defined term or part of another name: nothing is renamed.',
    '{0} 行目の {1} が定義語か別の名称の一部か判断できないため、名前は変更されません。',
  ],
  ['{0} is another defined term ({1}).', '{0} は別の定義語です ({1})。'],
  [
    '{0} stands in this filing already ({1}): the two could not be told apart.',
    '{0} はすでにこの報告書にあり ({1})、区別できなくなります。',
  ],
  [
    '{0} would not be read as a defined term on line {1}.',
    '{1} 行目で {0} は定義語として読み取られません。',
  ],
  [
    '{0} does not abbreviate the words before it on line {1}: it would be no defined term there.',
    '{1} 行目で {0} は直前の語句の略称になっていないため、定義語になりません。',
  ],
  [
    '{0} would not be read as that term on line {1}.',
    '{1} 行目で {0} はその定義語として読み取られません。',
  ],
  [
    'Under that name the reference on line {0} would be read otherwise.',
    'その名前では {0} 行目の参照が別のものとして読み取られます。',
  ],
  [
    'The term {0} would no longer be read as it is now.',
    '定義語 {0} が現在と同じようには読み取られなくなります。',
  ],
  // Outline.
  ['inferred', '推定'],
  ['(untitled)', '(無題)'],
  ['(outside the Items)', '(Item 以外)'],
  ['(outside the sections)', '(セクション以外)'],
  ['(before the first section)', '(最初のセクションより前)'],
  // Settings.
  ['Tickmark’s settings: {0}.', 'Tickmark の設定: {0}。'],
  ['The default is used instead.', '代わりに既定値を使用します。'],
  ['the settings must be an object, not {0}', '設定はオブジェクトで指定してください (現在: {0})'],
  ['{0} must be {1}, not {2}', '{0} は{1}で指定してください (現在: {2})'],
  ['a list', 'リスト'],
  ['an object', 'オブジェクト'],
  ['true', 'true'],
  ['false', 'false'],
  ['true or false', ' true 又は false '],
  ['a name', '名前'],
  ['a list of globs', ' glob のリスト'],
  ['a list of filings, each a list of files', '報告書 (ファイルのリスト) のリスト'],
  [
    'an object of checks with {0}, {1} or a level',
    '検証手続ごとに {0}、{1} 又は重要度を指定したオブジェクト',
  ],
  ['an object of rates such as {0}: {1}', '{0}: {1} のようなレートのオブジェクト'],
  [
    'an object of rates such as {0}: {1}, not {2}',
    '{0}: {1} のようなレートのオブジェクト (現在: {2})',
  ],
  [
    'an object of files with rates such as {0}: { {1}: {2} }',
    '{0}: { {1}: {2} } のように、ファイルごとにレートを指定したオブジェクト',
  ],
  ['an object of files such as {0}: {1}', '{0}: {1} のようなファイルのオブジェクト'],
  ['there is no setting {0}', '設定 {0} はありません'],
  ['there is no check {0}', '検証手続 {0} はありません'],
  [
    'the rate {0} must be a number above zero, not {1}',
    'レート {0} は 0 より大きい数で指定してください (現在: {1})',
  ],
  [
    '{0} is not a currency with a day or months, such as {1}',
    '{0} は {1} のような、日付又は月の範囲の付いた通貨ではありません',
  ],
  ['{0} is not a currency such as {1}', '{0} は {1} のような通貨ではありません'],
  [
    'a glob must be a text that is not empty, not {0}',
    'glob は空でない文字列で指定してください (現在: {0})',
  ],
  [
    'a file must be named by a text that is not empty, not {0}',
    'ファイルは空でない文字列で指定してください (現在: {0})',
  ],
  [
    '{0} must be a path from this folder, with forward slashes',
    '{0} は、このフォルダーからの相対パスを / 区切りで指定してください',
  ],
  [
    'a filing must be a list of its files, not {0}',
    '報告書はファイルのリストで指定してください (現在: {0})',
  ],
  [
    'a filing in several files must name two of them at least',
    '複数ファイルの報告書には 2 つ以上のファイルを指定してください',
  ],
  ['{0} cannot be its own prior year', '{0} を自身の前期に指定することはできません'],
  [
    '{0} must name one file, without wildcards',
    '{0} は 1 つのファイルを、ワイルドカードなしで指定してください',
  ],
  ['a glob may have {0} characters, not {1}', 'glob は {0} 文字以内です (現在: {1} 文字)'],
  ['a glob may have {0} {1} at most', 'glob に使える {1} は {0} 個までです'],
  [
    'a glob with braces may have {0} {1} at most',
    '波かっこのある glob に使える {1} は {0} 個までです',
  ],
  [
    'a glob may have {0} {1} between two slashes at most',
    'glob のスラッシュの間に使える {1} は {0} 個までです',
  ],
  ['a glob may have {0} pairs of braces at most', 'glob に使える波かっこは {0} 組までです'],
  ['this is not JSON: {0~}', 'JSON として正しくありません: {0}'],
  // Progress.
  ['Reading filings', '報告書を読み込んでいます'],
  ['{0} of {1}: {2~}', '{0} / {1}: {2}'],
  // Notes and acceptances.
  [
    'Notes are kept beside a file: save this text on a disk of the machine that Tickmark runs on first.',
    'メモはファイルと同じフォルダーに保存されます。先に、Tickmark が動作しているコンピューターのディスクに保存してください。',
  ],
  [
    'This note is no longer in the notes file; somebody else has removed it.',
    'このメモはメモ ファイルにありません。他のユーザーが削除しました。',
  ],
  [
    'Somebody else has changed this remark in the meantime; look at what it says now, then edit it again.',
    'このコメントは他のユーザーが変更しました。現在の内容を確認してから、もう一度編集してください。',
  ],
  [
    'This acceptance is no longer in the notes file; somebody else has withdrawn it.',
    'この承認はメモ ファイルにありません。他のユーザーが取り消しました。',
  ],
  [
    'It was accepted by {0~} on {1~} with reason {2} before its figures changed.',
    '数値が変更される前に、{0} が {1} に理由 {2} で承認しています。',
  ],
  [
    '{0~} accepted a finding of {1} on {2~} with reason {3}, and there is none here any more.',
    '{0} が {2} に理由 {3} で承認した {1} の検出事項は、ここにはもうありません。',
  ],
  [
    'This comment accepts findings of {0} on {1~}, and there is none where it stands.',
    'このコメントは {1} に対する {0} の検出事項を承認していますが、該当箇所に検出事項がありません。',
  ],
  [
    'This comment accepts findings of {0}, and there is none where it stands.',
    'このコメントは {0} の検出事項を承認していますが、該当箇所に検出事項がありません。',
  ],
  [
    'This comment names no check that it accepts findings of.',
    'このコメントには、承認する検出事項の検証手続の名前がありません。',
  ],
  [
    'This comment accepts nothing without a reason behind a colon.',
    'このコメントには、コロンの後に理由が必要です。',
  ],
  ['There is no check {0}.', '検証手続 {0} はありません。'],
  [
    'There is no check {0}; the nearest name is {1}.',
    '検証手続 {0} はありません。最も近い名前は {1} です。',
  ],
  // Working papers.
  ['Working paper', '監査調書'],
  ['± {0}: {1}', '± {0}: {1}'],
  ['none: {0}', 'なし: {0}'],
  ['{0} at most: {1}', '最大 {0}: {1}'],
  ['{0} at least: {1}', '最小 {0}: {1}'],
  ['from {0} to {1}: {2}', '{0} から {1}: {2}'],
  ['half a unit of the last digit of each of {0} figures', '{0} 個の数値それぞれの末位の 2 分の 1'],
  [
    'half a unit of the last digit of the coarsest figure, for each of {0} figures',
    '最も粗い数値の末位の 2 分の 1 を、{0} 個の数値それぞれについて',
  ],
  [
    'up to a unit of the last digit of each of {0} figures, as digits are cut off',
    '切捨てのため、{0} 個の数値それぞれの末位の 1 単位まで',
  ],
  [
    'half a unit of the last digit of each of {0} figures, or up to a whole one where digits are cut off',
    '{0} 個の数値それぞれの末位の 2 分の 1、切捨ての場合は 1 単位まで',
  ],
  ['what the rounding of {0} figures can come to', '{0} 個の数値の端数処理による影響'],
  ['one amount that is printed twice in one unit', '同じ単位で 2 か所に記載された同一の金額'],
  ['{0} points', '{0} ポイント'],
]
