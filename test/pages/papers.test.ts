// The page of working papers in a real browser: accessible in every theme, and of use by keyboard alone.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paperPage } from '../../client/src/paper-frame.ts'
import { papersHtml, papersSaid } from '../../client/src/paper-page.ts'
import type { Papers } from '../../client/src/paper-page.ts'
import type { Words } from '../../client/src/words.ts'
import type { PaperRow, WorkingPaper } from '../../server/src/protocol.ts'
import { pages, THEMES } from '../axe.ts'

const t: Words = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]))

const row = (
  line: number,
  label: string,
  text: string,
  role: PaperRow['role'] = 'operand',
  sign?: string,
): PaperRow => ({
  role,
  label,
  text,
  range: { start: { line, character: 20 }, end: { line, character: 26 } },
  ...(sign !== undefined && { sign }),
})

const SUM: WorkingPaper = {
  check: 'columns-sum-to-total',
  title: 'Columns add up to their totals',
  name: 'Total revenues, 2004',
  holds: false,
  message: 'The total “Total revenues” does not agree with its parts: 13,118 + 7,912 = 21,030.',
  rows: [
    row(4, 'Ferries & <tugs>', '13,118'),
    row(5, 'Towing', '7,912', 'operand', '+'),
    { role: 'result', label: '', text: '21,030' },
    row(6, 'Total revenues', '21,330', 'stated'),
  ],
  allowed: '± 1.5 million: half a unit of the last digit of each of 3 figures',
  difference: '300 million',
}
const TWICE: WorkingPaper = {
  check: 'restated-figures-agree',
  title: 'A figure stated in two tables is the same in both',
  name: 'Total revenues, 2004',
  holds: true,
  message: '“Total revenues” is 21,330 in the table at line 40 too',
  rows: [row(6, 'Total revenues', '21,330', 'mentioned'), row(39, 'Sales', '21,330', 'mentioned')],
}
const SHOWN: Papers = { papers: [SUM, TWICE], at: 0, file: 'harbour.md', pinned: false }

const sent = (papers: Papers) => ({
  html: papersHtml(papers, t),
  said: papersSaid(papers, t),
  state: { uri: 'file:///harbour.md' },
})

const focused = async (page: Page): Promise<string> =>
  (await page.locator(':focus').textContent()) ?? ''

describe('the page of working papers', () => {
  const { webview } = pages()

  for (const theme of THEMES)
    test(`has nothing amiss in ${theme}`, async () => {
      const { page, post, amiss } = await webview(paperPage('n0nce', 'en', t), theme)
      for (const papers of [SHOWN, { ...SHOWN, at: 1 }, { ...SHOWN, papers: [] }]) {
        await post(sent(papers))
        await page.locator('h1').waitFor()
        assert.deepEqual(await amiss(), [])
      }
      await page.close()
    })

  test('draws a sum as a table whose rows and columns are named, and says aloud what it shows', async () => {
    const { page, post } = await webview(paperPage('n0nce', 'en', t), 'vscode-light')
    await post(sent(SHOWN))
    const table = page.getByRole('table', { name: 'How Total revenues, 2004 is made up' })
    await table.waitFor()
    assert.deepEqual(await table.getByRole('rowheader').allTextContents(), [
      'Ferries & <tugs>',
      'Towing',
      'Comes to',
      'Stated: Total revenues',
      'Difference',
      'Rounding allows: half a unit of the last digit of each of 3 figures',
    ])
    assert.deepEqual(await table.locator('td.amount').allTextContents(), [
      '13,118',
      '7,912',
      '21,030',
      '21,330',
      '300 million',
      '± 1.5 million',
    ])
    assert.equal(
      await page.getByRole('status').textContent(),
      'Working paper 1 of 2: Total revenues, 2004, Columns add up to their totals. Does not agree',
    )
    await page.close()
  })

  test('leads to a figure, turns to another paper and stays there by keyboard alone', async () => {
    const { page, post, posted } = await webview(paperPage('n0nce', 'en', t), 'vscode-dark')
    await post(sent(SHOWN))
    await page.locator('table').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await post(sent({ ...SHOWN, at: 1 }))
    await page.locator('#tab-1:focus[aria-selected="true"]').waitFor()
    assert.match(await focused(page), /A figure stated in two tables/)
    await page.keyboard.press('Home')
    await post(sent(SHOWN))
    await page.locator('#tab-0:focus[aria-selected="true"]').waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), 'Ferries & <tugs>')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(page), 'Stated: Total revenues')
    await page.keyboard.press('Enter')
    assert.deepEqual(await posted(), [
      { wish: 'ready' },
      { wish: 'pin' },
      { wish: 'open', at: 1 },
      { wish: 'open', at: 0 },
      { wish: 'show', at: 3 },
    ])
    await page.close()
  })

  test('takes a click anywhere in a row for its figure', async () => {
    const { page, post, posted } = await webview(paperPage('n0nce', 'en', t), 'vscode-dark')
    await post(sent(SHOWN))
    await page.getByText('7,912', { exact: true }).click()
    assert.deepEqual((await posted()).at(-1), { wish: 'show', at: 1 })
    await page.close()
  })
})
