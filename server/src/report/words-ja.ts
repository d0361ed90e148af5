// Every fixed sentence of a report in Japanese; what checks say comes from the phrases.

import { wordsFor } from '../phrases/translator.ts'
import { grouped } from './words.ts'
import type { Words } from './words.ts'

const spoken = wordsFor('ja')
const counted = (count: number, unit = '件'): string => `${grouped(count)} ${unit}`
const time = (text: string): string => text.slice(0, 16).replace('T', ' ')

export const JAPANESE: Words = {
  lang: 'ja',
  sentence: spoken.say,

  title: (name) => `レビュー結果レポート: ${name}`,
  titleOfSeveral: (count) => `レビュー結果レポート: 報告書 ${counted(count)}`,
  brand: 'Tickmark レビュー結果レポート',
  skip: '検出事項へ移動',
  contents: '目次',
  filings: '報告書',
  filing: '報告書',
  line: '行',
  lineOf: (line) => `${line} 行目`,
  place: (line, column) => `${line} 行目、${column} 桁目`,
  inFile: (file, place) => `${file}、${place}`,
  none: 'ありません。',

  cover: '報告書の概要',
  form: '様式',
  formName: (form, amended, excerpt) =>
    [
      form === 'other' ? '本文からは不明' : `Form ${form}`,
      ...(amended ? ['訂正報告書'] : []),
      ...(excerpt ? ['抜粋 (一部の Item は含まれていません)'] : []),
    ].join('、'),
  registrant: '提出会社',
  periodEnd: '対象期間の末日',
  text: '本文',
  size: (lines, characters) => `${counted(lines, '行')}、${counted(characters, '文字')}`,
  fingerprint: '本文のフィンガープリント',
  date: '作成日',
  program: 'プログラム',

  summary: '要約',
  figures: '数値',
  ticked: '照合済み',
  flagged: '検出事項あり',
  untested: '未照合',
  share: '照合済みの割合',
  tickedMeans: '照合済み: 報告書内に裏付けのある数値です。',
  flaggedMeans: '検出事項あり: 他の記載と一致しない数値です。',
  untestedMeans: '未照合: そのいずれでもない数値です。',
  percent: (share) => `${share} %`,
  levels: { error: 'エラー', warning: '警告', information: '情報', hint: 'ヒント' },
  levelsCounted: {
    error: (count) => `エラー ${counted(count)}`,
    warning: (count) => `警告 ${counted(count)}`,
    information: (count) => `情報 ${counted(count)}`,
    hint: (count) => `ヒント ${counted(count)}`,
  },
  open: '未処理の検出事項',
  noFindings: '検出事項なし',
  openNotes: '未解決のメモ',

  shares: 'Item 別の数値',
  chart: (ticked, flagged, untested) =>
    `グラフ: 報告書の各部分における照合済み、検出事項あり、未照合の数値の割合。全体で照合済み ${counted(ticked)}、検出事項あり ${counted(flagged)}、未照合 ${counted(untested)}。同じ数が下の表にあります。`,
  item: 'Item',
  total: '報告書全体',
  noFigures: 'この報告書に数値はありません。',

  findings: '検出事項',
  finding: (level, line) => `${level}、${line} 行目`,
  printed: '記載',
  operands: '関係する数値',
  where: '箇所',
  what: '内容',
  theFigure: '対象の数値',
  suggestion: '修正候補',
  check: '検証手続',

  accepted: '承認した検出事項',
  acceptedBy: '承認者',
  acceptedInText: '本文中のコメントで承認',
  reason: '理由',
  idle: '効力のない承認',
  why: {
    woken: '再検出: 承認後に数値が変更されたため、検出事項は再び未処理です。',
    unused: '不使用: 該当する検出事項はもうありません。',
    superseded: '重複: 別の承認が有効です。',
  },
  quote: '対象の本文',
  signed: (author, at) => `${author}、${time(at)}`,
  edited: (at) => `${time(at)} に編集`,

  notes: 'メモ',
  marks: { note: 'メモ', tick: 'チェック', question: '質問' },
  states: { open: '未解決', resolved: '解決済み' },
  note: (mark, state, place) => `${mark} (${state})、${place}`,
  lost: '対象の本文が見つかりません',
  now: (text) => `現在の記載: ${text}`,
  reply: '返信',

  rates: '為替レート',
  rate: 'レート',
  rateIs: '内容',
  unit: '単位',
  from: { settings: '設定', filing: 'この報告書', h10: 'FRB H.10 統計' },
  uses: '金額の件数',
  pinned: '固定',
  perDollar: (currency) => `1 米ドル当たりの ${currency}`,
  ratesUsed: '報告書の金額に適用されるレート',
  othersNotUsed: (count) => `ほかに、どの金額にも適用されないレートが ${counted(count)}あります。`,
  printedDollars: (count) => `報告書自体にドル金額が併記されている金額: ${counted(count)}。`,
  noRates: 'レートが適用される金額はありません。',

  checks: '検証手続',
  checksRun: (version, run, off) =>
    `Tickmark ${version} の検証手続 ${counted(run)}を実行しました (オフ ${counted(off)})。検証手続の版はプログラムの版と同じです。`,
  version: '版',
  inForce: '設定',
  choices: {
    on: 'オン',
    off: 'オフ',
    error: 'オン、常にエラー',
    warning: 'オン、常に警告',
    information: 'オン、常に情報',
    hint: 'オン、常にヒント',
  },
  failed: '異常終了: 不具合',
  found: '検出事項',
  proved: '裏付けた数値',
  otherChecks: 'その他',

  outline: 'アウトライン',
  lineInferred: (line) => `${line} 行目、推定`,
  noOutline: 'この報告書にセクションはありません。',

  reading: '読み取りの条件',
  rounding: '端数処理',
  roundingOf: (line) => `${line} 行目の表の端数処理`,
  settings: '設定',
  asTheyCome: '既定のまま',
  unjudged: '判断の保留',
  unjudgedCount: (count) =>
    `数値の関係 ${counted(count)}は複数の読み方ができるため、判断していません。`,
  troubles: '読み取れなかったもの、問題のあるもの',
  made: (version) => `Tickmark ${version} で作成。`,
}
