import { useText } from '#renderer/ui/text.ts'
import type { ActionPlace } from '#shared/graph/flow.ts'
import { connect } from '#renderer/commands/canvas-add.ts'
import { beginDrag } from '#renderer/commands/canvas-drag.ts'
import { beginConnecting, canvasUi, endConnecting } from '#renderer/commands/canvas-ui.ts'

/**
 * Where artifacts leave an action or come in. Dragging from it draws a line; pressing an output and then an input
 * connects them without a drag.
 */
export function ActionHandle(props: {
  place: ActionPlace
  name: string
  end: 'input' | 'output'
  /** Actions of this type have no artifacts at this end. */
  isIdle: boolean
  isTabStop: boolean
}) {
  const t = useText()
  const { place, name, end, isIdle, isTabStop } = props
  const label = end === 'output' ? t('canvas.outputOf', { name }) : t('canvas.inputOf', { name })
  return (
    <button
      type="button"
      className="action-handle nopan"
      aria-label={label}
      title={label}
      data-end={end}
      data-idle={isIdle}
      tabIndex={isTabStop ? 0 : -1}
      onPointerDown={(event) => {
        event.stopPropagation()
        if (event.button === 0) beginDrag(event, { kind: 'line', place, end }, name)
      }}
      onClick={(event) => {
        event.stopPropagation()
        press(place, end)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}

function press(place: ActionPlace, end: 'input' | 'output'): void {
  const { connecting } = canvasUi.getState()
  if (end === 'output') {
    const isSame = connecting?.stage === place.stage && connecting.action === place.action
    if (isSame) endConnecting()
    else beginConnecting(place)
    return
  }
  if (!connecting) return
  endConnecting()
  connect(connecting, place)
}
