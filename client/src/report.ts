// The filing in the active editor → its report, in the format and the file that the user picks, and shown.
import { commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode'
import type { Disposable, QuickPickItem } from 'vscode'
import { REPORT } from '../../server/src/protocol.ts'
import type { ReportAnswer, ReportParams } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following } from './following.ts'
import { refusalOf, writeReport } from './report-file.ts'
import { showFile } from './report-preview.ts'

type Format = ReportParams['format']

/** What another extension, or a keybinding, wishes for: nobody is asked then. */
interface Wish {
  readonly format?: Format
  readonly file?: Uri
}

/** Resolves to the file, where one was written. */
export function showReport({ ask }: Asking, { shown }: Following): Disposable {
  async function create(wish: Wish = {}): Promise<Uri | undefined> {
    const filing = shown()?.editor.document.uri
    if (!filing) {
      void window.showInformationMessage(
        l10n.t('Open a filing first: the report is made of the one that you see.'),
      )
      return undefined
    }
    const format = wish.format ?? (await pickFormat())
    const file = format && (wish.file ?? (await pickFile(filing, format)))
    if (!format || !file) return undefined
    const refusal = await refusalOf(file, filing)
    if (refusal !== undefined) {
      void window.showErrorMessage(refusal)
      return undefined
    }
    const answer = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Making the report…') },
      () => ask<ReportAnswer>(REPORT, filing, { format }),
    )
    const trouble = answer
      ? await writeReport(file, answer.text)
      : l10n.t('The text changed while the report was made. Create it once more.')
    if (trouble !== undefined) void window.showErrorMessage(trouble)
    if (!answer || trouble !== undefined) return undefined
    await showFile(file, format === 'html' ? answer.text : undefined)
    return file
  }
  return commands.registerCommand('tickmark.createReport', create)
}

interface Choice extends QuickPickItem {
  readonly format: Format
}

async function pickFormat(): Promise<Format | undefined> {
  const choices: readonly Choice[] = [
    {
      format: 'html',
      label: 'HTML',
      description: l10n.t('one page to read, to send and to print'),
    },
    { format: 'markdown', label: 'Markdown', description: l10n.t('the same as text') },
    {
      format: 'csv',
      label: 'CSV',
      description: l10n.t('a row for each finding and note, for a spreadsheet'),
    },
    { format: 'sarif', label: 'SARIF', description: l10n.t('findings for other programs') },
  ]
  const choice = await window.showQuickPick(choices, {
    placeHolder: l10n.t('The format of the report'),
  })
  return choice?.format
}

const ENDINGS: Readonly<Record<Format, string>> = {
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  sarif: 'sarif',
}

/** "acme.md" → "acme.report.html" beside it; a text that is in no file yet has its report in the workspace. */
function pickFile(filing: Uri, format: Format): Thenable<Uri | undefined> {
  const ending = ENDINGS[format]
  const name = (filing.path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '')
  const [folder] = workspace.workspaceFolders ?? []
  const beside =
    filing.scheme === 'untitled' ? (folder?.uri ?? Uri.file('/')) : Uri.joinPath(filing, '..')
  return window.showSaveDialog({
    title: l10n.t('Save the Report'),
    defaultUri: Uri.joinPath(beside, `${name}.report.${ending}`),
    filters: { [format.toUpperCase()]: [ending] },
  })
}
