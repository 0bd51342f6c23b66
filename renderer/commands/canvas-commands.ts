import type { Direction } from '#shared/graph/walk.ts'
import { showPane } from '#renderer/state/panes.ts'
import { addStage } from './canvas-add.ts'
import { deleteSelected, duplicateSelected, nudgeSelected, selectAll, walk } from './canvas-change.ts'
import { currentItem, selectItems } from './canvas-edits.ts'
import { beginRename, canvasUi, chooseWay, endConnecting, openPicker } from './canvas-ui.ts'
import type { Command } from './command.ts'

/** Whether there is something for a command to act on. */
function hasCurrent(): boolean {
  return currentItem() !== undefined
}

function hasCurrentAction(): boolean {
  const item = currentItem()
  return item !== undefined && 'action' in item
}

/** On a button Enter presses the button. */
function isOnItem(): boolean {
  return hasCurrent() && document.activeElement?.closest('button, input') === null
}

const walking: readonly Command[] = (['left', 'right', 'up', 'down'] as const).map((direction) => ({
  id: `canvas.walk-${direction}`,
  title: `command.canvas.walk-${direction}`,
  when: 'canvas',
  keys: [keyOf(direction)],
  keysOnly: true,
  run: () => walk(direction),
}))

const nudging: readonly Command[] = (['left', 'right', 'up', 'down'] as const).map((direction) => ({
  id: `canvas.move-${direction}`,
  title: `command.canvas.move-${direction}`,
  when: 'canvas',
  keys: [`Alt+${keyOf(direction)}`],
  enabled: hasCurrent,
  run: () => nudgeSelected(direction),
}))

/** What the keyboard does on the canvas. Copying, cutting and pasting come as the browser's own events. */
export const canvasCommands: readonly Command[] = [
  {
    id: 'canvas.add-parallel',
    title: 'command.canvas.add-parallel',
    when: 'canvas',
    keys: ['N'],
    run: () => openPicker('parallel'),
  },
  {
    id: 'canvas.append',
    title: 'command.canvas.append',
    when: 'canvas',
    keys: ['A'],
    run: () => openPicker('append'),
  },
  {
    id: 'canvas.replace-provider',
    title: 'command.canvas.replace-provider',
    when: 'canvas',
    keys: ['R'],
    enabled: hasCurrentAction,
    run: () => openPicker('replace'),
  },
  { id: 'canvas.add-stage', title: 'command.canvas.add-stage', when: 'canvas', run: () => addStage() },
  {
    id: 'canvas.rename',
    title: 'command.canvas.rename',
    when: 'canvas',
    keys: ['F2'],
    enabled: hasCurrent,
    run() {
      const item = currentItem()
      if (item) beginRename(item)
    },
  },
  {
    id: 'canvas.inspect',
    title: 'command.canvas.inspect',
    when: 'canvas',
    keys: ['Enter'],
    enabled: isOnItem,
    run: inspect,
  },
  {
    id: 'canvas.delete',
    title: 'command.canvas.delete',
    when: 'canvas',
    keys: ['Del', 'Backspace'],
    enabled: () => hasCurrent() || canvasUi.getState().way !== null,
    run: deleteSelected,
  },
  {
    id: 'canvas.duplicate',
    title: 'command.canvas.duplicate',
    when: 'canvas',
    keys: ['Mod+D'],
    enabled: hasCurrent,
    run: duplicateSelected,
  },
  { id: 'canvas.select-all', title: 'command.canvas.select-all', when: 'canvas', keys: ['Mod+A'], run: selectAll },
  {
    id: 'canvas.find',
    title: 'command.canvas.find',
    when: 'canvas',
    keys: ['Mod+F'],
    run: () => canvasUi.setState({ finding: true }),
  },
  {
    id: 'canvas.escape',
    title: 'command.canvas.escape',
    when: 'canvas',
    keys: ['Escape'],
    keysOnly: true,
    run: escape,
  },
  ...walking,
  ...nudging,
]

/** Takes the keyboard to the form of the selected item. */
export function inspect(): void {
  showPane('inspector')
  canvasUi.setState({ inspecting: true })
}

function escape(): void {
  const { connecting, finding, way } = canvasUi.getState()
  if (connecting) endConnecting()
  else if (way) chooseWay(null)
  else if (finding) canvasUi.setState({ finding: false })
  else selectItems([])
}

function keyOf(direction: Direction): string {
  return `${direction.charAt(0).toUpperCase()}${direction.slice(1)}`
}
