import type { Diagnostic } from '#shared/rules/index.ts'
import { revealText } from './caret.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { showPane } from './panes.ts'
import { itemAt } from './selection.ts'
import { activeDocument, select } from './workspace.ts'

/** Goes to a problem: its text is shown and focused, and what it is about is selected. */
export function goToProblem({ range, location, pipeline }: Diagnostic): void {
  const document = activeDocument()
  if (!document) return
  const item = pipeline === null ? undefined : itemAt(location)
  select(document.id, item ? [item] : [])
  showPane('text')
  revealText(document.id, range, true)
  last = { text: document.text, start: range.start }
}

/** Goes to the problem after the one that was gone to last, or before it; round and round. */
export function stepProblem(direction: 1 | -1): void {
  const document = activeDocument()
  if (!document) return
  const diagnostics = diagnosticsOf(document.read)
  const from = last?.text === document.text ? last.start : -1
  const next =
    direction === 1
      ? (diagnostics.find(({ range }) => range.start > from) ?? diagnostics[0])
      : (diagnostics.findLast(({ range }) => range.start < from) ?? diagnostics.at(-1))
  if (next) goToProblem(next)
}

let last: { readonly text: string; readonly start: number } | undefined
