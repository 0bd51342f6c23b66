import { useReactFlow, useViewport, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '#renderer/ui/text.ts'
import { type DropTarget, dropIndicator, dropTarget } from '#shared/graph/drop.ts'
import type { ActionPlace } from '#shared/graph/flow.ts'
import { landAction } from '#shared/graph/landing.ts'
import { cardBox, findCard, type Layout, measures, type Point } from '#shared/graph/layout.ts'
import { roundedPath } from '#shared/graph/routes.ts'
import { type Drag, type Load, offerSurface, type ScreenPoint, useDrag } from '#renderer/commands/canvas-drag.ts'
import { usePanAtEdges } from './use-pan-at-edges.ts'
import type { Picture } from './use-picture.ts'

/** While something is dragged: what it is, and in words and light what dropping it here would mean. */
export function DropLayer({ picture, frame }: { picture: Picture; frame: RefObject<HTMLElement | null> }) {
  const drag = useDrag((current) => current)
  const { screenToFlowPosition } = useReactFlow()
  const { layout } = picture
  useEffect(() => {
    const isInside = ({ x, y }: ScreenPoint) => {
      const box = frame.current?.getBoundingClientRect()
      return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom
    }
    return offerSurface({
      targetAt: (point, load) => (isInside(point) ? targetOf(layout, screenToFlowPosition(point), load) : undefined),
      actionAt: (point) => (isInside(point) ? cardAt(layout, screenToFlowPosition(point)) : undefined),
    })
  }, [layout, frame, screenToFlowPosition])
  return drag && <Dragging drag={drag} picture={picture} frame={frame} />
}

function Dragging(props: { drag: Drag; picture: Picture; frame: RefObject<HTMLElement | null> }) {
  const { drag, picture, frame } = props
  const { layout } = picture
  const { screenToFlowPosition } = useReactFlow()
  // What is under a resting pointer changes when the picture moves.
  useViewport()
  usePanAtEdges(frame, drag.at)
  const point = screenToFlowPosition(drag.at)
  if (drag.load.kind === 'line') return <ConnectionLine layout={layout} load={drag.load} point={point} />
  const target = targetOf(layout, point, drag.load)
  return (
    <>
      {target && <Indicator picture={picture} target={target} load={drag.load} />}
      {createPortal(
        <div className="drag-ghost" style={{ left: drag.at.x, top: drag.at.y }} data-allowed={target !== undefined}>
          {drag.label}
        </div>,
        document.body,
      )}
    </>
  )
}

function Indicator({ picture, target, load }: { picture: Picture; target: DropTarget; load: Load }) {
  const words = useWords(picture, target, load)
  const box = dropIndicator(picture.layout, target)
  if (!box) return null
  return (
    <ViewportPortal>
      <div
        className="drop-indicator"
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        data-kind={target.kind}
      >
        <span>{words}</span>
      </div>
    </ViewportPortal>
  )
}

function useWords({ pipeline }: Picture, target: DropTarget, load: Load): string {
  const t = useText()
  if (target.kind === 'stage') return t('canvas.dropStage')
  const moved = load.kind === 'action' ? load.place : undefined
  const landing = landAction(pipeline, target, moved)
  if (!landing) return t('canvas.dropHere')
  const { runOrder } = landing
  if (target.kind === 'column') return t('canvas.dropParallel', { runOrder })
  return landing.shifts.length > 0 ? t('canvas.dropBetween', { runOrder }) : t('canvas.dropLast', { runOrder })
}

function ConnectionLine(props: { layout: Layout; load: Extract<Load, { kind: 'line' }>; point: Point }) {
  const { layout, load, point } = props
  const from = findCard(layout, load.place.stage, load.place.action)
  if (!from) return null
  const box = cardBox(from.lane, from.card)
  const y = box.y + box.height / 2
  const x = load.end === 'output' ? box.x + box.width : box.x
  const middle = (x + point.x) / 2
  const other = cardAt(layout, point)
  const found = other && findCard(layout, other.stage, other.action)
  const otherBox = found && cardBox(found.lane, found.card)
  return (
    <ViewportPortal>
      <svg className="artifact-ways" aria-hidden="true">
        <path
          className="way-line"
          data-lit="true"
          d={roundedPath([{ x, y }, { x: middle, y }, { x: middle, y: point.y }, point])}
        />
        {otherBox && <rect className="way-target" {...otherBox} rx="8" />}
      </svg>
    </ViewportPortal>
  )
}

function targetOf(layout: Layout, point: Point, load: Load): DropTarget | undefined {
  return load.kind === 'line' ? undefined : dropTarget(layout, point, load.kind === 'stage' ? 'stage' : 'action')
}

/** The action whose card, or whose handle beside it, is at a point. */
function cardAt(layout: Layout, { x, y }: Point): ActionPlace | undefined {
  const reach = 12
  for (const lane of layout.lanes) {
    for (const { cards } of lane.plan.columns) {
      const card = cards.find((candidate) => {
        const box = cardBox(lane, candidate)
        const isBeside = x >= box.x - reach && x <= box.x + measures.card.width + reach
        return isBeside && y >= box.y && y <= box.y + box.height
      })
      if (card) return { stage: lane.index, action: card.index }
    }
  }
  return undefined
}
