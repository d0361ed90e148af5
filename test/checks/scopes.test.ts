// A filing that prints the statements of the company alone and of its group: the two are never held against each other.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const statement = (title: string, profit: number): string => `## ${title}

| Millions of rupees | 2025 | 2024 |
|---|---:|---:|
| Revenue from operations | 48,215 | 41,377 |
| Employee expenses | 12,604 | 11,918 |
| Profit for the year | ${profit} | 5,206 |

`

const filing = (first: string, second: string): string =>
  `# Annual report\n\n${statement(first, 6341)}${statement(second, 6431)}`

const findings = (text: string): readonly string[] =>
  read(text).findings.map((one) => `${one.check} ${one.level}`)

test('two sets of statements are not compared', () => {
  assert.deepEqual(
    findings(
      filing(
        'Standalone Statement of Profit and Loss',
        'Consolidated Statement of Profit and Loss',
      ),
    ),
    [],
  )
  assert.deepEqual(
    findings(
      filing('Separate financial statements', 'Statement of Profit and Loss (Consolidated)'),
    ),
    [],
  )
})

test('one set is', () => {
  assert.deepEqual(
    findings(filing('Statement of Profit and Loss', 'Consolidated Statement of Profit and Loss')),
    ['restated-figures-agree warning'],
  )
})
