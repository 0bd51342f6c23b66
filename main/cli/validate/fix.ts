import type { Catalog } from '#shared/catalog/index.ts'
import { applyChanges, type ReadDocument } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import { checkDocument, type Diagnostic } from '#shared/rules/index.ts'

export interface Fixed {
  readonly document: ReadDocument
  /** What was done, in the order in which it was done. */
  readonly done: readonly string[]
}

/**
 * Repairs every problem for which there is exactly one repair, one after the other, since one may show or settle
 * another. What would need a choice is left alone.
 */
export function fixDocument(document: ReadDocument, catalog: Catalog): Fixed {
  let current = document
  const done: string[] = []
  const tried = new Set<string>()
  for (;;) {
    const problem = checkDocument(current, catalog).find(
      (candidate) => candidate.fixes.length === 1 && !tried.has(keyOf(candidate)),
    )
    if (!problem) return { document: current, done }
    // A repair that does not settle its problem is not tried again.
    tried.add(keyOf(problem))
    const next = repaired(current, problem)
    if (!next || next.text === current.text) continue
    const title = problem.fixes[0]?.title
    done.push(`${problem.rule} at ${toPointer(problem.location)}: ${title ? inWords(title) : ''}`)
    current = next
  }
}

function keyOf({ rule, pipeline, location, message }: Diagnostic): string {
  return JSON.stringify([rule, pipeline, location, message])
}

function repaired(document: ReadDocument, { pipeline: key, fixes }: Diagnostic): ReadDocument | undefined {
  const pipeline = document.pipelines.find((candidate) => candidate.key === key)
  const edits = fixes[0]?.edits
  if (!pipeline || !edits) return undefined
  const edited = applyEdits(pipeline.declaration, edits)
  if ('refused' in edited) return undefined
  const changes = patchDocument(document, pipeline, edited.declaration)
  return readDocument(applyChanges(document.text, changes), document, changes)
}
