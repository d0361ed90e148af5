// The page of progress in a real browser: a bar that says its value, accessible in every theme, without a script.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { progressPage } from '../../client/src/progress-page.ts'
import type { Progress } from '../../client/src/progress-page.ts'
import { pages, THEMES } from '../axe.ts'
import { english } from '../words.ts'

const PROGRESS: Progress = {
  file: 'harbour <2016>.md',
  counts: { ticked: 41, flagged: 3, untested: 16, notes: 1 },
  findings: 4,
  accepted: 2,
  lost: 1,
}

const html = (progress: Progress): string =>
  progressPage(progress, { t: english, nonce: 'n0nce', language: 'en' })

describe('the page of progress', () => {
  const { webview } = pages()

  for (const theme of THEMES)
    test(`has nothing amiss in ${theme}`, async () => {
      const { page, amiss } = await webview(html(PROGRESS), theme)
      assert.deepEqual(await amiss(), [])
      await page.close()
    })

  test('says how far the filing is, to eyes and to ears', async () => {
    const { page } = await webview(html(PROGRESS), 'vscode-light')
    const bar = page.getByRole('progressbar', { name: 'Figures ticked' })
    const value = async (name: string): Promise<string | null> => bar.getAttribute(`aria-${name}`)
    assert.deepEqual(
      [await value('valuemin'), await value('valuenow'), await value('valuemax')],
      ['0', '41', '60'],
    )
    assert.equal(
      await value('valuetext'),
      '41 of 60 figures ticked, 3 flagged, 16 untested, 1 open note',
    )
    assert.equal(await page.getByRole('heading').innerText(), PROGRESS.file)
    const words = await page.locator('main').innerText()
    assert.match(words, /41 of 60 figures ticked \(68%\)/)
    const link = page.getByRole('link', { name: '4 open findings' })
    assert.equal(await link.getAttribute('href'), 'command:tickmark.nextFinding')
    assert.match(words, /4 open findings · 2 accepted · 1 open note · 1 note lost/)
    const accepted = page.getByRole('link', { name: '2 accepted' })
    assert.equal(await accepted.getAttribute('href'), 'command:tickmark.showAccepted')
    await page.close()
  })

  test('draws each state as long as its share', async () => {
    const { page } = await webview(html(PROGRESS), 'vscode-dark')
    const width = async (selector: string): Promise<number> =>
      (await page.locator(selector).boundingBox())?.width ?? 0
    const ratio = (await width('rect.ticked')) / (await width('rect.flagged'))
    assert.ok(Math.abs(ratio - 41 / 3) < 0.1, String(ratio))
    await page.close()
  })

  test('of a filing without figures or findings has no share and no link', async () => {
    const nothing = { ticked: 0, flagged: 0, untested: 0, notes: 0 }
    const { page, amiss } = await webview(
      html({ file: 'empty.md', counts: nothing, findings: 0, accepted: 0, lost: 0 }),
      'vscode-light',
    )
    assert.deepEqual(await amiss(), [])
    assert.equal(await page.getByRole('link').count(), 0)
    assert.match(await page.locator('main').innerText(), /No open finding/)
    await page.close()
  })
})
