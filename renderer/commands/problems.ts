import type { Diagnostic } from '#shared/rules/index.ts'
import type { Suggestion } from '#shared/rules/rule.ts'
import { caret, revealText } from '#renderer/state/caret.ts'
import { diagnosticsOf } from '#renderer/state/diagnostics.ts'
import { itemAt } from '#renderer/state/selection.ts'
import { activeDocument, select, showPipeline } from '#renderer/state/workspace.ts'
import { sentence } from '#renderer/ui/text.ts'
import { carryOut } from './canvas-edits.ts'

/** Shows a problem in the text, and selects the stage or action that it belongs to. */
export function showProblem(problem: Diagnostic, focus: boolean): void {
  const document = activeDocument()
  if (!document) return
  if (problem.pipeline !== null && problem.pipeline !== document.pipelineKey)
    showPipeline(document.id, problem.pipeline)
  const item = problem.pipeline === null ? undefined : itemAt(problem.location)
  select(document.id, item ? [item] : [])
  revealText(document.id, problem.range, focus)
}

/** Carries out a quick fix of a problem, as one entry of the history. False when it was refused. */
export function repair({ pipeline }: Diagnostic, { edits, title }: Suggestion): boolean {
  const document = activeDocument()
  if (!document) return false
  if (pipeline !== null && pipeline !== document.pipelineKey) showPipeline(document.id, pipeline)
  return carryOut(edits, sentence(title))
}

/** Goes to the problem that comes after the one that was shown last, or before it; around at the ends. */
export function goToProblem(by: 1 | -1): void {
  const document = activeDocument()
  if (!document) return
  const problems = diagnosticsOf(document.read).toSorted((a, b) => a.range.start - b.range.start)
  const { reveal } = caret.getState()
  const from = reveal?.id === document.id ? reveal.range : null
  const here = from ? problems.findIndex(({ range }) => range.start === from.start && range.end === from.end) : -1
  const start = here < 0 && by < 0 ? 0 : here
  const problem = problems[(start + by + problems.length) % problems.length]
  if (problem) showProblem(problem, false)
}
