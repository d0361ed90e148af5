// The command that opens the first steps with Tickmark → VS Code's own page for them.
import { commands } from 'vscode'
import type { Disposable, Extension } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'

/** `contributes.walkthroughs` of package.json. */
const STEPS = 'start'

export const showGetStarted = ({ id }: Extension<unknown>): Disposable =>
  commands.registerCommand(`${NAME}.getStarted`, () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${id}#${STEPS}`, false),
  )
