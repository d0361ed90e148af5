// The same figure in two places, in words and in tables: findings and ticks.

import type { Phrase } from '../template.ts'

export const AGREEMENT: readonly Phrase[] = [
  [
    '{0} for {1} does not agree with {2} in the table at line {3}, where {4}: {5}, and {6} is confirmed elsewhere.',
    '{1} の {0} が {3} 行目の表の {2} と一致しません。{4}。{5}。{6} は他の箇所で裏付けられています。',
  ],
  [
    '{0} for {1} does not agree with {2} in the table at line {3}, where {4}: {5}.',
    '{1} の {0} が {3} 行目の表の {2} と一致しません。{4}。{5}。',
  ],
  ['another figure agrees', '他の 1 つの数値は一致しています'],
  ['{0} other figures agree', '他の {0} 個の数値は一致しています'],
  ['the two differ by one digit', '両者は数字 1 つだけ異なります'],
  ['the two differ by two digits swapped', '両者は隣り合う 2 桁が入れ替わっています'],
  ['the two differ by a digit more or less', '両者は 1 桁の過不足があります'],
  ['the two differ by the sign', '両者は符号だけ異なります'],
  ['two figures of the row have changed places', '行の 2 つの数値が入れ替わっています'],
  ['the two differ by more than one slip', '両者の相違は 1 か所の誤記では説明できません'],
  ['{0} is {1} in the table at line {2} too', '{0} は {2} 行目の表でも {1}'],
  ['{0} is {1} in the table at {2} too', '{0} は {2}の表でも {1}'],
  ['stated here as {0~}', 'ここでは {0} と記載'],
  ['{0~} is stated here', 'ここに {0} と記載'],
  ['{0~} is shown here', 'ここに {0} と表示'],
  ['{0~} agrees with {1~} in the table ({2}, line {3})', '{0} は表の {1} と一致 ({2}、{3} 行目)'],
  ['{0~} agrees with {1~} in the table ({2}, {3})', '{0} は表の {1} と一致 ({2}、{3})'],
  ['{0~} agrees with {1~} in the table', '{0} は表の {1} と一致'],
  ['{0~} agrees with the table', '{0} は表と一致'],
  ['{0~} agrees with {1~} (line {2})', '{0} は {1} と一致 ({2} 行目)'],
  ['{0~} agrees with {1~} ({2})', '{0} は {1} と一致 ({2})'],
  ['{0~} agrees with {1~}', '{0} は {1} と一致'],
  ['{0} changes by {1}', '{0} で {1} の増減'],
  [
    'The text states {0~} as {1~}; the table shows {2~} ({3}, line {4}): the two do not agree.',
    '本文の{0} ({1}) が表の {2} ({3}、{4} 行目) と一致しません。',
  ],
  [
    'The text states {0~} as {1~}; {2} {3~} ({4}): the two do not agree; they differ by {5}.',
    '本文の{0} ({1}) が、{2} {3} ({4}) と一致しません。相違は{5}です。',
  ],
  [
    'The text states {0~} as {1~}; the table shows {2~} ({3}, line {4}): the two do not agree; they differ by {5}.',
    '本文の{0} ({1}) が表の {2} ({3}、{4} 行目) と一致しません。相違は{5}です。',
  ],
  [
    'The text states {0~} as {1~}; the text elsewhere states {2~} (line {3}): the two do not agree; they differ by {4}.',
    '本文の{0} ({1}) が本文の他の箇所の {2} ({3} 行目) と一致しません。相違は{4}です。',
  ],
  [
    '{0~} in the same sentence agrees with the same row.',
    '同じ文の {0} は同じ行と一致しています。',
  ],
  [
    '{0~} in the same sentence agrees with the same sentence.',
    '同じ文の {0} は同じ文と一致しています。',
  ],
  [
    '{0~} is stated as {1~} here and as {2~} on line {3}: the two do not agree.',
    '{0}が、ここでは {1}、{3} 行目では {2} と記載されており、一致しません。',
  ],
  [
    'They differ by {0~}; rounding explains {1~} at most.',
    '差異は {0} で、端数処理で説明できるのは最大 {1} です。',
  ],
  ['They differ by {0~}.', '差異は {0} です。'],
  // Thousands and millions.
  ['{0~} is of the size of {1~}, line {2}.', '{0} は {1} ({2} 行目) と桁が合っています。'],
  ['{0~} is of the size of {1~}, {2}.', '{0} は {1} ({2}) と桁が合っています。'],
  [
    '{0~} ({1~}) does not agree in scale with {2~} on line {3}: {4}.',
    '{0} ({1}) は {3} 行目の {2} と桁が一致しません。{4}。',
  ],
  ['{0} for {1} would agree', '{1} を {0} とすれば一致します'],
  ['a thousand times as much would agree', '1,000 倍とすれば一致します'],
  ['a thousandth of it would agree', '1,000 分の 1 とすれば一致します'],
  // Changes in words.
  [
    'The figures of this change do not agree: {0}, stated {1~}.',
    'この増減の数値が一致しません: {0}、記載 {1}。',
  ],
  [
    'The figures of this change do not agree with the table: {0} ({1}, line {2}), stated {3~}.',
    'この増減の数値が表と一致しません: {0} ({1}、{2} 行目)、記載 {3}。',
  ],
  ['{0}, stated {1} ({2}, line {3})', '{0}、記載 {1} ({2}、{3} 行目)'],
  ['{0} is {1} ({2} and {3}, {4})', '{0} は {1} ({2} と {3}、{4})'],
  ['{0} is {1} ({2} and {3}, line {4})', '{0} は {1} ({2} と {3}、{4} 行目)'],
  [
    'The text says that the figure {0}, {1} is a {2}: the word and the figures do not agree.',
    '本文では数値が{0}とされていますが、{1} は{2}です。言葉と数値が一致しません。',
  ],
  [
    'The text says that the figure {0} by {1~}; {2}, line {3}, shows a {4} of that size, from {5~} to {6~}: the word and the figures do not agree.',
    '本文では数値が {1} {0}とされていますが、{2} ({3} 行目) では {5} から {6} へ同額の{4}です。言葉と数値が一致しません。',
  ],
  ['{0}: the figure {1} as the text says', '{0}: 本文のとおり{1}'],
  ['from {0~} to {1~}', '{0} から {1}'],
  ['rises', '増加する'],
  ['falls', '減少する'],
  ['rose', '増加した'],
  ['fell', '減少した'],
  ['rise', '増加'],
  ['fall', '減少'],
  [
    'The text says {0~} of {1~} for the year ended {2}, which is {3}; {4} on line {5} shows {6~}, which is {7}: the two do not agree.',
    '本文では{2}に終了した年度の {0} が {1} ({3}) ですが、{5} 行目の {4} は {6} ({7}) です。両者が一致しません。',
  ],
  [
    'The text says {0~} of {1~} for the {2} months ended {3}, which is {4}; {5} on line {6} shows {7~}, which is {8}: the two do not agree.',
    '本文では{3}に終了した {2} か月間の {0} が {1} ({4}) ですが、{6} 行目の {5} は {7} ({8}) です。両者が一致しません。',
  ],
  [
    'The text says {0~} of {1~}, which is {2}; {3} on line {4} shows {5~}, which is {6}: the two do not agree.',
    '本文では {0} が {1} ({2}) ですが、{4} 行目の {3} は {5} ({6}) です。両者が一致しません。',
  ],
  ['positive', '正の値'],
  ['negative', '負の値'],
  ['{0~} of {1~} and {2~} have the same sign', '{0} の {1} と {2} は符号が一致'],
  // Parts and wholes.
  [
    'What remains does not agree with what there was and what went: {0}, stated {1}.',
    '期末の残高が、期首の残高と期中の増減から計算した額と一致しません: {0}、記載額 {1}。',
  ],
  ['{0~} at the start', '期首は {0}'],
  ['{0~} went since', '期中に {0} 減少'],
  [
    'The part, {0~}, is more than its whole, {1~} ({2~}): at most {3} would fit.',
    '内訳 {0} が全体の {1} ({2}) を超えています。最大でも {3} のはずです。',
  ],
  [
    'The parts do not make up their whole: {0}, stated {1}.',
    '内訳の合計が全体と一致しません: {0}、記載額 {1}。',
  ],
  ['The whole is stated as {0~}', '全体は {0} と記載'],
  ['{0~} is a part', '{0} は内訳'],
  [
    'The parts of {0~} do not add up to it: {1}, stated {2}.',
    '{0}の内訳の合計が一致しません: {1}、記載額 {2}。',
  ],
  ['{0} is left for {1} ({2~})', '{1}の残りは {0} ({2})'],
  ['the first half', '上半期'],
  ['the second half', '下半期'],
  ['the first nine months', '最初の 9 か月間'],
  ['the first quarter', '第 1 四半期'],
  ['the second quarter', '第 2 四半期'],
  ['the third quarter', '第 3 四半期'],
  ['the fourth quarter', '第 4 四半期'],
  [
    '{0~} is called the {1} {2~}, which does not agree with {3~} on line {4}.',
    '{0} は {1} {2}とされていますが、{4} 行目の{3}と矛盾します。',
  ],
  [
    '{0~} is called the {1} {2~}; the only other {3~} in this filing is {4}',
    '{0} は {1} {2}とされ、この報告書の他の唯一の{3}は{4}です',
  ],
  [
    '{0~} is called the {1} {2~}; all {3} others in this filing are {4}',
    '{0} は {1} {2}とされ、この報告書の他の {3} 個はいずれも{4}です',
  ],
  ['smaller', '小さい値'],
  ['larger', '大きい値'],
  ['no smaller', '同額以上'],
  ['no larger', '同額以下'],
  ['largest', '最大の'],
  ['highest', '最高の'],
  ['smallest', '最小の'],
  ['lowest', '最低の'],
]
