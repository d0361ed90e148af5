// What the screenshot script can do in the workbench; each step gives what it shows as text.

export const STEPS = {
  open: {
    does: 'nothing more',
    take: async () => '',
  },
  line: {
    words: 'N',
    does: 'reveal line N',
    take: (workbench, words) => workbench.goTo(Number(words), 1),
  },
  outline: {
    does: 'show the Outline view alone in the side bar',
    async take(workbench) {
      await workbench.command('Explorer: Focus on Outline View')
      await workbench.collapseOtherPanes('Outline')
      await workbench.widenSideBar(480)
      return workbench.rowsOf('.outline-pane .monaco-list-row')
    },
  },
  problems: {
    does: 'show the Problems panel',
    async take(workbench) {
      await workbench.command('Problems: Focus on Problems View')
      return workbench.problems()
    },
  },
  hover: {
    words: 'TEXT',
    does: 'show the hover of TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      await workbench.command('Show or Focus Hover')
      return workbench.hoverText()
    },
  },
  definition: {
    words: 'TEXT',
    does: 'go to the definition of TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      return workbench.jump('Go to Definition')
    },
  },
  peek: {
    words: 'TEXT',
    does: 'peek at the definition of TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      await workbench.command('Peek Definition')
      const note = await workbench.answer('.reference-zone-widget .view-line')
      return note ?? workbench.textOf('.reference-zone-widget .peekview-title')
    },
  },
  rename: {
    words: 'TEXT',
    does: 'open the box that renames TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      await workbench.command('Rename Symbol')
      return (await workbench.answer('.rename-box')) ?? ''
    },
  },
  select: {
    words: 'TEXT',
    does: 'select TEXT, and say what the status bar then shows of it',
    async take(workbench, words) {
      await workbench.selectText(words)
      return workbench.textOf('[id="tickmark.tickmark.tickmark.sum"]')
    },
  },
  policy: {
    does: 'say what the status bar shows of exchange rates',
    take: (workbench) => workbench.textOf('[id="tickmark.tickmark.tickmark.policy"]'),
  },
  references: {
    words: 'TEXT',
    does: 'peek at the references to TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      await workbench.command('Peek References')
      return workbench.rowsOf('.reference-zone-widget .ref-tree .monaco-list-row')
    },
  },
  fix: {
    words: 'TEXT',
    does: 'show the quick fixes offered at TEXT',
    async take(workbench, words) {
      await workbench.goToText(words)
      await workbench.command('Quick Fix...')
      return workbench.rowsOf('.action-widget .monaco-list-row')
    },
  },
  apply: {
    words: 'TEXT',
    does: 'apply the first quick fix offered at TEXT',
    async take(workbench, words) {
      const offered = await STEPS.fix.take(workbench, words)
      await workbench.press('Enter')
      return offered
    },
  },
  symbols: {
    does: 'list the symbols of the file (Go to Symbol)',
    async take(workbench) {
      await workbench.quickInput('@')
      return workbench.rowsOf('.quick-input-list .monaco-list-row')
    },
  },
  command: {
    words: 'TITLE',
    does: 'run a command of the palette by its title',
    take: (workbench, words) => workbench.command(words),
  },
  close: {
    does: 'close the panel, the side bar and what floats above the editor',
    async take(workbench) {
      await workbench.press('Escape')
      await workbench.command('View: Hide Panel')
      await workbench.command('View: Close Primary Side Bar')
    },
  },
}
