import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { durationText } from './duration.ts'
import { operationsOf } from './operations.ts'
import { StageMenu } from './StageMenu.tsx'
import { TimelineLine } from './TimelineLine.tsx'
import { ticksOf, timelineOf } from './timeline.ts'
import { useNow } from './use-now.ts'
import './timeline.css'

interface TimelineProps {
  readonly view: ExecutionView
  readonly state: PipelineState | undefined
  /** Shows what an action wrote, where that can be had. */
  readonly openLog: ((actionExecutionId: string) => void) | undefined
}

const largestZoom = 64

/** What happened when: a bar for each time in a stage, each attempt and each condition, over the time of the execution. */
export function Timeline({ view, state, openLog }: TimelineProps) {
  const t = useText()
  const now = useNow(view.endedAt === undefined)
  const [zoom, setZoom] = useState(1)
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(() => timelineOf(view), [view])
  const from = Date.parse(view.startedAt ?? '')
  const to = view.endedAt === undefined ? Math.max(now, from + 1) : Date.parse(view.endedAt)
  const length = Math.max(1, to - from)
  const style: CSSProperties & Record<'--zoom', number> = { '--zoom': zoom }
  return (
    <div className="timeline">
      <div className="timeline-view" style={style}>
        <div className="timeline-axis">
          <span className="timeline-tools">
            <ZoomButtons zoom={zoom} setZoom={setZoom} />
          </span>
          <span className="timeline-ticks" aria-hidden="true">
            {ticksOf(length, 4 * zoom).map((time) => (
              <span key={time} className="timeline-tick" style={{ insetInlineStart: `${(time / length) * 100}%` }}>
                {durationText(time)}
              </span>
            ))}
          </span>
          <span className="timeline-status" aria-hidden="true" />
        </div>
        <ul ref={list} className="timeline-rows" aria-label={t('runs.timeline.of')} onKeyDown={walk}>
          {rows.map((row, index) => (
            <TimelineLine
              key={row.key}
              row={row}
              from={from}
              length={length}
              now={to}
              isTabStop={index === 0}
              openLog={openLog}
              menu={
                row.kind === 'stage' && (
                  <StageMenu
                    view={view}
                    stage={row.stage}
                    operations={operationsOf(view, state, stageOf(view, row.stage))}
                  />
                )
              }
            />
          ))}
        </ul>
      </div>
    </div>
  )
}

function ZoomButtons({ zoom, setZoom }: { zoom: number; setZoom(zoom: number): void }) {
  const t = useText()
  return (
    <>
      <Button
        look="icon"
        aria-label={t('runs.timeline.zoomOut')}
        title={t('runs.timeline.zoomOut')}
        aria-disabled={zoom === 1}
        onClick={() => setZoom(Math.max(1, zoom / 2))}
      >
        <Glyph name="minus" size={12} />
      </Button>
      <Button
        look="icon"
        aria-label={t('runs.timeline.zoomIn')}
        title={t('runs.timeline.zoomIn')}
        aria-disabled={zoom === largestZoom}
        onClick={() => setZoom(Math.min(largestZoom, zoom * 2))}
      >
        <Glyph name="plus" size={12} />
      </Button>
      <Button
        look="icon"
        aria-label={t('runs.timeline.fit')}
        title={t('runs.timeline.fit')}
        aria-disabled={zoom === 1}
        onClick={() => setZoom(1)}
      >
        <Glyph name="expand" size={12} />
      </Button>
    </>
  )
}

/** Arrows go from line to line; Tab goes on. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.timeline-name')]
  const at = lines.findIndex((line) => line === event.target)
  if (step === undefined || at < 0) return
  event.preventDefault()
  lines[at + step]?.focus()
}

function stageOf(view: ExecutionView, name: string) {
  const stage = view.stages.find((one) => one.stage === name)
  if (!stage) throw new Error(`The timeline shows stage ${name}, which the execution was not in.`)
  return stage
}
