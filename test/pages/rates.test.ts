// The page of exchange rates in a real browser: accessible in every theme, and of use by keyboard alone.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pageHtml, ratesHtml } from '../../client/src/rates-page.ts'
import type { RateAnswer, RatesAnswer } from '../../server/src/protocol.ts'
import { pages, THEMES } from '../axe.ts'
import { english, japanese } from '../words.ts'

const rate = (over: Partial<RateAnswer>): RateAnswer => ({
  currency: 'JPY',
  units: 'yen',
  perDollar: '112.42',
  name: 'the rate of March 31, 2016',
  uses: 0,
  pinned: false,
  from: 'h10',
  ...over,
})

const ANSWER: RatesAnswer = {
  policy: {
    label: '¥112.42/$',
    lines: ['Most amounts are converted at ¥112.42 per dollar.'],
    dollarHints: false,
  },
  rates: [
    rate({ uses: 12, pinned: true }),
    rate({
      perDollar: '120.13',
      name: 'the average of the year to March 31, 2016',
      from: 'filing',
      range: { start: { line: 9, character: 0 }, end: { line: 9, character: 6 } },
    }),
  ],
  printed: 3,
}

describe('the page of exchange rates', () => {
  const { webview } = pages()

  for (const theme of THEMES)
    test(`has nothing amiss in ${theme}`, async () => {
      const { page, post, amiss } = await webview(pageHtml('n0nce', english, 'en'), theme)
      await post({ html: ratesHtml(ANSWER, 'acme.md', english) })
      await page.locator('table').first().waitFor()
      assert.deepEqual(await amiss(), [])
      await page.close()
    })

  test('pins and leads to a place by keyboard alone', async () => {
    const { page, post, posted } = await webview(pageHtml('n0nce', english, 'en'), 'vscode-dark')
    await post({ html: ratesHtml(ANSWER, 'acme.md', english) })
    await page.locator('table').first().waitFor()
    for (let count = 0; count < 3; count += 1) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    assert.deepEqual(await posted(), [
      { wish: 'ready' },
      { wish: 'unpin', rate: 0 },
      { wish: 'show', rate: 1 },
      { wish: 'pin', rate: 1 },
    ])
    await page.close()
  })

  test('speaks Japanese where VS Code does, and says so to screen readers', async () => {
    const { page, post, amiss } = await webview(pageHtml('n0nce', japanese, 'ja'), 'vscode-light')
    await post({ html: ratesHtml(ANSWER, 'acme.md', japanese) })
    await page.getByRole('heading', { name: 'acme.md の為替レート' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'ja')
    assert.deepEqual(await amiss(), [])
    await page.close()
  })

  test('lets no script in but its own', async () => {
    const { page, post, amiss } = await webview(pageHtml('n0nce', english, 'en'), 'vscode-dark')
    await post({ html: '<h1>Rates</h1><img alt="" src="x" onerror="document.title = `in`">' })
    await page.locator('h1').waitFor()
    assert.match((await amiss()).join('\n'), /Content Security Policy/)
    assert.equal(await page.title(), 'Exchange rates')
    await page.close()
  })
})
