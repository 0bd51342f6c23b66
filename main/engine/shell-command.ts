import type { ProcessOptions } from './processes.ts'

/** A command that is written as people write it for a shell, as a program with arguments. */
export function shellCommand(command: string): Pick<ProcessOptions, 'command' | 'args'> {
  if (process.platform === 'win32') return { command: 'cmd.exe', args: ['/d', '/s', '/c', command] }
  return { command: 'sh', args: ['-c', command] }
}
