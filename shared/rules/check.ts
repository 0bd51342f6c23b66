import type { ReadDocument, TextRange } from '#shared/codecs/codec.ts'
import { artifactFlow } from '#shared/graph/flow.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { rules } from './checks/index.ts'
import type { Dialect, Problem, Severity } from './rule.ts'
import { checkShape } from './shape.ts'

/** A problem with the text that it is about. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The key of the pipeline; `null` for what is wrong with the document itself. */
  readonly pipeline: string | null
  readonly location: Location
  /** Offsets in UTF-16 units, end exclusive. */
  readonly range: TextRange
  readonly docs?: string
}

/** Every problem of a declaration, all at once: of its shape first, then of what it means. */
export function checkDeclaration(declaration: JsonObject, dialect: Dialect = 'api'): readonly Problem[] {
  const known = remembered.get(declaration)
  if (known) return known
  const pipeline = readPipeline(declaration)
  const flow = artifactFlow(pipeline)
  const problems = [
    ...checkShape(declaration, dialect),
    ...rules.flatMap((rule) =>
      [...rule.check(pipeline, flow)].map((finding) => ({
        rule: rule.id,
        severity: rule.severity,
        docs: rule.docs,
        ...finding,
      })),
    ),
  ]
  remembered.set(declaration, problems)
  return problems
}

const remembered = new WeakMap<JsonObject, readonly Problem[]>()

/** Every problem of a document and of the pipelines in it, in the order of the text. */
export function checkDocument(document: ReadDocument): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = document.problems.map((problem) => ({ ...problem, pipeline: null, location: [] }))
  // What could be read of a broken text is a picture, not something to find fault with.
  if (!document.parses) return diagnostics
  const dialect = document.template ? 'template' : 'api'
  for (const pipeline of document.pipelines) {
    for (const { part, ...problem } of checkDeclaration(pipeline.declaration, dialect)) {
      const range = pipeline.rangeOf(problem.location, part)
      const exists = valueAt(pipeline.declaration, problem.location) !== undefined
      const shownRange = exists ? range : firstLine(document.text, range)
      diagnostics.push({ ...problem, pipeline: pipeline.key, range: shownRange })
    }
  }
  return diagnostics.sort((a, b) => a.range.start - b.range.start)
}

/** Something missing is marked at the beginning of what it is missing from. */
function firstLine(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = /\r?\n/.exec(text.slice(start, end))?.index
  return { start, end: lineEnd === undefined ? end : start + Math.max(1, lineEnd) }
}
