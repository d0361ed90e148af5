// A report → the file that the user picked, whole or not at all, and never in the place of what a reviewer works on.
import { FileSystemError, l10n, Uri, workspace } from 'vscode'
import { isReport } from './report-mark.ts'

/** One sentence: why no report may take the place of what is there. */
export async function refusalOf(file: Uri, filing: Uri): Promise<string | undefined> {
  const name = nameOf(file)
  if (file.toString() === filing.toString())
    return l10n.t('{0} is the filing itself: give its report another name.', name)
  try {
    const there = new TextDecoder().decode(await workspace.fs.readFile(file))
    if (there === '' || isReport(there)) return undefined
  } catch (error) {
    // What cannot be read may be anything.
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined
  }
  return l10n.t('{0} is there already and no report: choose another name.', name)
}

/** One sentence where it could not be written. */
export async function writeReport(file: Uri, text: string): Promise<string | undefined> {
  const name = `.${nameOf(file)}.${crypto.randomUUID()}.tmp`
  const beside = Uri.joinPath(file, '..', name)
  try {
    await workspace.fs.writeFile(beside, new TextEncoder().encode(text))
    await workspace.fs.rename(beside, file, { overwrite: true })
    return undefined
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined)
    const reason = error instanceof FileSystemError ? error.code : String(error)
    return l10n.t('{0} could not be written: {1}', nameOf(file), reason)
  }
}

const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path
