import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { ActionType } from '#shared/catalog/action-type.ts'
import type { ActionPlace } from '#shared/graph/flow.ts'
import type { DropTarget } from '#shared/graph/drop.ts'
import { addActionAt, connect } from './canvas-add.ts'
import { moveAction, moveStage } from './canvas-change.ts'

/** What the pointer carries. */
export type Load =
  | { readonly kind: 'new'; readonly type: ActionType }
  | { readonly kind: 'action'; readonly place: ActionPlace }
  | { readonly kind: 'stage'; readonly stage: number }
  /** A line from an action's output, or backwards from an input. */
  | { readonly kind: 'line'; readonly place: ActionPlace; readonly end: 'output' | 'input' }

/** A place of the window. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

export interface Drag {
  readonly load: Load
  readonly label: string
  readonly at: ScreenPoint
}

/** Where things can be dropped; the canvas offers itself as one. */
export interface DropSurface {
  targetAt(point: ScreenPoint, load: Load): DropTarget | undefined
  actionAt(point: ScreenPoint): ActionPlace | undefined
}

const drags = createStore<{ readonly drag: Drag | null }>(() => ({ drag: null }))
let surface: DropSurface | undefined

/** What is being dragged at the moment. */
export function useDrag<T>(select: (drag: Drag | null) => T): T {
  return useStore(drags, ({ drag }) => select(drag))
}

/** Offers a place to drop things on; the answer takes the offer back. */
export function offerSurface(offered: DropSurface): () => void {
  surface = offered
  return () => {
    if (surface === offered) surface = undefined
  }
}

/**
 * Follows a pressed pointer: past a few pixels it drags `load`, and letting go drops it. Escape, a lost pointer and
 * letting go outside leave everything as it was. A press that stays in place remains a click.
 */
export function beginDrag(
  press: { clientX: number; clientY: number; pointerId: number },
  load: Load,
  label: string,
): void {
  const start = { x: press.clientX, y: press.clientY }
  const listening = new AbortController()
  const { signal } = listening
  const isOurs = (event: PointerEvent) => event.pointerId === press.pointerId
  const end = () => {
    listening.abort()
    drags.setState({ drag: null })
  }
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!isOurs(event)) return
      const at = { x: event.clientX, y: event.clientY }
      const isFar = Math.abs(at.x - start.x) + Math.abs(at.y - start.y) >= threshold
      if (drags.getState().drag || isFar) drags.setState({ drag: { load, label, at } })
    },
    { signal },
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!isOurs(event)) return
      const { drag } = drags.getState()
      end()
      if (!drag) return
      swallowClick()
      drop(load, { x: event.clientX, y: event.clientY })
    },
    { signal },
  )
  window.addEventListener('pointercancel', (event) => isOurs(event) && end(), { signal })
  window.addEventListener('blur', end, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !drags.getState().drag) return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
    { signal, capture: true },
  )
}

function drop(load: Load, point: ScreenPoint): void {
  if (load.kind === 'line') {
    const other = surface?.actionAt(point)
    if (!other || (other.stage === load.place.stage && other.action === load.place.action)) return
    if (load.end === 'output') connect(load.place, other)
    else connect(other, load.place)
    return
  }
  const target = surface?.targetAt(point, load)
  if (!target) return
  if (load.kind === 'new') addActionAt(load.type, target)
  else if (load.kind === 'action') moveAction(load.place, target)
  else if (target.kind === 'stage') moveStage(load.stage, target.before)
}

/** The browser makes a click of every press and release on one element; after a drag it means nothing. */
function swallowClick(): void {
  const listening = new AbortController()
  const swallow = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, signal: listening.signal })
  setTimeout(() => listening.abort())
}

/** Pixels that a pressed pointer may tremble before it drags. */
const threshold = 4
