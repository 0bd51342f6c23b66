import { useEffect, useRef } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { mountTextEditor } from './text-editor.ts'
import './text.css'

/** The text of the document in front. */
export function TextEditor() {
  const t = useText()
  const container = useRef<HTMLDivElement>(null)
  const name = useRef((document: string) => t('text.name', { name: document }))
  useEffect(() => {
    name.current = (document) => t('text.name', { name: document })
  }, [t])
  useEffect(() => {
    if (!container.current) return undefined
    return mountTextEditor(container.current, { name: (document) => name.current(document) })
  }, [])
  return <div ref={container} className="text-editor" />
}
