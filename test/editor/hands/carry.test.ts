// Last year's notes by keyboard: the list of what is carried forward, what it says is lost, and the file that is asked for.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { notesFile } from './left.ts'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const cover = (year: number): string => `# FORM 20-F

For the fiscal year ended March 31, ${year}

Commission File Number: 001-99873

**SEKIMACHI FERRIES, INC.**

(Exact name of registrant as specified in its charter)

`
const BODY = `## Item 4. Information on the Company

We run three ferries between the islands, and a fourth one stands by in the winter.

## Item 5. Operating and Financial Review and Prospects

| Millions of yen | Quays | Sheds |
| --- | ---: | ---: |
| Owned | 12,304 | 8,669 |
| Leased | 11,870 | 8,990 |
| Lent | 2,300 | 1,414 |
| Total | 26,474 | 19,703 |
`
const LAST = `${cover(2015)}${BODY}
The harbour office was moved to the north quay after the flood of that autumn.
`
const THIS = `${cover(2016)}${BODY}
Nothing was moved.
`
/** Of no year, and of nobody. */
const OTHER = `<!-- tickmark -->\n\n${BODY}`

const CARRY = 'Tickmark: Carry Forward Notes from Last Year…'

interface File {
  readonly items: readonly { readonly body: { readonly value: string } }[]
}

describe('notes carried forward by hand', () => {
  let at: Seat
  before(async () => {
    at = await seat({
      files: {
        'ferries-2015.md': LAST,
        'ferries-2015.notes.json': notesFile('ferries-2015.md', LAST, {
          // In another order than that of the text.
          notes: {
            'a fourth one stands by': ['Since when?'],
            'We run three ferries': ['Which **three**?', 'The white ones.'],
            'north quay after the flood': ['Who paid for that?'],
          },
          accepted: 'An extract of a longer table',
        }),
        'ferries-2016.md': THIS,
        'other.md': OTHER,
      },
      open: 'ferries-2016.md',
      settings: { 'comments.openView': 'never' },
    })
  })
  after(() => at.stop())

  const list = (): Locator => at.page.locator('.quick-input-widget')
  const rows = (): Locator => list().locator('.quick-input-list .monaco-list-row')
  const bodies = (name: string): readonly string[] =>
    (JSON.parse(at.text(name)) as File).items.map(({ body }) => body.value)

  /** A list of its own follows that of the commands at once. */
  async function carry(): Promise<void> {
    await at.workbench.quickInput(`>${CARRY}`)
    await rows().getByText(CARRY, { exact: true }).waitFor()
    await at.page.keyboard.press('Enter')
  }

  async function offered(): Promise<void> {
    await carry()
    await list().getByText('Carry Forward from ferries-2015.md', { exact: true }).waitFor()
  }

  test('what is still there is offered, all of it chosen, and what is lost is said', async () => {
    await at.page.locator('[class*="squiggly-"]').first().waitFor()
    await offered()
    await rows().nth(2).waitFor()
    assert.match(
      await rows().nth(0).innerText(),
      /Which \*\*three\*\*\?[\s\S]*We run three ferries/,
    )
    assert.match(
      await rows().nth(2).innerText(),
      /An extract of a longer table[\s\S]*columns-sum-to-total/,
    )
    assert.match(await rows().nth(1).innerText(), /Since when\?/)
    assert.equal(await rows().count(), 3)
    assert.equal(await rows().locator('[aria-checked="true"]').count(), 3)
    await list().getByPlaceholder('Not offered, as their text is not found here: 1').waitFor()
  })

  test('what is kept chosen becomes notes of this filing, and its finding is accepted', async () => {
    await at.page.keyboard.press('Enter')
    await at.until(
      () => (bodies('ferries-2016.notes.json').length === 4 ? true : undefined),
      'notes',
    )
    assert.deepEqual([...bodies('ferries-2016.notes.json')].sort(), [
      'An extract of a longer table',
      'Since when?',
      'The white ones.',
      'Which **three**?',
    ])
    await at.page.locator('.comment-range-glyph.comment-thread').first().waitFor()
    await at.page.locator('[class*="squiggly-"]').first().waitFor({ state: 'detached' })
    assert.equal(await at.said(/carried forward/), '3 carried forward from ferries-2015.md.')
  })

  test('asked once more, it offers nothing twice', async () => {
    const before = at.text('ferries-2016.notes.json')
    await at.workbench.command('Notifications: Clear All Notifications')
    await carry()
    assert.equal(
      await at.said(/ferries-2015\.md/),
      'None of the other notes of ferries-2015.md (1) has its text in this filing.',
    )
    await list().waitFor({ state: 'hidden' })
    assert.equal(at.text('ferries-2016.notes.json'), before)
  })

  test('where no filing is known to be last year’s, one is asked for', async () => {
    await at.page.locator('.explorer-folders-view').getByText('other.md').dblclick()
    await at.page.locator('.tab.active').filter({ hasText: 'other.md' }).waitFor()
    await at.page.locator('[class*="squiggly-"]').first().waitFor()
    await carry()
    await list()
      .getByText('No filing is known to be last year’s; choose it.', { exact: true })
      .waitFor()
    await list().locator('input[type="text"]').fill(at.path('ferries-2015.md'))
    await at.page.keyboard.press('Enter')
    await list().getByText('Carry Forward from ferries-2015.md', { exact: true }).waitFor()
    await at.page.keyboard.press('Escape')
    await list().waitFor({ state: 'hidden' })
  })
})
