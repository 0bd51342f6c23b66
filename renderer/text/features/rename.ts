import { renamingAt } from '#shared/assist/index.ts'
import { edit, showPipeline } from '#renderer/state/workspace.ts'
import { text } from '#renderer/ui/text.ts'
import { offsetAt, rangeOf } from '../line-table.ts'
import type { monaco } from '../monaco.ts'
import type { FindText } from './open-text.ts'

/** Renames a stage, action, artifact, namespace or variable together with everything that refers to it. */
export function rename(find: FindText): monaco.languages.RenameProvider {
  const renamingOf = (model: monaco.editor.ITextModel, position: monaco.Position) => {
    const open = find(model)
    const renaming = open?.document.read.parses
      ? renamingAt(open.document.read, offsetAt(open.table, position))
      : undefined
    return open && renaming && { ...open, renaming }
  }
  return {
    resolveRenameLocation(model, position) {
      const found = renamingOf(model, position)
      if (!found) {
        return { range: rangeAtPosition(position), text: '', rejectReason: text('text.nothingToRename') }
      }
      const { table, renaming } = found
      return { range: rangeOf(table, renaming.range.start, renaming.range.end), text: renaming.name }
    },
    provideRenameEdits(model, position, to) {
      const found = renamingOf(model, position)
      if (!found) return { edits: [], rejectReason: text('text.nothingToRename') }
      const { document, renaming } = found
      if (renaming.pipeline !== document.pipelineKey) showPipeline(document.id, renaming.pipeline)
      // The document changes, and the editor follows it: so it is one entry of the one history.
      const outcome = edit(document.id, [renaming.edit(to)], `Rename ${renaming.name}`)
      return 'refused' in outcome ? { edits: [], rejectReason: outcome.refused } : { edits: [] }
    },
  }
}

function rangeAtPosition({ lineNumber, column }: monaco.Position): monaco.IRange {
  return { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column }
}
