// Notes, acceptances, fixes and working papers: what the editor asks of a reviewer and tells them.

import type { Phrase } from '../template.ts'

export const NOTES: readonly Phrase[] = [
  // Fixes.
  [
    'Change {0~} on line {1} to {2~} to agree with line {3}',
    '{1} 行目の {0} を {2} に変更し、{3} 行目に合わせる',
  ],
  [
    'Change {0~} to {1~} to agree with line {2} of {3~}',
    '{0} を {1} に変更し、{3} の {2} 行目に合わせる',
  ],
  ['Change {0~} to {1~} to agree with line {2}', '{0} を {1} に変更し、{2} 行目に合わせる'],
  ['Change {0~} to {1~}, which its parts come to', '{0} を内訳の合計 {1} に変更'],
  ['Make one place agree with another…', '一方の記載を他方に合わせる…'],
  ['Change {0~} to {1~}, as many as follow', '{0} を {1} に変更し、続く項目の数に合わせる'],
  [
    'Change Item {0} to Item {1}, which has this title',
    'Item {0} を、この標題をもつ Item {1} に変更',
  ],
  [
    'Change Note {0} to Note {1}, which has this title',
    'Note {0} を、この標題をもつ Note {1} に変更',
  ],
  ['Change {0} to {1}, the title of {2~}', '{0} を {2} の標題 {1} に変更'],
  ['Change {0} to {1}, as line {2} has it', '{0} を {2} 行目のとおり {1} に変更'],
  [
    'Change {0} on line {1} to {2}, as the contents have it',
    '{1} 行目の {0} を目次のとおり {2} に変更',
  ],
  ['Change {0} on line {1} to {2} ({3~})', '{1} 行目の {0} を {2} に変更 ({3})'],
  ['Swap {0~} and {1~}', '{0} と {1} を入れ替える'],
  [
    'Fix all {0} findings of {1} in this file…',
    'このファイルの {1} の検出事項 {0} 件をすべて修正…',
  ],
  ['Untick what is to stay as it is', 'そのまま残す箇所のチェックを外してください'],
  ['Fix all {0} findings of {1} after a look…', '{1} の検出事項 {0} 件を確認のうえすべて修正…'],
  ['Findings of {0}', '{0} の検出事項'],
  ['Exactly one slip explains each of them', 'いずれも 1 か所の誤記で説明できます'],
  // Accepting.
  ['Accept {0} again…', '{0} を再び承認…'],
  ['Accept again', '再び承認'],
  ['Accept {0} with a reason…', '{0} を理由とともに承認…'],
  ['Accept {0} in the text', '{0} を本文中のコメントで承認'],
  ['Accept in the text', '本文中のコメントで承認'],
  [
    'Accept all {0} findings of {1} in this file…',
    'このファイルの {1} の検出事項 {0} 件をすべて承認…',
  ],
  ['Accept all', 'すべて承認'],
  ['Remove the comment that accepts', '承認のコメントを削除'],
  ['Withdraw the acceptance of {0}', '{0} の承認を取り消し'],
  [
    'This finding is no longer there; look at what is found now, and accept that.',
    'この検出事項はもうありません。現在の検出事項を確認して承認してください。',
  ],
  // Carrying forward.
  [
    'No filing is known to be last year’s; choose it.',
    '前期の報告書が特定できません。選択してください。',
  ],
  ['{0~} is not on this machine’s disk.', '{0} はこのコンピューターのディスクにありません。'],
  ['There are no notes beside {0~}.', '{0} にはメモがありません。'],
  ['Nothing of this is there to be carried forward any more.', '引き継ぐものはもうありません。'],
  // Notes that a renaming elsewhere has left behind.
  [
    '{0~} has notes on passages of {1~} ({2} of {3} looked for), and there is no filing of its name.',
    '{0} には {1} の箇所へのメモがあり (調べた {3} 件中 {2} 件)、その名前の報告書はありません。',
  ],
  [
    '{0~} has notes on passages of {1~} ({2} of {3}), and there is no filing of its name.',
    '{0} には {1} の箇所へのメモがあり ({3} 件中 {2} 件)、その名前の報告書はありません。',
  ],
  ['Take Them Over', 'メモを引き取る'],
  // Writing notes.
  ['There is no text here that a note could be on.', 'ここにはメモを付けられる本文がありません。'],
  [
    'A note is on {0} characters at most; mark the passage that it is about.',
    'メモを付けられるのは {0} 文字までです。対象の箇所を選択してください。',
  ],
  [
    'Somebody has taken away {0~}; try again.',
    '{0} が他のプログラムに削除されました。もう一度お試しください。',
  ],
  [
    'Another program is writing {0~}; try again, and where none is, remove {1~}.',
    '別のプログラムが {0} に書き込んでいます。もう一度お試しください。該当するプログラムがない場合は {1} を削除してください。',
  ],
  [
    '{0~} is there already, so that {1~} stays under its old name; put into one file what belongs together.',
    '{0} がすでにあるため、{1} は元の名前のままです。必要な内容を 1 つのファイルにまとめてください。',
  ],
  [
    'It is kept as {0~}, and a new notes file has been begun; mend the one that is kept, and its notes are offered for the new one.',
    '{0} として保管し、新しいメモ ファイルを作成しました。保管したファイルを修復すると、そのメモを新しいファイルに取り込めます。',
  ],
  [
    '{0~} can be read again, and has notes that {1~} lacks.',
    '{0} を読み込めるようになりました。{1} にないメモがあります。',
  ],
  [
    '{0~} is a link that leads to no notes file in its own folder; put the file itself in its place.',
    '{0} は同じフォルダー内のメモ ファイルを指していないリンクです。リンクの代わりにファイルそのものを置いてください。',
  ],
  [
    '{0~} stays under its name: the notes of {1~} are in it as well.',
    '{0} には {1} のメモも含まれるため、名前を変えません。',
  ],
  ['{0~} cannot be read: {1}.', '{0} を読み込めません: {1}。'],
  ['{0~} cannot be written: {1}.', '{0} に書き込めません: {1}。'],
  ['line {0}: {1}', '{0} 行目: {1}'],
  ['it is no file', 'ファイルではありません'],
  [
    'it has {0} bytes, and no more than {1} are read',
    '{0} バイトあります。読み込めるのは {1} バイトまでです',
  ],
  ['it is not UTF-8', 'UTF-8 ではありません'],
  ['you have no right to it or to its folder', 'ファイル又はフォルダーへのアクセス権がありません'],
  ['its disk is read-only', 'ディスクが読み取り専用です'],
  ['its disk is full', 'ディスクの空き容量がありません'],
  ['your share of its disk is full', 'ディスクの割り当て容量を使い切っています'],
  ['its folder is not there', 'フォルダーがありません'],
  ['it is a folder', 'フォルダーです'],
  ['the system says {0~}', 'システムからの応答: {0}'],
  // What is wrong in a notes file.
  [
    '{0~}, line {1}: {2} (and {3} more); it stays in the file as it is.',
    '{0}、{1} 行目: {2} (ほか {3} 件)。ファイルにはそのまま残されます。',
  ],
  [
    '{0~}, line {1}: {2}; it stays in the file as it is.',
    '{0}、{1} 行目: {2}。ファイルにはそのまま残されます。',
  ],
  [
    'this is no AnnotationPage with a list of items',
    'items のリストのある AnnotationPage ではありません',
  ],
  [
    'another annotation above has the same id, so that this one is not shown',
    '上に同じ id の注釈があるため表示されません',
  ],
  ['the note that this replies to is not in the file', '返信先のメモがファイルにありません'],
  [
    'this reply has no text, no id, or no note that it replies to',
    'この返信には本文、id 又は返信先がありません',
  ],
  [
    'this annotation has no id, no text or no quote of this filing',
    'この注釈には id、本文又は報告書の引用がありません',
  ],
  [
    'this acceptance has no check or no fingerprint',
    'この承認には検証手続又はフィンガープリントがありません',
  ],
  [
    'a merge has left its conflict marks here; keep what belongs there and remove them',
    'マージの競合マーカーが残っています。必要な内容を残して削除してください',
  ],
  ['this is nested more than {0} levels deep', '入れ子が {0} 階層を超えています'],
  ['the member {0} comes twice in one object', 'メンバー {0} が 1 つのオブジェクトに 2 回あります'],
  [
    'a text that begins here has no closing quotation mark',
    'ここから始まる文字列に閉じる引用符がありません',
  ],
  [
    'this text holds a line break or an escape that JSON does not know',
    'この文字列に改行又は JSON にないエスケープがあります',
  ],
  ['it ends too early', '途中で終わっています'],
  ['{0~} is not expected here', 'ここに {0} は置けません'],
  // Settings files.
  ['this is no file, and is not read', 'ファイルではないため読み込みません'],
  [
    'the file has {0} bytes, and settings of more than {1} are not read',
    'ファイルが {0} バイトあります。設定は {1} バイトまで読み込みます',
  ],
  [
    'the file has {0} bytes, and files of more than {1} are not read',
    'ファイルが {0} バイトあります。{1} バイトを超えるファイルは読み込みません',
  ],
  ['there is no such file', 'ファイルがありません'],
  ['this is neither a file nor a folder', 'ファイルでもフォルダーでもありません'],
  ['you may not read this', '読み取り権限がありません'],
  ['you may not read this file', 'ファイルの読み取り権限がありません'],
  ['this is a folder, not a file', 'ファイルではなくフォルダーです'],
  ['it cannot be read ({0~})', '読み込めません ({0})'],
  ['the file is UTF-16; save it as UTF-8', 'ファイルが UTF-16 です。UTF-8 で保存してください'],
  ['this is a binary file', 'バイナリ ファイルです'],
  [
    'the file is not UTF-8 (byte {0~} in line {1}); save it as UTF-8',
    'ファイルが UTF-8 ではありません ({1} 行目のバイト {0})。UTF-8 で保存してください',
  ],
  // Working papers.
  ['Show working paper', '監査調書を表示'],
  ['Show working paper of {0}', '{0} の監査調書を表示'],
  ['less the change', '増減額を控除'],
  ['with the change', '増減額を加算'],
  ['change in {0~}', '{0} の増減'],
  ['Weighed together', '加重した合計'],
  ['The unit of the one in that of the other', '一方の単位に対する他方の単位'],
  ['The rate that is declared', '記載されたレート'],
  ['The rate that most pairs share', '大半の組に共通のレート'],
  [
    'what two roundings of one amount can leave between them',
    '同じ金額の 2 回の端数処理の間に生じうる差',
  ],
]
