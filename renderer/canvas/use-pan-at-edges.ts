import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { ScreenPoint } from '#renderer/commands/canvas-drag.ts'

/** Moves the picture while something is held at an edge of the canvas, so that what lies beyond can be reached. */
export function usePanAtEdges(frame: RefObject<HTMLElement | null>, at: ScreenPoint): void {
  const { getViewport, setViewport } = useReactFlow()
  const pointer = useRef(at)
  useEffect(() => {
    pointer.current = at
  }, [at])
  useEffect(() => {
    let since: number | undefined
    let next = requestAnimationFrame(step)
    function step(now: number) {
      const push = frame.current ? pushAt(frame.current.getBoundingClientRect(), pointer.current) : still
      if (push === still) since = undefined
      else since ??= now
      // Whoever only passes the edge, or drops something there, does not want the picture to run away.
      if (since !== undefined && now - since > restBeforePanning) {
        const { x, y, zoom } = getViewport()
        void setViewport({ x: x + push.x, y: y + push.y, zoom })
      }
      next = requestAnimationFrame(step)
    }
    return () => cancelAnimationFrame(next)
  }, [frame, getViewport, setViewport])
}

/** By how much to move the picture in a frame; nothing away from the edges and outside of the canvas. */
export function pushAt(
  box: { left: number; right: number; top: number; bottom: number },
  at: ScreenPoint,
): ScreenPoint {
  const isInside = at.x >= box.left && at.x < box.right && at.y >= box.top && at.y < box.bottom
  if (!isInside) return still
  const along = (start: number, end: number, position: number) =>
    position < start + reach ? speed : position > end - reach ? -speed : 0
  const push = { x: along(box.left, box.right, at.x), y: along(box.top, box.bottom, at.y) }
  return push.x === 0 && push.y === 0 ? still : push
}

const still: ScreenPoint = { x: 0, y: 0 }
const reach = 28
/** Pixels a frame. */
const speed = 9
const restBeforePanning = 350
