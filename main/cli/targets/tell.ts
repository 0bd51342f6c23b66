import type { CliIo } from '../command.ts'
import { printable } from '../printable.ts'

/** Tells people something on the error output, one line each. */
export function tell(io: CliIo, lines: readonly string[]): void {
  for (const line of lines) io.stderr.write(`${printable(line)}\n`)
}

/** Ends a command that could not do its work, with every reason. */
export function refuse(io: CliIo, code: 1 | 2, reasons: readonly string[]): void {
  tell(io, reasons)
  io.exit(code)
}
