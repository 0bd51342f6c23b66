import { createStore } from 'zustand/vanilla'
import { readDocument } from '#shared/codecs/index.ts'
import { type Change, diffPipelines, type ItemChange, itemChanges } from '#shared/diff/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { type OpenDocument, shownPipeline } from './open-document.ts'

/** What the pipeline of an open document is compared with. */
export interface Comparison {
  /** The open document. */
  readonly id: string
  /** The file that it is compared with; `null` for what the document was when it was saved. */
  readonly file: string | null
  readonly text: string
  readonly declaration: JsonObject
}

/** The comparison that is shown; it stays while the document is edited. */
export const comparisons = createStore<{ readonly comparison: Comparison | null }>(() => ({ comparison: null }))

/** Compares the pipeline that a document shows with its like in another text. False where that holds none. */
export function compareWith(document: OpenDocument, file: string | null, text: string): boolean {
  const { pipelines, parses } = readDocument(text)
  const shown = shownPipeline(document)
  const other =
    pipelines.find(({ key }) => key === document.pipelineKey) ??
    pipelines.find(({ name }) => name !== undefined && name === shown?.source.name) ??
    pipelines[0]
  if (!other || !parses) return false
  comparisons.setState({ comparison: { id: document.id, file, text, declaration: other.declaration } })
  return true
}

export function endComparison(): void {
  comparisons.setState({ comparison: null })
}

export interface Difference {
  readonly changes: readonly Change[]
  /** What became of stages and actions, by their keys. */
  readonly items: ReadonlyMap<string, ItemChange>
}

/** What differs between what is shown and what it is compared with; `undefined` where nothing is compared. */
export function differenceIn(
  document: OpenDocument | undefined,
  comparison: Comparison | null,
): Difference | undefined {
  const shown = document && comparison?.id === document.id ? shownPipeline(document) : null
  if (!comparison || !shown) return undefined
  const after = shown.source.declaration
  const last = known.get(comparison)
  if (last?.after === after) return last.difference
  const changes = diffPipelines(comparison.declaration, after)
  const difference = { changes, items: itemChanges(comparison.declaration, after, changes) }
  known.set(comparison, { after, difference })
  return difference
}

/** The last difference of each comparison. */
const known = new WeakMap<Comparison, { readonly after: JsonObject; readonly difference: Difference }>()
