import { lazy, Suspense } from 'react'
import { useText } from '#renderer/ui/text.ts'

/** The text editor is most of the app's weight, so that the canvas is drawn first. */
const Editor = lazy(() => import('#renderer/text/TextEditor.tsx').then(({ TextEditor }) => ({ default: TextEditor })))

export function TextPane() {
  const t = useText()
  return (
    <Suspense fallback={<p className="pane-message quiet">{t('text.loading')}</p>}>
      <Editor />
    </Suspense>
  )
}
