import type { CliCommand } from '../command.ts'

/** A command that is loaded only when it is asked for, so that none pays for another's start. */
export interface ListedCommand {
  readonly name: string
  load(): Promise<CliCommand>
}

/** Every command of the command line. */
export const commands: readonly ListedCommand[] = [
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'endpoint', load: async () => (await import('./endpoint.ts')).endpoint },
  { name: 'run', load: async () => (await import('./run.ts')).run },
  { name: 'validate', load: async () => (await import('./validate.ts')).validate },
  { name: 'edit', load: async () => (await import('./edit.ts')).edit },
  { name: 'convert', load: async () => (await import('./convert.ts')).convert },
  { name: 'diff', load: async () => (await import('./diff.ts')).diff },
  { name: 'merge', load: async () => (await import('./merge.ts')).merge },
  { name: 'templates', load: async () => (await import('./templates.ts')).templates },
  { name: 'action-types', load: async () => (await import('./action-types.ts')).actionTypes },
  { name: 'rules', load: async () => (await import('./rules.ts')).rules },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
]
