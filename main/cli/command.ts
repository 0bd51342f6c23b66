import type { Command } from 'commander'

/** What a command may touch of the process it runs in. */
export interface CliIo {
  readonly stdout: { write(text: string): void; readonly isTTY?: boolean }
  readonly stderr: { write(text: string): void; readonly isTTY?: boolean }
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Sets the exit code; the process ends by itself once nothing is left to do. */
  exit(code: number): void
}

/** One command of the command line: one file, registered in `commands/index.ts`. */
export interface CliCommand {
  readonly name: string
  register(program: Command, io: CliIo): void
}
