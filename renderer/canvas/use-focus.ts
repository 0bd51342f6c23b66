import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import { cardBox, findCard, type Layout, measures, type Rect } from '#shared/graph/layout.ts'
import { canvasUi, focusItem, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useSelection } from '#renderer/state/hooks.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'
import { reveal } from './viewport.ts'

/** Takes the keyboard focus when it is asked for this item; one that is drawn only later takes it then. */
export function useFocusRequest(key: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const request = useCanvasUi(({ focus }) => (focus && itemKey(focus.item) === key ? focus : null))
  useEffect(() => {
    if (!request) return
    canvasUi.setState({ focus: null })
    // While a name is being typed the keyboard belongs to it.
    if (!canvasUi.getState().renaming) element.current?.focus({ preventScroll: true })
  }, [request])
  return element
}

/** Keeps what is selected in view, and the focus on the canvas when what had it is gone. */
export function useSelectionInView(layout: Layout, frame: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow()
  const renaming = useCanvasUi((state) => state.renaming)
  const current = useSelection().at(-1)
  const hadFocus = useRef(false)
  useEffect(() => {
    const item = renaming ?? current
    const room = frame.current
    const box = item && boxOf(layout, item)
    if (!box || !room) return
    const viewport = getViewport()
    const next = reveal(viewport, box, { width: room.clientWidth, height: room.clientHeight })
    if (next !== viewport) void setViewport(next)
  }, [current, renaming, layout, frame, getViewport, setViewport])

  useEffect(() => {
    const listening = new AbortController()
    const follow = ({ target }: Event) => {
      hadFocus.current = target instanceof Node && frame.current?.contains(target) === true
    }
    document.addEventListener('focusin', follow, { signal: listening.signal })
    document.addEventListener('pointerdown', follow, { signal: listening.signal })
    return () => listening.abort()
  }, [frame])

  const key = current && itemKey(current)
  useEffect(() => {
    // React Flow draws the change one step after this one.
    const drawn = requestAnimationFrame(() => {
      const focused = document.activeElement
      const isOnOther = focused instanceof HTMLElement && (focused.dataset.item ?? key) !== key
      if (!hadFocus.current || (focused !== document.body && !isOnOther)) return
      if (current && boxOf(layout, current)) focusItem(current)
      else frame.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(drawn)
  }, [current, key, layout, frame])
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
