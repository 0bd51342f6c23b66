import type { CliIo } from '../command.ts'
import { hasTerminal, openTerminal } from '../run/terminal.ts'

/** Whether it may be done: said with `--yes`, or by a person at the terminal; where nobody is there to ask, it may not. */
export async function confirms(question: string, { yes }: { readonly yes?: boolean }, io: CliIo): Promise<boolean> {
  if (yes) return true
  if (!hasTerminal(io)) return false
  const terminal = openTerminal(io)
  try {
    return /^y(es)?$/i.test((await terminal.ask(`${question} [yes/no] `)) ?? '')
  } finally {
    terminal.close()
  }
}
