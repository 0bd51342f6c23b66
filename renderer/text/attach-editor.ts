import type { TextChange } from '#shared/codecs/codec.ts'
import { caret, type RevealRequest } from '#renderer/state/caret.ts'
import { diagnosticsOf } from '#renderer/state/diagnostics.ts'
import { type OpenDocument, shownPipeline } from '#renderer/state/open-document.ts'
import { itemAt, itemKey, locationOf, type Selection } from '#renderer/state/selection.ts'
import { breakTyping, documentOf, select, typeText, workspace } from '#renderer/state/workspace.ts'
import { editorRange, editorText, type LineMap, lineMap, offsetAt, placeAt, typedChanges } from './line-map.ts'
import { monaco } from './monaco.ts'

type Editor = monaco.editor.IStandaloneCodeEditor

/**
 * Keeps an editor and a document the same. The document is the truth: what is typed goes into it as a change, and what
 * others change in it comes to the editor as an edit that leaves the cursor where it is. The answer detaches.
 */
export function attachEditor(editor: Editor, id: string): () => void {
  const opened = documentOf(id)
  if (!opened) return () => undefined
  let map = lineMap(opened.text)
  const model = monaco.editor.createModel(editorText(map), 'json')
  model.setEOL(monaco.editor.EndOfLineSequence.LF)
  editor.setModel(model)
  const lit = editor.createDecorationsCollection()
  // Set while we write into the editor ourselves, so that nothing is taken for typing.
  let isOurs = false
  let seen: OpenDocument = opened

  const write = (work: () => void) => {
    isOurs = true
    try {
      work()
    } finally {
      isOurs = false
    }
  }

  const follow = (document: OpenDocument) => {
    if (document.text !== map.text) {
      const lists = document.lastUpdate?.before === map.text ? document.lastUpdate.changes : undefined
      const next = lineMap(document.text)
      write(() => {
        if (lists) for (const changes of lists) map = applied(model, map, changes)
        // A change that cuts a line end in two is beyond what line and column can say.
        if (map.text !== next.text || model.getValueLength() !== editorText(next).length)
          model.setValue(editorText(next))
      })
      map = next
    }
    if (document.read !== seen.read || document === opened) mark(model, document, map)
    if (document.read !== seen.read || document.selection !== seen.selection || document === opened) {
      const ranges = rangesOf(document).map((range) => editorRange(map, range))
      lit.set(ranges.map((range) => ({ range, options: { isWholeLine: true, className: 'text-selected' } })))
      const [first] = ranges
      if (first && !editor.hasTextFocus() && keysOf(document.selection) !== keysOf(seen.selection)) {
        editor.revealRangeInCenterIfOutsideViewport(first, monaco.editor.ScrollType.Immediate)
      }
    }
    seen = document
  }

  const reveal = (request: RevealRequest | null) => {
    if (request?.id !== id || shownRequests.has(request)) return
    shownRequests.add(request)
    const range = editorRange(map, request.range)
    write(() => editor.setSelection(range))
    editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate)
    if (request.focus) editor.focus()
  }

  const endings = [
    model.onDidChangeContent(({ changes }) => {
      if (isOurs) return
      const typed = typedChanges(map, changes)
      map = lineMap(edited(map.text, typed))
      typeText(id, typed)
    }),
    editor.onDidChangeCursorPosition(({ position, source, reason }) => {
      caret.setState({ caret: { line: position.lineNumber, column: position.column } })
      if (isOurs || source === 'model' || source === 'api') return
      if (reason === monaco.editor.CursorChangeReason.Explicit) breakTyping(id)
      selectAt(id, offsetAt(map, position))
    }),
  ]
  const unsubscribe = [
    workspace.subscribe(() => {
      const document = documentOf(id)
      if (document && document !== seen) follow(document)
    }),
    caret.subscribe(({ reveal: request }) => reveal(request)),
  ]
  follow(opened)
  const [selected] = rangesOf(opened)
  if (selected) editor.setPosition(placeAt(map, selected.start))
  reveal(caret.getState().reveal)
  caret.setState({ caret: { line: 1, column: 1 } })

  return () => {
    for (const end of unsubscribe) end()
    for (const ending of endings) ending.dispose()
    caret.setState({ caret: null })
    editor.setModel(null)
    model.dispose()
  }
}

/** The request stays where it is, since going on to the next problem begins there; it is only followed once. */
const shownRequests = new WeakSet<RevealRequest>()

/** Brings changes of the document's text into the editor; they all mean the text of `map`. */
function applied(model: monaco.editor.ITextModel, map: LineMap, changes: readonly TextChange[]): LineMap {
  model.applyEdits(
    changes.map(({ offset, length, text }) => ({
      range: editorRange(map, { start: offset, end: offset + length }),
      text: text.replaceAll(/\r\n?/g, '\n'),
    })),
  )
  return lineMap(edited(map.text, changes))
}

function edited(text: string, changes: readonly TextChange[]): string {
  let result = text
  for (const { offset, length, text: inserted } of changes.toSorted((a, b) => b.offset - a.offset)) {
    result = result.slice(0, offset) + inserted + result.slice(offset + length)
  }
  return result
}

/** The cursor is in a stage or action: that is selected. */
function selectAt(id: string, offset: number): void {
  const document = documentOf(id)
  const shown = document && shownPipeline(document)
  if (!shown || shown.stale) return
  const location = shown.source.locationAt(offset)
  const item = location && itemAt(location)
  select(id, item ? [item] : [])
}

function rangesOf(document: OpenDocument): readonly { readonly start: number; readonly end: number }[] {
  const shown = shownPipeline(document)
  if (!shown || shown.stale) return []
  return document.selection.map((item) => shown.source.rangeOf(locationOf(item)))
}

function keysOf(selection: Selection): string {
  return selection.map(itemKey).join(' ')
}

/** Underlines what the checks found. */
function mark(model: monaco.editor.ITextModel, document: OpenDocument, map: LineMap): void {
  const { MarkerSeverity } = monaco
  const severities = {
    error: MarkerSeverity.Error,
    warning: MarkerSeverity.Warning,
    info: MarkerSeverity.Info,
    hint: MarkerSeverity.Hint,
  }
  monaco.editor.setModelMarkers(
    model,
    'stagecraft',
    diagnosticsOf(document.read)
      .slice(0, 500)
      .map(({ severity, rule, message, range, docs }) => ({
        ...editorRange(map, range),
        severity: severities[severity],
        message,
        code: docs === undefined ? rule : { value: rule, target: monaco.Uri.parse(docs) },
        source: 'Stagecraft',
      })),
  )
}
