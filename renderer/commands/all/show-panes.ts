import { panes, showPane, togglePane } from '#renderer/state/panes.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

const hasDocument = () => activeDocument() !== undefined

/** Bring each pane into view, or fold it away. */
export const showPanes: readonly Command[] = [
  {
    id: 'pane.actions',
    title: 'command.showActions',
    when: 'app',
    enabled: hasDocument,
    run: () => togglePane('actions'),
  },
  { id: 'pane.text', title: 'command.showText', when: 'app', enabled: hasDocument, run: () => togglePane('text') },
  {
    id: 'pane.problems',
    title: 'command.showProblems',
    when: 'app',
    enabled: hasDocument,
    run: () => showPane('problems'),
  },
  { id: 'pane.runs', title: 'command.showRuns', when: 'app', enabled: hasDocument, run: () => showPane('runs') },
  {
    id: 'pane.inspector',
    title: 'command.showInspector',
    when: 'app',
    enabled: hasDocument,
    run: () => togglePane('inspector'),
  },
  {
    id: 'pane.lower',
    title: 'command.showLower',
    when: 'app',
    keys: ['Mod+J'],
    enabled: hasDocument,
    run: () => togglePane(panes.getState().lowerTab),
  },
]
