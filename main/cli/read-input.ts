import { readDocumentFile } from '#main/files/document-file.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { maximumTextLength } from '#shared/rpc/documents.ts'
import { resolve } from 'node:path'
import type { CliIo } from './command.ts'

/**
 * The text of a `FILE` argument; `-` is the standard input. A text that cannot be one (no UTF-8, too large) fails with
 * `document-invalid` or `too-large`, what cannot be read at all with another code.
 */
export async function readInput(file: string, io: CliIo): Promise<Result<string>> {
  if (file === '-') return readStandardInput(io)
  const read = await readDocumentFile(resolve(io.cwd, file))
  if (read.ok) return succeed(read.value.text)
  // People know the file by the name they gave.
  return fail(read.failure.code, read.failure.message.replace(resolve(io.cwd, file), file))
}

async function readStandardInput({ stdin }: CliIo): Promise<Result<string>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maximumTextLength) return fail('too-large', 'The standard input is over 5 MB.')
    chunks.push(bytes)
  }
  try {
    // A byte-order mark is part of the text: what was read must be able to come out again.
    return succeed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)))
  } catch (error) {
    if (error instanceof TypeError) return fail('document-invalid', 'The standard input is not UTF-8 text.')
    throw error
  }
}
