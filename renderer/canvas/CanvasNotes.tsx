import { useEffect } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { canvasUi, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { activeOf } from '#renderer/state/workspace.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'

/** What the canvas has to say in words: that its picture is an older one, and why something was not done. */
export function CanvasNotes({ stale }: { stale: boolean }) {
  const t = useText()
  const refusal = useCanvasUi((state) => state.refusal)
  const isConnecting = useCanvasUi(({ connecting }) => connecting !== null)
  useEffect(() => {
    if (refusal === null) return undefined
    const timer = setTimeout(dismiss, longEnoughToRead)
    return () => clearTimeout(timer)
  }, [refusal])
  return (
    <div className="canvas-notes">
      <div role="status" className="canvas-status" data-shown={stale || isConnecting}>
        {stale && t('canvas.stale')}
        {!stale && isConnecting && t('canvas.connecting')}
      </div>
      {refusal !== null && (
        <div role="alert" className="canvas-refusal">
          <span>{refusal}</span>
          <button type="button" aria-label={t('canvas.dismiss')} onClick={dismiss}>
            <Glyph name="cross" size={12} />
          </button>
        </div>
      )}
    </div>
  )
}

/** What the canvas shows while there is no pipeline to draw. */
export function EmptyCanvas() {
  const t = useText()
  const hasDocument = useWorkspace((state) => activeOf(state) !== undefined)
  return (
    <div className="canvas-invitation">
      <p>{hasDocument ? t('canvas.nothingToShow') : t('canvas.noDocument')}</p>
    </div>
  )
}

function dismiss(): void {
  canvasUi.setState({ refusal: null })
}

const longEnoughToRead = 12_000
