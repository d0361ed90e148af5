// The report of a filing, in one of its formats. Beyond LSP as protocol.ts has it.

import type { Connection } from 'vscode-languageserver'
import { fingerprintOf } from '../../machine/fingerprint.ts'
import { REPORT } from '../../protocol.ts'
import type { ReportAnswer, ReportParams } from '../../protocol.ts'
import { checkedOf } from '../../report/checked-of.ts'
import { nameFrom, nameOf } from '../../report/names.ts'
import { reporting } from '../../report/report.ts'
import { sarif } from '../../report/sarif.ts'
import { LANGUAGES } from '../../report/languages.ts'
import { written } from '../../report/written.ts'
import manifest from '../../../../package.json' with { type: 'json' }
import type { Ask, Asked } from '../asker.ts'
import { BadRequest } from '../read.ts'
import { inSlices } from '../slices.ts'
import { judged } from '../view.ts'

const FORMATS: readonly ReportParams['format'][] = ['html', 'markdown', 'csv', 'sarif']

export function answerReport(connection: Connection, { on, session, library, client }: Ask): void {
  async function textOf(asked: Asked, format: ReportParams['format']): Promise<string> {
    const { uri, filing, settings, notes } = asked
    const stands = judged(asked, library())
    const name = nameOf(uri)
    if (format === 'sarif') {
      const checked = checkedOf(name, filing, stands, false, (other) => nameFrom(uri, other))
      const others = [...checked.findings, ...checked.accepted].flatMap(({ related }) =>
        related.flatMap(({ path }) => (path === undefined ? [] : [path])),
      )
      const read = [...new Set([name, ...others])]
      const exit = checked.findings.some(({ level }) => level === 'error') ? 1 : 0
      return sarif({ files: [checked], read, troubles: [] }, exit, {
        version: manifest.version,
        pageOf: client().pageOf,
        uriOf: (path) => path.split('/').map(encodeURIComponent).join('/'),
      })
    }
    const fingerprint = fingerprintOf(filing.text.value)
    const told = { name, uri, filing, settings, notes: notes.notes, stands, fingerprint }
    const made = await inSlices(reporting(told), () => undefined)
    const page = { version: manifest.version, filings: [made], troubles: [] }
    return written(page, format, LANGUAGES[client().words.language])
  }
  connection.onRequest(
    REPORT,
    on(
      null,
      async (asked, { format }: ReportParams): Promise<ReportAnswer> => {
        if (!FORMATS.includes(format))
          throw new BadRequest(`format must be one of ${FORMATS.join(', ')}`)
        return { text: await textOf(asked, format) }
      },
      session.checked,
    ),
  )
}
