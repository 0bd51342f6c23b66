import { useEffect, useRef } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { applyEditorTheme, monaco } from './monaco.ts'
import './text.css'

/** Two texts side by side, with what differs between them. */
export function TextComparison({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useText()
  const place = useRef<HTMLDivElement>(null)
  const label = t('document.compare.text')
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    applyEditorTheme()
    const editor = monaco.editor.createDiffEditor(element, {
      automaticLayout: true,
      readOnly: true,
      originalEditable: false,
      renderSideBySide: true,
      minimap: { enabled: false },
      ariaLabel: label,
    })
    const original = monaco.editor.createModel(before, 'json')
    const modified = monaco.editor.createModel(after, 'json')
    editor.setModel({ original, modified })
    return () => {
      editor.dispose()
      original.dispose()
      modified.dispose()
    }
  }, [before, after, label])
  return <div ref={place} className="text-comparison" />
}
