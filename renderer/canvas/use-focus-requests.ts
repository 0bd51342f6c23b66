import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { cardBox, findCard, type Layout, measures, type Rect } from '#shared/graph/layout.ts'
import { canvasUi, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'
import { useSelection } from '#renderer/state/hooks.ts'
import { reveal } from './viewport.ts'

/** Puts the keyboard focus where it was asked for once that is drawn, and keeps what is selected in view. */
export function useFocusRequests(layout: Layout, frame: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow()
  const request = useCanvasUi(({ focus }) => focus)
  const renaming = useCanvasUi((state) => state.renaming)
  const current = useSelection().at(-1)
  useEffect(() => {
    // An item that the picture does not have yet is waited for.
    if (!request || !boxOf(layout, request.item)) return
    const element = frame.current?.querySelector<HTMLElement>(`[data-item="${itemKey(request.item)}"]`)
    if (!element) return
    canvasUi.setState({ focus: null })
    // While a name is being typed the keyboard belongs to it.
    if (!canvasUi.getState().renaming) element.focus({ preventScroll: true })
  }, [request, layout, frame])
  useEffect(() => {
    const item = renaming ?? current
    const room = frame.current
    const box = item && boxOf(layout, item)
    if (!box || !room) return
    const viewport = getViewport()
    const next = reveal(viewport, box, { width: room.clientWidth, height: room.clientHeight })
    if (next !== viewport) void setViewport(next)
  }, [current, renaming, layout, frame, getViewport, setViewport])
}

/** The part of an item that has to be seen: a card, or the head of a lane. */
function boxOf(layout: Layout, item: Item): Rect | undefined {
  if ('action' in item) {
    const found = findCard(layout, item.stage, item.action)
    return found && cardBox(found.lane, found.card)
  }
  const lane = layout.lanes[item.stage]
  return lane && { x: lane.x, y: lane.y, width: lane.width, height: measures.lane.head }
}
