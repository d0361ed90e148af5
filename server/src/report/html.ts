// A report → one HTML page that needs nothing else: no script, no picture, no font, and no network.

import { coverSection, summarySection, troublesSection } from './html-about.ts'
import { acceptedSection, findingsSection, idleSection } from './html-findings.ts'
import { notesSection } from './html-notes.ts'
import { checksSection, outlineSection, ratesSection, readingSection } from './html-reading.ts'
import { sharesSection, filingsTable } from './html-shares.ts'
import { GENERATOR } from './mark.ts'
import { markup, Markup } from './markup.ts'
import type { FilingReport, Report } from './page.ts'
import { section } from './section.ts'
import type { Section, Setting } from './section.ts'
import { STYLE } from './style.ts'
import type { Words } from './words.ts'

/** Nothing may be loaded, run or sent; the style stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export function htmlReport(report: Report, words: Words): string {
  const { filings, version } = report
  const [only] = filings
  const isOne = filings.length === 1 && only !== undefined
  const name = isOne ? words.title(only.name) : words.titleOfSeveral(filings.length)
  const parts = isOne ? single(only, report, words) : several(report, words)
  const { source } = markup`<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${new Markup(GENERATOR)}${version}">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<a class="skip" href="#${parts.skip}">${words.skip}</a>
<p class="brand">${words.brand}</p>
<h1>${isOne ? only.name : name}</h1>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
${parts.contents}
</nav>
<main>
${parts.body}
</main>
<footer>
<p>${words.made(version)}${report.date === undefined ? '' : ` ${words.date}: ${report.date}.`}</p>
</footer>
</body>
</html>
`
  return source
}

interface Parts {
  /** The id that the first link leads to. */
  readonly skip: string
  readonly contents: Markup
  readonly body: Markup
}

/** In the order in which a reviewer wants them. */
function sectionsOf(filing: FilingReport, setting: Setting, report: Report): readonly Section[] {
  return [
    summarySection(filing, setting),
    sharesSection(filing, setting),
    findingsSection(filing, setting),
    acceptedSection(filing, setting),
    ...(filing.idle.length > 0 ? [idleSection(filing, setting)] : []),
    notesSection(filing, setting),
    ratesSection(filing, setting),
    checksSection(filing, setting, report.version),
    readingSection(filing, setting),
    outlineSection(filing, setting),
  ]
}

function single(filing: FilingReport, report: Report, words: Words): Parts {
  const setting = { words, level: 2, id: '' }
  const sections = [coverSection(filing, setting, report), ...sectionsOf(filing, setting, report)]
  const all = [...sections, ...troublesSection(report, setting)]
  return {
    skip: 'findings',
    contents: listed(all),
    body: markup`${all.map(section)}`,
  }
}

/** What all of them come to first, then each from a page of its own. */
function several(report: Report, words: Words): Parts {
  const { filings } = report
  const parts = filings.map((filing, i) => {
    const id = `f${i + 1}`
    const setting = { words, level: 3, id: `${id}-` }
    const sections = [coverSection(filing, setting, report), ...sectionsOf(filing, setting, report)]
    return {
      entry: markup`<li><a href="#${id}">${filing.name}</a></li>`,
      body: markup`<section class="filing" aria-labelledby="${id}">
<h2 id="${id}">${filing.name}</h2>
<ol>
${sections.map(entry)}
</ol>
${sections.map(section)}
</section>`,
    }
  })
  const setting = { words, level: 2, id: '' }
  const first = [filingsTable(filings, setting), ...troublesSection(report, setting)]
  return {
    skip: filings.length === 0 ? 'filings' : 'f1-findings',
    contents: markup`<ol>
${first.map(entry)}
${parts.map((part) => part.entry)}
</ol>`,
    body: markup`${first.map(section)}
${parts.map((part) => part.body)}`,
  }
}

const entry = ({ id, title }: Section): Markup => markup`<li><a href="#${id}">${title}</a></li>`

const listed = (sections: readonly Section[]): Markup => markup`<ol>
${sections.map(entry)}
</ol>`
