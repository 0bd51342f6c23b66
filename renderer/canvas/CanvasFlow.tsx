import { Background, ReactFlow, useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { useText } from '#renderer/ui/text.ts'
import type { Lane } from '#shared/graph/layout.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { addStage } from '#renderer/commands/canvas-add.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { chooseWay, endConnecting, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { ArtifactWays } from './ArtifactWays.tsx'
import { CanvasControls } from './CanvasControls.tsx'
import { DropLayer } from './DropLayer.tsx'
import { type LaneNode, laneId, StageLane } from './StageLane.tsx'
import { useSelectionInView } from './use-focus.ts'
import { usePicture } from './use-picture.ts'
import { useFittedView } from './use-fitted-view.ts'
import { detailAt, zoomLimits } from './viewport.ts'
import '@xyflow/react/dist/base.css'

const nodeTypes = { stage: StageLane }

/** The picture of a pipeline and what can be done with the pointer on it. */
export function CanvasFlow({ pipeline, frame }: { pipeline: Pipeline; frame: RefObject<HTMLElement | null> }) {
  const t = useText()
  const picture = usePicture(pipeline)
  const { layout } = picture
  const { setViewport, getViewport } = useReactFlow()
  const isConnecting = useCanvasUi(({ connecting }) => connecting !== null)
  const nodes = useMemo(() => layout.lanes.map((lane, i) => nodeOf(lane, i === layout.lanes.length - 1)), [layout])
  const { fit, touched } = useFittedView(layout, frame)
  useSelectionInView(layout, frame)

  const zoomShown = useRef<HTMLSpanElement>(null)
  // Straight into the page: a state here would draw everything anew at each step of a zoom.
  const showZoom = useCallback((room: HTMLElement | null, zoom: number) => {
    room?.setAttribute('data-detail', detailAt(zoom))
    if (zoomShown.current) zoomShown.current.textContent = `${Math.round(zoom * 100)} %`
  }, [])
  useEffect(() => showZoom(frame.current, getViewport().zoom), [frame, showZoom, getViewport])

  // Scrolling something into view, as browsers and assistive technology do, moves the picture instead.
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const listening = new AbortController()
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || (target.scrollLeft === 0 && target.scrollTop === 0)) return
      const { x, y, zoom } = getViewport()
      const { scrollLeft, scrollTop } = target
      target.scrollTo({ left: 0, top: 0, behavior: 'instant' })
      touched()
      void setViewport({ x: x - scrollLeft, y: y - scrollTop, zoom })
    }
    element.addEventListener('scroll', onScroll, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [frame, getViewport, setViewport, touched])

  return (
    <div className="canvas-flow" data-connecting={isConnecting}>
      {/* React Flow calls itself an application and lays its nodes out flat; this says what they are together. */}
      <div
        role="tree"
        aria-label={t('canvas.tree')}
        aria-multiselectable="true"
        aria-orientation="horizontal"
        aria-owns={layout.lanes.map(({ index }) => laneId(index)).join(' ')}
      />
      <ReactFlow<LaneNode>
        nodes={nodes}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        panOnScrollSpeed={1}
        minZoom={zoomLimits.minimum}
        maxZoom={zoomLimits.maximum}
        onViewportChange={({ zoom }) => showZoom(frame.current, zoom)}
        onMoveStart={(event) => event && touched()}
        onPaneClick={() => {
          endConnecting()
          chooseWay(null)
          selectItems([])
        }}
      >
        <Background gap={22} size={1.6} color="var(--canvas-dots)" />
        <ArtifactWays routes={picture.routes} />
        <DropLayer picture={picture} frame={frame} />
      </ReactFlow>
      <CanvasControls fit={fit} touched={touched} zoomShown={zoomShown} />
      {layout.lanes.length === 0 && (
        <div className="canvas-invitation">
          <p>{t('canvas.noStages')}</p>
          <button type="button" className="canvas-button" onClick={() => addStage()}>
            <Glyph name="plus" size={12} /> {t('canvas.addStage')}
          </button>
        </div>
      )}
    </div>
  )
}

/** One node for each lane, the same for as long as the lane is the same. */
function nodeOf(lane: Lane, isLast: boolean): LaneNode {
  const known = nodes.get(lane)
  if (known && known.data.isLast === isLast) return known
  const node: LaneNode = {
    id: `stage-${lane.index}`,
    type: 'stage',
    position: { x: lane.x, y: lane.y },
    width: lane.width,
    height: lane.height,
    data: { lane, isLast },
    style: { pointerEvents: 'all' },
  }
  nodes.set(lane, node)
  return node
}

const nodes = new WeakMap<Lane, LaneNode>()
