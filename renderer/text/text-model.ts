import { applyChanges, type ReadDocument } from '#shared/codecs/codec.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { diagnosticsOf } from '#renderer/state/diagnostics.ts'
import type { OpenDocument } from '#renderer/state/open-document.ts'
import { difference } from '#renderer/state/text-changes.ts'
import { typeText } from '#renderer/state/workspace.ts'
import { sentence } from '#renderer/ui/text.ts'
import { editorLength, editorText, fromEditor, type LineTable, lineTable, rangeOf, toEditor } from './line-table.ts'
import { languageOfText, type TextLanguage } from './language.ts'
import { monaco } from './monaco.ts'

/** One document in the editor, kept in step with the document's text in both directions. */
export interface TextModel {
  readonly model: monaco.editor.ITextModel
  /** The lines of the document as the editor shows it. */
  table(): LineTable
  /** Takes over what others changed. Answers with where, or `null` when nothing was to do. */
  follow(document: OpenDocument): monaco.IRange | null
  /** Marks what is wrong with the text. */
  mark(read: ReadDocument): void
  dispose(): void
}

export function createTextModel(document: OpenDocument): TextModel {
  let table = lineTable(document.text)
  let isFollowing = false
  let marked: readonly Diagnostic[] | undefined
  const model = monaco.editor.createModel(editorText(table), languageOf(document))
  const { id } = document

  const listening = model.onDidChangeContent(({ changes }) => {
    if (isFollowing) return
    const before = table
    const typed = fromEditor(before, changes)
    table = lineTable(applyChanges(before.text, typed))
    typeText(id, typed)
    settle()
  })

  /** Line ends that grew together or fell apart are beyond what places can say; then the editor takes the text anew. */
  function settle() {
    if (model.getLineCount() === table.starts.length && model.getValueLength() === editorLength(table)) return
    quietly(() => model.applyEdits([{ range: model.getFullModelRange(), text: editorText(table) }]))
  }

  function quietly(how: () => void) {
    isFollowing = true
    how()
    isFollowing = false
  }

  return {
    model,
    table: () => table,
    follow({ text, lastUpdate }) {
      if (text === table.text) return null
      let last: monaco.IRange | null = null
      const lists = lastUpdate?.before === table.text ? lastUpdate.changes : [difference(table.text, text)]
      quietly(() => {
        for (const changes of lists) {
          model.applyEdits([...toEditor(table, changes)])
          table = lineTable(applyChanges(table.text, changes))
          const change = changes.at(-1)
          const shift = changes.slice(0, -1).reduce((sum, one) => sum + one.text.length - one.length, 0)
          if (change) last = rangeOf(table, change.offset + shift, change.offset + shift + change.text.length)
        }
      })
      settle()
      return last
    },
    mark(read) {
      // What is broken for the moment keeps its colours.
      if (read.format !== null) monaco.editor.setModelLanguage(model, languageOfText(read.text, read.format))
      const diagnostics = diagnosticsOf(read)
      if (diagnostics === marked || read.text !== table.text) return
      marked = diagnostics
      const markers = diagnostics.slice(0, maximumMarkers).map(({ said, severity, rule, range }) => ({
        ...rangeOf(table, range.start, Math.max(range.end, range.start + 1)),
        message: sentence(said),
        severity: severities[severity],
        code: rule,
        source: 'stagecraft',
      }))
      monaco.editor.setModelMarkers(model, 'stagecraft', markers)
    },
    dispose() {
      listening.dispose()
      model.dispose()
    },
  }
}

const maximumMarkers = 500

const severities: Readonly<Record<Diagnostic['severity'], monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
  hint: monaco.MarkerSeverity.Hint,
}

/** Of a text that is none yet, its name is the best guess. */
function languageOf({ name, text, read }: Pick<OpenDocument, 'name' | 'text' | 'read'>): TextLanguage {
  if (text.trim() === '') return /\.ya?ml$/i.test(name) ? 'yaml' : 'json'
  return languageOfText(text, read.format)
}
