// The filing under review → the tree in the side bar: its sections with their counts, and its findings under them.
import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode'
import type { TreeView } from 'vscode'
import type { ReviewAnswer } from '../../server/src/protocol.ts'
import type { Current, UnderReview } from './review-current.ts'
import { allFindings, isFiltered, nodesOf, sectionAt } from './review-rows.ts'
import type { FindingNode, Node, SectionNode, Wish } from './review-rows.ts'
import { accepted, levelOf, nameOf, parts, shortly, stateOf } from './review-words.ts'
import type { State } from './review-words.ts'
import { waiting } from './waiting.ts'

export interface FilingView {
  readonly view: TreeView<Node>
  /** What is shown of it by now. */
  readonly nodes: () => readonly Node[]
  /** After the wish has changed. */
  readonly refresh: () => void
  /** Selects the row of the section that holds a line of the filing, where the view is seen. */
  readonly follow: (line: number) => void
  readonly dispose: () => void
}

const ID = 'tickmark.filing'

export function filingView(current: Current, wish: () => Wish): FilingView {
  const changed = new EventEmitter<undefined>()
  let nodes: readonly Node[] = []
  let parents = new Map<Node, Node>()
  let loading: Disposable | undefined

  const view = window.createTreeView<Node>(ID, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? childrenOf(node) : nodes)],
      getParent: (node) => parents.get(node),
      getTreeItem: (node) =>
        itemOf(node, isFiltered(wish()) || (!parents.has(node) && nodes.length < 8)),
    },
  })

  function refresh(): void {
    const now = current.now()
    nodes = now?.answer ? nodesOf(now.answer, now.uri.toString(), wish()) : []
    parents = new Map(nodes.flatMap(withParents))
    load(current.isLoading())
    // With a message the view would not say what to do where nothing is left.
    if (!loading) view.message = nodes.length > 0 ? messageOf(wish()) : ''
    view.description = now?.answer ? whole(now.answer) : ''
    view.badge = badgeOf(now)
    changed.fire(undefined)
  }

  function load(isLoading: boolean): void {
    if (isLoading === (loading !== undefined)) return
    loading?.dispose()
    loading = isLoading
      ? waiting(ID, () => {
          view.message = l10n.t('The filing is being read and checked …')
        })
      : undefined
  }

  const listening = current.onDidChange(refresh)
  refresh()
  return {
    view,
    nodes: () => nodes,
    refresh,
    follow(line) {
      const node = view.visible ? sectionAt(nodes, line) : undefined
      if (node && view.selection[0] !== node) void view.reveal(node, { focus: false })
    },
    dispose: () => {
      loading?.dispose()
      void Disposable.from(listening, view, changed).dispose()
    },
  }
}

const childrenOf = (node: Node): readonly Node[] => (node.kind === 'section' ? node.children : [])

const withParents = (node: Node): readonly (readonly [Node, Node])[] =>
  childrenOf(node).flatMap((child) => [[child, node] as const, ...withParents(child)])

function messageOf({ show, text }: Wish): string {
  const words = {
    all: undefined,
    findings: l10n.t('Only sections with findings'),
    notes: l10n.t('Only sections with open notes'),
    untested: l10n.t('Only sections with untested figures'),
  }[show]
  const named = text.trim() === '' ? undefined : l10n.t('Only what says “{0}”', text.trim())
  return [words, named].filter((one) => one !== undefined).join(' · ')
}

const whole = ({ counts, accepted: count }: ReviewAnswer): string =>
  [shortly(counts, l10n.t), ...(count > 0 ? [accepted(count, l10n.t)] : [])]
    .filter(Boolean)
    .join(' · ')

function badgeOf(now: UnderReview | undefined): TreeView<Node>['badge'] {
  const value = now?.answer ? grave(now.answer) : 0
  return value > 0
    ? { value, tooltip: l10n.t('Open findings at error or warning: {0}', value) }
    : undefined
}

const grave = (answer: ReviewAnswer): number =>
  allFindings(answer).filter(({ level }) => level === 'error' || level === 'warning').length

const itemOf = (node: Node, isOpen: boolean): TreeItem =>
  node.kind === 'section' ? sectionItem(node, isOpen) : findingItem(node)

const ICONS: Readonly<Record<State, readonly [icon: string, color?: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'problemsInfoIcon.foreground'],
  ticked: ['pass', 'tickmark.tickedForeground'],
  partly: ['color-mode', 'tickmark.tickedForeground'],
  untested: ['circle-large-outline'],
  empty: ['dash'],
}

function sectionItem(node: SectionNode, isOpen: boolean): TreeItem {
  const { row, findings, children } = node
  const name = nameOf(node, l10n.t)
  const item = new TreeItem(
    name,
    children.length === 0
      ? TreeItemCollapsibleState.None
      : isOpen
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed,
  )
  const [icon, color] = ICONS[stateOf(node)]
  const told = parts(row.counts, findings.length, l10n.t)
  item.id = node.id
  item.description = shortly(row.counts, l10n.t)
  item.iconPath = themed(icon, color)
  item.tooltip = [name, ...told].join('\n')
  item.accessibilityInformation = { label: [name, ...told].join(', ') }
  item.contextValue = 'section'
  item.command = revealing(node)
  return item
}

function findingItem(node: FindingNode): TreeItem {
  const item = new TreeItem(node.message, TreeItemCollapsibleState.None)
  const [icon, color] = ICONS[node.level]
  const line = l10n.t('line {0}', node.range.start.line + 1)
  item.id = node.id
  item.description = line
  item.iconPath = themed(icon, color)
  item.tooltip = `${node.message}\n${node.rule}, ${line}`
  item.accessibilityInformation = {
    label: `${levelOf(node, l10n.t)}: ${node.message}, ${line}`,
  }
  item.contextValue = 'finding'
  item.command = revealing(node)
  return item
}

const themed = (icon: string, color?: string): ThemeIcon =>
  new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color))

const revealing = (node: Node): NonNullable<TreeItem['command']> => ({
  command: 'tickmark.reveal',
  title: l10n.t('Show in the Filing'),
  arguments: [node.uri, node.range],
})
