import { useEffect, useRef } from 'react'
import { completeBindings, type KnownNames } from '#shared/bindings/complete.ts'
import { readBindingsText } from '#shared/bindings/read.ts'
import { followTheme, monaco } from './monaco.ts'
import './text.css'

interface BindingsEditorProps {
  readonly label: string
  readonly text: string
  /** What the pipeline calls its things, to be offered as keys. */
  readonly names: KnownNames
  onChange(text: string): void
}

/** The text of a bindings file, with completion by its schema and its mistakes marked. */
export function BindingsEditor({ label, text, names, onChange }: BindingsEditorProps) {
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef({ text, names, onChange })
  useEffect(() => {
    latest.current = { text, names, onChange }
  }, [text, names, onChange])
  /** What this editor told last; any other text comes from beside it. */
  const told = useRef(text)
  const model = useRef<monaco.editor.ITextModel>(null)
  useEffect(() => {
    if (!container.current) return undefined
    const own = monaco.editor.createModel(latest.current.text, 'json')
    model.current = own
    const editor = monaco.editor.create(container.current, {
      model: own,
      automaticLayout: true,
      ariaLabel: label,
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      tabSize: 2,
      // In a dialog what pops up must not be cut off at its edge.
      fixedOverflowWidgets: true,
    })
    const mark = () => monaco.editor.setModelMarkers(own, 'bindings', markersOf(own))
    mark()
    const changes = own.onDidChangeContent(() => {
      mark()
      told.current = own.getValue()
      latest.current.onChange(told.current)
    })
    const completion = monaco.languages.registerCompletionItemProvider('json', {
      triggerCharacters: ['"', ' ', '\n', '{', ','],
      provideCompletionItems: (asked, position) =>
        asked === own ? { suggestions: suggestionsAt(own, position, latest.current.names) } : { suggestions: [] },
    })
    const unfollow = followTheme()
    return () => {
      unfollow()
      completion.dispose()
      changes.dispose()
      editor.dispose()
      own.dispose()
      model.current = null
    }
  }, [label])
  useEffect(() => {
    const own = model.current
    if (!own || told.current === text) return
    // The form beside it writes into the same text; that can be undone here too.
    own.pushEditOperations(null, [{ range: own.getFullModelRange(), text }], () => null)
  }, [text])
  return <div ref={container} className="bindings-editor" />
}

function markersOf(model: monaco.editor.ITextModel): monaco.editor.IMarkerData[] {
  const read = readBindingsText(model.getValue())
  if ('data' in read) return []
  return read.mistakes.map(({ message, range }) => {
    const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeIn(model, range)
    return { startLineNumber, startColumn, endLineNumber, endColumn, message, severity: monaco.MarkerSeverity.Error }
  })
}

function suggestionsAt(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
  names: KnownNames,
): monaco.languages.CompletionItem[] {
  const offered = completeBindings(model.getValue(), model.getOffsetAt(position), names)
  return offered.map(({ label, documentation, insert, range }) => ({
    label,
    documentation,
    insertText: insert,
    filterText: JSON.stringify(label),
    kind: monaco.languages.CompletionItemKind.Property,
    range: rangeIn(model, range),
  }))
}

function rangeIn(model: monaco.editor.ITextModel, { start, end }: { readonly start: number; readonly end: number }) {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))
}
