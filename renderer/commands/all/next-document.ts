import { activate, workspace } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Brings the document to the right to the front, after the last the first. */
export const nextDocument: Command = {
  id: 'document.next',
  title: 'command.next',
  when: 'app',
  keys: { browser: [], desktop: ['Ctrl+Tab'] },
  run: () => step(1),
}

/** Brings the document to the left to the front, before the first the last. */
export const previousDocument: Command = {
  id: 'document.previous',
  title: 'command.previous',
  when: 'app',
  keys: { browser: [], desktop: ['Ctrl+Shift+Tab'] },
  run: () => step(-1),
}

function step(by: number): void {
  const { documents, activeId } = workspace.getState()
  const index = documents.findIndex(({ id }) => id === activeId)
  const next = documents[(index + by + documents.length) % documents.length]
  if (next) activate(next.id)
}
