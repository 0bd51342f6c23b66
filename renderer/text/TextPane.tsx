import { lazy, Suspense } from 'react'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { useText } from '#renderer/ui/text.ts'
import './text.css'

// The editor is by far the largest part of the page; the canvas is drawn before it is there.
const TextEditor = lazy(() => import('./TextEditor.tsx'))

/** The text of the document in front. */
export function TextPane() {
  const t = useText()
  const id = useWorkspace(({ activeId }) => activeId)
  if (id === null) return null
  return (
    <div className="text-pane">
      <Suspense fallback={<p className="pane-note">{t('text.loading')}</p>}>
        <TextEditor key={id} id={id} />
      </Suspense>
    </div>
  )
}
