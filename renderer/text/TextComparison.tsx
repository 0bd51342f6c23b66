import { useEffect, useRef } from 'react'
import { languageOfText } from './language.ts'
import { followTheme, monaco } from './monaco.ts'
import './text.css'

interface TextComparisonProps {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Two texts side by side with their differences, to read only. */
export function TextComparison({ label, before, after }: TextComparisonProps) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!container.current) return undefined
    const original = monaco.editor.createModel(before, languageOfText(before))
    const modified = monaco.editor.createModel(after, languageOfText(after))
    const editor = monaco.editor.createDiffEditor(container.current, {
      automaticLayout: true,
      readOnly: true,
      originalEditable: false,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      originalAriaLabel: label,
      modifiedAriaLabel: label,
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
    })
    editor.setModel({ original, modified })
    const unfollow = followTheme()
    return () => {
      unfollow()
      editor.dispose()
      original.dispose()
      modified.dispose()
    }
  }, [label, before, after])
  return <div ref={container} className="diff-editor" />
}
