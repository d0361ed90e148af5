// tickmark check as a user types it: what is read, what is printed, how it ends.

import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { CLI, folder, SUM, tickmark } from './run.ts'

const OTHER = '# A tool\n\nRun it.\n'
const GOOD = SUM.replace('733', '703')

describe('which files are read', () => {
  test('a file that is named is a filing whatever it looks like', (t) => {
    const cwd = folder(t, { 'notes.md': OTHER, 'sum.txt': SUM })
    assert.equal(tickmark(cwd, 'check', 'notes.md').code, 0)
    const { code, out } = tickmark(cwd, 'check', 'sum.txt')
    assert.equal(code, 1)
    assert.match(out, /^sum\.txt:6:32 error columns-sum-to-total /)
  })

  const FILES = {
    'a/one.md': `# Item 3. Key Information\n\n# Item 5. Operating and Financial Review\n\n${SUM}`,
    'a/readme.md': OTHER,
    'a/b/two.md': `<!-- tickmark -->\n\n${SUM}`,
    'a/node_modules/x/three.md': `<!-- tickmark -->\n\n${SUM}`,
  }
  const paths = (out: string): string[] => [...new Set(out.match(/^[^\s:]+(?=:\d)/gm) ?? [])]

  test('of a folder, what reads as a filing', (t) => {
    const cwd = folder(t, FILES)
    assert.deepEqual(paths(tickmark(cwd, 'check', 'a').out), ['a/b/two.md', 'a/one.md'])
    assert.deepEqual(paths(tickmark(cwd, 'check', '.').out), ['a/b/two.md', 'a/one.md'])
  })

  test('of a glob, the same', (t) => {
    const cwd = folder(t, FILES)
    assert.deepEqual(paths(tickmark(cwd, 'check', 'a/*.md').out), ['a/one.md'])
    assert.deepEqual(paths(tickmark(cwd, 'check', './**/t*.md').out), ['a/b/two.md'])
  })

  test('of a glob with parentheses, dots or too many stars', (t) => {
    const cwd = folder(t, { 'a (1)/two+.md': FILES['a/b/two.md'] })
    assert.match(tickmark(cwd, 'check', 'x/../a (1)/*+.md').out, /^a \(1\)\/two\+\.md:8:32 error/m)
    const hostile = `${'*a'.repeat(9)}b`
    const { code, err } = tickmark(cwd, 'check', hostile)
    assert.deepEqual(
      [code, err],
      [2, [`tickmark: ${hostile}: a glob may have 3 "*" between two slashes at most`]],
    )
  })

  test('each file once, however often it is named', (t) => {
    const cwd = folder(t, FILES)
    const { out } = tickmark(cwd, 'check', 'a', './a/one.md', 'a/one.md', '**/one.md')
    assert.equal(out.match(/a\/one\.md:\d+:\d+ error/g)?.length, 1)
  })

  test('a folder without filings says so', (t) => {
    const cwd = folder(t, { 'docs/readme.md': OTHER, 'empty/x.txt': '' })
    const { code, err } = tickmark(cwd, 'check', 'docs', 'empty')
    assert.equal(code, 0)
    assert.deepEqual(err, [
      'tickmark: docs: no filing in this folder: its one Markdown file does not read as one',
      'tickmark: empty: there is no Markdown file in this folder',
    ])
  })

  test('a glob in tickmark.json names filings and others', (t) => {
    const cwd = folder(t, {
      'tickmark.json': '{ "files": ["drafts/*.md", "!a/**"] }',
      'drafts/x.md': SUM,
      'a/one.md': FILES['a/one.md'],
    })
    assert.deepEqual(paths(tickmark(cwd, 'check', '.').out), ['drafts/x.md'])
  })
})

describe('how it ends', () => {
  const levels: readonly (readonly [string, string, number])[] = [
    ['error', 'error', 1],
    ['error', 'warning', 1],
    ['error', 'never', 0],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['information', 'warning', 0],
  ]
  for (const [level, failOn, code] of levels)
    test(`with ${String(code)} at level ${level} and --fail-on ${failOn}`, (t) => {
      const settings = JSON.stringify({ checks: { 'columns-sum-to-total': level } })
      const cwd = folder(t, { 'tickmark.json': settings, 'a.md': SUM })
      assert.equal(tickmark(cwd, 'check', '--fail-on', failOn, 'a.md').code, code)
    })

  test('with what was found, though nobody reads the output', async (t) => {
    const command = spawn(process.execPath, [CLI, 'check', 'a.md'], {
      cwd: folder(t, { 'a.md': SUM }),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    command.stdout.destroy()
    assert.deepEqual(await once(command, 'exit'), [1, null])
  })

  test('with 0 where nothing is found', (t) => {
    const { code, out, err } = tickmark(folder(t, { 'a.md': GOOD }), 'check', 'a.md')
    assert.deepEqual([code, err], [0, []])
    assert.match(
      out,
      /^rounding: not known [^\n]+\n1 filing: 0 errors, 0 warnings, 0 notes\. 8 figures: \d ticked, 0 flagged, \d untested; \d relations? not judged\n$/,
    )
  })

  const misuses: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /there is no command/],
    [['chek'], /there is no command "chek"/],
    [['check'], /check needs a file, a folder or a glob/],
    [
      ['check', '--format', 'xml', 'a.md'],
      /--format is one of text, json, sarif, github, not "xml"/,
    ],
    [['check', '--fail-on', 'hint', 'a.md'], /--fail-on is one of error, warning, never/],
    [['check', '--nonsense', 'a.md'], /unknown option '--nonsense'/],
    [['outline'], /outline needs one file/],
    [['outline', '--format', 'sarif', 'a.md'], /--format is one of text, json/],
    [['outline', '--passes', 'a.md'], /outline has no option --passes/],
    [['explain', 'nonsense'], /there is no check "nonsense"/],
  ]
  for (const [words, message] of misuses)
    test(`with 2 and one line for ${words.join(' ') || 'nothing'}`, (t) => {
      const { code, out, err } = tickmark(folder(t, { 'a.md': SUM }), ...words)
      assert.deepEqual([code, out, err.length], [2, '', 1])
      assert.match(err[0] ?? '', message)
    })
})

describe('input that cannot be read', () => {
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['binary.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), /this is a binary file/],
    ['nul.md', 'a\0b', /the file holds NUL characters, as a binary file does/],
    [
      'latin.md',
      Buffer.from('one\ntwo \xa3 3\n', 'latin1'),
      /the file is not UTF-8 \(byte 0xa3 in line 2\)/,
    ],
    ['utf16.md', Buffer.from('\ufeffa', 'utf16le'), /the file is UTF-16; save it as UTF-8/],
    [
      'huge.md',
      Buffer.alloc(50_000_000, 'Text.\n\n'),
      /has 50,?000,?000 (?:bytes|characters), and files of more than/,
    ],
  ]
  for (const [name, content, message] of bad)
    test(`${name} ends with 2 and one line, and the rest is checked`, (t) => {
      const cwd = folder(t, { [name]: content, 'sum.md': SUM })
      const { code, out, err } = tickmark(cwd, 'check', name, 'sum.md')
      assert.equal(code, 2)
      assert.equal(err.length, 1)
      assert.match(err[0] ?? '', new RegExp(`^tickmark: ${name}: `))
      assert.match(err[0] ?? '', message)
      assert.match(out, /^sum\.md:6:32 error/)
      assert.match(out, /1 path not read\n$/)
      assert.equal(tickmark(cwd, 'outline', name).code, 2)
    })

  test('pipes and devices are not waited for', { skip: process.platform === 'win32' }, (t) => {
    const cwd = folder(t, { 'sum.md': SUM })
    execFileSync('mkfifo', ['pipe.md', 'tickmark.json'], { cwd })
    symlinkSync('/dev/zero', join(cwd, 'zero.md'))
    const { code, err, out } = tickmark(cwd, 'check', 'pipe.md', 'zero.md', 'sum.md')
    assert.deepEqual(
      [code, err],
      [
        2,
        [
          'tickmark: pipe.md: this is neither a file nor a folder',
          'tickmark: zero.md: this is neither a file nor a folder',
          'tickmark: tickmark.json: this is no file, and is not read',
        ],
      ],
    )
    assert.match(out, /^sum\.md:6:32 error/)
    assert.deepEqual(tickmark(cwd, 'outline', 'pipe.md').err, [
      'tickmark: pipe.md: this is neither a file nor a folder',
    ])
  })

  test('settings of more than a megabyte are not read', (t) => {
    const cwd = folder(t, { 'sum.md': SUM })
    writeFileSync(join(cwd, 'tickmark.json'), ' '.repeat(1_000_001))
    assert.deepEqual(tickmark(cwd, 'check', 'sum.md').err, [
      'tickmark: tickmark.json: the file has 1000001 bytes, and settings of more than 1000000 are not read',
    ])
  })

  test('what is not there, or fits nothing', (t) => {
    const cwd = folder(t, { 'sum.md': SUM })
    const { code, err, out } = tickmark(cwd, 'check', 'gone.md', 'x/*.md', '*.txt', 'sum.md')
    assert.equal(code, 2)
    assert.deepEqual(err, [
      'tickmark: gone.md: there is no such file',
      'tickmark: x: there is no such file',
      'tickmark: *.txt: no file fits this pattern',
    ])
    assert.match(out, /^sum\.md:6:32 error/)
    assert.deepEqual(tickmark(cwd, 'outline', '.').err, [
      'tickmark: .: this is a folder, not a file',
    ])
  })

  test('an empty file says so and is no misuse', (t) => {
    const { code, err } = tickmark(folder(t, { 'a.md': '' }), 'check', 'a.md')
    assert.deepEqual([code, err], [0, ['tickmark: a.md: the file is empty']])
  })

  test('a byte order mark and any line ending move nothing', (t) => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const cwd = folder(t, { 'a.md': `\ufeff${SUM.replaceAll('\n', ending)}` })
      assert.match(tickmark(cwd, 'check', 'a.md').out, /^a\.md:6:32 error/)
    }
  })

  test('settings that are not known are named with their place', (t) => {
    const cwd = folder(t, { 'tickmark.json': '{\n  "colour": 1\n}', 'a.md': GOOD, 'b.md': GOOD })
    const { code, err } = tickmark(cwd, 'check', 'a.md', 'b.md')
    assert.deepEqual(
      [code, err],
      [2, ['tickmark: tickmark.json:2:3: there is no setting "colour"']],
    )
  })
})

describe('what is printed', () => {
  test('text: the places, the arithmetic and the fix below the finding; the same every time', (t) => {
    const cwd = folder(t, { 'a.md': SUM })
    const { out } = tickmark(cwd, 'check', 'a.md')
    assert.match(out, /127 \+ 231 \+ 345 = 703, stated 733/)
    assert.deepEqual(out.match(/^ {4}a\.md:\d+:\d+/gm)?.sort(), [
      '    a.md:3:37',
      '    a.md:4:31',
      '    a.md:5:23',
    ])
    assert.ok(!out.includes('\u001b'), 'no colour')
    assert.equal(tickmark(cwd, 'check', 'a.md').out, out)
  })

  test('nothing that a terminal would obey', (t) => {
    const escape = '\u001b]0;title\u0007\u202e'
    const cwd = folder(t, {
      'a.md': SUM.replaceAll('Inventories', `Inven${escape}tories`),
      'b.md': `# Item 3.${escape} Key Information\n`,
    })
    const shown = [
      tickmark(cwd, 'check', '--passes', 'a.md').out,
      tickmark(cwd, 'outline', 'b.md').out,
      tickmark(cwd, 'check', `gone${escape}.md`).err.join('\n'),
    ]
    for (const text of shown) assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    assert.match(shown[1]!, /Item 3\./)
  })

  test('--passes: the figures that are proved', (t) => {
    const { out } = tickmark(folder(t, { 'a.md': GOOD }), 'check', '--passes', 'a.md')
    assert.match(out, /^a\.md:6:26 pass columns-sum-to-total 104 \+ 208 \+ 313 = 625$/m)
  })

  test('the figures by Item at the end, and by filing for several', (t) => {
    const filing = `${GOOD}\n## Item 5. Prospects\n\nCash was $512 million at June 30, 2004.\n`
    const cwd = folder(t, { 'a.md': `# Item 3. Key Information\n\n${filing}`, 'b.md': GOOD })
    const rows = (...paths: string[]): string[] =>
      tickmark(cwd, 'check', ...paths).out.match(/^\S.* \d+ +\d+ +\d+ % +\d+ +\d+$/gm) ?? []
    const [three, five] = rows('a.md')
    assert.match(three!, /^Item 3\. Key Information +8 +8 +100 % +0 +0$/)
    assert.match(five!, /^Item 5\. Prospects +1 +0 +0 % +0 +1$/)
    assert.deepEqual(
      rows('a.md', 'b.md').map((row) => row.slice(0, 4)),
      ['a.md', 'b.md'],
    )
    assert.deepEqual(rows('b.md'), [])
  })

  test('json', (t) => {
    const { out } = tickmark(
      folder(t, { 'a.md': SUM }),
      'check',
      '--format',
      'json',
      'a.md',
      'b.md',
    )
    const report = JSON.parse(out) as {
      files: { path: string; findings: { check: string; startLine: number; text: string }[] }[]
      troubles: { path: string }[]
    }
    const [finding] = report.files[0]!.findings
    assert.deepEqual(
      [finding?.check, finding?.startLine, finding?.text],
      ['columns-sum-to-total', 6, '733'],
    )
    assert.equal(report.troubles[0]?.path, 'b.md')
  })

  test('github: one command a finding, on one line', (t) => {
    const { out } = tickmark(folder(t, { 'a,b.md': SUM }), 'check', '--format', 'github', 'a,b.md')
    assert.match(
      out,
      /^::error file=a%2Cb\.md,line=6,endLine=6,col=32,endColumn=34,title=columns-sum-to-total::.*%0Aline 5: /,
    )
    assert.equal(out.split('\n').length, 2)
  })

  test('explain lists the checks and shows one', (t) => {
    const cwd = folder(t, {})
    assert.match(tickmark(cwd, 'explain').out, /^columns-sum-to-total +\S/m)
    const { code, out } = tickmark(cwd, 'explain', 'columns-sum-to-total')
    assert.equal(code, 0)
    for (const part of ['Tolerance: ', 'Agrees:', 'Does not agree', '⟦'])
      assert.ok(out.includes(part), part)
  })

  test('outline: lines with numbers, or a tree', (t) => {
    const text =
      '# Item 3. Key Information\n\n## D. Risk Factors\n\ntext\n\n# Item 5. Operating and Financial Review\n'
    const cwd = folder(t, { 'a.md': text })
    assert.match(
      tickmark(cwd, 'outline', 'a.md').out,
      /^1 {2}Item 3\. Key Information\n3 {4}D\. Risk Factors\n7 {2}Item 5\./,
    )
    const tree = JSON.parse(tickmark(cwd, 'outline', '--format', 'json', 'a.md').out) as {
      sections: { kind: string; line: number; children: { name: string }[] }[]
    }
    assert.deepEqual(
      [tree.sections[0]?.kind, tree.sections[0]?.line, tree.sections[0]?.children[0]?.name],
      ['item', 1, 'D. Risk Factors'],
    )
  })

  test('help and version', (t) => {
    const cwd = folder(t, {})
    assert.match(tickmark(cwd, '--help').out, /tickmark check \[--format/)
    assert.match(tickmark(cwd, 'check', '--help').out, /tickmark check \[--format/)
    assert.match(tickmark(cwd, '--version').out, /^\d+\.\d+\.\d+\n$/)
  })
})
