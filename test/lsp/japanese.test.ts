// A client whose editor speaks Japanese: findings, fixes, hovers, refusals and answers of our own come in Japanese, with the
// filing's own words and figures as they are; to any other client in English.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver'
import type {
  DollarsAnswer,
  PolicyAnswer,
  RatesAnswer,
  ReviewAnswer,
  WorkingPapersAnswer,
} from '../../server/src/protocol.ts'
import { PULLING, CAPABILITIES, start } from './client.ts'
import type { Client, Told } from './client.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Item 3. Key Information

Our bonds amounted to ¥3.2 billion at March 31, 2016. The noon buying rate on March 31, 2016 was ¥112.42 per \\$1.00.

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Cranes | 1,102 | 1,204 |
| Berths | 2,215 | 2,310 |
| Sheds | 118 | 131 |
| Total | 3,435 | 3,465 |

See Item 3 (“Key Information”).
`
const textDocument = { uri: URI }
const CJK = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

function at(of: string, within = 1) {
  const before = TEXT.slice(0, TEXT.indexOf(of) + within).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

async function opened(t: TestContext, locale: string, pulling = false): Promise<Client> {
  const client = await start(t, {
    capabilities: pulling ? PULLING : CAPABILITIES,
    initialize: { locale },
  })
  await client.open(URI, TEXT)
  return client
}

test('findings, their other places and their fixes are in Japanese', async (t) => {
  const client = await opened(t, 'ja')
  const [finding] = (await client.diagnostics(URI)).filter(
    ({ code }) => code === 'columns-sum-to-total',
  )
  assert.ok(finding)
  assert.equal(
    finding.message,
    '合計 “Total” が内訳と一致しません: 1,204 + 2,310 + 131 = 3,645、記載額 3,465 (差異 −180、端数処理による許容差 ±2)。次の 3 通りの変更のいずれかで一致します: 3,465 → 3,645, 2,310 → 2,130, 1,204 → 1,024。',
  )
  assert.equal(finding.relatedInformation?.[0]?.message, 'Cranes: 加算 1,204')

  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: finding.range,
    context: { diagnostics: [] },
  })
  for (const { title } of actions) assert.match(title, CJK)
  const fix = actions.find(({ title }) => title.startsWith('3,465 を'))
  assert.ok(fix, actions.map(({ title }) => title).join())
  assert.equal(fix.diagnostics?.[0]?.message, finding.message)
})

test('a client that pulls gets the same', async (t) => {
  const client = await opened(t, 'ja-JP', true)
  const { items } = await client.request<{ items: Told[] }>('textDocument/diagnostic', {
    textDocument,
  })
  assert.ok(items.length > 0)
  for (const { message } of items) assert.match(message, CJK)
})

test('a hover keeps its links and its strong words', async (t) => {
  const client = await opened(t, 'ja')
  await client.diagnostics(URI)
  const shown = await client.request<Hover>('textDocument/hover', {
    textDocument,
    position: at('¥3.2 billion'),
  })
  const [first, second] = (shown.contents as MarkupContent).value.split('\n\n')
  assert.equal(first, '¥3.2 billion は約 **$28 million** (28.0～28.9 million)')
  assert.match(
    second ?? '',
    /^1 ドル当たりの円 \*\*112\.42\*\*: 2016年3月31日のレート、\[この報告書 \(3 行目\)\]\(untitled:Untitled-1#L3,/,
  )
})

test('answers of our own are in Japanese too', async (t) => {
  const client = await opened(t, 'ja')
  await client.diagnostics(URI)
  const ask = <R>(method: string, more = {}): Promise<R> =>
    client.request(`tickmark/${method}`, { textDocument, ...more })
  const policy = await ask<PolicyAnswer>('policy')
  assert.equal(policy.label, '¥: 報告書のレート、なければ H.10')
  for (const line of policy.lines) assert.match(line, CJK)
  const { rates } = await ask<RatesAnswer>('rates')
  assert.deepEqual(
    rates.slice(0, 1).map(({ name, units }) => [name, units]),
    [['2016年3月31日のレート', '円']],
  )
  const none = await ask<DollarsAnswer>('dollars', { position: at('Sheds') })
  assert.deepEqual(none, { why: 'ここに金額はありません。' })
  const review = await ask<ReviewAnswer>('review')
  const said = review.rows.flatMap(({ findings }) => findings.map(({ message }) => message))
  assert.ok(said.some((message) => CJK.test(message)))
  const { papers } = await ask<WorkingPapersAnswer>('workingPapers', { position: at('3,465') })
  assert.equal(papers[0]?.title, '縦計が合計欄と一致すること')
  assert.match(papers[0].allowed ?? '', /端数処理|末位/)
})

test('a refusal to rename says why in Japanese', async (t) => {
  const client = await opened(t, 'ja')
  await assert.rejects(
    client.request('textDocument/prepareRename', { textDocument, position: at('Cranes') }),
    { message: '名前を変更できるのは、定義語と見出しの標題だけです。' },
  )
})

test('to any other client all is in English', async (t) => {
  for (const locale of ['en', 'de', 'jav']) {
    const client = await opened(t, locale)
    for (const { message } of await client.diagnostics(URI)) assert.doesNotMatch(message, CJK)
  }
})
