import { createInterface, type Interface } from 'node:readline'
import { printable } from '../printable.ts'
import type { CliIo } from '../command.ts'

/** Asks the person at the terminal, one question after another. */
export interface Terminal {
  /** The answer without surrounding space; `null` when there is nobody any more. */
  ask(question: string): Promise<string | null>
  close(): void
}

/** Whether there is somebody to ask. */
export function hasTerminal({ stdin, stderr }: CliIo): boolean {
  return Boolean(stdin.isTTY && stderr.isTTY)
}

/** Opens the terminal at the first question, so that the standard input is left alone where nothing is asked. */
export function openTerminal(io: CliIo): Terminal {
  let lines: AsyncIterator<string> | undefined
  let reader: Interface | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const next = async (question: string) => {
    io.stderr.write(printable(question))
    // Not in terminal mode: Ctrl-C must stay a signal to the whole process.
    reader ??= createInterface({ input: io.stdin, terminal: false })
    lines ??= reader[Symbol.asyncIterator]()
    const line = await lines.next()
    return line.done ? null : line.value.trim()
  }
  return {
    ask(question) {
      const answer = turn.then(() => next(question))
      turn = answer
      return answer
    },
    close() {
      reader?.close()
      // A paused terminal does not keep the process from ending.
      if (reader) io.stdin.pause()
    },
  }
}
