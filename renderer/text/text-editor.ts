import { caret, type RevealRequest } from '#renderer/state/caret.ts'
import { type OpenDocument, shownPipeline } from '#renderer/state/open-document.ts'
import { itemAt, locationOf } from '#renderer/state/selection.ts'
import {
  activeOf,
  breakTyping,
  select,
  showPipeline,
  workspace,
  type WorkspaceState,
} from '#renderer/state/workspace.ts'
import { registerFeatures } from './features/index.ts'
import { offsetAt, rangeOf } from './line-table.ts'
import { followTheme, monaco } from './monaco.ts'
import { createTextModel, type TextModel } from './text-model.ts'

export interface TextEditorTexts {
  name(document: string): string
}

/**
 * The editor inside `container`, bound to the workspace: it shows the document in front, tells what is typed, follows
 * what others change without moving the cursor, and lights up what is selected. The answer takes it away.
 */
export function mountTextEditor(container: HTMLElement, texts: TextEditorTexts): () => void {
  const editor = monaco.editor.create(container, { ...options, model: null, ariaLabel: texts.name('') })
  const models = new Map<string, TextModel>()
  const views = new Map<string, monaco.editor.ICodeEditorViewState | null>()
  const lit = editor.createDecorationsCollection()
  let shownId: string | null = null
  let isOwnSelection = false
  let lastReveal: RevealRequest | null = null

  function show(state: WorkspaceState) {
    for (const [id, text] of models) {
      if (state.documents.some((document) => document.id === id)) continue
      if (id === shownId) leave()
      text.dispose()
      models.delete(id)
      views.delete(id)
    }
    const document = activeOf(state)
    if (!document) return leave()
    if (document.id !== shownId) enter(document)
    const text = models.get(document.id)
    if (!text) return
    const changed = text.follow(document)
    if (changed && document.lastUpdate?.origin === 'history' && editor.hasTextFocus()) {
      editor.setPosition({ lineNumber: changed.endLineNumber, column: changed.endColumn })
      editor.revealPositionInCenterIfOutsideViewport(editor.getPosition() ?? { lineNumber: 1, column: 1 })
    }
    text.mark(document.read)
  }

  function leave() {
    if (shownId !== null) views.set(shownId, editor.saveViewState())
    shownId = null
    editor.setModel(null)
    caret.setState({ caret: null })
  }

  function enter(document: OpenDocument) {
    leave()
    const text = models.get(document.id) ?? createTextModel(document)
    models.set(document.id, text)
    shownId = document.id
    editor.setModel(text.model)
    editor.updateOptions({ ariaLabel: texts.name(document.name) })
    const view = views.get(document.id)
    if (view) editor.restoreViewState(view)
    tellCaret()
    light(document, true)
  }

  /** Lights the text of what is selected; where the text does not parse, the lights stay where they were. */
  function light(document: OpenDocument, reveal: boolean) {
    const shown = shownPipeline(document)
    const table = models.get(document.id)?.table()
    if (!shown || shown.stale || table?.text !== document.text) return
    const ranges = document.selection.map((item) => {
      const { start, end } = shown.source.rangeOf(locationOf(item))
      return rangeOf(table, start, end)
    })
    lit.set(ranges.map((range) => ({ range, options: { isWholeLine: true, className: 'text-lit' } })))
    const last = ranges.at(-1)
    if (reveal && last) editor.revealRangeNearTopIfOutsideViewport(last)
  }

  function tellCaret() {
    const position = editor.getPosition()
    caret.setState({ caret: position ? { line: position.lineNumber, column: position.column } : null })
  }

  function revealRequested(request: RevealRequest | null) {
    if (!request || request === lastReveal || request.id !== shownId) return
    lastReveal = request
    const table = models.get(request.id)?.table()
    if (!table) return
    const range = rangeOf(table, request.range.start, request.range.end)
    editor.setSelection(range)
    editor.revealRangeInCenterIfOutsideViewport(range)
    if (request.focus) editor.focus()
  }

  const listening = [
    editor.onDidChangeCursorPosition(({ position, reason }) => {
      tellCaret()
      if (
        shownId === null ||
        !editor.hasWidgetFocus() ||
        reason === monaco.editor.CursorChangeReason.RecoverFromMarkers
      )
        return
      if (reason === monaco.editor.CursorChangeReason.Explicit) breakTyping(shownId)
      const document = activeOf(workspace.getState())
      const shown = document && shownPipeline(document)
      const table = models.get(shownId)?.table()
      if (!shown || shown.stale || table?.text !== document.text) return
      const offset = offsetAt(table, position)
      const source = document.read.pipelines.find(({ locationAt }) => locationAt(offset) !== undefined)
      const location = source?.locationAt(offset)
      const item = location && itemAt(location)
      isOwnSelection = true
      if (source) showPipeline(shownId, source.key)
      select(shownId, item ? [item] : [])
      isOwnSelection = false
    }),
    editor,
  ]
  const unsubscribes = [
    workspace.subscribe((state, before) => {
      show(state)
      const document = activeOf(state)
      const old = activeOf(before)
      if (!document || document === old || document.id !== shownId) return
      const selected = document.selection !== old?.selection
      if (selected || document.read !== old?.read) light(document, selected && !isOwnSelection)
    }),
    caret.subscribe(({ reveal }) => revealRequested(reveal)),
    followTheme(),
    registerFeatures((model) => {
      const document = activeOf(workspace.getState())
      const text = document && models.get(document.id)
      const table = text?.table()
      return document && table && text?.model === model && table.text === document.text
        ? { document, table }
        : undefined
    }),
  ]
  show(workspace.getState())
  revealRequested(caret.getState().reveal)

  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe()
    for (const listener of listening) listener.dispose()
    for (const text of models.values()) text.dispose()
    caret.setState({ caret: null })
  }
}

const options: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontSize: 13,
  fontFamily: 'ui-monospace, "SFMono-Regular", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
  lineNumbersMinChars: 4,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  fixedOverflowWidgets: true,
  renderLineHighlight: 'none',
  renderWhitespace: 'selection',
  folding: true,
  tabSize: 2,
  detectIndentation: true,
  // What is typed is what the document says, so that nothing appears that nobody meant.
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  // The editor would offer to remove them, and the document is to keep its bytes.
  unusualLineTerminators: 'off',
  unicodeHighlight: { ambiguousCharacters: false },
  wordBasedSuggestions: 'off',
  // The list comes by itself, but nothing in it is chosen until somebody chooses: Enter goes on being a new line.
  quickSuggestions: { strings: true, other: true, comments: false },
  suggest: { selectionMode: 'never', showWords: false, showSnippets: false },
  suggestOnTriggerCharacters: true,
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.OnCode },
  padding: { top: 6, bottom: 6 },
}
