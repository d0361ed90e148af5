// Renaming a defined term or a heading at ‸: what the filing is afterwards, and what is refused.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renamable, rename } from '../../server/src/features/rename.ts'
import { edited, moved } from '../../server/src/features/rename-edits.ts'
import { ownUses } from '../../server/src/features/rename-own.ts'
import { read } from '../../server/src/filing.ts'
import { allSections } from '../../server/src/syntax/section.ts'
import { unmark } from '../notation.ts'

/** The text after the renaming, or the reason why there is none. */
function after(marked: string, name: string): string {
  const { text, cursors } = unmark(marked)
  const made = rename(read(text), cursors[0]!, name)
  return made.kind === 'refused' ? made.reason : edited(text, made.edits)
}

const changes = (marked: string, name: string, from: string, to: string): void =>
  assert.equal(after(marked, name), unmark(marked).text.replaceAll(from, to))

test('a term is renamed where it is defined and wherever it is used', () =>
  changes(
    'Our client (the “Agency”) pays. The Ag‸ency is public; agencies are.\n\n| Agency | 12 |\n|---|---:|\n| **Agency** fees | 3 |\n',
    'Authority',
    'Agency',
    'Authority',
  ))

test('an abbreviation is renamed as long as it stands for its words', () => {
  const marked =
    'The National Ocean Hazard Research Agency, or NO‸HRA, is our client. NOHRA pays.\n'
  assert.match(after(marked, 'Authority'), /does not abbreviate the words before it on line 1/)
})

test('names that contain the word stay as they are', () => {
  const text = `Northwind Ltd. (the “Company”) was founded in 1911. Our trustee is Harbour Trust Company, N.A. The Comp‸any pays it. Under Company policy, nobody else does. A Company Secretary was named.

## Overview of the Company
`
  const { text: before } = unmark(text)
  assert.equal(
    after(text, 'Registrant'),
    before
      .replace('“Company”', '“Registrant”')
      .replace('The Company', 'The Registrant')
      .replace('Under Company policy', 'Under Registrant policy')
      .replace('Overview of the Company', 'Overview of the Registrant'),
  )
  assert.match(
    after(text.replace('‸', '').replace('Trust Com', 'Trust Com‸'), 'X'),
    /longer name here/,
  )
})

test('a term over the end of a line keeps its line break', () =>
  assert.equal(
    after('A law (the “Harbour Act”) applies. The Harbour\nA‸ct is old.\n', 'Port Law'),
    'A law (the “Port Law”) applies. The Port\nLaw is old.\n',
  ))

const COMPANY = 'Harbour Ltd. (the “Com‸pany”) runs piers. The Company owns boats.'

const AWAY = [
  '**The Harbour & Pier Company**',
  '| Harbour Trust Company | Delaware |\n|---|---|\n| Quay Company, Inc. | 12 |',
  '- Deposit Agreement of Harbour Trust Company',
  'The trustee is the\nHarbour Trust Company.',
  'See www.Company.com, http://www.Company.com/Company, info@Company.com and https://a.com/Company/.',
  'Type `the Company` or see [the page](Company) and [it](#Company).',
  '```\nthe Company\n```',
  '<a name="Company"></a>',
]

test('names, addresses, code and destinations of links keep their words', () => {
  for (const words of AWAY)
    assert.equal(
      after(`${COMPANY}\n\n${words}\n`, 'Firm'),
      `Harbour Ltd. (the “Firm”) runs piers. The Firm owns boats.\n\n${words}\n`,
    )
})

test('references and titles that a form gives keep their words', () => {
  const notes =
    'We sold bonds (the “No‸tes”). The Notes are due. See Note 3 and Notes 4 and 5 of the “Notes to Consolidated Financial Statements”.\n\n# Notes to Consolidated Financial Statements\n\nNote 3. Tax\n'
  assert.equal(
    after(notes, 'Bonds'),
    unmark(notes).text.replace('“Notes”', '“Bonds”').replace('The Notes', 'The Bonds'),
  )
})

test('where it cannot be told what is meant nothing is renamed', () => {
  for (const words of [
    '## Company Overview',
    'Harbour Company was founded.',
    'It was paid by the Bank of the Company.',
    'We own the Company of Harbour.',
    'The Company 12 is.',
    'We sell in the U.S. Company boats are there.',
  ])
    assert.match(after(`${COMPANY}\n\n${words}\n`, 'Firm'), /line 3 it cannot be told/, words)
  const west = 'Our west (“We‸st”) sells.\n\n| West Virginia | 12 |\n|---|---|\n'
  assert.match(after(west, 'Zed'), /cannot be told/)
  assert.equal(
    after('Our west (“We‸st”) sells.\n\n**Key West**\n', 'Zed'),
    'Our west (“Zed”) sells.\n\n**Key West**\n',
  )
})

test('ends of sentences, paragraphs and cells end a name', () =>
  changes(
    'America (the “U.‸S.”) is large. We sell in the U.S. Our plants are there, in the U.S.\n\nEach plant in the U.S. is new.\n\n| U.S. | Mexico |\n|---|---|\n| *of the U.S.* | Harbour |\n\nMexico too.\n',
    'States',
    'U.S.',
    'States',
  ))

test('a term of two meanings is not renamed', () =>
  assert.match(
    after(`${COMPANY}\n\nOther Corp (the “Company”) is another. The Company is.\n`, 'Firm'),
    /defined 2 times \(lines 1 and 3\)/,
  ))

test('links to a renamed heading lead to it still', () => {
  const text =
    '# Report\n\n[Risks at Sea](#risks-at-sea), [see there](#risks-at-sea)\n\n## Risks at S‸ea\n\nThere are some.\n'
  assert.equal(
    after(text, 'Hazards Ahead'),
    unmark(text)
      .text.replaceAll('Risks at Sea', 'Hazards Ahead')
      .replaceAll('risks-at-sea', 'hazards-ahead'),
  )
  assert.match(
    after(`${text}\n## Risks at Sea\n`, 'Hazards Ahead'),
    /Links lead to this heading|lead elsewhere/,
  )
  const set = text.replace('[see', '<a id="risks-at-sea"></a>[see')
  assert.match(after(set, 'Hazards Ahead'), /\(#risks-at-sea\)/)
})

test('lists of notes and links with numbers are renamed with the heading', () =>
  changes(
    '# Annual Report on Form 10-K\n\nIndex to notes\n\n1.\tPiers and Quays\t73\n\n2.\tMooring Fees\t75\n\n[2. Mooring Fees](#elsewhere)\n\n# Notes to Consolidated Financial Statements\n\n## 1. Piers and Quays\n\nWe have piers.\n\n## 2. Mooring F‸ees\n\nThere are fees.\n',
    'Harbour Dues',
    'Mooring Fees',
    'Harbour Dues',
  ))

test('what a term cannot be called', () => {
  const marked = 'Our client (the “Agency”) pays the Bank. The Ag‸ency is public (the “Client”).\n'
  const reasons: Readonly<Record<string, RegExp>> = {
    '': /empty/,
    ' ': /empty/,
    'Port\nClub': /one line/,
    '*Port*': /Markdown/,
    'Port (Club)': /brackets/,
    'the client': /capital/,
    Client: /another defined term/,
    Bank: /already \(line 1\)/,
    '1. Port': /begins with a letter/,
  }
  for (const [name, reason] of Object.entries(reasons))
    assert.match(after(marked, name), reason, name)
})

const FORM = `# Annual Report on Form 20-F

| Item 4. | Information on the Company | 9 |
|---|---|---|
| Item 5. | Operating and Financial Review and Prospects | 29 |

## Item 4. Information on the Company

### Regulation

#### Piers

## Item 5. Operating and Financial Review and Prospects

`

test('a heading is renamed with the contents and the references that cite its title', () =>
  changes(
    `${FORM}See Item 4., “Information on the Company”, and Item 4. See “Information on the Company – Regulation – Piers”.\n`.replace(
      '## Item 4. Inf',
      '## Item 4. Inf‸',
    ),
    'Our Business',
    'Information on the Company',
    'Our Business',
  ))

test('a step of a path is renamed in its paths, and from there', () =>
  changes(
    `${FORM}See Item 4., “Information on the Company – Regu‸lation – Piers”. See also “Regulation.”\n`,
    'Law and Order',
    'Regulation',
    'Law and Order',
  ))

test('capitals of headings stay with headings', () => {
  const marked = `${FORM}See “Regu‸lation”.\n`.replace('### Regulation', '### REGULATION')
  assert.equal(
    after(marked, 'LAW OF THE SEA'),
    unmark(marked)
      .text.replace('### REGULATION', '### LAW OF THE SEA')
      .replace('“Regulation”', '“Law of the Sea”'),
  )
})

test('what a heading cannot be called', () => {
  const marked = `${FORM}See “Regulation.”\n`.replace('### Regu', '### Regu‸')
  const reasons: Readonly<Record<string, RegExp>> = {
    '': /empty/,
    'Law\rand order': /one line/,
    '# Law': /Markdown/,
    'The “Law”': /quotation/,
    PIERS: /another heading \(line 11\)/,
    '1911': /words/,
    'Item 7. Major Shareholders': /outline would be another|lead elsewhere/,
  }
  for (const [name, reason] of Object.entries(reasons))
    assert.match(after(marked, name), reason, name)
})

test('what is neither cannot be renamed, and says so in one sentence', () => {
  const reason = (marked: string): string => {
    const { text, cursors } = unmark(marked)
    const found = renamable(read(text), cursors[0]!)
    return found.kind === 'refused' ? found.reason : ''
  }
  assert.match(reason('We run po‸rts.\n'), /^Only a defined term or the title of a heading/)
  assert.match(reason('We owed ¥3.‸2 billion.\n'), /^Only/)
  assert.match(reason(FORM.replace('## Item 4', '## It‸em 4')), /number is what the form gives/)
  assert.match(reason(`${FORM}See It‸em 4.\n`), /title that it cites/)
})

test('the name under the cursor is what the editor puts into its field', () => {
  const { text, cursors } = unmark(FORM.replace('## Item 5. Oper', '## Item 5. Oper‸'))
  const found = renamable(read(text), cursors[0]!)
  assert.equal(found.kind, 'renamable')
  const name = 'Operating and Financial Review and Prospects'
  assert.equal(found.name, name)
  assert.equal(text.slice(found.span.start, found.span.end), name)
})

const WORDS = ['Harbour', 'Pier', 'Agency', 'Quay', 'Vessel', 'Crane', 'Tide', 'Beacon']
const NEW = ['Lantern', 'Mooring', 'Ferry', 'Cargo']
const name = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
/** Sentences about several terms, one of which is renamed. */
const filings = fc
  .record({
    terms: fc.uniqueArray(name(WORDS), { minLength: 1, maxLength: 4 }),
    used: fc.array(fc.tuple(fc.nat(3), fc.constantFrom('the', 'each', '**the**', 'our')), {
      maxLength: 12,
    }),
    to: name(NEW),
  })
  .map(({ terms, used, to }) => ({
    to,
    terms,
    text: [
      ...terms.map((term) => `There is a thing (the “${term}”) here.`),
      ...used.map(([i, word]) => `We saw ${word} ${terms[i % terms.length]!} again, and left.`),
    ].join('\n\n'),
  }))

test('property: a renamed term is used at the same places, and renamed back it leaves no trace', () =>
  fc.assert(
    fc.property(filings, ({ text, terms, to }) => {
      const filing = read(text)
      for (const term of filing.terms) {
        const made = rename(filing, term.definition.start, to)
        assert.equal(made.kind, 'renamed', JSON.stringify(made))
        const later = read(edited(text, made.edits))
        const found = later.terms.find((one) => one.name === to)!
        assert.deepEqual(
          found.uses,
          ownUses(filing, term).map((use) => moved(use, made.edits)),
        )
        assert.equal(later.terms.length, terms.length)
        const back = rename(later, found.definition.start, term.name)
        assert.equal(
          back.kind === 'renamed' ? edited(later.text.value, back.edits) : back.reason,
          text,
        )
      }
    }),
  ))

/** The term where it is meant, and where its words belong to something else; a line that comes again is a running head. */
const mixed = fc.uniqueArray(
  fc.tuple(
    fc.boolean(),
    fc.constantFrom(
      ...AWAY,
      'See Item 4 of the Company.',
      'The Company’s boats are old.',
      'We pay the Company.',
    ),
  ),
  { maxLength: 8, selector: ([, line]) => line },
)

test('property: a renaming changes whole words that are the old name, and none in addresses, code or references', () =>
  fc.assert(
    fc.property(mixed, name(NEW), (lines, to) => {
      const { text, cursors } = unmark(
        [COMPANY, ...lines.map(([apart, line]) => (apart ? line : `${line}\n`))].join('\n\n'),
      )
      const filing = read(text)
      const made = rename(filing, cursors[0]!, to)
      assert.equal(made.kind, 'renamed', JSON.stringify(made))
      for (const { span } of made.edits) {
        assert.equal(text.slice(span.start, span.end), 'Company')
        assert.doesNotMatch(
          text.slice(span.start - 1, span.end + 1),
          /[\p{L}\p{N}/@`#.]Company|Company[\p{L}\p{N}/@`]/u,
        )
        assert.ok(
          !filing.references.some((one) => one.span.start < span.end && span.start < one.span.end),
        )
        const around = text.slice(text.lastIndexOf('\n\n', span.start) + 2).split('\n\n')[0]!
        assert.ok(!AWAY.includes(around.trim()), around)
      }
      // Every use that is meant is renamed.
      const meant = lines.filter(([, line]) => !AWAY.includes(line)).length
      assert.ok(
        made.edits.length >=
          2 + meant - lines.filter(([, line]) => line.startsWith('See Item')).length,
      )
    }),
  ))

/** Headings two deep, and references that cite them alone and as paths. */
const outlines = fc
  .record({
    titles: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 }),
    cited: fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 8 }),
    to: name(NEW),
  })
  .map(({ titles, cited, to }) => {
    const lines = titles.map((title, i) => `${i % 2 === 0 ? '##' : '###'} ${title}`)
    const said = cited.map(([at, isPath]) => {
      const i = at % titles.length
      const path = isPath && i % 2 === 1 ? `${titles[i - 1]!} — ${titles[i]!}` : titles[i]!
      return `As we said, see “${path}” for more of it.`
    })
    return { to, text: ['# Annual Report on Form 20-F', ...lines, ...said].join('\n\n') }
  })

test('property: after a heading is renamed every reference leads where it led, and renamed back nothing has changed', () =>
  fc.assert(
    fc.property(outlines, ({ text, to }) => {
      const filing = read(text)
      const sections = [...allSections(filing.outline.sections)]
      for (const section of sections.filter(({ title }) => WORDS.includes(title))) {
        const made = rename(filing, section.heading.end, to)
        assert.equal(made.kind, 'renamed', JSON.stringify(made))
        const later = read(edited(text, made.edits))
        const laterSections = [...allSections(later.outline.sections)]
        const leads = (one: typeof filing, all: typeof sections): readonly number[] =>
          one.references.map((reference) => all.indexOf(reference.section!))
        assert.deepEqual(leads(later, laterSections), leads(filing, sections))
        const renamed = laterSections[sections.indexOf(section)]!
        assert.equal(renamed.title, to)
        const back = rename(later, renamed.heading.end, section.title)
        assert.equal(
          back.kind === 'renamed' ? edited(later.text.value, back.edits) : back.reason,
          text,
        )
      }
    }),
  ))
