import { resolve } from 'node:path'
import { readDocumentFile, writeDocumentFile } from '#main/files/document-file.ts'
import type { CliIo } from './command.ts'

/** Writes a changed text over the file it was made from, unless the file changed meanwhile. Answers with what failed. */
export async function rewriteFile(
  file: string,
  texts: { readonly before: string; readonly after: string },
  io: CliIo,
): Promise<string | undefined> {
  const path = resolve(io.cwd, file)
  const current = await readDocumentFile(path)
  if (!current.ok) return current.failure.message
  if (current.value.text !== texts.before) return `${file}: it changed while it was edited; nothing was written.`
  const written = await writeDocumentFile({ path, text: texts.after, expected: current.value.revision })
  return written.ok ? undefined : written.failure.message
}
