// Turns VS Code's activation into a running language client, and deactivation into a stopped one.
import { l10n, window } from 'vscode'
import type { ExtensionContext, LogOutputChannel } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { showAccepting } from './accepting.ts'
import { asking } from './asking.ts'
import { showFixAll } from './fix-all.ts'
import { following } from './following.ts'
import { showGetStarted } from './get-started.ts'
import { showMoney } from './money.ts'
import { showNotes } from './notes.ts'
import { sayNoFiling } from './no-filing.ts'
import { createOutline } from './outline.ts'
import { showPapers } from './papers.ts'
import { showReport } from './report.ts'
import { showReview } from './review.ts'
import { createClient, tellTrust } from './server.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Tickmark', { log: true })
  const outline = createOutline()
  context.subscriptions.push(output, outline)
  client = createClient(context.asAbsolutePath('dist/server.cjs'), output, outline)
  context.subscriptions.push(showGetStarted(context.extension))
  const server = asking(client)
  const filing = following(server)
  context.subscriptions.push(filing, showMoney(server, filing), showPapers(server))
  context.subscriptions.push(showReport(server, filing), sayNoFiling(filing))
  context.subscriptions.push(
    showReview(context, server, filing),
    showNotes(server, context.workspaceState),
  )
  context.subscriptions.push(showAccepting(server), showFixAll())
  try {
    await client.start()
    context.subscriptions.push(tellTrust(client))
    output.info('The language server is running.')
  } catch (error) {
    // Not awaited: the message stays until it is closed, and activation must not wait for that.
    void tellFailure(output, error)
  }
}

export async function deactivate(): Promise<void> {
  const running = client
  client = undefined
  if (running?.isRunning() === true) await running.stop()
}

async function tellFailure(output: LogOutputChannel, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error)
  output.error(`The language server could not start: ${reason}`)
  const show = l10n.t('Show Output')
  const answer = await window.showErrorMessage(
    l10n.t('Tickmark could not start its language server: {0}', reason),
    show,
  )
  if (answer === show) output.show()
}
