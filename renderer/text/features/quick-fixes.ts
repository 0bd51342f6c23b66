import type { Diagnostic } from '#shared/rules/index.ts'
import type { Suggestion } from '#shared/rules/rule.ts'
import { repair } from '#renderer/commands/problems.ts'
import { diagnosticsOf } from '#renderer/state/diagnostics.ts'
import { sentence } from '#renderer/ui/text.ts'
import { offsetAt } from '../line-table.ts'
import { monaco } from '../monaco.ts'
import type { FindText } from './open-text.ts'

/** Offers the quick fixes of the problems at the cursor; the answer takes the command away that carries them out. */
export function quickFixes(find: FindText): {
  readonly provider: monaco.languages.CodeActionProvider
  readonly command: monaco.IDisposable
} {
  const id = 'stagecraft.repair'
  const command = monaco.editor.registerCommand(id, (_, problem: Diagnostic, fix: Suggestion) => repair(problem, fix))
  const provider: monaco.languages.CodeActionProvider = {
    provideCodeActions(model, range, { markers }) {
      const open = find(model)
      if (!open?.document.read.parses) return { actions: [], dispose() {} }
      const { table, document } = open
      const start = offsetAt(table, { lineNumber: range.startLineNumber, column: range.startColumn })
      const end = offsetAt(table, { lineNumber: range.endLineNumber, column: range.endColumn })
      const near = diagnosticsOf(document.read).filter(
        (problem) => problem.fixes.length > 0 && problem.range.start <= end && start <= problem.range.end,
      )
      const actions = near.flatMap((problem) =>
        problem.fixes.map((fix) => ({
          title: sentence(fix.title),
          kind: 'quickfix',
          isPreferred: problem.fixes.length === 1,
          diagnostics: markers.filter(({ code }) => code === problem.rule),
          command: { id, title: sentence(fix.title), arguments: [problem, fix] },
        })),
      )
      return { actions, dispose() {} }
    },
  }
  return { provider, command }
}
