import type { ReadDocument } from '#shared/codecs/codec.ts'
import { checkDocument, type Diagnostic } from '#shared/rules/index.ts'

/** Every problem of a document, computed once for each reading of it. */
export function diagnosticsOf(read: ReadDocument): readonly Diagnostic[] {
  const known = checked.get(read)
  if (known) return known
  const diagnostics = checkDocument(read)
  checked.set(read, diagnostics)
  return diagnostics
}

const checked = new WeakMap<ReadDocument, readonly Diagnostic[]>()
