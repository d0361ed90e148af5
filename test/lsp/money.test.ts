// Dollars as a client gets them: hints beside amounts, sums, rates, the policy, and word of when to ask anew.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InlayHint, MarkupContent } from 'vscode-languageserver'
import type {
  DollarsAnswer,
  PolicyAnswer,
  Position,
  RatesAnswer,
  SumAnswer,
} from '../../server/src/protocol.ts'
import { CAPABILITIES, start } from './client.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

Our bonds amounted to ¥3.2 billion at March 31, 2016. The noon buying rate on March 31, 2016 was ¥112.42 per \\$1.00.

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Cranes | 1,102 | 1,204 |
| Berths | 2,215 | 2,310 |
`
const textDocument = { uri: URI }

function position(of: string, within = 1): Position {
  const before = TEXT.slice(0, TEXT.indexOf(of) + within).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}
const range = (from: string, to: string) => ({ start: position(from), end: position(to) })
const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

test('there are no hints until they are turned on, and their tooltips come when asked for', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  const ask = (): Promise<InlayHint[]> =>
    client.request('textDocument/inlayHint', { textDocument, range: ALL })
  assert.deepEqual(await ask(), [])

  client.settings = { dollarHints: true }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  const hints = await ask()
  assert.equal(hints.length, 5)
  const [first] = hints
  assert.ok(first)
  assert.equal(first.label, '≈\u00a0$28\u00a0m')
  assert.deepEqual(first.position, position('¥3.2 billion', 12))
  assert.equal(first.tooltip, undefined)
  const told = await client.request<InlayHint>('inlayHint/resolve', first)
  assert.match((told.tooltip as MarkupContent).value, /^About \*\*\$28 million\*\*/)

  const table = { textDocument, range: range('| Berths', '2,310') }
  assert.equal((await client.request<InlayHint[]>('textDocument/inlayHint', table)).length, 2)
})

test('a selection has its sum, an amount its dollars, a filing its policy and rates', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  const sum = await client.request<SumAnswer>('tickmark/sum', {
    textDocument,
    ranges: [range('1,102', '1,204'), range('2,215', '2,310')],
  })
  assert.deepEqual(
    sum.sums.map(({ text, plain, count }) => [text, plain, count]),
    [['¥6,831 million', '6831000000', 4]],
  )
  const dollars = await client.request<DollarsAnswer>('tickmark/dollars', {
    textDocument,
    position: position('3.2 billion'),
  })
  assert.equal('text' in dollars && dollars.text, '$28 million')
  const policy = await client.request<PolicyAnswer>('tickmark/policy', { textDocument })
  assert.equal(policy.label, '¥: own rates, else H.10')
  assert.equal(policy.dollarHints, false)
  const { rates } = await client.request<RatesAnswer>('tickmark/rates', { textDocument })
  const stated = rates.find((rate) => rate.from === 'filing')
  assert.equal(stated?.perDollar, '112.42')
  assert.deepEqual(stated.range?.start, position('112.42', 0))
})

test('of what is no filing there is nothing to say', async (t) => {
  const client = await start(t)
  await client.open(URI, '# Bread\n\nBuy 500 g of flour for ¥320.\n')
  for (const method of ['policy', 'rates'])
    assert.equal(await client.request(`tickmark/${method}`, { textDocument }), null)
  assert.equal(await client.request('tickmark/sum', { textDocument, ranges: [ALL] }), null)
  assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range: ALL }), [])
})

test('a bad request is refused and harms nothing', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  await assert.rejects(client.request('tickmark/sum', { textDocument, ranges: 7 }))
  await assert.rejects(client.request('tickmark/dollars', { textDocument }))
  const hint = { position: position('3.2'), label: '≈ $1' }
  await assert.rejects(client.request('inlayHint/resolve', hint))
  const gone = { ...hint, data: { uri: 'untitled:gone', version: 1 } }
  assert.deepEqual(await client.request('inlayHint/resolve', gone), gone)
  const policy = await client.request<PolicyAnswer>('tickmark/policy', { textDocument })
  assert.ok(policy.label)
})

test('a client that listens hears when a document has settled; after new settings, what they changed', async (t) => {
  const client = await start(t, {
    capabilities: { ...CAPABILITIES, experimental: { tickmark: true } },
  })
  const heard: string[] = []
  client.connection.onNotification('tickmark/settled', ({ uri }: { uri: string }) => {
    heard.push(uri)
    client.wake()
  })
  await client.open(URI, TEXT)
  await client.until(() => heard[0], 'the first notice')
  assert.deepEqual(heard, [URI])

  client.settings = { pinnedRates: { 'Untitled-1': { JPY: '104.18' } } }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.until(() => heard[1], 'the second notice')
  const policy = await client.request<PolicyAnswer>('tickmark/policy', { textDocument })
  assert.equal(policy.label, '¥ pinned at 104.18')
})

test('a rate pinned for a file is that of its hovers and copied dollars, and of no other file', async (t) => {
  const client = await start(t)
  client.settings = { pinnedRates: { 'Untitled-1': { JPY: '104.18' } } }
  await client.open(URI, TEXT)
  await client.open('untitled:Untitled-2', TEXT)
  const answer = async (uri: string): Promise<readonly [string, string]> => {
    const at = { textDocument: { uri }, position: position('3.2 billion') }
    const hover = await client.request<{ contents: MarkupContent }>('textDocument/hover', at)
    const dollars = await client.request<DollarsAnswer>('tickmark/dollars', at)
    return [hover.contents.value, 'text' in dollars ? dollars.text : '']
  }
  const [pinned, copied] = await answer(URI)
  assert.match(pinned, /at \*\*104\.18\*\* yen per dollar: pinned rate/)
  assert.match(pinned, /112\.42/)
  assert.equal(copied, '$31 million')
  const [own, ownCopied] = await answer('untitled:Untitled-2')
  assert.match(own, /at \*\*112\.42\*\* yen per dollar/)
  assert.doesNotMatch(own, /104\.18|pinned/)
  assert.equal(ownCopied, '$28 million')
})
