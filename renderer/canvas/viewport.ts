import type { Rect } from '#shared/graph/layout.ts'

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How far the canvas zooms, either way. */
export const zoomLimits = { minimum: 0.05, maximum: 2 } as const

/** How much of a card can be read at a zoom: all of it, its name and kind, or only what and how it is. */
export type Detail = 'near' | 'middle' | 'far'

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.7) return 'near'
  return zoom >= 0.42 ? 'middle' : 'far'
}

/** A viewport that shows the whole picture and uses the room there is, never larger than its natural size by much. */
export function fitPicture(picture: Size, room: Size, smallest: number = zoomLimits.minimum): Viewport {
  const wide = Math.max(1, room.width - 2 * margin)
  const high = Math.max(1, room.height - margin - belowMargin)
  const whole = Math.min(wide / Math.max(1, picture.width), high / Math.max(1, picture.height))
  const zoom = Math.min(largestFit, Math.max(smallest, whole))
  const left = (room.width - picture.width * zoom) / 2
  const spareHeight = high - picture.height * zoom
  // More room below than above: that is where pipelines grow to, and where the controls are.
  return { x: Math.max(margin, left), y: margin + Math.max(0, spareHeight) / 3, zoom }
}

/** The viewport moved just as far as it takes to see `box` whole; the same one when it can be seen already. */
export function reveal(viewport: Viewport, box: Rect, room: Size): Viewport {
  const { zoom } = viewport
  const x = shift(viewport.x + box.x * zoom, box.width * zoom, room.width)
  const y = shift(viewport.y + box.y * zoom, box.height * zoom, room.height)
  return x === 0 && y === 0 ? viewport : { x: viewport.x + x, y: viewport.y + y, zoom }
}

/** What to add to a stretch so that it lies within `room`; its beginning counts when it is too long. */
function shift(start: number, length: number, room: number): number {
  const end = start + length
  if (start < edge || length > room - 2 * edge) return start < edge || start > room - edge ? edge - start : 0
  return end > room - edge ? room - edge - end : 0
}

const margin = 28
const belowMargin = 64
const largestFit = 1.15
const edge = 16
