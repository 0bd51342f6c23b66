import { ruleHeads } from '#shared/rules/index.ts'
import type { Report, ReportedDiagnostic } from './report.ts'

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const

/** A report as SARIF 2.1.0 (OASIS), which code hosts show beside the lines. */
export function toSarif({ documents }: Report, version: string): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stagecraft',
            version,
            rules: ruleHeads.map(({ id, severity, summary, explanation, docs }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: explanation },
              helpUri: docs,
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: documents.flatMap(({ file, diagnostics }) =>
          diagnostics.map((diagnostic) => result(file, diagnostic)),
        ),
      },
    ],
  }
}

function result(file: string, { rule, severity, message, range }: ReportedDiagnostic): unknown {
  const { start, end } = range
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
  }
}
