import type { Catalog } from '#shared/catalog/index.ts'
import type { DocumentFormat, ReadDocument } from '#shared/codecs/codec.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { lineStarts, positionAt, type Position } from './positions.ts'

export interface ReportedDiagnostic {
  readonly severity: 'error' | 'warning' | 'info' | 'hint'
  readonly rule: string
  readonly message: string
  readonly pipeline?: string
  readonly path: string
  readonly range: { readonly start: Position; readonly end: Position }
  readonly docs?: string
  /** The edits of each repair, as `stagecraft edit` takes them. */
  readonly fixes?: readonly { readonly title: string; readonly edits: readonly EditRequest[] }[]
}

export interface ReportedDocument {
  readonly file: string
  readonly format: DocumentFormat | null
  readonly pipelines: readonly { readonly name: string | null; readonly logicalId?: string }[]
  readonly diagnostics: readonly ReportedDiagnostic[]
}

export interface Report {
  readonly documents: readonly ReportedDocument[]
  readonly summary: { readonly errors: number; readonly warnings: number }
}

/** Everything that the checks say of one document, in the outer contract's form. */
export function reportDocument(file: string, document: ReadDocument, catalog: Catalog): ReportedDocument {
  const starts = lineStarts(document.text)
  const names = new Map(document.pipelines.map(({ key, name, logicalId }) => [key, logicalId ?? name]))
  return {
    file,
    format: document.format,
    pipelines: document.pipelines.map(({ name, logicalId }) => ({
      name: name ?? null,
      ...(logicalId === undefined ? {} : { logicalId }),
    })),
    diagnostics: checkDocument(document, catalog).map(
      ({ severity, rule, message, pipeline, location, range, docs, fixes }) => {
        const name = pipeline === null ? undefined : names.get(pipeline)
        return {
          severity,
          rule,
          message,
          ...(name === undefined ? {} : { pipeline: name }),
          path: toPointer(location),
          range: { start: positionAt(starts, range.start), end: positionAt(starts, range.end) },
          ...(docs === undefined ? {} : { docs }),
          ...(fixes.length === 0 ? {} : { fixes: fixes.map(({ title, edits }) => ({ title: inWords(title), edits })) }),
        }
      },
    ),
  }
}

/** The report of a file that holds no text at all, or too much of it. */
export function reportUnreadable(file: string, rule: string, message: string): ReportedDocument {
  const start = { line: 1, column: 1 }
  return {
    file,
    format: null,
    pipelines: [],
    diagnostics: [{ severity: 'error', rule, message, path: '', range: { start, end: start } }],
  }
}

export function summarize(documents: readonly ReportedDocument[]): Report {
  const all = documents.flatMap(({ diagnostics }) => diagnostics)
  return {
    documents,
    summary: {
      errors: all.filter(({ severity }) => severity === 'error').length,
      warnings: all.filter(({ severity }) => severity === 'warning').length,
    },
  }
}
