import type { Proposal } from '#main/aws/index.ts'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument } from '#shared/codecs/index.ts'
import type { Pushed } from '#shared/rpc/targets.ts'
import type { CliIo } from '../command.ts'
import { rewriteFile } from '../rewrite-file.ts'

/**
 * Lets a file that says which version it comes from say the one that it became, by changing nothing else of it. Answers
 * with what failed.
 */
export async function writeVersion(
  file: string,
  { document, pipeline }: Proposal,
  { version }: Pushed,
  io: CliIo,
): Promise<string | undefined> {
  const { declaration } = pipeline
  const isVersioned = document.format === 'codepipeline-json' && typeof declaration.version === 'number'
  if (file === '-' || !isVersioned || version === null || declaration.version === version) return undefined
  const after = applyChanges(document.text, patchDocument(document, pipeline, { ...declaration, version }))
  return rewriteFile(file, { before: document.text, after }, io)
}
