import type { Catalog } from '#shared/catalog/index.ts'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import { checkDocument, type Diagnostic } from '#shared/rules/index.ts'
import { currentCatalog } from './catalog.ts'

/** Every problem of a document, computed once for each reading of it and each set of action types. */
export function diagnosticsOf(read: ReadDocument, catalog: Catalog = currentCatalog()): readonly Diagnostic[] {
  const known = checked.get(read)
  if (known?.catalog === catalog) return known.diagnostics
  const diagnostics = checkDocument(read, catalog)
  checked.set(read, { catalog, diagnostics })
  return diagnostics
}

const checked = new WeakMap<ReadDocument, { readonly catalog: Catalog; readonly diagnostics: readonly Diagnostic[] }>()
