import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Layout } from '#shared/graph/layout.ts'
import { fitPicture } from './viewport.ts'

/**
 * Shows the whole picture from the start, and as the room for it changes, until the user takes another view of it. A
 * very long pipeline begins at its first stages instead, at a size in which something can be read.
 */
export function useFittedView(layout: Layout, frame: RefObject<HTMLElement | null>) {
  const { setViewport, viewportInitialized } = useReactFlow()
  const isFitted = useRef(true)
  const latest = useRef(layout)
  useLayoutEffect(() => {
    latest.current = layout
  }, [layout])
  const show = useCallback(
    (room: HTMLElement | null, smallest?: number) => {
      if (!room || room.clientWidth === 0) return
      void setViewport(fitPicture(latest.current, { width: room.clientWidth, height: room.clientHeight }, smallest))
    },
    [setViewport],
  )
  useEffect(() => {
    const room = frame.current
    if (!viewportInitialized || !room) return undefined
    show(room, smallestAtStart)
    const observer = new ResizeObserver(() => {
      if (isFitted.current) show(room, smallestAtStart)
    })
    observer.observe(room)
    return () => observer.disconnect()
  }, [viewportInitialized, frame, show])
  const fit = () => {
    isFitted.current = true
    show(frame.current)
  }
  const touched = useCallback(() => {
    isFitted.current = false
  }, [])
  return { fit, touched }
}

const smallestAtStart = 0.25
