import type { Command } from './command.ts'

/** Every command that can be reached now: those of the app, and those of panes that are there. */
const registered = new Set<readonly Command[]>()

/** Makes commands known to palette, sheet and keyboard; the answer takes them back. */
export function registerCommands(commands: readonly Command[]): () => void {
  registered.add(commands)
  return () => registered.delete(commands)
}

/** All commands, in the order in which they were made known. */
export function allCommands(): readonly Command[] {
  return [...registered].flat()
}

/** The command of an id. */
export function findCommand(id: string): Command | undefined {
  return allCommands().find((command) => command.id === id)
}
