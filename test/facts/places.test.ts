// References to what is no section: exhibits, pages, schedules, tables by their captions; and whose another document is.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

/** "what is written => line, name", or the reason. */
const led = (text: string): readonly string[] => {
  const filing = read(text)
  return filing.references.map(({ span, section, place, missing }) => {
    const there = section ?? place
    const where = there
      ? `${filing.lineOf(there.heading.start)} ${there.name}`
      : (missing ?? 'nowhere')
    return `${filing.textOf(span)} => ${where}`
  })
}

test('an exhibit leads to its line in the index; in the index it is mostly another filing’s', () => {
  const text = `# Ports

The lease is filed as Exhibit 10.2, the list as Exhibit 99.

# Index to Exhibits

| Exhibit No. | Description |
|---|---|
| 3.1 | Articles (incorporated by reference to Exhibit 3.1 to our Form 8-K filed May 5, 2023) |
| 10.1* | Form of lease (see Exhibit 10.4) |
| 10.2 | Lease of the piers, filed with Exhibit 4 in 1999 |
| 10.4 | Plan |
| 99.1 | List of piers |
`
  assert.deepEqual(led(text), [
    'Exhibit 10.2 => 11 Exhibit 10.2 Lease of the piers, filed with Exhibit 4 in 1999',
    'Exhibit 99 => 13 Exhibit 99.1 List of piers',
    'Exhibit 3.1 => other-document',
    'Exhibit 10.4 => 12 Exhibit 10.4 Plan',
    'Exhibit 4 => other-document',
  ])
})

const page = (text: string, number: number, foot: boolean): string =>
  foot ? `${text}\n\n${number}\n\n---\n\n` : `---\n\n${number}\n\n${text}\n\n`

test('a page leads to where it begins, with its number at the foot or at the head', () => {
  const words = (n: number): string =>
    `The piers of port number ${n} are open all year, see page 3.`
  for (const foot of [true, false]) {
    const text = [1, 2, 3, 4].map((n) => page(words(n), n, foot)).join('')
    const filing = read(text)
    for (const { place } of filing.references) {
      assert.equal(place?.name, 'Page 3')
      const third = filing.text.value.indexOf('port number 3')
      assert.ok(place.span.start < third && third < place.span.end)
      assert.ok(filing.text.value.indexOf('port number 2') < place.span.start)
      assert.ok(filing.text.value.indexOf('port number 4') > place.span.end)
    }
    assert.equal(filing.references.length, 4)
  }
})

test('the first page of a page whose neighbour’s number is lost is not guessed', () => {
  const text = [1, 2, 4, 5, 6].map((n) => page('The piers are open, see page 4.', n, true)).join('')
  assert.ok(read(text).references.every(({ place, missing }) => !place && missing === 'not-found'))
})

test('tables, figures and schedules lead to the line that begins with their name', () => {
  const text = `# Ports

See Table 2 and Figure 1; the allowance is in Schedule II. Table 9 is not here.

**Table 2: Dues by port**

| Port | Dues |
|---|---:|
| Kobe | 12 |

Schedule II — Valuation Accounts

| Port | Allowance |
|---|---:|
| Kobe | 3 |
`
  assert.deepEqual(led(text), [
    'Table 2 => 5 Table 2: Dues by port',
    'Figure 1 => not-found',
    'Schedule II => 11 Schedule II — Valuation Accounts',
    'Table 9 => not-found',
  ])
})

test('a title of several sections leads to the one in the reference’s own Item, or nowhere', () => {
  const text = `# Annual Report on Form 20-F

## Item 4. Information on the Company

### Overview

Ports. See “Overview” above.

### Tonnage

Tons.

## Item 5. Operating and Financial Review and Prospects

### Overview

Net sales rose. See “Tonnage” in this report.

## Item 6. Directors, Senior Management and Employees

None. See “Overview” above, and *Tonnage*; see Senior Management Pay below.
`
  assert.deepEqual(
    led(text).map((line) => line.replace(/ => (\d+) .*/, ' => $1')),
    ['“Overview” => 5', '“Tonnage” => 9', '“Overview” => nowhere'],
  )
})

test('the first step of a path may be the title of the cited Item itself', () => {
  const text = `# Annual Report on Form 10-K

## Item 1. Business

### Business Strategy

We dig.

### Store Locations

Kobe.

## Item 1A. Risk Factors

### Risk Factors of the Trade

See Item 1, “Business—Store Locations” and Item 1A, “Risk Factors”.
`
  assert.deepEqual(
    led(text).map((line) => line.replace(/.* => (\d+) .*/, '$1')),
    ['9', '13'],
  )
})

test('a document of the company that the cover names is the filer’s own', () => {
  const owns = (text: string): readonly (boolean | undefined)[] =>
    read(text).references.map(({ document }) => document?.own)
  const text = `# Kobe Harbour Inc.

See Item 7 of Kobe Harbour’s Form 10-K.

${'We keep the lamps of the ports lit all year.\n\n'.repeat(200)}
See Item 8 of Osaka’s Form 10-K.
`
  assert.deepEqual(owns(text), [true, false])
})
