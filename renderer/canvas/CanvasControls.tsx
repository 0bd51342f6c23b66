import { useReactFlow } from '@xyflow/react'
import type { RefObject } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { addStage } from '#renderer/commands/canvas-add.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { PipelinePicker } from './PipelinePicker.tsx'

interface ControlsProps {
  readonly fit: () => void
  readonly touched: () => void
  readonly zoomShown: RefObject<HTMLSpanElement | null>
}

/** Buttons for the view, and one for a new stage. */
export function CanvasControls({ fit, touched, zoomShown }: ControlsProps) {
  const t = useText()
  const { zoomIn, zoomOut } = useReactFlow()
  const zoom = (how: typeof zoomIn) => {
    touched()
    void how()
  }
  return (
    <div className="canvas-controls" role="group" aria-label={t('canvas.view')}>
      <PipelinePicker />
      <button type="button" className="canvas-button" aria-label={t('canvas.zoomOut')} onClick={() => zoom(zoomOut)}>
        <Glyph name="minus" size={14} />
      </button>
      <span className="canvas-zoom" aria-hidden="true" ref={zoomShown} />
      <button type="button" className="canvas-button" aria-label={t('canvas.zoomIn')} onClick={() => zoom(zoomIn)}>
        <Glyph name="plus" size={14} />
      </button>
      <button type="button" className="canvas-button" onClick={fit}>
        {t('canvas.fitView')}
      </button>
      <button type="button" className="canvas-button" onClick={() => addStage()}>
        <Glyph name="plus" size={12} /> {t('canvas.stage')}
      </button>
    </div>
  )
}
