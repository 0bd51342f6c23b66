import type { ReadDocument } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import type { CliIo } from './command.ts'
import { readInput } from './read-input.ts'

/** Why something named on the command line cannot be used: the exit code and what to tell. */
export interface Trouble {
  readonly code: 1 | 2
  readonly reasons: readonly string[]
}

/** The texts of files, or everything that stands in the way; the standard input can be only one of them. */
export async function readTexts(
  files: readonly string[],
  io: CliIo,
): Promise<{ readonly texts: readonly string[] } | Trouble> {
  if (files.filter((file) => file === '-').length > 1) {
    return { code: 2, reasons: ['Name only one of the files “-”: the standard input can be read once.'] }
  }
  const texts: string[] = []
  const reasons: string[] = []
  let code: 1 | 2 = 1
  for (const file of files) {
    const read = await readInput(file, io)
    if (read.ok) texts.push(read.value)
    else {
      reasons.push(read.failure.message)
      if (read.failure.code !== 'document-invalid') code = 2
    }
  }
  return reasons.length > 0 ? { code, reasons } : { texts }
}

/** What keeps a document from being used, if anything does. */
export function faultOf(file: string, { problems }: ReadDocument): string | undefined {
  const problem = problems.find(({ severity }) => severity === 'error')
  return problem && `${file}: ${problem.message}`
}

/** The documents in files, or everything that is wrong with them. */
export async function readDocuments(
  files: readonly string[],
  io: CliIo,
): Promise<{ readonly documents: readonly ReadDocument[] } | Trouble> {
  const read = await readTexts(files, io)
  if ('code' in read) return read
  const documents = read.texts.map((text) => readDocument(text))
  const reasons = documents.flatMap((document, index) => faultOf(files[index] ?? '', document) ?? [])
  return reasons.length > 0 ? { code: 1, reasons } : { documents }
}
