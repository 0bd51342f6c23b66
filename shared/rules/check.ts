import { builtInCatalog, type Catalog } from '#shared/catalog/index.ts'
import type { ReadDocument, TextRange } from '#shared/codecs/codec.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import { inWords, type Message } from '#shared/model/message.ts'
import { doubleStarts } from './double-starts.ts'
import { checkMeaning } from './meaning.ts'
import { catalogOf, checkResources } from './resources.ts'
import { resourceRules } from './resource-rules.ts'
import type { Dialect, Problem, RuleContext, Severity, Suggestion } from './rule.ts'
import { checkShape } from './shape.ts'

/** A problem with the text that it is about. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  /** In English; `said` is for other languages. */
  readonly message: string
  readonly said: Message
  /** The key of the pipeline; `null` for what is wrong with the document itself. */
  readonly pipeline: string | null
  readonly location: Location
  /** Offsets in UTF-16 units, end exclusive. */
  readonly range: TextRange
  readonly docs?: string
  readonly fixes: readonly Suggestion[]
}

/** Every problem of a declaration, all at once: of its shape first, then of what it means. */
export function checkDeclaration(
  declaration: JsonObject,
  { dialect = 'api', catalog = builtInCatalog }: Partial<RuleContext> = {},
): readonly Problem[] {
  const known = remembered.get(declaration)
  if (known && known.dialect === dialect && known.catalog === catalog) return known.problems
  const context = { dialect, catalog }
  const shape = checkShape(declaration, dialect)
  const problems = [...shape, ...checkMeaning(declaration, context)]
  remembered.set(declaration, { ...context, problems })
  return problems
}

interface Remembered {
  readonly dialect: Dialect
  readonly catalog: Catalog
  readonly problems: readonly Problem[]
}

const remembered = new WeakMap<JsonObject, Remembered>()

/** Every problem of a document and of the pipelines in it, in the order of the text. */
export function checkDocument(document: ReadDocument, catalog: Catalog = builtInCatalog): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = document.problems.map(({ rule, severity, message, range }) => ({
    rule,
    severity,
    message,
    said: { template: message, values: [] },
    pipeline: null,
    location: [],
    range,
    fixes: [],
  }))
  // What could be read of a broken text is a picture, not something to find fault with.
  if (!document.parses) return diagnostics
  for (const { message, ...problem } of checkResources(document)) {
    const said = { message: inWords(message), said: message }
    diagnostics.push({ ...problem, ...said, pipeline: null, location: [], docs: docsOf(problem.rule), fixes: [] })
  }
  const dialect = document.format === 'codepipeline-json' ? 'api' : 'cloudformation'
  const known = catalogOf(document, catalog)
  for (const pipeline of document.pipelines) {
    const problems = [
      ...checkDeclaration(pipeline.declaration, { dialect, catalog: known }),
      ...doubleStarts(document, pipeline.key),
    ]
    for (const { part, message, ...problem } of problems) {
      const range = pipeline.rangeOf(problem.location, part)
      const exists = valueAt(pipeline.declaration, problem.location) !== undefined
      diagnostics.push({
        ...problem,
        message: inWords(message),
        said: message,
        pipeline: pipeline.key,
        range: exists ? range : firstLine(document.text, range),
      })
    }
  }
  return diagnostics.sort((a, b) => a.range.start - b.range.start)
}

function docsOf(rule: keyof typeof resourceRules): string {
  return resourceRules[rule].docs
}

/** Something missing is marked at the beginning of what it is missing from. */
function firstLine(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = /\r?\n/.exec(text.slice(start, end))?.index
  return { start, end: lineEnd === undefined ? end : start + Math.max(1, lineEnd) }
}
