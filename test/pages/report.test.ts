// The report as readers open it: by itself in a browser, light and dark, on paper, and in VS Code.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'node:test'
import { htmlReport } from '../../server/src/report/html.ts'
import { LANGUAGES } from '../../server/src/report/languages.ts'
import { pages, THEMES } from '../axe.ts'
import { filingReport, reportOn, reportSaying } from '../report/made.ts'

const sample = readFileSync(
  fileURLToPath(new URL('../../samples/yumihari-20f-2016-slips.md', import.meta.url)),
  'utf8',
)
const ofSample = reportOn(filingReport(sample, { name: 'slips.md' }))
const slips = htmlReport(ofSample, LANGUAGES.en)
const japanese = htmlReport(ofSample, LANGUAGES.ja)
const everything = htmlReport(
  reportSaying(() => 'words <b> & “more” words'),
  LANGUAGES.en,
)

describe('the report', () => {
  const { document, webview } = pages()

  for (const scheme of ['light', 'dark'] as const)
    for (const [name, html] of Object.entries({ sample: slips, japanese, everything }))
      test(`${name}, ${scheme}, has nothing amiss`, async () => {
        const { page, amiss } = await document(html, scheme)
        assert.deepEqual(await amiss(), [])
        await page.close()
      })

  for (const theme of THEMES)
    test(`in a panel of VS Code, ${theme}, has nothing amiss`, async () => {
      const { page, amiss } = await webview(everything, theme)
      assert.deepEqual(await amiss(), [])
      await page.close()
    })

  test('leads by keyboard past its contents to the findings', async () => {
    const { page } = await document(slips)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).hash, '#findings')
    assert.ok(await page.locator('#findings').isVisible())
    await page.close()
  })

  test('in Japanese says so, and its contents lead to what they name', async () => {
    const { page } = await document(japanese)
    assert.equal(await page.getAttribute('html', 'lang'), 'ja')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).hash, '#findings')
    await page.close()
  })

  for (const width of [320, 640])
    test(`needs no scrolling sideways in ${width} pixels`, async () => {
      const { page } = await document(everything)
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      assert.ok((over as number) <= 0, String(over))
      await page.close()
    })

  test('is as wide as A4 on paper: nothing is cut off', async () => {
    const { page } = await document(slips)
    await page.emulateMedia({ media: 'print' })
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 })
    const wide = await page.evaluate(
      `[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('svg')).length`,
    )
    assert.equal(wide, 0)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    // "/MediaBox [0 0 595 842]": A4 in points.
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
    await page.close()
  })
})
