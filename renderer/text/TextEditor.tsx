import { useEffect, useRef } from 'react'
import { text as translate } from '#renderer/ui/text.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { attachEditor } from './attach-editor.ts'
import { applyEditorTheme, monaco } from './monaco.ts'
import './text.css'

/** The text of the document in front. */
export function TextEditor() {
  const id = useWorkspace(({ activeId }) => activeId)
  return id === null ? null : <DocumentEditor key={id} id={id} />
}

/** The editor of one document; it lives as long as the document is in front. */
function DocumentEditor({ id }: { readonly id: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    const document = documentOf(id)
    if (!element || !document) return undefined
    applyEditorTheme()
    const editor = monaco.editor.create(element, {
      language: 'json',
      model: null,
      ariaLabel: translate('text.name', { name: document.name }),
      automaticLayout: true,
      // What is typed stands in the text as it was typed.
      autoClosingBrackets: 'never',
      autoClosingQuotes: 'never',
      autoSurround: 'never',
      autoIndent: 'keep',
      quickSuggestions: false,
      wordBasedSuggestions: 'off',
      detectIndentation: true,
      unusualLineTerminators: 'off',
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      fontSize: 13,
      lineNumbersMinChars: 4,
      renderLineHighlight: 'line',
      fixedOverflowWidgets: true,
      stickyScroll: { enabled: false },
    })
    const detach = attachEditor(editor, id)
    const themes = new MutationObserver(applyEditorTheme)
    themes.observe(window.document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      themes.disconnect()
      detach()
      editor.dispose()
    }
  }, [id])
  return <div ref={place} className="text-editor" />
}
