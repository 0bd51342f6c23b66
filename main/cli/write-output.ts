import { resolve } from 'node:path'
import { writeDocumentFile } from '#main/files/document-file.ts'
import type { CliIo } from './command.ts'

/** Prints a text, not a byte more, or writes it to the file of `--out`. Answers with what failed. */
export async function writeOutput(text: string, out: string | undefined, io: CliIo): Promise<string | undefined> {
  if (out === undefined) {
    io.stdout.write(text)
    return undefined
  }
  const written = await writeDocumentFile({ path: resolve(io.cwd, out), text, expected: null, overwrite: true })
  return written.ok ? undefined : written.failure.message
}
